/** A part of an answer that says one thing, as it stands there and in plain characters. */
export type Clause = { readonly text: string; readonly plain: string; readonly at: number }

/** Straight quotes, plain spaces and hyphens, one character for one, so that places in both are the same. */
export const plainOf = (text: string): string =>
  text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u2007\u2009\u202f\t\r]/g, ' ')
    .replace(/[‐‑]/g, '-')

/** Where one thing ends and another begins: sentences, lines, parts set off by a dash, and what "but" turns. */
const borders = /[;\n]|[.!?](?=["')]?(?:\s|$))| [–—-] |—|,? \b(?=(?:but|however|although|though|whereas|while)\b)/gi

/** An abbreviation's point ends nothing. */
const isAbbreviated = (before: string): boolean =>
  /\b(?:e\.g|i\.e|incl|approx|no|vs|etc|dr|mr|ms|prof|st|max|min|ca|hrs?|wks?)$/i.test(before.slice(-8))

/** The clauses of an answer, in order; each is a part of it word for word. */
export function clausesOf(text: string, plain: string): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (const border of plain.matchAll(borders)) {
    if (border[0] === '.' && isAbbreviated(plain.slice(from, border.index))) continue
    add(from, border.index)
    from = border.index + border[0].length
  }
  add(from, plain.length)
  return clauses

  function add(start: number, end: number): void {
    const part = text.slice(start, end)
    const trimmed = part.trim()
    if (!trimmed) return
    const at = start + part.indexOf(trimmed)
    clauses.push({ text: trimmed, plain: plain.slice(at, at + trimmed.length), at })
  }
}

/** Lower-case words, numbers among them. */
export const wordsOf = (plain: string): string[] => plain.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []

const telling =
  /^(?!(?:this|that|them|they|these|those|with|from|have|were|been|will|would|said|each|every|all|only|just|about|which|whom|when|then|than|into|over|after|before|within|inside|working|about|said|says|told|tell|asked|answered|wants?|needs?|think|likes?|course|courses|learner|learners|more|less|most|half|quarter|third|there|their|other|others|also|very|much|well|team|whole|hours?|minutes?|weeks?|months?|years?|days?|times?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|percent|cent)$)[a-z]{4,}$/
const alike: readonly (readonly [RegExp, string])[] = [
  [/^quiz/, 'quiz'],
  [/^(?:clip|film|video|footage|recording)s?$/, 'video'],
  [/^(?:seminar|workshop|meeting|session|webinar|evening)s?$|^class(?:es)?$/, 'meeting'],
]
/** The words of a text that tell what it is about, cut so that "finished" and "finish" are one, and "clip" is "film". */
export const stemsOf = (plain: string): string[] =>
  wordsOf(plain).flatMap((word) =>
    telling.test(word) ? [alike.find(([words]) => words.test(word))?.[1] ?? word.slice(0, 5)] : [],
  )
