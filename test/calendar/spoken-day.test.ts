import { expect, test } from 'vitest'
import { readDate } from '../../src/calendar/parse-date.ts'

/** A Thursday. */
const now = Date.parse('2026-11-26T03:00:00Z')

test.each([
  ['the 4th', '2026-12-04'],
  ['on the 30th', '2026-11-30'],
  ['the 31st', '2026-12-31'],
  ['Friday 4th', '2026-12-04'],
  ['the 4th of December', '2026-12-04'],
  ['month end', '2026-11-30'],
  ['EOW', '2026-11-27'],
  ['the end of next week', '2026-12-04'],
  ['early next week', '2026-12-01'],
  ['the week after next', '2026-12-10'],
  ['in a fortnight', '2026-12-10'],
  ['Monday week', '2026-12-07'],
  ['mid December', '2026-12-15'],
  ['the beginning of December', '2026-12-01'],
  ['before Christmas', '2026-12-24'],
  ['new year', '2027-01-01'],
  ['COB Friday', '2026-11-27'],
  ['eod', '2026-11-26'],
  ['Weds', '2026-12-02'],
  ['4.12.', '2026-12-04'],
])('“%s” is %s', (said, date) => expect(readDate(said, now, 'Australia/Sydney')).toBe(date))

test.each(['Monday 4th', 'the 32nd', 'the holidays', 'end of term'])('“%s” is asked about', (said) =>
  expect(readDate(said, now, 'Australia/Sydney')).toBeUndefined(),
)
