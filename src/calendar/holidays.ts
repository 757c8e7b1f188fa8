import { calendarOf } from './economies.ts'

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
  const { default: Holidays } = await import('date-holidays')
  const calendar = new Holidays(code)
  const years = new Map<number, ReadonlySet<string>>()
  return (date) => {
    const year = Number(date.slice(0, 4))
    const dates =
      years.get(year) ??
      new Set(
        calendar
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .flatMap(datesOf),
      )
    years.set(year, dates)
    return dates.has(date)
  }
}

/** All local dates of a holiday; some last several days. */
function datesOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
  return Array.from({ length: days }, (_, n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10))
}
