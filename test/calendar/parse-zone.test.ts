import { describe, expect, test } from 'vitest'
import { offsetIn, readZone, zonesLike } from '../../src/calendar/parse-zone.ts'
import { readSetup } from '../../src/conversation/project/setup-form.ts'

const hostile = [', ', 'by ', '- ', 'in 2 weeks ', 'a', '\u0301', 'asia/', '_ ', 'time '].map((part) =>
  part.repeat(10_000 / part.length),
)

describe('a time zone of ten thousand characters', () => {
  test.each(hostile.map((said) => [said.slice(0, 12), said]))('is none at once: %o', (_, said) => {
    readZone('Singapore')
    const before = performance.now()
    for (let n = 0; n < 20; n++) {
      expect(readZone(said, 'Singapore')).toBeUndefined()
      expect(zonesLike(said, 'Singapore')).toEqual([])
      expect(offsetIn(said)).toBeUndefined()
      expect(readSetup({ name: 'A course', economy: 'Singapore', zone: said })).toMatchObject({
        errors: { zone: expect.stringContaining('No such time zone') },
      })
    }
    // One of them took up to a third of a second.
    expect((performance.now() - before) / 20).toBeLessThan(50)
  })

  test('is no reason to refuse the longest that there is', () => {
    expect(readZone('America/Argentina/ComodRivadavia')).toBeDefined()
    expect(readZone(`${' '.repeat(20)}kuala lumpur standard time zone${' '.repeat(20)}`)).toBe('Asia/Kuala_Lumpur')
  })
})
