import { describe, expect, test } from 'vitest'
import { readTime } from '../../../src/calendar/parse-time.ts'
import { readReminder } from '../../../src/conversation/language/timing/parse-reminder.ts'
import { at } from '../../scheduler/team.ts'

const now = at('2026-11-24T02:00:00Z')
const read = (typed: string, moment = now) => readReminder(typed, moment, 'Asia/Singapore')

describe('words after "nudge"', () => {
  test.each([
    ['', { wants: 'show' }],
    ['now', { wants: 'preview' }],
    ['Snooze', { wants: 'snooze' }],
    ['pause', { wants: 'off' }],
    ['on', { wants: 'on' }],
    ['log', { wants: 'log' }],
    ['me', { wants: 'private', on: true }],
    ['me off', { wants: 'private', on: false }],
    ['holidays on', { wants: 'holidays', on: true }],
    ['holidays off', { wants: 'holidays', on: false }],
    ['zone Kuala Lumpur', { wants: 'zone', said: 'Kuala Lumpur' }],
    ['skip none', { wants: 'no skips' }],
    ['post again', { wants: 'post again' }],
    ['unsnooze', { wants: 'unsnooze' }],
    ['snoze', { wants: 'snooze' }],
    ['snooze for a week', { wants: 'snooze' }],
    ['me off please', { wants: 'private', on: false }],
    ['help', { wants: 'show' }],
    ['zone', { wants: 'zone shown' }],
    ['less often', { wants: 'less often' }],
    ['off until further notice', { wants: 'off' }],
    ['skip public holidays', { wants: 'holidays', on: true }],
    ['everyone', { wants: 'chase' }],
    ['<@ben|Ben>', { wants: 'chase' }],
  ])('are read: %s', (typed, wish) => {
    expect(read(typed)).toEqual(wish)
  })

  test.each([
    ['weekly thu 14:30', { every: 1, weekday: 4, time: '14:30' }],
    ['thursday 2.30pm', { weekday: 4, time: '14:30' }],
    ['Thursdays at 9', { weekday: 4, time: '09:00' }],
    ['9 am', { time: '09:00' }],
    ['every 2 weeks', { every: 2 }],
    ['every other week on mon', { every: 2, weekday: 1 }],
    ['fortnightly', { every: 2 }],
    ['weekly', { every: 1 }],
    ['monthly', { every: 4 }],
    ['thursday afternoon', { weekday: 4, time: '14:00' }],
    ['noon', { time: '12:00' }],
    ['half past nine', { time: '09:30' }],
    ['tuesday mornings', { weekday: 2, time: '09:00' }],
    ['thursday at two in the afternoon', { weekday: 4, time: '14:00' }],
    ['02:00 at night', { time: '02:00' }],
    ['9 at night', { time: '21:00' }],
    ['every other friday 8:30', { every: 2, weekday: 5, time: '08:30' }],
    ['every second tuesday at quarter to ten', { every: 2, weekday: 2, time: '09:45' }],
    ['every monday', { every: 1, weekday: 1 }],
    ['every month', { every: 4 }],
    ['twice a month', { every: 2 }],
    ['mondya', { weekday: 1 }],
    ['wenesday at 10', { weekday: 3, time: '10:00' }],
  ])('are read as a time: %s', (typed, time) => {
    expect(read(typed)).toEqual({ wants: 'time', time })
  })

  test.each([
    ['skip 24 Dec - 6 Jan', '2026-12-24', '2027-01-06'],
    ['skip 24 Dec to 6 Jan', '2026-12-24', '2027-01-06'],
    ['skip from 24 Dec until 6 Jan', '2026-12-24', '2027-01-06'],
    ['skip 24 Dec–6 Jan', '2026-12-24', '2027-01-06'],
    ['skip 2026-12-24 - 2027-01-06', '2026-12-24', '2027-01-06'],
    ['skip 25 Dec', '2026-12-25', '2026-12-25'],
    ['skip next week', '2026-11-30', '2026-12-06'],
    ['skip december', '2026-12-01', '2026-12-31'],
    ['skip july', '2027-07-01', '2027-07-31'],
    ['skip dec and jan', '2026-12-01', '2027-01-31'],
    ['skip the week of 14 dec', '2026-12-14', '2026-12-20'],
    ['skip dec 21 through jan 3', '2026-12-21', '2027-01-03'],
    ['skip 24-12', '2026-12-24', '2026-12-24'],
    ['skip 24/12-6/1', '2026-12-24', '2027-01-06'],
    ['skip 24-26 dec', '2026-12-24', '2026-12-26'],
    ['skip dec 24 - 26', '2026-12-24', '2026-12-26'],
    ['skip 20 Nov 2027', '2027-11-20', '2027-11-20'],
    ['pause until 15 Jan', '2026-11-24', '2027-01-14'],
    ['off until january', '2026-11-24', '2026-12-31'],
    ['pause until tuesday', '2026-11-24', '2026-11-30'],
    ['pause for 2 weeks', '2026-11-24', '2026-12-07'],
    ['not in December', '2026-12-01', '2026-12-31'],
  ])('are read as dates: %s', (typed, from, to) => {
    expect(read(typed)).toEqual({ wants: 'skip', from, to })
  })

  test('name dates that have begun already', () => {
    expect(read('skip 24 Dec - 6 Jan', at('2026-12-28T02:00:00Z'))).toEqual({
      wants: 'skip',
      from: '2026-12-24',
      to: '2027-01-06',
    })
  })

  test.each([
    ['skip 2 weeks', 2, 'weeks'],
    ['skip two weeks', 2, 'weeks'],
    ['skip the next 3 reminders', 3, 'reminders'],
  ])('count from the next one on: %s', (typed, next, of) => {
    expect(read(typed)).toEqual({ wants: 'skip next', next, of })
  })

  test.each([
    ['at 2', 'night', ['02:00 at night', '14:00']],
    ['half past two', 'night', ['02:30 at night', '14:30']],
    ['saturday 3am', 'night', ['sat 03:00 at night', 'sat 15:00']],
    ['midnight', 'night', ['00:00 at night', '12:00']],
    ['quarterly', 'seldom', ['every 4 weeks']],
    ['every 6 weeks', 'seldom', ['every 4 weeks']],
    ['first monday of the month', 'month', ['every 4 weeks mon']],
    ['skip 6 jan - 24 dec', 'order', ['skip 2026-12-24 - 2027-01-06', 'skip 2027-01-06 - 2027-12-24']],
    ['skip christmas', 'holidays', ['skip 24 dec - 6 jan']],
    ['skip 20 nov', 'past', ['skip 2027-11-20']],
    ['off for the summer', 'dates', ['off']],
    ['tuesdays, softly', 'anything', ['tue']],
  ])('are answered with what may be meant: %s', (typed, about, guesses) => {
    expect(read(typed)).toMatchObject({ wants: 'something else', about, guesses })
  })

  test.each(['02:00 at night', 'every 4 weeks mon', 'skip 2026-12-24 - 2027-01-06', 'weekly thu 14:30'])(
    'that are offered are understood: %s',
    (typed) => {
      expect(read(typed).wants).not.toBe('something else')
    },
  )

  test.each([
    ['weekly thu 25:00', 'time'],
    ['daily', 'often'],
    ['mon and thu', 'often'],
    ['every 9 weeks', 'seldom'],
    ['three times a week', 'often'],
    ['skip when the moon is full', 'dates'],
    ['skip 2026-01-01 - 2026-01-05', 'past'],
    ['skip 24 dec and 4 jan', 'dates'],
    ['louder', 'anything'],
  ])('are helped with where they make no sense: %s', (typed, about) => {
    expect(read(typed)).toMatchObject({ wants: 'something else', about })
  })

  test('name times of day as people write them', () => {
    expect(
      [
        '9',
        '09:00',
        '9.05',
        '12am',
        '12pm',
        '2:30 pm',
        'nine',
        'half past nine',
        '0830',
        '24:00',
        '13pm',
        '9:60',
        'soon',
      ].map(readTime),
    ).toEqual([
      '09:00',
      '09:00',
      '09:05',
      '00:00',
      '12:00',
      '14:30',
      '09:00',
      '09:30',
      '08:30',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
