/** Arithmetic on local dates ("2026-11-30") and ISO weeks ("2026-W49"). Nothing here knows a time zone. */

const day = 86_400_000
/** Monday, 5 January 1970. */
const firstMonday = 4

const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / day)

export const plusDays = (date: string, days: number): string =>
  new Date((dayNumber(date) + days) * day).toISOString().slice(0, 10)

/** 1 is Monday. */
export const weekdayOf = (date: string): number => ((((dayNumber(date) - firstMonday) % 7) + 7) % 7) + 1

/** Weeks from Monday to Sunday, counted from the first of 1970. */
export const weekNumber = (date: string): number => Math.floor((dayNumber(date) - firstMonday) / 7)

/** The ISO week of a date: the one whose Thursday gives it its year. */
export function isoWeek(date: string): string {
  const thursday = plusDays(date, 4 - weekdayOf(date))
  const year = thursday.slice(0, 4)
  const number = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}
