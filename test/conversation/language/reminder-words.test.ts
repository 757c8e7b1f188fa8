import { expect, test } from 'vitest'
import { reminderWords, timingSaid } from '../../../src/conversation/language/timing/reminder-words.ts'

test.each([
  ['could the reminders come on Thursday afternoons, say 2 o’clock?', 'thu 14:00'],
  ['change reminders from Monday to Wednesday', 'wed'],
  ['remind us every two weeks on Friday at 8:30', 'every 2 weeks fri 08:30'],
  ['move it to Tuesdays rather than Mondays', 'tue'],
  ['stop asking us on mondays, thursdays after lunch is better', 'thu 13:00'],
  ['mondays and tuesdays are full, do wednesday at half past two', 'wed 14:30'],
  ['monday mornings never work for us, try tuesday', 'tue'],
  ['9 is too early for us. 10:30 on the same day', '10:30'],
  ['please never on a friday again, wednesday', 'wed'],
  ['remind us on thur at 3pm', 'thu 15:00'],
  ['remind us every 2 weeks only, weekly is too much', 'every 2 weeks'],
  ['every 2 weeks rather than weekly, please', 'every 2 weeks'],
  ['once every 3 weeks is enough', 'every 3 weeks'],
  ['another time please', 'change'],
])('“%s” is nudge %s', (said, words) => expect(reminderWords('nudge-when', said, {})).toBe(words))

test.each([
  ['nudge-snooze', { until: 'two weeks' }, 'pause for two weeks'],
  ['nudge-snooze', { until: '15 January' }, 'pause until 15 january'],
  ['nudge-snooze', {}, 'snooze'],
  ['nudge-skip', { dates: '24 Dec - 6 Jan' }, 'skip 24 dec - 6 jan'],
  ['nudge-off', {}, 'off'],
] as const)('%s with %j is nudge %s', (wish, details, words) => expect(reminderWords(wish, '', details)).toBe(words))

test('takes all that lies between two dates', () =>
  expect(reminderWords('nudge-skip', 'none between 24 Dec and 6 Jan', { dates: '24 Dec and 6 Jan' })).toBe(
    'skip 24 dec - 6 jan',
  ))

test('tells the timing as it was typed, but for the day that is given up', () => {
  expect(timingSaid('the Thursdays at 10 and not the Mondays')).toEqual({ day: 'Thursdays', time: '10' })
})
