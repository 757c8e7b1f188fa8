/** Dates in plain words: where one ends, and that its comma joins no two wishes. */

export const weekday = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?`
export const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`
export const number = String.raw`\d{1,2}(?:st|nd|rd|th)?`

/** What stands before the comma of a date, and what after it: "Friday, 28 November", "12 December, 2026". */
const joined = [
  [weekday, String.raw`(?:the )?${number}(?![.:]?\w)|${month} ${number}`],
  [`(?:${month} ${number}|${number} ${month})`, String.raw`\d{4}`],
] as const
const sides = joined.map(
  ([left, right]) => [new RegExp(`\\b${left}$`, 'i'), new RegExp(`^(?:${right})\\b`, 'i')] as const,
)
const commas = joined.map(([left, right]) => new RegExp(`\\b(${left}),\\s+(?=(?:${right})\\b)`, 'gi'))

/** Whether a comma between these words stands in a date. */
export const isOneDate = (left: string, right: string): boolean =>
  sides.some(([before, after]) => before.test(left) && after.test(right))

/** The words with each date in one piece. */
export const withWholeDates = (said: string): string => commas.reduce((text, comma) => text.replace(comma, '$1 '), said)

/** The last date with its month that a sentence names: "until term ends, 12 December". */
export const dateIn = (said: string): string | undefined => said.match(aDate)?.at(-1)
export const whole = String.raw`(?:${number} (?:of )?${month}|${month} ${number}|\d{4}-\d\d-\d\d)(?:,? \d{4})?(?![\w-])`
const aDate = new RegExp(String.raw`\b${whole}`, 'gi')

/** "…, i.e. 15 April": a date alone says more of what stands before it, and wants nothing by itself. */
export const isOnlyDate = (said: string): boolean => onlyDate.test(said)
const atWork = String.raw`(?:(?:cob|eod|close of business|end of day) )?(?:on )?(?:next |this |the )?(?:${weekday}|tonight|tomorrow)|in (?:an?|one|two|three|four|\d+) (?:days?|weeks?|months?)`
const onlyDate = new RegExp(
  String.raw`^(?:(?:i\.?e\.?,?|that is,?|so|ok|but|for|until|till|by|on|due|latest|deadline)[,:]? )*(?:the )?(?:(?:${weekday},? )?${whole}|${atWork})(?: then| please| pls|,? not (?:before|earlier|later))*[.!]*$`,
  'i',
)

/** Whether a word is a day of the week, or one that is counted from today. */
export const isDay = (word: string): boolean => aDay.test(word)
const aDay = new RegExp(`^(?:(?:this|next|coming) )?(?:${weekday}|today|tomorrow|week|month)$`, 'i')

/** "last" is no date, "last friday" is one. */
export function toWeekday(said: string, date: string): string {
  if (!/\b(?:last|past|next|this|coming)$/i.test(date)) return date
  const [more = ''] = /^ \w+/.exec(said.slice(said.indexOf(date) + date.length)) ?? []
  return `${date}${more}`
}
