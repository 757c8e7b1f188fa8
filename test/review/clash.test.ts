import { describe, expect, test } from 'vitest'
import { chanceOf } from '../../src/review/clash/chance.ts'
import { pairsIn } from '../../src/review/clash/pairs.ts'
import { shownBy, shownNames } from '../../src/review/clash/shown.ts'
import { type ClashExample, examplesIn, type TaughtProject, trainClashes } from '../../src/review/train/clashes.ts'
import { dossier } from './dossiers.ts'

const answers = {
  'T03.3.4': 'There is no set time. Study whenever you like, alone, at any hour.',
  'T06.5.1': 'Every Monday at seven all must be in the live class, and nobody may miss it.',
  'Q04.1': 'Two mills and a bakery.',
}

describe('two clauses that may not both stand', () => {
  test('are of two answers', () => {
    const pairs = pairsIn(dossier({ answers }))
    expect(pairs.length).toBeGreaterThan(0)
    for (const { one, other } of pairs) expect(one.said).not.toBe(other.said)
  })

  test('are the likelier to clash the more they claim against each other', () => {
    const all = pairsIn(dossier({ answers })).map((pair) => ({ pair, chance: chanceOf(pair) }))
    const [first] = all.sort((a, b) => b.chance - a.chance)
    expect([first?.pair.one.said.item, first?.pair.other.said.item]).toEqual(['T03.3.4', 'T06.5.1'])
    for (const { chance } of all) expect(chance).toBeGreaterThanOrEqual(0)
  })

  test('show a number for each name', () => {
    const [pair] = pairsIn(dossier({ answers }))
    expect(pair && [...shownBy(pair)].every(Number.isFinite)).toBe(true)
    expect(pair && shownBy(pair)).toHaveLength(shownNames.length)
  })
})

describe('what projects teach', () => {
  const project = (contradictions: TaughtProject['contradictions']): TaughtProject => ({
    economy: 'Australia',
    today: '2026-11-25',
    answers,
    checked: [],
    excused: {},
    contradictions,
  })
  const clashing = (contradictions: TaughtProject['contradictions']) =>
    examplesIn(project(contradictions)).filter(({ clashes }) => clashes).length

  test('clash where their writer says so in words', () => {
    expect(clashing([])).toBe(0)
    expect(clashing([{ kind: 's', items: ['T03.3.4', 'T06.5.1'] }])).toBeGreaterThan(0)
  })

  test('are left out where they clash by figures, or only with a third', () => {
    const all = examplesIn(project([])).length
    for (const kind of ['n', '3'] as const) {
      const left = examplesIn(project([{ kind, items: ['T03.3.4', 'T06.5.1', 'Q04.1'] }]))
      expect(left.length).toBeLessThan(all)
      expect(left.some(({ clashes }) => clashes)).toBe(false)
    }
  })

  test('is learnt: what shows in those that clash counts', () => {
    const at = shownNames.indexOf('denied')
    const examples = Array.from({ length: 200 }, (_, n): ClashExample => {
      const shown = new Float64Array(shownNames.length)
      shown[at] = n % 4 === 0 ? 1 : 0
      return { shown, clashes: n % 4 === 0 }
    })
    const { weights, bias } = trainClashes(examples)
    expect(weights['denied']).toBeGreaterThan(3)
    expect(bias).toBeLessThan(0)
    expect(weights['alike']).toBeCloseTo(0)
  })
})
