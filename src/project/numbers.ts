import { everyMatch } from './every-match.ts'

/** A number, or a range, and where it stands in the text. */
export type Amount = { readonly lo: number; readonly hi: number; readonly at: number; readonly end: number }

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const values = new Map<string, number>([
  ...ones.split(' ').map((word, n) => [word, n] as const),
  ...tens.split(' ').map((word, n) => [word, 20 + 10 * n] as const),
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

const small = `(?:${[...tens.split(' ').map((ten) => `${ten}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?`), ...ones.split(' ').toReversed()].join('|')})`
const below = `(?:(?:${small}|an?) hundred(?: (?:and )?${small})?|hundred and ${small}|${small})`
const andHalf = '(?:[ -]and[ -](?:a[ -])?half)'
const large = '(?:billion|million|thousand)'
const word = `(?:(?:half an?|(?:a )?quarter of an?|${small}${andHalf}) ${large}|(?:${below}|an?) (?:billion|million|thousand(?: (?:and )?${below})?)|${small} dozen|(?:half a |a )dozen|${below})`
const scale = 'k|bn|mn|billion|million|thousand|ribu|lakh|juta|crore'
const digits = '(?:\\d{1,3}(?:[,. ]\\d{3}){1,3}(?!\\d)|\\d{1,7}(?:[.,]\\d{1,2})?)(?!\\d)'
const number = new RegExp(
  `(?<![\\d.,:/\\p{L}-])(?:${digits}|½)(?:½|\\s?(?:${scale})\\b|(?<=[$€£¥₱฿₫₩]\\s?[\\d.,]{1,12})\\s?m\\b|\\s?m(?= (?:dollars|pesos|baht|yen|won|ringgit|rupiah|yuan|soles)\\b))?(?!\\.\\d|:\\d|st\\b|nd\\b|rd\\b|th\\b)|(?<![\\p{L}-])${word}\\b(?:${andHalf}\\b)?|(?<=[–—-]|\\bto-)${digits}(?!\\.\\d|:\\d)`,
  'giu',
)

const known = new Map<string, readonly Amount[]>()
/** So many texts are looked at again and again, by one rule after the other. */
const mostKnown = 2_000

/** The numbers of a text, in digits and in words, ranges as one: "12–15", "between four and six", "two and a half". */
export function amountsIn(plain: string): readonly Amount[] {
  const before = known.get(plain)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const amounts = readAmounts(plain)
  known.set(plain, amounts)
  return amounts
}

function readAmounts(plain: string): Amount[] {
  const amounts: Amount[] = []
  for (const found of everyMatch(plain, number)) {
    const value = figureIn(found[0])
    const one: Amount = { lo: value, hi: value, at: found.index, end: found.index + found[0].length }
    const last = amounts.at(-1)
    if (last && joins(plain, last, one)) amounts[amounts.length - 1] = { ...last, hi: one.hi, end: one.end }
    else amounts.push(one)
  }
  return amounts
}

const inLetters = new RegExp(`(?<![\\p{L}-])${word}\\b(?:${andHalf}\\b)?`, 'giu')

/** The text with its numbers in words as figures: "two weeks" is "2 weeks". */
export const inFigures = (plain: string): string => plain.replace(inLetters, (one) => String(figureIn(one)))

/** Two numbers that are one range. */
function joins(plain: string, last: Amount, { at, lo }: Amount): boolean {
  if (last.lo !== last.hi || lo < last.lo || at - last.end > 5) return false
  const between = plain.slice(last.end, at)
  if (/^ ?(?:-|–|—|to| to) ?$/i.test(between)) return true
  return (
    (between === ' and ' && /\bbetween $/i.test(plain.slice(Math.max(0, last.at - 9), last.at))) || between === ' or '
  )
}

function figureIn(written: string): number {
  const text = written.toLowerCase().trim()
  const [, figure = '', half = '', times = ''] = /^([\d.,\s]*?)(½?)\s?([a-z]+)?$/.exec(text) ?? []
  if (figure || half) return ((figure ? figureOf(figure) : 0) + (half ? 0.5 : 0)) * (scales[times] ?? 1)
  return inWords(text)
}

/** What stands behind a figure, and how many times as much it is. */
export const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  ribu: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  juta: 1e6,
  million: 1e6,
  crore: 1e7,
  bn: 1e9,
  billion: 1e9,
}

/** "1,200" and "1.200" are thousands; "2.5" and "2,5" are not. */
function figureOf(figure: string): number {
  const tidy = figure.trim()
  return /^\d{1,3}(?:[,. ]\d{3})+$/.test(tidy) ? Number(tidy.replace(/[,. ]/g, '')) : Number(tidy.replace(',', '.'))
}

function inWords(text: string): number {
  const half = /and[ -](?:a[ -])?half$/.test(text) ? 0.5 : 0
  let [sum, part] = [0, 0]
  for (const one of text.replace(/[ -]and[ -](?:a[ -])?half$/, '').split(/[\s-]+/)) {
    const value = values.get(one)
    if (one === 'half') part += 0.5
    else if (one === 'quarter') part = 0.25
    else if (value === undefined) part ||= one === 'a' || one === 'an' ? 1 : 0
    else if (value >= 1000) [sum, part] = [sum + (part || 1) * value, 0]
    else if (value === 100 || one === 'dozen') part = (part || 1) * value
    else part += value
  }
  return sum + part + half
}

/** What the figure before is of: "%", or its noun in the singular; undefined where nothing stands there. */
export const unitAfter = (after: string): string | undefined =>
  /^[\s-]?(%|\p{L}+)/u
    .exec(after)?.[1]
    ?.toLowerCase()
    .replace(/^hrs?$/, 'hour')
    .replace(/s$/, '')

/** Whether two ranges meet, with some leave for rounding. */
export const meets = (a: Range, b: Range, leave = 0.1): boolean =>
  a.lo * (1 - leave) <= b.hi * (1 + 1e-9) && b.lo * (1 - leave) <= a.hi * (1 + 1e-9)

export type Range = { readonly lo: number; readonly hi: number }

/** "30", or "12 to 15". */
export const shownRange = ({ lo, hi }: Range): string => (lo === hi ? tidy(lo) : `${tidy(lo)} to ${tidy(hi)}`)

const tidy = (value: number): string => String(Number(value.toFixed(1)))
