import { describe, expect, test } from 'vitest'
import { readReminder } from '../../../src/conversation/language/timing/parse-reminder.ts'
import { reminderWords } from '../../../src/conversation/language/timing/reminder-words.ts'
import { daysIn, stretchIn } from '../../../src/conversation/language/timing/stretch-in.ts'
import { at } from '../../scheduler/team.ts'

const now = at('2026-11-24T02:00:00Z')
const leftOut = (said: string, wish: 'nudge-skip' | 'nudge-snooze') =>
  readReminder(reminderWords(wish, said, { until: '4 jan', dates: '21 dec' }), now, 'Asia/Singapore')

describe.each(['nudge-skip', 'nudge-snooze'] as const)('a stretch, whether it was taken for a %s', (wish) => {
  test.each([
    ['we are closed from 21 dec till 4 jan', '2026-12-21', '2027-01-04'],
    ['no reminders from 21 dec until 4 jan please', '2026-12-21', '2027-01-04'],
    ['closed 21 dec till 4 jan', '2026-12-21', '2027-01-04'],
    ['closed from the 21st until the 4th', '2026-12-21', '2027-01-04'],
    ['shut 19 Dec through 3 Jan', '2026-12-19', '2027-01-03'],
    ['away 21.12. - 4.1.', '2026-12-21', '2027-01-04'],
    ['none between 24 Dec and 6 Jan', '2026-12-24', '2027-01-06'],
    ['Add Golden Week, Oct 1-7', '2027-10-01', '2027-10-07'],
    ['we break up on 18 dec and are back 5 jan', '2026-12-18', '2027-01-04'],
    ['off from 21 December, open again on Monday 4 January', '2026-12-21', '2027-01-03'],
  ])('“%s” is all of it', (said, from, to) => expect(leftOut(said, wish)).toEqual({ wants: 'skip', from, to }))
})

test.each(['quiet until 15 jan', 'back on 4 jan', 'for 2 - 3 weeks', 'not before 7 or 8 pm', 'the week of 14 dec'])(
  '“%s” is no stretch',
  (said) => expect(stretchIn(said)).toBeUndefined(),
)

test('single days that do not follow each other are left out one by one', () => {
  expect(daysIn('7 dec and 14 dec')).toEqual(['7 dec', '14 dec'])
  expect(daysIn('30 nov, 7 and 21 dec')).toEqual(['30 nov', '7 dec', '21 dec'])
  expect(daysIn('24 and 25 dec')).toEqual([])
  expect(daysIn('golden week, oct 1-7')).toEqual([])
})

test.each([
  ['first monday of the month is enough', 'month', ['every 4 weeks mon']],
  ['last friday of each month at 4', 'month', ['every 4 weeks fri 16:00']],
  ['on the 15th of every month', 'month', ['every 4 weeks']],
  ["move next monday's to wednesday, only that one", 'once', ['snooze', 'wed']],
  ['just this once on thursday instead of monday', 'once', ['snooze', 'thu']],
])('“%s” cannot be done, and what can is offered', (said, about, guesses) =>
  expect(readReminder(reminderWords('nudge-when', said, {}), now, 'Asia/Singapore')).toMatchObject({
    wants: 'something else',
    about,
    guesses,
  }),
)
