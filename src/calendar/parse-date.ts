import type { ParsedComponents } from 'chrono-node'
import { later } from '../later.ts'
import { localDate, shownTime } from './dates.ts'
import { spokenDay } from './spoken-day.ts'
import { plusDays, weekdayOf } from './weeks.ts'

/**
 * The local date that people mean by "friday", "12 Dec" or "2026-12-12", at or after today unless they say "last friday";
 * undefined where it is none, or no such weekday.
 */
export function readDate(words: string, now: number, zone: string): string | undefined {
  const today = localDate(now, zone)
  const spoken = spokenDay(words.trim().replace(/^by\s+/i, ''), today, 'ahead')
  if ('date' in spoken) return spoken.date
  const text = spoken.words
  if (isIso(text)) return isDay(text) ? text : undefined
  const start = readStart(text, noonOf(now, zone), !isLast.test(text))
  return start && fitting(start, dateOf(start))
}

/** The date to which a weekday was said that it is not, such as the Saturday of "Friday, 28 November". */
export function misnamed(words: string, now: number, zone: string): string | undefined {
  const bare = words.replace(/^(?:by\s+)?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '')
  return bare !== words && /\d/.test(bare) && !readDate(words, now, zone) ? readDate(bare, now, zone) : undefined
}

/** The local date that people mean by "monday", "20 Nov" or "last week", today or before; undefined where it is none. */
export function readPastDate(words: string, now: number, zone: string): string | undefined {
  const today = localDate(now, zone)
  if (partOfToday.test(words.trim())) return isBefore(words, now, zone) ? plusDays(today, -1) : today
  const spoken = spokenDay(words.trim(), today, 'back')
  if ('date' in spoken) return spoken.date
  const text = spoken.words
  if (isIso(text)) return isDay(text) && text <= today ? text : undefined
  const start = readStart(text, noonOf(now, zone), false)
  const date = start && dateOf(start)
  if (!start || !date) return undefined
  if (date <= today) return fitting(start, date)
  if (start.isCertain('weekday') && !start.isCertain('day')) return plusDays(date, -7)
  return start.isCertain('year') || !start.isCertain('month')
    ? undefined
    : fitting(start, `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`)
}

/** Chrono takes the last Friday for the coming one where it is told to look ahead. */
const isLast = /\b(?:last|past) (?:mon|tue|wed|thu|fri|sat|sun|weekend)/i

/** "Friday, 28 November" is no day where the 28th is a Saturday. */
function fitting(start: ParsedComponents, date: string | undefined): string | undefined {
  if (!date || !start.isCertain('weekday') || !start.isCertain('day')) return date
  return weekdayOf(date) % 7 === start.get('weekday') ? date : undefined
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

/** Half a hundred modules, for the few words that no table of ours knows. */
const chrono = later<typeof import('chrono-node/en')>('chrono-node/en', import.meta.url)

const noonOf = (now: number, zone: string): Date => new Date(`${localDate(now, zone)}T12:00:00`)

function readStart(text: string, noon: Date, forwardDate: boolean): ParsedComponents | undefined {
  const parsed = chrono().GB.parse(text, { instant: noon }, { forwardDate })[0]
  return parsed && parsed.text.length >= text.length ? parsed.start : undefined
}

function dateOf(start: ParsedComponents): string | undefined {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
  return year && month && day ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined
}

/** JavaScript takes 30 February for 2 March. */
function isDay(iso: string): boolean {
  const time = Date.parse(iso)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}
