import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { corrections } from '../../src/calendar/corrections.ts'

const lines = Object.entries(corrections).flatMap(([code, { add = [] }]) => add.map((line) => [code, ...line] as const))

test.each(lines)('the library understands what is added to its calendar: %s, %s', (code, _, days) => {
  const calendar = new Holidays(code)
  for (const day of days.split('; ')) {
    expect(calendar.setHoliday(day, { name: `own ${day}`, type: 'public' }), day).toBe(true)
    const years = [2026, 2027, 2028, 2029, 2030, 2031, 2032]
    expect(
      years.flatMap((year) => calendar.getHolidays(year)).some(({ name }) => name === `own ${day}`),
      day,
    ).toBe(true)
  }
})
