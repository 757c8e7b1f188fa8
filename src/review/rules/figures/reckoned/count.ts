import { amountsIn } from '../../../../project/numbers.ts'

/** How many things a text announces, and how many it then lists. */
export type WrongCount = { readonly said: number; readonly listed: number; readonly at: number; readonly end: number }

const number = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\\d)'
const thing =
  '(?:modules?|units|(?:learning )?outcomes|things|tasks|criteria|steps|partners|parts|milestones|metrics|goals|objectives|phases|topics|sections|regions|channels|payers|experts|checks|checkpoints|lessons|chapters|pieces|competenc(?:es|ies)|skills|roles|sources|formats|places|languages|companies|firms|reasons|changes|documents|groups|themes|blocks|cases|instruments|measures|indicators)'
const announced = new RegExp(
  `\\b(?<said>${number}) (?:[a-z-]+ ){0,2}?${thing}(?: (?:that|which|we|make|form|to|for|of|in|are|is|with|by)\\b[^:;,.()\\d]{0,40})?(?:\\s?\\([^)]{0,30}\\))?(?:: ?|, (?=[a-z]+, )| \\()`,
  'giu',
)
const open =
  /\b(?:among|such as|e\.g|for example|like|includ\w*|etc|others?|more|first|last|the rest|remaining|as well|or|plus|besides|also|each|per|both|either|of them|of these|two of)\b|[?…]|\d/i

/** Lists that are longer or shorter than they are announced. */
export function wrongCounts(plain: string): WrongCount[] {
  return [...plain.matchAll(announced)].flatMap((found): WrongCount[] => {
    const from = found.index + found[0].length
    const close = found[0].endsWith('(') ? /\)/ : /[.!?](?=\s|$)|\n/
    const stop = close.exec(plain.slice(from))
    const to = stop ? from + stop.index : plain.length
    const list = plain.slice(from, to)
    const said = amountsIn(found.groups?.['said'] ?? '')[0]?.hi ?? 0
    const lengths = lengthsOf(list)
    const listed = lengths[0] ?? 0
    const before = plain.slice(Math.max(0, found.index - 24), found.index)
    return listed >= 2 &&
      !open.test(list) &&
      !lengths.includes(said) &&
      Math.abs(listed - said) <= 3 &&
      !/\b(?:of (?:the|our|these|all)|another|other|first|last|next|than|each of|for|in|over|after|every)\s?$/i.test(
        before,
      )
      ? [{ said, listed, at: found.index, end: to }]
      : []
  })
}

/** How many things a list may have: "and" joins two of them, or two words of one. */
function lengthsOf(list: string): number[] {
  const pieces = list.split(list.includes(';') ? ';' : ',').filter((piece) => /\p{L}/u.test(piece))
  if (pieces.some((piece) => piece.trim().split(/\s+/).length > (list.includes(';') ? 14 : 6))) return []
  if (!list.includes(',') && !list.includes(';')) return []
  const ands = pieces.reduce(
    (sum, piece) =>
      sum +
      piece
        .trim()
        .replace(/^and /, '')
        .split(/ and | & |\//).length -
      1,
    0,
  )
  return Array.from({ length: ands + 1 }, (_, more) => pieces.length + more)
}
