import type { HolidaysTypes } from 'date-holidays'
import { type Corrections, corrections } from './corrections.ts'
import { calendarOf } from './economies.ts'
import { plusDays, weekdayOf } from './weeks.ts'

const calendars = new Map<string, Promise<(date: string) => boolean>>()

/** Tells whether a local date is a public holiday of the economy; never, where no calendar is known. */
export function holidaysOf(economy: string): Promise<(date: string) => boolean> {
  const code = calendarOf(economy)
  if (!code) return Promise.resolve(() => false)
  const calendar = calendars.get(code) ?? load(code)
  calendars.set(code, calendar)
  return calendar
}

/** The library holds the world's calendars (about 40 MB), so it is loaded when a project first asks. */
async function load(code: string): Promise<(date: string) => boolean> {
  const correction = corrections[code] ?? {}
  const datesIn = await corrected(code, correction)
  const years = new Map<number, ReadonlySet<string>>()
  return (date) => {
    const year = Number(date.slice(0, 4))
    // The last days of a year are made up for in the next one.
    const dates = years.get(year) ?? withLieu(new Set([...datesIn(year - 1), ...datesIn(year)]), correction.lieu)
    years.set(year, dates)
    return dates.has(date)
  }
}

async function corrected(code: string, { add, drop }: Corrections): Promise<(year: number) => string[]> {
  const { default: Holidays } = await import('date-holidays')
  const calendar = new Holidays(code)
  const own = new Set(daysOf(add))
  const dropped = new Set(daysOf(drop))
  for (const rule of dropped) calendar.unsetRule(rule)
  for (const rule of own) calendar.setHoliday(rule, { name: rule, type: 'public' })
  const isDropped = (date: string): boolean => dropped.has(date) || dropped.has(date.slice(5))
  return (year) =>
    calendar
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .flatMap((holiday) => datesOf(holiday).filter((date) => own.has(holiday.rule) || !isDropped(date)))
}

const daysOf = (lines: Corrections['add'] = []): string[] => lines.flatMap(([, days]) => days.split('; '))

/** All local dates of a holiday; some last several days. */
function datesOf({ date, start, end }: HolidaysTypes.Holiday): string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
  return Array.from({ length: days }, (_, n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10))
}

/** With the next working day for each holiday on a Sunday, or on a Saturday too. */
function withLieu(dates: ReadonlySet<string>, lieu: Corrections['lieu']): ReadonlySet<string> {
  if (!lieu) return dates
  const all = new Set(dates)
  for (const date of [...dates].sort()) {
    if (weekdayOf(date) < (lieu === 'sundays' ? 7 : 6)) continue
    let next = plusDays(date, 1)
    while (all.has(next) || weekdayOf(next) > 5) next = plusDays(next, 1)
    all.add(next)
  }
  return all
}
