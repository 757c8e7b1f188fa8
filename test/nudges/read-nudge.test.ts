import { describe, expect, test } from 'vitest'
import { readNudge, readTime } from '../../src/conversation/read-nudge.ts'
import { at } from './team.ts'

const now = at('2026-11-24T02:00:00Z')
const read = (typed: string, moment = now) => readNudge(typed, moment, 'Asia/Singapore')

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
    ['weekly thu 25:00', 'time'],
    ['daily', 'often'],
    ['mon and thu', 'often'],
    ['every 9 weeks', 'anything'],
    ['skip when the moon is full', 'dates'],
    ['skip 2026-01-01 - 2026-01-05', 'dates'],
    ['louder', 'anything'],
  ])('are helped with where they make no sense: %s', (typed, about) => {
    expect(read(typed)).toMatchObject({ wants: 'something else', about })
  })

  test('name times of day as people write them', () => {
    expect(['9', '09:00', '9.05', '12am', '12pm', '2:30 pm', '24:00', '13pm', '9:60', 'nine'].map(readTime)).toEqual([
      '09:00',
      '09:00',
      '09:05',
      '00:00',
      '12:00',
      '14:30',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
