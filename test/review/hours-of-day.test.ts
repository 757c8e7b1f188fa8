import { expect, test } from 'vitest'
import { hoursIn, liesIn, overlap } from '../../src/review/days/hours.ts'

const week = [1, 2, 3, 4, 5]
const all = [0, 1, 2, 3, 4, 5, 6]

test.each([
  ['from half past nine to half past five, Tuesday to Thursday', [2, 3, 4], 9.5, 17.5],
  ['Mondays from ten to twelve in the morning', [1], 10, 12],
  ['each Friday at 7 in the night until 8', [5], 19, 20],
  ['open 08:30-17:00 on weekdays', week, 8.5, 17],
  ['1 PM to 10 PM, Monday to Saturday', [1, 2, 3, 4, 5, 6], 13, 22],
  ['the shift from 22:00 to 6:00', all, 22, 30],
  ['Saturdays from ten in the morning until noon', [6], 10, 12],
  ['held on Sundays at 20:00', [0], 20, 21],
  ['reachable in office hours', week, 9, 17],
])('"%s" is of those days and hours', (text, days, from, to) => expect(hoursIn(text)).toEqual([{ days, from, to }]))

test.each(['groups of 9 to 12 people', 'from 1 to 31 March', 'units 3 to 5', '10 to 20 hours', 'by 10 learners'])(
  '"%s" names no hour of the day',
  (text) => expect(hoursIn(text)).toEqual([]),
)

test('a class at noon lies in a shift from six to two on the same day only', () => {
  const shift = { days: week, from: 6, to: 14 }
  expect(overlap({ days: [3], from: 12, to: 13 }, shift)).toBe(true)
  expect(overlap({ days: [6], from: 12, to: 13 }, shift)).toBe(false)
  expect(liesIn({ days: [3], from: 12, to: 15 }, shift)).toBe(false)
})
