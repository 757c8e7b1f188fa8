import { plusDays, weekdayOf } from './weeks.ts'

/**
 * "Friday 4", "the 3rd", "15th": the nearest day of that number, today or further on in the direction; no date where its
 * weekday is another. Undefined for other words. (Chrono takes such a number for an hour.)
 */
export function dayNumbered(
  words: string,
  today: string,
  direction: 'ahead' | 'back',
): { readonly date: string | undefined } | undefined {
  const { weekday, the, number, ordinal } = said.exec(words)?.groups ?? {}
  if (!number || !(weekday || the || ordinal)) return undefined
  const date = nearest(Number(number), today, direction === 'ahead' ? 1 : -1)
  const fits = date && (!weekday || names[weekdayOf(date) - 1] === weekday.slice(0, 3).toLowerCase())
  return { date: fits ? date : undefined }
}

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const said =
  /^(?:(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?<the>the )?(?<number>\d{1,2})(?<ordinal>st|nd|rd|th)?$/i

/** A month that has no 31st is passed over. */
function nearest(number: number, today: string, step: 1 | -1): string | undefined {
  for (let n = 0; n <= 62; n++) {
    const date = plusDays(today, n * step)
    if (Number(date.slice(8)) === number) return date
  }
  return undefined
}
