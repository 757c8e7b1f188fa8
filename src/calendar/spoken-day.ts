import { plusDays, weekdayOf } from './weeks.ts'

/** Ways of naming a day that the date library does not know, or takes for another. `today` is a local date. */
type Spoken = (found: RegExpExecArray, today: string, towards: Towards) => string | undefined
type Towards = 'ahead' | 'back'

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const weekday = `(${names.join('|')})[a-z]*`
const friday = 5

/** "Friday 4", "the 3rd", "15th": the library takes such a number for an hour. */
const numbered: readonly [RegExp, Spoken] = [
  /^(?=.*[a-z])(?:(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?\.?,? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?$/,
  ([, name, number], today, towards) => {
    const date = nearest(Number(number), today, towards === 'ahead' ? 1 : -1)
    return date && (!name || names[weekdayOf(date) - 1] === name) ? date : undefined
  },
]

const ways: readonly (readonly [RegExp, Spoken])[] = [
  numbered,
  [/^(?:(?:the )?end of (?:the |this )?(?:work(?:ing)? )?|this )?week$|^eow$/, (_, today) => inWeek(today, 0, friday)],
  [/^(?:the )?(end|middle|start|beginning) of next week$/, ([, part], today) => inWeek(today, 1, inAWeek[part ?? ''])],
  [/^(early|mid|late) next week$/, ([, part], today) => inWeek(today, 1, inAWeek[part ?? ''])],
  [/^(?:the )?week after next$/, (_, today) => plusDays(today, 14)],
  [/^(?:in )?a fortnight(?:['’]?s time)?$/, (_, today) => plusDays(today, 14)],
  [new RegExp(`^${weekday} week$`), ([, name], today) => plusDays(nextCalled(name, today), 7)],
  [/^(?:the )?(?:end of (?:the )?|close of )?(?:business )?(?:day|business)$|^(?:eod|cob)$/, (_, today) => today],
  [/^(?:month[- ]end|eom|(?:the )?end of (?:the|this) month)$/, (_, today) => lastOf(today)],
  [
    /^(before )?(?:christmas|xmas)(?:['’]?s)?(?: day)?$/,
    ([, before], today) => yearly(before ? '12-24' : '12-25', today),
  ],
  [/^(before )?(?:the )?new year(?:['’]?s day)?$/, ([, before], today) => yearly(before ? '12-31' : '01-01', today)],
]

const few: Readonly<Record<string, number>> = { two: 2, 'couple of': 2, few: 3, three: 3, four: 4, six: 6 }
const month = (today: string, back = 0): string => {
  const first = new Date(`${today.slice(0, 8)}01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() - back)
  return first.toISOString().slice(0, 10)
}

/** From when on what was done counts: "this month", "last month", "the last two weeks". */
const waysBack: readonly (readonly [RegExp, Spoken])[] = [
  numbered,
  [/^this week$/, (_, today) => plusDays(today, 1 - weekdayOf(today))],
  [/^this quarter$/, (_, today) => month(today, (Number(today.slice(5, 7)) - 1) % 3)],
  [/^last month$/, (_, today) => month(today, 1)],
  [
    /^(?:last|past) (\d{1,2}|couple of|[a-z]+) (days|weeks|months)$/,
    ([, count = '', unit], today) => {
      const many = few[count] ?? (Number(count) || 1)
      return unit === 'months' ? month(today, many) : plusDays(today, -many * (unit === 'weeks' ? 7 : 1))
    },
  ],
]

/** Other words for the same day that the date library does know. */
const same: readonly (readonly [RegExp, string])[] = [
  [/^(?:on|before the end of|by) (?=the |\d|mon|tue|wed|thu|fri|sat|sun)/, ''],
  [/^(?:the )?(?:close of business|cob|eob|eod|end of (?:the )?day)(?: on)? (?=\w)/, ''],
  [/^the (?=\d+(?:st|nd|rd|th)? of |first|second|third)/, ''],
  [/^(?:the )?(?:middle of|mid)[- ](?=[a-z]{3})/, '15 '],
  [/^(?:the )?(?:beginning|start) of (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/, '1 '],
  [/^(\d{1,2})\.(\d{1,2})\.?$/, '$1/$2'],
  [/\b(tues|wednes)\b\.?/g, '$1day'],
  [/\bweds\b\.?/g, 'wednesday'],
  // It would be read as December of 2021.
  [/^((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.? (\d{1,2})(?:st|nd|rd|th)?(,? \d{4})?$/, '$2 $1$3'],
]

/**
 * "Monday week", "end of next week", "eod", "the 3rd" as a local date at or after `today`, or before it; no date where
 * there is no such day. Other words as the date library reads them.
 */
export function spokenDay(
  said: string,
  today: string,
  towards: Towards,
): { readonly date: string | undefined } | { readonly words: string } {
  const plain = said.toLowerCase().replace(/^(?:on|by) /, '')
  const words = same.reduce((so, [shape, other]) => so.replace(shape, other), said.toLowerCase())
  for (const [shape, day] of towards === 'ahead' ? ways : waysBack) {
    const found = shape.exec(plain) ?? shape.exec(words)
    if (found) return { date: day(found, today, towards) }
  }
  return { words }
}

const inAWeek: Readonly<Record<string, number>> = {
  start: 1,
  beginning: 1,
  early: 2,
  middle: 3,
  mid: 3,
  late: friday,
  end: friday,
}

/** A day of this week or a later one; one that is past is that of the week after. */
function inWeek(today: string, weeks: number, day = friday): string {
  const date = plusDays(today, weeks * 7 + day - weekdayOf(today))
  return date < today ? plusDays(date, 7) : date
}

const nextCalled = (name = '', today: string): string =>
  plusDays(today, (names.indexOf(name) + 1 - weekdayOf(today) + 7) % 7)

/** A month that has no 31st is passed over. */
function nearest(number: number, today: string, step: 1 | -1): string | undefined {
  for (let n = 0; n <= 62; n++) {
    const date = plusDays(today, n * step)
    if (Number(date.slice(8)) === number) return date
  }
  return undefined
}

const lastOf = (today: string): string => {
  const [year, month] = today.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10)
}

const yearly = (day: string, today: string): string => {
  const date = `${today.slice(0, 4)}-${day}`
  return date < today ? `${Number(today.slice(0, 4)) + 1}-${day}` : date
}
