/** A sentence of an answer, word for word, and where it begins. */
export type Sentence = { readonly text: string; readonly at: number; readonly isFirst: boolean }

const ends = /[;\n]+|[.!?](?=["')]{0,3}(?:\s|$))/g
const abbreviated = /\b(?:e\.g|i\.e|incl|approx|no|vs|etc|dr|mr|ms|prof|st|max|min|ca|hrs?|wks?)$/i
/** No answer of prose has more; what has is not read to its end. */
const most = 40

/** The sentences of an answer; a line and what a semicolon sets off are sentences too. */
export function sentencesIn(text: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  const add = (to: number): void => {
    const part = text.slice(from, to)
    const trimmed = part.trim()
    if (/[\p{L}\p{N}]/u.test(trimmed))
      found.push({ text: trimmed, at: from + part.indexOf(trimmed), isFirst: found.length === 0 })
  }
  for (const end of text.matchAll(ends)) {
    if (found.length >= most) return found
    if (end[0] === '.' && abbreviated.test(text.slice(Math.max(0, end.index - 8), end.index))) continue
    add(/[.!?]/.test(end[0]) ? end.index + 1 : end.index)
    from = end.index + end[0].length
  }
  add(text.length)
  return found
}
