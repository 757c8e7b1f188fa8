import type { ParsedComponents } from 'chrono-node'
import { GB } from 'chrono-node/en'
import { localDate, shownTime } from './dates.ts'
import { spokenDay } from './spoken-day.ts'
import { plusDays } from './weeks.ts'

/** The local date that people mean by "friday", "12 Dec" or "2026-12-12", at or after today; undefined where it is none. */
export function readDate(words: string, now: number, zone: string): string | undefined {
  const spoken = spokenDay(words.trim().replace(/^by\s+/i, ''), localDate(now, zone))
  if ('date' in spoken) return spoken.date
  const text = dayFirst(spoken.words)
  if (isIso(text)) return isDay(text) ? text : undefined
  const start = readStart(text, noonOf(now, zone), true)
  return start && dateOf(start)
}

/** The local date that people mean by "monday", "20 Nov" or "last week", today or before; undefined where it is none. */
export function readPastDate(words: string, now: number, zone: string): string | undefined {
  const text = dayFirst(words.trim())
  const today = localDate(now, zone)
  if (partOfToday.test(text)) return isBefore(text, now, zone) ? plusDays(today, -1) : today
  if (isIso(text)) return isDay(text) && text <= today ? text : undefined
  const start = readStart(text, noonOf(now, zone), false)
  const date = start && dateOf(start)
  if (!start || !date || date <= today) return date
  if (start.isCertain('weekday') && !start.isCertain('day')) return plusDays(date, -7)
  return start.isCertain('year') || !start.isCertain('month')
    ? undefined
    : `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
}

const partOfToday =
  /^(?:today|this (?:morning|afternoon)|(?:breakfast|lunch|noon|midday)(?: ?time)?|earlier(?: today)?)$/i

/** From which time of its day on a part of a day counts: "lunch" from 12:00; undefined for what counts from its start. */
export const startOfPart = (words: string): string | undefined =>
  /^(?:this afternoon|lunch ?(?:time)?|noon|midday)$/i.test(words.trim()) ? '12:00' : undefined

/** In the morning the last lunch was yesterday's. */
const isBefore = (text: string, now: number, zone: string): boolean =>
  shownTime(now, zone, now) < (startOfPart(text) ?? '')

const isIso = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

const noonOf = (now: number, zone: string): Date => new Date(`${localDate(now, zone)}T12:00:00`)

function readStart(text: string, noon: Date, forwardDate: boolean): ParsedComponents | undefined {
  const parsed = GB.parse(text, { instant: noon }, { forwardDate })[0]
  return parsed && parsed.text.length >= text.length ? parsed.start : undefined
}

function dateOf(start: ParsedComponents): string | undefined {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
  return year && month && day ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined
}

/** "21 dec" for "dec 21", which would be read as December of 2021. */
const dayFirst = (words: string): string =>
  words.replace(
    /^((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.? (\d{1,2})(?:st|nd|rd|th)?(,? \d{4})?$/i,
    '$2 $1$3',
  )

/** JavaScript takes 30 February for 2 March. */
function isDay(iso: string): boolean {
  const time = Date.parse(iso)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}
