import { plusDays } from './weeks.ts'

/** How long ago a day was that is still on people's minds. */
const lately = 92

/** Whether words without a year were read as a day of next year because this year's has just gone by: that is to be asked. */
export function hasJustGone(words: string, date: string, today: string): boolean {
  const lastYears = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
  return (
    /\d/.test(words) &&
    !/\d{4}|\bin\b/.test(words) &&
    lastYears < today &&
    lastYears >= plusDays(today, -lately) &&
    date > plusDays(today, lately)
  )
}
