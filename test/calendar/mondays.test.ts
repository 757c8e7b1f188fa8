import { describe, expect, test } from 'vitest'
import { localDate } from '../../src/calendar/dates.ts'
import { economies } from '../../src/calendar/economies.ts'
import { holidaysOf } from '../../src/calendar/holidays.ts'
import { plusDays, weekdayOf } from '../../src/calendar/weeks.ts'
import { everyMonday } from '../../src/project/project.ts'
import { nextAfter, type Schedule } from '../../src/scheduler/schedule.ts'

/**
 * The Mondays that are public holidays, as law or the government's list has them; laws are cited as they are known. "Read in"
 * is where a list was read that was not to be had itself: python-holidays 0.105 (September 2026), which cites it; holiday-cn; xmlcalendar.
 */
const mondays: readonly (readonly [economy: string, year: 2026 | 2027, days: string])[] = [
  // Fair Work Ombudsman, lists by state and territory: what five of eight or more keep. No Anzac Monday in 2026 (three of eight).
  ['Australia', 2026, '01-26 04-06 06-08 12-28'],
  // The same by the states' acts: Anzac Day is a Sunday, made up for in all but Victoria and Tasmania.
  ['Australia', 2027, '03-29 04-26 06-14 12-27'],
  // Prime Minister's Office, circular 4/2025, read in python-holidays: Armed Forces Day is Sunday 31 May.
  ['Brunei Darussalam', 2026, '02-23 03-23 06-01'],
  // No list to be had. 31 May is fixed; the others follow the moon, reckoned in python-holidays.
  ['Brunei Darussalam', 2027, '02-08 05-17 05-31 06-07 08-16 12-27'],
  // Canada Labour Code, ss. 166 and 193; the third Monday of February by eight provinces.
  ['Canada', 2026, '02-16 05-18 09-07 10-12 12-28'],
  ['Canada', 2027, '02-15 05-24 09-06 10-11 12-27'],
  // Laws 2.977, 19.668 and 21.357; the list of 2026 in the Chilean press (ADN, 2 January 2026).
  ['Chile', 2026, '06-29 10-12'],
  ['Chile', 2027, '06-21 06-28 10-11 11-01'],
  // State Council, notice of 4 November 2025, read at Xinhua and in holiday-cn. 8 March and 1 June are not for all.
  ['China', 2026, '02-16 02-23 04-06 05-04 10-05'],
  // No notice to be had: regulation on public holidays as of 2025, four days at Spring Festival, two in May, days in lieu. 8 March is half a day for some.
  ['China', 2027, '02-08 04-05 05-03 10-04'],
  // General Holidays Ordinance (cap. 149), schedule.
  ['Hong Kong, China', 2026, '04-06 05-25 10-19'],
  ['Hong Kong, China', 2027, '02-08 03-29 04-05 12-27'],
  // Joint decree of three ministers of 19 September 2025, collective leave included.
  ['Indonesia', 2026, '02-16 03-23 06-01 08-17'],
  // Joint decree on 2027 (setneg.go.id, September 2026), read in python-holidays.
  ['Indonesia', 2027, '03-08 03-15 05-17'],
  // Cabinet Office, national holidays of 2026, and of 2027 (2 February 2026).
  ['Japan', 2026, '01-12 02-23 05-04 07-20 09-21 10-12 11-23'],
  ['Japan', 2027, '01-11 03-22 05-03 07-19 09-20 10-11'],
  // Public Holidays Act and its decree as of 2026, read in python-holidays: the day before Seollal; Labour and Constitution Day.
  ['Korea', 2026, '02-16 03-02 05-25 08-17 10-05'],
  ['Korea', 2027, '02-08 03-01 05-03 07-19 08-16 10-04 10-11 12-27'],
  // Federal lists of 2026 and 2027 (kabinet.gov.my), read in python-holidays; Holidays Act 1951, s. 3; Deepavali in all but Sarawak.
  ['Malaysia', 2026, '03-23 06-01 08-31 11-09'],
  ['Malaysia', 2027, '02-08 05-17 06-07 08-16'],
  // Federal Labour Act, art. 74.
  ['Mexico', 2026, '02-02 03-16 11-16'],
  ['Mexico', 2027, '02-01 03-15 11-15'],
  // Holidays Act 2003, ss. 44 to 45A, without anniversary days of regions.
  ['New Zealand', 2026, '04-06 04-27 06-01 10-26 12-28'],
  ['New Zealand', 2027, '01-04 02-08 03-29 04-26 06-07 10-25 12-27'],
  // Legislative Decree 713, art. 6, as of 2024.
  ['Peru', 2026, '06-29'],
  ['Peru', 2027, '06-07 08-30 11-01'],
  // Proclamation 1006 of 2025.
  ['Philippines', 2026, '08-31 11-02 11-30'],
  // Proclamation 1427 of 2026, read in python-holidays.
  ['Philippines', 2027, '08-30 11-01'],
  // Government decree of September 2025, read in xmlcalendar: 9 March and 11 May are in lieu.
  ['Russia', 2026, '01-05 02-23 03-09 05-11'],
  // No decree to be had: Labour Code, art. 112.
  ['Russia', 2027, '01-04 03-08 05-03 05-10 06-14'],
  // Ministry of Manpower, lists of 2026 and 2027, read in python-holidays.
  ['Singapore', 2026, '06-01 08-10 11-09'],
  ['Singapore', 2027, '02-08 05-17 08-09'],
  // Directorate-General of Personnel Administration, calendar of 2026, read in schools' circulars of June 2025.
  ['Chinese Taipei', 2026, '02-16 04-06 09-28 10-26'],
  // Act on memorial days and holidays of 2025, arts 4, 6 and 8.
  ['Chinese Taipei', 2027, '02-08 03-01 04-05 10-11 10-25'],
  // Cabinet's list of 2026, without the days that it withdrew on 2 December 2025; in lieu: 1 June, 7 December.
  ['Thailand', 2026, '04-06 04-13 05-04 06-01 12-07'],
  // The cabinet's rule for days in lieu; 3 May for Labour Day, in banks and firms; days of the moon reckoned in python-holidays.
  ['Thailand', 2027, '02-22 05-03 07-19 10-25 12-06'],
  // 5 U.S.C. 6103; Executive Order 11582.
  ['United States', 2026, '01-19 02-16 05-25 09-07 10-12'],
  ['United States', 2027, '01-18 02-15 05-31 07-05 09-06 10-11'],
  // Labour Code 2019, arts 111 and 112; the notice that exchanges 31 August for a Saturday is cited as known, its text was not to be had.
  ['Viet Nam', 2026, '02-16 04-27 08-31'],
  ['Viet Nam', 2027, '02-08 05-03'],
]

/** The local dates on which the reminder of a new project comes, from a day to another. */
async function reminders(economy: string, from: string, to: string): Promise<string[]> {
  const zone = economies.find(({ name }) => name === economy)?.zone ?? 'UTC'
  const schedule: Schedule = { nudging: everyMonday, zone, isHoliday: await holidaysOf(economy), from: 0 }
  const found: string[] = []
  let moment = nextAfter(schedule, Date.parse(`${plusDays(from, -1)}T12:00:00Z`))
  while (moment !== undefined && localDate(moment, zone) <= to) {
    found.push(localDate(moment, zone))
    moment = nextAfter(schedule, moment)
  }
  return found
}

/** The Mondays of a year that its reminders leave out. */
async function leftOut(economy: string, year: number): Promise<string> {
  const came = new Set(await reminders(economy, `${year}-01-01`, `${year}-12-31`))
  const all = Array.from({ length: 366 }, (_, n) => plusDays(`${year}-01-01`, n))
  const missing = all.filter((date) => date.startsWith(`${year}`) && weekdayOf(date) === 1 && !came.has(date))
  return missing.map((date) => date.slice(5)).join(' ')
}

describe('the reminder on Mondays', () => {
  test.each(mondays)('leaves out those that are public holidays, and no other: %s %i', async (economy, year, days) => {
    expect(await leftOut(economy, year)).toBe(days)
  })

  test('is compared for each economy that has a calendar', () => {
    const compared = new Set(mondays.map(([economy]) => economy))
    expect(economies.filter(({ calendar }) => calendar).map(({ name }) => name)).toEqual(
      economies.map(({ name }) => name).filter((name) => compared.has(name)),
    )
    expect(mondays).toHaveLength(2 * compared.size)
  })

  test.each([
    ['Thailand', '2026-12-07', '2026-12-08'],
    ['China', '2026-10-05', '2026-10-08'],
    ['China', '2027-03-08', '2027-03-08'],
    ['Korea', '2026-02-16', '2026-02-19'],
    ['Chinese Taipei', '2027-04-05', '2027-04-07'],
    ['Malaysia', '2027-06-07', '2027-06-09'],
    ['Indonesia', '2027-05-17', '2027-05-21'],
    ['Singapore', '2027-05-17', '2027-05-18'],
    ['Canada', '2027-12-27', '2027-12-29'],
    ['Russia', '2026-05-11', '2026-05-12'],
    ['Viet Nam', '2026-08-31', '2026-09-03'],
  ])('comes on the next working day: %s %s', async (economy, monday, day) => {
    expect(await reminders(economy, monday, plusDays(monday, 6))).toEqual([day])
  })

  test.each([
    ['Russia', '2027-01-04'],
    ['Viet Nam', '2026-02-16'],
    ['Chinese Taipei', '2026-02-16'],
  ])('does not come in a week without a working day: %s %s', async (economy, monday) => {
    expect(await reminders(economy, monday, plusDays(monday, 6))).toEqual([])
  })

  test('makes up for the last days of a year in the next one', async () => {
    // 31 December 2028 is a Sunday; by the cabinet’s rule Tuesday 2 January follows Monday 1 January.
    expect(await reminders('Thailand', '2029-01-01', '2029-01-07')).toEqual(['2029-01-03'])
  })
})
