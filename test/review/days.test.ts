import { describe, expect, test } from 'vitest'
import { daysIn } from '../../src/review/days/day.ts'
import { dayKinds } from '../../src/review/days/kinds.ts'
import { daysOf } from '../../src/review/days/reading.ts'
import { dossier } from './dossiers.ts'

const spans = (plain: string, around = '2026-03-01'): string[] =>
  daysIn(plain, around).map(({ from, to, at, end }) => `${plain.slice(at, end)}: ${from}..${to}`)

/** What most likely happens on the first day of an answer. */
function kindOf(item: string, says: string): string | undefined {
  const [day] = daysOf(dossier({ answers: { [item]: says } }))
  return day && [...dayKinds].sort((a, b) => day.chance(b) - day.chance(a))[0]
}

describe('the days that an answer names', () => {
  test('in all forms', () => {
    expect(spans('From Monday 2 March 2026 until 20 March 2026')).toEqual([
      '2 March 2026: 2026-03-02..2026-03-02',
      '20 March 2026: 2026-03-20..2026-03-20',
    ])
    expect(spans('on March 12, 2027, then 2027-09-01, then Q3 2027')).toEqual([
      'March 12, 2027: 2027-03-12..2027-03-12',
      '2027-09-01: 2027-09-01..2027-09-01',
      'Q3 2027: 2027-07-01..2027-09-30',
    ])
    expect(spans('3 to 28 August 2027')).toEqual(['3 to 28 August 2027: 2027-08-03..2027-08-28'])
  })

  test('one without a year is of its neighbours’, or of the year that lies nearest', () => {
    expect(spans('from 1 December to 15 January 2027')).toEqual([
      '1 December: 2026-12-01..2026-12-01',
      '15 January 2027: 2027-01-15..2027-01-15',
    ])
    expect(spans('first class on 6 April, the last on 30 May')).toEqual([
      '6 April: 2026-04-06..2026-04-06',
      '30 May: 2026-05-30..2026-05-30',
    ])
    expect(spans('Enrolment in November', '2026-11-20')).toEqual(['November: 2026-11-01..2026-11-28'])
  })

  test('and no word that is only spelt like a month', () => {
    expect(spans('Learners may start, and march on, 40 marks')).toEqual([])
  })

  test.each([
    ['Q15.1', 'Registration for the spring group opens on 3 May 2026.', 'enrol_open'],
    ['Q15.1', 'Nobody may sign up after 12 June 2026.', 'enrol_close'],
    ['T03.3.4', 'The first class sits down on 9 September 2026.', 'start'],
    ['T02.2.6', 'The academic council votes on 21 May 2026.', 'approval'],
    ['Q10.1', 'Our licence for the films runs out on 30 June 2027.', 'use_until'],
    ['Q06.1', 'The grant must be spent by 31 March 2027.', 'money_until'],
    ['T05.3.3', 'The pilot is over on 14 November 2026.', 'pilot_end'],
  ])('what happens on them is told by the words around: %s %s', (item, says, kind) => {
    expect(kindOf(item, says)).toBe(kind)
  })
})
