import { distance } from 'fastest-levenshtein'

/** The text with words that are a slip of the hand away from a known one put right: "mondya", "wenesday", "snoze". */
export const spelt = (text: string, known: readonly string[]): string =>
  text.replace(/\p{L}{4,}/gu, (word) => (known.includes(word) ? word : (meantBy(word, known) ?? word)))

/** The known word that comes nearest, the longer one of two; the first letter is hardly ever wrong. */
export function meantBy(word: string, known: readonly string[]): string | undefined {
  const near = known
    .filter((one) => one[0] === word[0] && one.length > 4)
    .map((one) => ({ one, off: slips(word, one) }))
    .filter(({ one, off }) => off <= (one.length < 8 ? 1 : 2))
    .sort((a, b) => a.off - b.off || b.one.length - a.one.length)
  const [best, next] = near
  return best && (best.off !== next?.off || best.one.length !== next.one.length) ? best.one : undefined
}

/** How many slips lie between two words; two neighbours that changed places are one. */
export function slips(said: string, meant: string): number {
  const swapped = said.length === meant.length ? swappedAt(said, meant) : undefined
  return swapped === undefined ? distance(said, meant) : Math.min(distance(said, meant), 1 + swapped)
}

/** How far apart they still are when the first two letters that differ change places. */
function swappedAt(said: string, meant: string): number | undefined {
  const at = [...said].findIndex((letter, n) => letter !== meant[n])
  const [a, b] = [said[at], said[at + 1]]
  return a === undefined || b === undefined || a !== meant[at + 1] || b !== meant[at]
    ? undefined
    : distance(said.slice(at + 2), meant.slice(at + 2))
}
