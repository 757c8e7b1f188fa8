import { expect, test } from 'vitest'
import { longDate, shownDate, shownDay } from '../../src/calendar/dates.ts'

const at = Date.parse('2026-11-24T08:30:00Z')
const later = Date.parse('2027-01-10T08:30:00Z')

test('a short date and a long one of the same zone keep their looks, whichever is asked first', () => {
  expect(shownDate(at, 'Asia/Tokyo', later)).toBe('24 Nov 2026')
  expect(longDate(at, 'Asia/Tokyo')).toBe('24 November 2026')
  expect(longDate(at, 'Asia/Seoul')).toBe('24 November 2026')
  expect(shownDate(at, 'Asia/Seoul', later)).toBe('24 Nov 2026')
})

test('a day says its year where it is another', () => {
  expect(shownDay('2026-12-04')).toBe('Fri 4 Dec')
  expect(shownDay('2026-12-04', '2027-01-10')).toBe('Fri 4 Dec 2026')
})
