import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entry, nobodyOn, type ProjectEvent } from '../../../src/project/entry.ts'
import { fold } from '../../../src/project/project.ts'
import { chainOf } from '../../../src/project/signoff/chain.ts'
import {
  isOver,
  mayDecide,
  requestCalled,
  requestsIn,
  slotOf,
  waitsFor,
} from '../../../src/project/signoff/requests.ts'
import { gatesIn } from '../../../src/project/signoff/standing.ts'
import { started } from '../../started.ts'
import { catalog, toolkit } from '../../world.ts'
import { ana, ben, dean, entry, journal, mei } from './world.ts'

const day = 86_400_000
const state = (written: ReturnType<typeof journal>, now = 0) => gatesIn(written.project(), catalog, now)[0]
const request = (written: ReturnType<typeof journal>, id: string) => {
  const found = requestCalled(written.project(), id)
  if (!found) throw new Error('nobody asked')
  return found
}

describe('a request for signatures', () => {
  test('waits for all, or for as many as it needs, and a yes never comes by time', () => {
    const written = journal()
    const all = written.ask([dean, mei])
    written.sign(all, dean, 0)
    expect(state(written)).toMatchObject({ is: 'waits' })
    expect(waitsFor(request(written, all))).toEqual([1])
    expect(isOver(request(written, all), 59 * day)).toBe(false)
    expect(state(written, 100 * day)).toMatchObject({ is: 'lapsed' })
    written.sign(all, mei, 1)
    expect(state(written, 100 * day)).toMatchObject({ is: 'signed' })
    const any = journal()
    any.sign(any.ask([dean, mei], { needs: 1 }), mei, 1)
    expect(state(any)).toMatchObject({ is: 'signed', signatures: [{ name: 'mei' }] })
  })

  test('is declined once too few are left, goes on where changes are asked for, and the last word of each counts', () => {
    const written = journal()
    const id = written.ask([dean, mei], { needs: 1 })
    written.sign(id, dean, 0, 'no')
    expect(state(written)).toMatchObject({ is: 'waits' })
    written.sign(id, mei, 1, 'changes')
    expect(state(written)).toMatchObject({ is: 'waits' })
    written.sign(id, mei, 1, 'no')
    expect(state(written)).toMatchObject({ is: 'declined' })
    expect(request(written, id).slots[1]?.counted).toHaveLength(2)
  })

  test('goes from one to the next where they are asked in turn', () => {
    const written = journal()
    const id = written.ask([dean, mei], { order: 'in turn' })
    expect([waitsFor(request(written, id)), mayDecide(request(written, id), 1)]).toEqual([[0], false])
    written.sign(id, dean, 0, 'changes')
    expect(waitsFor(request(written, id))).toEqual([])
    written.sign(id, dean, 0)
    expect(waitsFor(request(written, id))).toEqual([1])
  })

  test('keeps what was pressed after it was recalled, and counts none of it', () => {
    const written = journal()
    const id = written.ask([dean])
    written.add({ kind: 'recalled', request: id })
    written.sign(id, dean)
    expect(state(written)).toMatchObject({ is: 'recalled', signatures: [] })
    expect(request(written, id).slots[0]?.late).toHaveLength(1)
  })

  test('lets nobody sign in two places, where two passed it on to them at one moment, nor whoever asked', () => {
    const written = journal()
    const id = written.ask([dean, mei])
    for (const [approver, to] of [
      [0, ben],
      [1, ben],
      [1, ana],
    ] as const)
      written.add(
        { kind: 'delegated', request: id, approver, to, toName: to.id, from: '1970-01-01', until: '1970-02-01' },
        approver ? mei : dean,
      )
    written.sign(id, ben, 0)
    written.sign(id, ben, 1)
    written.sign(id, ana, 1)
    expect(state(written)).toMatchObject({ is: 'waits' })
    expect(request(written, id).slots.map(({ counted }) => counted.length)).toEqual([1, 0])
    expect(slotOf(request(written, id), ben, '1970-01-15')).toBe(0)
  })

  test('keeps a signature that a slow clock dates before the request', () => {
    const written = journal()
    const id = written.ask([dean])
    written.sign(id, dean)
    const early = written.entries.map((one) => (one.kind === 'signed' ? { ...one, at: 1 } : one))
    const project = fold('p', early, toolkit.shared.sameAs)
    expect(project && gatesIn(project, catalog, 0)[0]).toMatchObject({ is: 'signed' })
  })

  test('is never withdrawn, nor is a signature', () => {
    const written = journal()
    const id = written.ask([dean])
    const signed = written.sign(id, dean)
    for (const one of [id, signed]) written.add({ kind: 'withdrawn', entry: one }, dean)
    expect(state(written)).toMatchObject({ is: 'signed' })
  })

  test('is signed by a stand-in from their first to their last day, and by nobody else', () => {
    const written = journal()
    const id = written.ask([dean])
    const pass = { kind: 'delegated', request: id, approver: 0, to: mei, toName: 'mei' } as const
    written.add({ ...pass, from: '2026-12-01', until: '2026-12-05' }, dean)
    const at = (today: string, who = mei) => slotOf(request(written, id), who, today)
    expect(['2026-11-30', '2026-12-01', '2026-12-05', '2026-12-06'].map((today) => at(today))).toEqual([
      undefined,
      0,
      0,
      undefined,
    ])
    expect(at('2026-12-02', dean)).toBe(0)
    expect(at('2026-12-02', ben)).toBeUndefined()
    written.sign(id, ben)
    expect(state(written)).toMatchObject({ is: 'waits' })
    written.sign(id, mei)
    expect(state(written)).toMatchObject({ is: 'signed', signatures: [{ name: 'mei for dean' }] })
  })

  test('keeps the verdicts of two who asked to be forgotten apart', () => {
    const written = journal()
    const id = written.ask([dean, mei], { needs: 2 })
    written.sign(id, mei, 1)
    const gone = written.entries.map((one): Entry => {
      if (one.kind === 'asked for sign-off')
        return { ...one, approvers: one.approvers.map(() => ({ person: nobodyOn(dean), name: 'removed' })) }
      return one.kind === 'signed' ? { ...one, by: nobodyOn(dean), name: 'removed', removed: true } : one
    })
    const project = fold('p', gone, toolkit.shared.sameAs)
    const [gate] = project ? gatesIn(project, catalog, 0) : []
    expect(gate).toMatchObject({ is: 'waits', signatures: [{ name: 'somebody who asked to be forgotten' }] })
    expect(slotOf(gate?.request ?? request(written, id), nobodyOn(dean), '2026-12-01')).toBeUndefined()
  })
})

describe('what changes after it was signed', () => {
  const long = 'Learners read a ward dashboard and tell a colleague what matters on the shift that begins'

  test('leaves the signature where it means the same, and reopens the gate where it does not', () => {
    const written = journal()
    written.answer(long)
    written.sign(written.ask([dean]), dean)
    written.answer(`${long}.`)
    expect(state(written)).toMatchObject({ is: 'signed', signatures: [{ reworded: 1, changes: [] }] })
    written.answer(`${long}, in 20 hours`)
    expect(state(written)).toMatchObject({ is: 'changed' })
    expect(state(written)?.signatures[0]?.changes.map(({ item }) => item.code)).toEqual(['07.1'])
    written.answer(long)
    expect(state(written)).toMatchObject({ is: 'signed' })
  })

  test('counts what was open then, what was taken back and what does not apply; other phases do not', () => {
    const written = journal()
    const answer = written.answer(long)
    written.sign(written.ask([dean]), dean)
    const codes = () => state(written)?.signatures[0]?.changes.map(({ item }) => item.code)
    written.answer('Nurses of two hospitals', 'Q01.1')
    expect(codes()).toEqual([])
    written.answer('Two hospitals', 'Q07.2')
    expect(codes()).toEqual(['07.2'])
    written.add({ kind: 'withdrawn', entry: answer })
    expect(codes()).toEqual(['07.1', '07.2'])
    written.add({ kind: 'excused', item: 'Q07.1', reason: 'no' })
    expect(codes()).toEqual(['07.1', '07.2'])
  })

  test('asks those alone anew whose signature no longer holds, and counts the others', () => {
    const written = journal()
    const first = written.ask([dean, mei])
    written.sign(first, dean, 0)
    written.answer(long)
    written.sign(first, mei, 1)
    expect(state(written)).toMatchObject({ is: 'changed' })
    const second = written.ask([dean], { renews: first })
    expect(state(written)).toMatchObject({ is: 'waits', signatures: [{ name: 'mei' }] })
    written.sign(second, dean)
    expect(state(written)).toMatchObject({ is: 'signed' })
    expect(
      state(written)
        ?.signatures.map(({ name }) => name)
        .sort(),
    ).toEqual(['dean', 'mei'])
    const third = written.ask([ben], { renews: second })
    written.add({ kind: 'recalled', request: third })
    expect(state(written)).toMatchObject({ is: 'signed', request: { id: second } })
  })

  test('loses no signature of a request between, where the next one says that it goes on with an older', () => {
    const written = journal()
    const first = written.ask([dean, mei])
    const second = written.ask([dean, mei], { renews: first })
    written.sign(second, dean, 0)
    const third = written.ask([mei], { renews: first })
    written.sign(third, mei)
    expect(state(written)).toMatchObject({ is: 'signed' })
    expect(
      state(written)
        ?.signatures.map(({ name }) => name)
        .sort(),
    ).toEqual(['dean', 'mei'])
    written.answer(long)
    expect(state(written)).toMatchObject({ is: 'changed' })
    expect(state(written)?.signatures.every(({ changes }) => changes.length > 0)).toBe(true)
  })

  test('finds what a request goes on with where a fast clock dates it later', () => {
    const written = journal()
    const first = written.ask([dean, mei])
    written.sign(first, dean, 0)
    written.sign(first, mei, 1, 'no')
    const second = written.ask([mei], { renews: first })
    written.sign(second, mei)
    const late = written.entries.map((one) => (one.id === first ? { ...one, at: 90_000 } : one))
    const project = fold('p', late, toolkit.shared.sameAs)
    expect(project && gatesIn(project, catalog, 0)[0]).toMatchObject({
      is: 'signed',
      request: { id: second },
      signatures: [{ name: 'dean' }, { name: 'mei' }],
    })
  })

  test('is never signed by fewer than the gate was asked of first', () => {
    const written = journal()
    const first = written.ask([dean, mei])
    written.sign(first, dean, 0, 'changes')
    const second = written.ask([mei], { renews: first })
    written.sign(second, mei)
    expect(request(written, second)).toMatchObject({ ended: 'signed' })
    expect(state(written)).toMatchObject({ is: 'waits' })
    written.sign(written.ask([dean], { renews: second }), dean)
    expect(state(written)).toMatchObject({ is: 'signed' })
  })
})

describe('passed on until a day', () => {
  const pass = { kind: 'delegated', approver: 0, to: mei, toName: 'mei', from: '1970-01-01' } as const
  const mayDecideFor = (written: ReturnType<typeof journal>, id: string, today = '1970-01-02') =>
    slotOf(request(written, id), mei, today)

  test('holds in each request that goes on with it, also where one between asked others alone', () => {
    const written = journal()
    const first = written.ask([dean, ben])
    written.add({ ...pass, request: first, until: '1970-01-10' }, dean)
    written.sign(first, mei, 0)
    const second = written.ask([ben], { renews: first })
    expect(mayDecideFor(written, second)).toBeUndefined()
    const third = written.ask([dean], { renews: second })
    expect([mayDecideFor(written, third), mayDecideFor(written, third, '1970-01-11')]).toEqual([0, undefined])
    written.sign(third, mei, 0)
    expect(request(written, third).slots[0]?.counted).toHaveLength(1)
  })

  test('gives nobody two places, nor one to whoever asks anew', () => {
    const written = journal()
    const first = written.ask([dean, ben])
    written.add({ ...pass, request: first, until: '1970-01-10' }, dean)
    expect(mayDecideFor(written, written.ask([dean, mei], { renews: first }))).toBe(1)
    const asked = { kind: 'asked for sign-off', gate: '3', phases: [3], snapshot: 's', seen: [] } as const
    const approvers = [{ person: dean, name: 'dean' }]
    const own = written.add({ ...asked, approvers, needs: 1, order: 'together', renews: first }, mei)
    expect(mayDecideFor(written, own)).toBeUndefined()
  })
})

describe('10,000 random orders', () => {
  const texts = ['Read a dashboard', 'Read a dashboard.', 'Read 20 dashboards', 'Write a report', '']
  const requests = ['x0', 'x1', 'x2', 'x3']
  const seen = { snapshot: 's', seen: ['x0', 'x1', 'x2', 'x3', 'x4'] }
  const event: fc.Arbitrary<ProjectEvent> = fc.oneof(
    fc.record({
      kind: fc.constant('answered' as const),
      item: fc.constantFrom('Q07.1', 'Q09.1'),
      text: fc.constantFrom(...texts),
      basedOn: fc.constant(null),
    }),
    fc.record({ kind: fc.constant('withdrawn' as const), entry: fc.constantFrom(...requests, 'x4', 'x5') }),
    fc.record({
      kind: fc.constant('asked for sign-off' as const),
      gate: fc.constantFrom('3', 'proposal'),
      phases: fc.constant([3]),
      approvers: fc.constant([dean, mei].map((one) => ({ person: one, name: one.id }))),
      needs: fc.constantFrom(1, 2),
      order: fc.constantFrom('together' as const, 'in turn' as const),
      renews: fc.constantFrom(...requests),
      snapshot: fc.constant('s'),
      seen: fc.constant(seen.seen),
    }),
    fc.record({
      kind: fc.constant('signed' as const),
      request: fc.constantFrom(...requests),
      approver: fc.constantFrom(0, 1),
      verdict: fc.constantFrom('yes' as const, 'changes' as const, 'no' as const),
      snapshot: fc.constant('s'),
      seen: fc.subarray(seen.seen),
    }),
    fc.record({ kind: fc.constant('recalled' as const), request: fc.constantFrom(...requests) }),
    fc.record({
      kind: fc.constant('delegated' as const),
      request: fc.constantFrom(...requests),
      approver: fc.constantFrom(0, 1),
      to: fc.constant(ben),
      toName: fc.constant('ben'),
      from: fc.constant('2026-01-01'),
      until: fc.constant('2026-12-31'),
    }),
  )
  const written = fc
    .array(fc.tuple(event, fc.integer({ min: 1, max: 4 }), fc.constantFrom(ana, ben, dean, mei)), {
      minLength: 3,
      maxLength: 14,
    })
    .map((all) => all.map(([one, at, by], n) => entry(one, `x${n}`, at, by)))
  const start = entry(started({ title: 'p', phases: [3] }), 'start', 0)

  test('fold to one state, in which no signature is missing and none covers what it did not see', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(
        written.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, other]) => {
          const one = fold('p', [start, ...all], toolkit.shared.sameAs)
          const two = fold('p', [...other, start], toolkit.shared.sameAs)
          if (!one || !two) throw new Error('nothing was started')
          const gates = gatesIn(one, catalog, 5)
          expect(gatesIn(two, catalog, 5)).toEqual(gates)
          const asked = new Set(all.filter(({ kind }) => kind === 'asked for sign-off').map(({ id }) => id))
          const given = all.filter((entry) => entry.kind === 'signed' && asked.has(entry.request)).map(({ id }) => id)
          const there = requestsIn(one).flatMap(({ slots }) =>
            slots.flatMap(({ counted, late }) => [...counted, ...late]),
          )
          expect(there.map(({ id }) => id).sort()).toEqual(given.sort())
          for (const { is, signatures } of gates)
            for (const { entry, changes } of signatures)
              if (is === 'signed' && entry.verdict === 'yes') expect(changes).toEqual([])
          for (const { is, request, signatures } of gates)
            if (is === 'signed')
              expect(signatures.filter(({ entry }) => entry.verdict === 'yes').length).toBeGreaterThanOrEqual(
                chainOf(request, requestsIn(one))[0]?.asked.needs ?? 0,
              )
        },
      ),
      { numRuns: 10_000 },
    )
  })
})

test('a gate that is signed is open again where a fact of its phases says another value, and where it is taken away', () => {
  const written = journal()
  written.add({ kind: 'stated', fact: 'hours', value: 30, from: null })
  const request = written.ask([dean])
  written.sign(request, dean)
  const is = () => gatesIn(written.project(), catalog, 0)[0]
  expect(is()).toMatchObject({ is: 'signed' })
  written.add({ kind: 'stated', fact: 'hours', value: 30, from: null })
  written.add({ kind: 'stated', fact: 'review', value: 12, from: null })
  expect(is()).toMatchObject({ is: 'signed' })
  written.add({ kind: 'stated', fact: 'hours', value: 40, from: null })
  expect(is()).toMatchObject({ is: 'changed', signatures: [{ changes: [{ item: { code: 'Hours in all' } }] }] })
  written.add({ kind: 'unstated', fact: 'hours' })
  expect(is()).toMatchObject({ is: 'changed' })
})
