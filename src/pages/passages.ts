import { withoutInstructions } from '../ask/question/inject.ts'
import type { PagePassage, Piece } from './page.ts'

const longest = 900

/** What can be quoted: a paragraph, or a list with what leads to it, of at most 900 characters; longer ones are cut between sentences. */
export function passagesOf(pieces: readonly Piece[]): PagePassage[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && belongs(piece, last)) joined[joined.length - 1] = { ...last, text: `${opened(last)}\n• ${piece.text}` }
    else joined.push(piece)
  }
  return joined.flatMap(({ under, text, page }) =>
    cut(text).map((one) => ({
      under: [...under],
      text: one,
      ...(page === undefined ? {} : { page }),
      ...(withoutInstructions(one).tampered ? { instructs: true as const } : {}),
    })),
  )
}

/** A list's first item gets its sign when a second one joins it. */
const opened = ({ text, listed }: Piece): string => (listed && !text.startsWith('• ') ? `• ${text}` : text)

/** A list item goes with the one before it or the sentence that leads to it, while there is room. */
const belongs = (piece: Piece, last: Piece): boolean =>
  piece.listed === true &&
  (last.listed === true || last.text.includes('\n• ') || /:$/.test(last.text)) &&
  piece.under.join('\n') === last.under.join('\n') &&
  last.text.length + piece.text.length + 3 <= longest

function cut(text: string): string[] {
  if (text.length <= longest) return [text]
  const parts: string[] = []
  for (const sentence of text.split(/(?<=[.!?])\s+|\n/).flatMap((one) => one.match(/[\s\S]{1,900}/g) ?? [])) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + sentence.length + 1 <= longest)
      parts[parts.length - 1] = `${last} ${sentence}`
    else parts.push(sentence)
  }
  return parts
}
