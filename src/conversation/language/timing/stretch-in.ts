import { month, number, weekday, whole } from './dates-in.ts'

/** Stretches of dates in plain words, as what is typed after "nudge skip". */

/** Days that have a name in place of a date. */
const called = `(?:christmas|xmas|new year)(?:['’]?s)?(?: day)?`
const day = String.raw`(?:${weekday},? )?(?:the )?(?:${called}|${whole}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\.?|(?:${month} )?${number}(?:(?= (?:to|till?|until|thru|through|and|up) )|(?![\w.:/]| (?:days?|weeks?|months?|am|pm|o['’]clock))))`
const joint = String.raw`(?:(?: on)?,? (?:up )?(?:to|till?|until|through|thru)(?: and including)? |\s*[-–—]\s*)`
const fromTo = new RegExp(`(?<![\\w.:/])(${day})${joint}(${day})`, 'i')
const between = new RegExp(`\\bbetween (${day}) and (${day})`, 'i')
const returns = new RegExp(
  `(?<![\\w.:/])(${day})\\b.{0,40}?\\b(?:back|return\\w*|reopen\\w*|open again|start again|restart\\w*|resume\\w*)(?: \\w+)?(?: on| from)? (${day})`,
  'i',
)

/** "from 21 dec till 4 jan" is "21 dec - 4 jan"; who is back on a day is out until the one before: "18 dec - before 5 jan". */
export function stretchIn(said: string): string | undefined {
  const words = said.toLowerCase()
  const [, from, to] = between.exec(words) ?? fromTo.exec(words) ?? []
  if (from && to) return `${from} - ${to}`
  const [, leaves, back] = returns.exec(words) ?? []
  return leaves && back ? `${leaves} - before ${back}` : undefined
}

const single = new RegExp(`^(?:not |none )?(?:on )?(${day})$`, 'i')

/** "7 dec and 14 dec", "the 23rd, the 30th": single days that do not follow each other, one by one. */
export function daysIn(dates: string): string[] {
  const parts = dates.split(/,? and (?:none )?(?:on )?|, (?!\d{4})/i)
  const days = parts.flatMap((part) => single.exec(part.trim())?.[1] ?? [])
  if (days.length !== parts.length || days.length < 2) return []
  const numbers = days.map((one) => Number(/\d{1,2}/.exec(one)?.[0]))
  const isRow = numbers.every((one, at) => !at || one === (numbers[at - 1] ?? 0) + 1)
  return isRow ? [] : days.map((one) => withMonth(one, days))
}

/** "7 and 14 dec": the month is said once, behind them or before them. */
function withMonth(one: string, days: readonly string[]): string {
  if (!/^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/i.test(one)) return one
  const [before, after] = [days.slice(0, days.indexOf(one)), days.slice(days.indexOf(one) + 1)]
  const [named] = [...after, ...before.toReversed()].flatMap((other) => monthName.exec(other)?.[0] ?? [])
  return named ? `${one} ${named}` : one
}
const monthName = new RegExp(`\\b${month}`, 'i')
