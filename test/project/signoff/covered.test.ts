import { describe, expect, test } from 'vitest'
import { atAGlance, cannotDecideWithout } from '../../../src/paper/committee-order.ts'
import { coveredBy, onFirstPage } from '../../../src/project/signoff/gates.ts'
import { snapshotOf } from '../../../src/project/signoff/snapshot.ts'
import { gatesIn } from '../../../src/project/signoff/standing.ts'
import { catalog } from '../../world.ts'
import { dean, journal } from './world.ts'

const proposal = { gate: 'proposal', phases: [1, 2, 3] }

/** A proposal that the dean signed, with what a signature covers now, or as it was signed before page 1 belonged to it. */
function signed(covered: Parameters<typeof snapshotOf>[1] = coveredBy(proposal)) {
  const played = journal()
  played.answer('Read a ward dashboard.')
  played.answer('NZ$480', 'T06.6.1')
  const seen = snapshotOf(played.project(), covered, catalog)
  const { covers: _, ...bare } = snapshotOf(played.project(), covered, catalog)
  const request = played.ask([dean], { ...proposal, ...(covered.covers ? seen : bare) })
  played.add({ kind: 'signed', request, approver: 0, verdict: 'yes', ...seen }, dean)
  return played
}
const state = (played: ReturnType<typeof journal>) => gatesIn(played.project(), catalog, 1e9)[0]

describe('what a signature of more than a phase covers', () => {
  test('is all that page 1 of the committee’s paper takes from templates', () => {
    const shown = [...atAGlance, ...cannotDecideWithout].filter((id) => id.startsWith('T'))
    expect([...new Set(shown)].filter((id) => !onFirstPage.includes(id))).toEqual([])
  })

  test('is the price too: another one opens the gate again with the difference, the same in other words does not', () => {
    const played = signed()
    played.answer('NZ$480.', 'T06.6.1')
    expect(state(played)).toMatchObject({ is: 'signed', signatures: [{ changes: [], reworded: 1 }] })
    played.answer('NZ$680', 'T06.6.1')
    expect(state(played)).toMatchObject({
      is: 'changed',
      signatures: [{ changes: [{ item: { code: 't6.6.1' }, was: { text: 'NZ$480' }, now: { text: 'NZ$680' } }] }],
    })
  })

  test('is the kind of assessment that page 1 states, though its step comes later', () => {
    const played = signed()
    played.add({ kind: 'stated', fact: 'assessment', value: ['exam'], from: null })
    expect(state(played)).toMatchObject({ is: 'changed', signatures: [{ changes: [{ item: { id: 'assessment' } }] }] })
  })

  test('is what it was for whoever signed before: nothing opens by itself, and their hash is what it was', () => {
    const played = signed({ phases: proposal.phases })
    const before = played.entries.at(-1)
    played.answer('NZ$680', 'T06.6.1')
    expect(state(played)).toMatchObject({ is: 'signed' })
    expect(before).toMatchObject({ snapshot: snapshotOf(played.project(), { phases: [1, 2, 3] }, catalog).snapshot })
  })

  test('of one phase is that phase alone', () => {
    expect(coveredBy({ gate: '3', phases: [3] })).toEqual({ phases: [3] })
  })
})
