import { localDate } from '../../../calendar/dates.ts'
import { hasJustGone } from '../../../calendar/just-gone.ts'
import { readDate } from '../../../calendar/parse-date.ts'
import { inDigits } from '../../../calendar/parse-time.ts'
import { plusDays, weekdayOf } from '../../../calendar/weeks.ts'

/** Local dates from the first to the last, both included. */
export type Dates = { readonly from: string; readonly to: string }

/** What is to be left out: dates, or so many from the next one on; or dates that are doubtful, with what may be meant instead. */
export type Skip =
  | Dates
  | { readonly next: number; readonly of: 'weeks' | 'reminders' }
  | { readonly about: 'dates' | 'past' | 'order' | 'holidays'; readonly guesses: readonly string[] }

/** "24 Dec - 6 Jan", "december", "the week of 14 dec", "2 weeks", in whatever case. */
export function readSkip(said: string, now: number, zone: string): Skip {
  const words = inDigits(said.toLowerCase().replace(/^(from|in|on|for|over|during|the whole( of)?|all of|all) /, ''))
  const [, count = '1', unit] =
    /^(?:the )?(?:next |coming )?(\d{1,2}|couple of|few)? ?(weeks?|ones?|reminders?|nudges?|times?)$/.exec(words) ?? []
  const many = Number(count.replace(/^couple of$/, '2').replace(/^few$/, '3'))
  if (unit && many > 0 && !/^(this|next) week$/.test(words))
    return { next: many, of: /week/.test(unit) ? 'weeks' : 'reminders' }
  if (
    /^(the )?(christmas|xmas|holidays|festive season|winter break|(the )?end of (the )?year|new year'?s?)( holidays?| break| time)?$/.test(
      words,
    )
  )
    return { about: 'holidays', guesses: ['skip 24 dec - 6 jan'] }
  return readDates(words, now, zone)
}

/** From today to the day before the one on which it comes back: "until 15 jan", "for 2 weeks", or the dates themselves. */
export function readPause(said: string, now: number, zone: string): Skip {
  const words = inDigits(said.toLowerCase())
  const today = localDate(now, zone)
  const [, until] = /^(?:until|till|til|up to|to)(?: the)? (?:start of |beginning of )?(.+)$/.exec(words) ?? []
  const back = until ? readPeriod(until, now, zone)?.from : undefined
  // On a Monday, "until monday" is the next one.
  if (until && back === today) return { from: today, to: plusDays(today, 6) }
  if (until) return back && back > today ? { from: today, to: plusDays(back, -1) } : noDates
  const [, count, unit] =
    /^(?:for )?(?:the next )?(\d{1,2}|a|an|the|a few|a couple of) ?(day|week|fortnight|month)s?$/.exec(words) ?? []
  if (unit) return { from: today, to: plusDays(today, daysIn(count ?? 'a', unit) - 1) }
  return readSkip(said.replace(/^for (the )?/i, ''), now, zone)
}

const noDates: Skip = { about: 'dates', guesses: [] }

const daysIn = (count: string, unit: string): number =>
  (count === 'a few' ? 3 : count === 'a couple of' ? 2 : Number(count) || 1) *
  ({ day: 1, week: 7, fortnight: 14, month: 30 }[unit] ?? 7)

const between =
  /\s+(?:-|–|—|to|until|till|til|through|thru|and)\s+|\s*[–—]\s*|(?<=[./]\d{1,2}\.?)-(?=\d)|(?<=\d)-(?=\d{1,2} [a-z])/

/** How many days people stay away at most without saying years. */
const longest = 150

function readDates(words: string, now: number, zone: string): Skip {
  const today = localDate(now, zone)
  const [left = '', right = left, more] = words.split(between)
  const [start, end] = [withMonth(left, right), withMonth(right, left)]
  const first = readPeriod(start, now, zone)
  const last = first && readEnd(end, first.from, { now, zone })
  if (more !== undefined || !first || !last) return noDates
  if (/ and /.test(words) && plusDays(first.to, 1) < last.from) return noDates
  if (first.from > last.to) return begun(first.from, last.to, today) ?? inOrder(first, last) ?? noDates
  if (last.to < today) return { about: 'past', guesses: [] }
  const dates = { from: first.from, to: last.to }
  if (/\d{4}/.test(words)) return dates
  if (daysFrom(dates.from, dates.to) > longest) return inOrder(first, last) ?? dates
  return start === end && hasJustGone(words, dates.from, today)
    ? { about: 'past', guesses: [`skip ${dates.from}`] }
    : dates
}

/** The last of the dates: "the 21st until the 4th" ends after it began; who is back on a day is out until "before" it. */
function readEnd(end: string, from: string, { now, zone }: { now: number; zone: string }): Dates | undefined {
  const [, before, said = end] = /^(before )?(.*)$/.exec(end) ?? []
  const isNumber = /^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/.test(said)
  const period = readPeriod(said, isNumber ? Math.max(now, Date.parse(`${from}T12:00:00Z`)) : now, zone)
  return period && before ? { from: plusDays(period.from, -1), to: plusDays(period.from, -1) } : period
}

/** "24 Dec - 6 Jan" said in between: the first date is last year's. */
function begun(from: string, to: string, today: string): Dates | undefined {
  const before = lastYears(from)
  return before <= today && to >= today && daysFrom(before, to) <= longest ? { from: before, to } : undefined
}

/** "6 Jan - 24 Dec" is mostly said the wrong way round; where it is not, years say so. */
function inOrder({ to }: Dates, { from }: Dates): Skip | undefined {
  const turned = from <= to ? { from, to } : { from, to: nextYears(to) }
  const straight = from >= to ? { from: to, to: from } : { from: to, to: nextYears(from) }
  const guesses = [turned, straight].filter((one) => daysFrom(one.from, one.to) < 365)
  return daysFrom(turned.from, turned.to) <= longest
    ? { about: 'order', guesses: guesses.map((one) => `skip ${one.from} - ${one.to}`) }
    : undefined
}

const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
const lastYears = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
const nextYears = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`

/** "24 - 26 dec", "dec 24 - 26": the month is said once. */
function withMonth(day: string, other: string): string {
  const month = /[a-z]{3,}/.exec(other)?.[0]
  return /^\d{1,2}(st|nd|rd|th)?$/.test(day) && month ? `${day} ${month}` : day
}

/** The days that are meant by "this week", "next month", "friday" or "until 12 Dec". */
export function readSpan(said: string, now: number, zone: string): Dates | undefined {
  const words = said.toLowerCase().replace(/^(?:the )?coming /, 'next ')
  const today = localDate(now, zone)
  const [, until] = /^until (.*)$/.exec(words) ?? []
  const last = until && readSpan(until, now, zone)
  if (last) return { from: today, to: last.to }
  const [, which] = /^(this|next|end of(?: the| this)?) month$/.exec(words) ?? []
  if (which) return monthFrom(which === 'next' ? `${plusDays(`${today.slice(0, 8)}28`, 7).slice(0, 8)}01` : today)
  if (/^end of(?: the| this)? week$/.test(words)) return weekWith(today)
  return readPeriod(words, now, zone)
}

const monthFrom = (day: string): Dates => {
  const from = `${day.slice(0, 8)}01`
  return { from, to: plusDays(`${plusDays(from, 31).slice(0, 8)}01`, -1) }
}

function readPeriod(words: string, now: number, zone: string): Dates | undefined {
  const today = localDate(now, zone)
  const said = words.trim().replace(/^the /, '')
  const [, which] = /^(this|next) week$/.exec(said) ?? []
  if (which) return weekWith(plusDays(today, which === 'next' ? 7 : 0))
  const [, inWeek] = /^week (?:of|from|starting|beginning|with)(?: the)? (.+)$/.exec(said) ?? []
  if (inWeek) {
    const day = readDate(asDate(inWeek), now, zone)
    return day ? weekWith(day) : undefined
  }
  const month = monthCalled(/^(?:month of |all of )?(\w+?)\.?(?: (\d{4}))?$/.exec(said), today)
  if (month) return month
  const day = readDate(asDate(said), now, zone)
  return day ? { from: day, to: day } : undefined
}

function weekWith(date: string): Dates {
  const monday = plusDays(date, 1 - weekdayOf(date))
  return { from: monday, to: plusDays(monday, 6) }
}

export const months = 'january february march april may june july august september october november december'.split(' ')

/** The whole of a month: this year's, or the next where it is over. */
function monthCalled(found: RegExpExecArray | null, today: string): Dates | undefined {
  const [, name = '', year] = found ?? []
  const at = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name === 'sept' ? 'sep' : name))
  if (at < 0) return undefined
  const inYear = year ?? String(Number(today.slice(0, 4)) + (at + 1 < Number(today.slice(5, 7)) ? 1 : 0))
  const from = `${inYear}-${String(at + 1).padStart(2, '0')}-01`
  return { from, to: plusDays(`${plusDays(from, 31).slice(0, 8)}01`, -1) }
}

/** "24-12", "24.12." as "24/12", which is read with the day first. */
const asDate = (words: string): string =>
  words.replace(/^(\d{1,2})[-.](\d{1,2})\.?$/, '$1/$2').replace(/^(\d{1,2})\. /, '$1 ')
