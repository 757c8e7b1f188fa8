/** How many numbers there are for runs of letters; runs that fall on one number are taken for the same. */
export const gramCount = 1 << 15

/** The runs of three and four letters in each word, as numbers. */
export function gramsOf(words: readonly string[]): number[] {
  const grams: number[] = []
  for (const word of words) {
    const own = gramsIn(word)
    for (let n = 0; n < own.length; n++) grams.push(own[n]!)
  }
  return grams
}

/** Words come again and again; what was worked out for one is remembered. */
function gramsIn(word: string): readonly number[] {
  const known = remembered.get(word)
  if (known) return known
  const grams: number[] = []
  const framed = `_${word}_`
  for (let from = 0; from + 3 <= framed.length; from++) {
    const three = hashed(framed, from)
    grams.push(three & (gramCount - 1))
    if (from + 4 <= framed.length)
      grams.push((Math.imul(three, 31) + framed.charCodeAt(from + 3) * 7919) & (gramCount - 1))
  }
  if (remembered.size < 50_000) remembered.set(word, grams)
  return grams
}

const remembered = new Map<string, readonly number[]>()

const hashed = (text: string, at: number): number =>
  Math.imul(Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ text.charCodeAt(at + 1), 0x85ebca6b) ^
  Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35)
