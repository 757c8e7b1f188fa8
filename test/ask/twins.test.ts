import { describe, expect, test } from 'vitest'
import { onePerPlace, twinsOf } from '../../src/ask/twins.ts'
import type { Passage } from '../../src/toolkit/passages.ts'

const passage = (id: string, first: number, last = first): Passage => ({
  id,
  lines: [first, last],
  text: id,
  part: '',
  place: id,
})
const twins = twinsOf({
  sameAs: new Map([['B', 'A']]),
  prefilledBy: new Map(),
  offers: new Map(),
  fits: new Map(),
  templatesOf: new Map(),
  near: [['C', 'D']],
})

describe('places', () => {
  test('are shown once', () => {
    expect(onePerPlace([passage('X', 1, 3), passage('Y', 2), passage('Z', 4)], twins, 10).map(({ id }) => id)).toEqual([
      'X',
      'Z',
    ])
  })

  test('are one where a case is told whole, and several where economies share a row', () => {
    const story = { ...passage('CS03.case', 1, 30), composed: true as const }
    const row = { ...passage('TB.size', 40), composed: true as const }
    const shown = [story, passage('CS03.f1', 9), passage('TB.MY.size', 40), passage('TB.NZ.size', 40), row]
    expect(onePerPlace(shown, twins, 10).map(({ id }) => id)).toEqual(['CS03.case', 'TB.MY.size', 'TB.NZ.size'])
  })

  test('that say the same let the better one keep its rank', () => {
    expect(
      onePerPlace([passage('A', 1), passage('B', 2), passage('D', 3), passage('E', 4), passage('C', 5)], twins, 10).map(
        ({ id }) => id,
      ),
    ).toEqual(['A', 'D', 'E', 'B', 'C'])
  })
})
