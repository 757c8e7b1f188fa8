import { withBefore } from '../timing/due-in.ts'
import type { Group } from './roles-in.ts'

/** By when, as it was said, or by so many days: a date that stands moves. */
export type When =
  | { readonly by: string; readonly later?: true }
  | { readonly days: number }
  | { readonly clears: true }

/** When something is due by what was said of it; `unclear` where that is no date, or two. */
export function whenIn({ by, span, clears }: Group, said: string): When | undefined | 'unclear' {
  const [date, other] = by ?? []
  if (date)
    return isDate(date) && !other && !clears
      ? { by: withBefore(said, date).slice(0, 300), ...(isLater(said) ? { later: true } : {}) }
      : 'unclear'
  const [stretch = ''] = span ?? []
  if (stretch && /^ from (?:now|today)\b/i.test(said.slice(said.indexOf(stretch) + stretch.length)))
    return { by: `${stretch} from now` }
  const days = span && daysIn(stretch, said)
  if (days) return { days }
  if (span || (clears && !/\b(?:dates?|dead-?lines?|due)\b/i.test(clears.join(' ')))) return 'unclear'
  return clears && { clears: true }
}

const units = { day: 1, week: 7, fortnight: 14, month: 30 } as const
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const aStretch =
  /(?<count>\d{1,2}|few|couple|[a-z]+)?(?: of)?(?: more| extra| full)? ?(?<unit>day|week|fortnight|month)s?\b/i

/** "A week", "ten more days"; earlier where the message brings it forward. */
function daysIn(words: string, said: string): number | undefined {
  const { count = '', unit = '' } = aStretch.exec(words)?.groups ?? {}
  const one = units[unit.toLowerCase() as keyof typeof units]
  if (!one) return undefined
  const named = counts.indexOf(count.toLowerCase()) + 1
  const many = Number(count) || named || (/few/i.test(count) ? 3 : /couple/i.test(count) ? 2 : 1)
  return (/\b(?:forward|earlier|sooner)\b|^\W*(?:please )?pull\b/i.test(said) ? -1 : 1) * many * one
}

/** Whether it is said that there is more time than there was. */
const isLater = (said: string): boolean =>
  /\b(?:extend|postpone|delay|prolong|lengthen)\b|\b(?:longer|more time)\b/i.test(said)

/** Words that name a day: the rest is for whoever reads dates. */
const isDate = (said: string): boolean =>
  said.split(/\s+/).length < 9 &&
  !/[;!?]|, (?!\d)|<@| (?:and|then|but) /i.test(said) &&
  /\b\d{1,2}(?:st|nd|rd|th)\b|\d[./-]\d|^(?:the )?\d{1,2}$|\b(?:days?|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tomorrow|tonight|tmr|week|month|end of|eod|cob|eow|eom|christmas|xmas|new year|easter|before)/i.test(
    said,
  )
