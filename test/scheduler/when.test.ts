import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '../../src/calendar/dates.ts'
import { holidaysOf } from '../../src/calendar/holidays.ts'
import { isoWeek, plusDays, weekdayOf } from '../../src/calendar/weeks.ts'
import type { ProjectEvent, ReminderSettings } from '../../src/project/entry.ts'
import { everyMonday } from '../../src/project/project.ts'
import { dueAt, nextAfter, type Schedule, scheduleOf, weekOf } from '../../src/scheduler/schedule.ts'
import { at, projectOf, zones } from './team.ts'

const hour = 3_600_000
const schedule = (
  nudging: Partial<ReminderSettings> = {},
  zone = 'Asia/Singapore',
  isHoliday: Schedule['isHoliday'] = () => false,
): Schedule => ({ nudging: { ...everyMonday, ...nudging }, zone, isHoliday, from: 0 })
const clock = (moment: number, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(
    moment,
  )

/** The local dates of the first reminders after a moment. */
function dates(one: Schedule, from: string, count: number): string[] {
  const found: string[] = []
  for (
    let moment = nextAfter(one, at(from));
    moment !== undefined && found.length < count;
    moment = nextAfter(one, moment)
  )
    found.push(localDate(moment, one.zone))
  return found
}

describe('the schedule', () => {
  test.each(zones)('comes each Monday of a year at nine by the local clock: %s', (zone) => {
    let moment = at('2026-01-01T00:00:00Z')
    const weeks = new Set<string>()
    for (let n = 0; n < 52; n++) {
      moment = nextAfter(schedule({}, zone), moment) ?? 0
      expect(clock(moment, zone)).toBe('Mon 09:00')
      weeks.add(weekOf(moment, zone))
    }
    expect(weeks.size).toBe(52)
  })

  test('comes in a week whose hour is left out over midnight, on the day that was chosen', () => {
    for (const zone of ['America/Nuuk', 'America/Scoresbysund']) {
      const one = schedule({ weekday: 6, time: '23:30' }, zone)
      expect(dates(one, '2026-03-10T00:00:00Z', 4)).toEqual(['2026-03-14', '2026-03-21', '2026-03-28', '2026-04-04'])
      expect(nextAfter(one, at('2026-03-27T12:00:00Z'))).toBe(at('2026-03-29T00:59:00Z'))
      expect(dueAt(one, at('2026-03-29T02:00:00Z'))).toBe(at('2026-03-29T00:59:00Z'))
    }
  })

  test('comes in each week even at an hour that daylight saving leaves out or repeats', () => {
    for (const [zone, weekday, time] of [
      ['America/New_York', 7, '02:30'],
      ['Africa/Cairo', 5, '00:15'],
      ['America/Santiago', 7, '00:30'],
      ['Australia/Lord_Howe', 7, '01:45'],
    ] as const) {
      const one = schedule({ weekday, time }, zone)
      const weeks: string[] = []
      for (
        let moment = nextAfter(one, at('2026-01-01T00:00:00Z'));
        moment !== undefined && weeks.length < 52;
        moment = nextAfter(one, moment)
      )
        weeks.push(weekOf(moment, zone))
      expect(new Set(weeks).size, zone).toBe(52)
      expect(weeks.length).toBe(52)
    }
  })

  test('is due for a day and not longer', () => {
    const monday = at('2026-11-23T01:00:00Z')
    expect(dueAt(schedule(), monday - 1)).toBeUndefined()
    expect(dueAt(schedule(), monday)).toBe(monday)
    expect(dueAt(schedule(), monday + 24 * hour - 1)).toBe(monday)
    expect(dueAt(schedule(), monday + 24 * hour)).toBeUndefined()
  })

  test('is not due for what came before it was settled', () => {
    const monday = at('2026-11-23T01:00:00Z')
    expect(dueAt({ ...schedule(), from: monday + hour }, monday + 2 * hour)).toBeUndefined()
    expect(nextAfter({ ...schedule(), from: monday + hour }, monday - hour)).toBe(monday + 7 * 24 * hour)
  })

  test('leaves out dates, the first and the last included', () => {
    expect(dates(schedule({ skips: [{ from: '2026-12-21', to: '2027-01-04' }] }), '2026-12-10T00:00:00Z', 3)).toEqual([
      '2026-12-14',
      '2027-01-11',
      '2027-01-18',
    ])
  })

  test('counts from when it was said when reminders come, whatever else is said later', () => {
    const monday = '2026-11-23T01:00:00Z'
    const dueAfter = (what: ProjectEvent): number | undefined => {
      const one = scheduleOf(projectOf([['2026-11-23T01:10:00Z', 'Ana', what]]), () => false)
      return one && dueAt(one, at('2026-11-23T01:20:00Z'))
    }
    const change = (nudging: Extract<ProjectEvent, { kind: 'nudging' }>['nudging']) =>
      dueAfter({ kind: 'nudging', nudging })
    expect(change({ skips: [{ from: '2026-12-24', to: '2027-01-06' }] })).toBe(at(monday))
    expect(change({ snoozed: '2026-11-30' })).toBe(at(monday))
    expect(change({ weekday: 1 })).toBe(at(monday))
    expect(dueAfter({ kind: 'set', zone: 'Asia/Singapore', economy: 'Singapore' })).toBe(at(monday))
    expect(change({ time: '08:00' })).toBeUndefined()
    expect(change({ every: 2 })).toBeUndefined()
    expect(dueAfter({ kind: 'set', zone: 'Asia/Tokyo' })).toBeUndefined()
  })

  test('leaves out what is snoozed, in that week alone', () => {
    expect(dates(schedule({ snoozed: '2026-12-07' }), '2026-11-24T00:00:00Z', 2)).toEqual(['2026-11-30', '2026-12-14'])
    expect(dates(schedule({ snoozed: '2026-11-30' }), '2026-11-24T00:00:00Z', 2)).toEqual(['2026-12-07', '2026-12-14'])
  })

  test('comes every second week from the one that counts', () => {
    expect(dates(schedule({ every: 2, from: '2026-11-25' }), '2026-11-20T00:00:00Z', 3)).toEqual([
      '2026-11-23',
      '2026-12-07',
      '2026-12-21',
    ])
    expect(dates(schedule({ every: 2, from: '2026-12-01' }), '2026-11-20T00:00:00Z', 3)).toEqual([
      '2026-11-30',
      '2026-12-14',
      '2026-12-28',
    ])
  })

  test('moves from a public holiday to the next working day of the week', async () => {
    const isHoliday = await holidaysOf('Malaysia')
    expect(isHoliday('2026-08-31')).toBe(true)
    expect(dates(schedule({ holidays: true }, 'Asia/Kuala_Lumpur', isHoliday), '2026-08-25T00:00:00Z', 2)).toEqual([
      '2026-09-01',
      '2026-09-07',
    ])
    const monday = at('2026-08-31T01:00:00Z')
    const one = schedule({ holidays: true }, 'Asia/Kuala_Lumpur', isHoliday)
    expect(dueAt(one, monday)).toBeUndefined()
    expect(localDate(dueAt(one, monday + 24 * hour) ?? 0, one.zone)).toBe('2026-09-01')
  })

  test('leaves the week out where the holiday is on its last working day', async () => {
    const isHoliday = await holidaysOf('Malaysia')
    expect(dates(schedule({ weekday: 5 }, 'Asia/Kuala_Lumpur', isHoliday), '2026-12-20T00:00:00Z', 1)).toEqual([
      '2027-01-08',
    ])
  })

  test('knows holidays of nearly all economies and none of the others', async () => {
    for (const economy of ['Australia', 'Chinese Taipei', 'Viet Nam', 'Korea', 'United States'])
      expect((await holidaysOf(economy))('2027-01-01'), economy).toBe(true)
    for (const economy of ['Papua New Guinea', 'Another economy'])
      expect((await holidaysOf(economy))('2027-01-01'), economy).toBe(false)
  })

  test('has at most one moment in a week, whatever is set', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom(...zones),
        fc.constantFrom(1, 2, 3, 4) as fc.Arbitrary<1 | 2 | 3 | 4>,
        fc.integer({ min: 0, max: 300 }),
        (weekday, hours, zone, every, start) => {
          const one = schedule(
            { weekday, time: `${String(hours).padStart(2, '0')}:00`, every },
            zone,
            (date) => Number(date.slice(8)) % 5 === 0,
          )
          const weeks: string[] = []
          for (
            let moment = nextAfter(one, at('2026-01-01T00:00:00Z') + start * 24 * hour);
            moment !== undefined && weeks.length < 12;
            moment = nextAfter(one, moment)
          )
            weeks.push(weekOf(moment, zone))
          expect(new Set(weeks).size).toBe(weeks.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a week', () => {
  test('is named as ISO 8601 does', () => {
    expect(['2026-11-30', '2027-01-01', '2027-01-03', '2027-01-04', '2024-12-30', '2020-12-31'].map(isoWeek)).toEqual([
      '2026-W49',
      '2026-W53',
      '2026-W53',
      '2027-W01',
      '2025-W01',
      '2020-W53',
    ])
  })

  test('begins on Monday', () => {
    expect(['2026-11-23', '2026-11-29', '1969-12-31'].map(weekdayOf)).toEqual([1, 7, 3])
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
  })
})
