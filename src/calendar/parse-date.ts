import { GB } from 'chrono-node/en'
import { localDate } from './dates.ts'

/** The local date that people mean by "friday", "12 Dec" or "2026-12-12", at or after today; undefined where it is none. */
export function readDate(words: string, now: number, zone: string): string | undefined {
  const text = dayFirst(words.trim().replace(/^by\s+/i, ''))
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isDay(text) ? text : undefined
  const noon = new Date(`${localDate(now, zone)}T12:00:00`)
  const parsed = GB.parse(text, { instant: noon }, { forwardDate: true })[0]
  if (!parsed || parsed.text.length < text.length) return undefined
  const { start } = parsed
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
