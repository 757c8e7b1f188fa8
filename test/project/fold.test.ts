import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry, Person, ProjectEvent } from '../../src/project/entry.ts'
import { inOrder } from '../../src/project/order.ts'
import { missingIn, overall, progressOf } from '../../src/project/progress.ts'
import { currentAnswer, fold, growsFrom, idsOf, rivals, stateOf } from '../../src/project/project.ts'
import { started } from '../started.ts'
import { catalog, toolkit } from '../world.ts'

const { sameAs } = toolkit.shared
const ana: Person = { platform: 'web', tenant: 'w', id: 'ana' }
const ben: Person = { platform: 'web', tenant: 'w', id: 'ben' }
let count = 0
const entry = (event: ProjectEvent, at: number, by = ana, id = `e${String(++count).padStart(4, '0')}`): Entry => ({
  ...event,
  id,
  version: 1,
  at,
  by,
  name: by.id,
})
const answered = (text: string, basedOn: string | null = null, item = 'Q07.1'): ProjectEvent => ({
  kind: 'answered',
  item,
  text,
  basedOn,
})
const project = (...entries: Entry[]) => {
  const folded = fold('p', [entry(started(), 0), ...entries], sameAs)
  if (!folded) throw new Error('nothing was started')
  return folded
}

const event = fc.oneof(
  fc.record({
    kind: fc.constant('answered' as const),
    item: fc.constantFrom('Q07.1', 'Q07.2', 'T04.1.3'),
    text: fc.string(),
    basedOn: fc.constant(null),
  }),
  fc.record({
    kind: fc.constantFrom('checked' as const, 'unchecked' as const, 'needed' as const),
    item: fc.constantFrom('C07.1', 'Q07.1'),
  }),
  fc.record({ kind: fc.constant('excused' as const), item: fc.constant('Q07.1'), reason: fc.string() }),
  fc.record({ kind: fc.constant('withdrawn' as const), entry: fc.constantFrom('x1', 'x2', 'x3', 'x4') }),
)
const entries = fc
  .array(fc.tuple(event, fc.integer({ min: 1, max: 5 }), fc.option(fc.integer({ min: 1, max: 7 }))), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.map(([one, at, rank], n) => ({ ...entry(one, at, ana, `x${n}`), ...(rank ? { rank } : {}) })))

describe('the fold of entries', () => {
  test('calls whoever had no name yet by the one that was heard since', () => {
    const nameless = { ...entry(answered('one'), 1, ben), name: 'somebody' }
    const given = entry({ kind: 'assigned', item: 'Q07.2', to: ben, toName: 'somebody' }, 2)
    const led = entry({ kind: 'led', lead: ben, leadName: 'somebody' }, 3)
    const alone = project(nameless, given, led)
    expect(alone.leads[0]?.name).toBe('somebody')
    const known = project(nameless, given, led, { ...entry(answered('two'), 4, ben), name: 'Ben' })
    expect(known.leads[0]?.name).toBe('Ben')
    expect(stateOf(known, 'Q07.2', sameAs).assignment?.name).toBe('Ben')
    expect(stateOf(known, 'Q07.1', sameAs).answers.map(({ name }) => name)).toEqual(['Ben', 'Ben'])
  })

  test('calls nobody by the name of another, nor by that of somebody who was forgotten', () => {
    const nameless = { ...entry(answered('one'), 1, ben), name: 'somebody' }
    const gone = { ...entry(answered(''), 2, ben), name: 'removed' }
    expect(project(nameless, gone, entry(answered('two'), 3)).entries[1]?.name).toBe('somebody')
  })

  test('keeps both answers of a team that answered two items before they shared one, the later one in force', () => {
    for (const [item, as] of [
      ['T01.1.4', 'Q01.5'],
      ['T02.2.3', 'Q06.3'],
      ['T03.1.4', 'Q02.3'],
    ] as const) {
      const [earlier, later] = [entry(answered('one', null, as), 1), entry(answered('two', null, item), 2, ben)]
      const state = stateOf(project(earlier, later), item, sameAs)
      expect(state.answers.map(({ text }) => text)).toEqual(['one', 'two'])
      expect(currentAnswer(state)?.text).toBe('two')
      expect(rivals(state, later as Extract<Entry, { kind: 'answered' }>)).toEqual([earlier])
    }
  })

  test('is the same in whatever order the entries arrive', () => {
    fc.assert(
      fc.property(
        entries.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([one, other]) => {
          expect(fold('p', [...other, entry(started(), 0, ana, 'start')], sameAs)).toEqual(
            fold('p', [entry(started(), 0, ana, 'start'), ...one], sameAs),
          )
        },
      ),
      { numRuns: 10_000 },
    )
  })

  test('is the same where entries come one by one to what was folded before', () => {
    const other = fc.oneof(
      fc.record({
        kind: fc.constant('led' as const),
        lead: fc.constantFrom(ana, ben),
        leadName: fc.constant('somebody'),
      }),
      fc.record({ kind: fc.constant('archived' as const) }),
      fc.record({ kind: fc.constant('renamed' as const), title: fc.string() }),
      fc.record({
        kind: fc.constant('dismissed' as const),
        finding: fc.string(),
        items: fc.constant([]),
        reason: fc.string(),
      }),
    )
    const said = fc.array(fc.tuple(fc.oneof(event, other), fc.integer({ min: 1, max: 9 }), fc.boolean()), {
      maxLength: 12,
    })
    const all = said.map((list) =>
      list.map(([one, at, isNamed], n) => ({
        ...entry(one, at, ben, `x${n}`),
        ...(isNamed ? {} : { name: 'somebody' }),
      })),
    )
    fc.assert(
      fc.property(all, (list) => {
        let before: readonly Entry[] = Object.freeze([entry(started(), 0, ana, 'start')])
        for (const one of list) {
          fold('p', before, sameAs)
          const now = Object.freeze([...before, one].sort(inOrder))
          growsFrom(now, before)
          expect(fold('p', now, sameAs)).toEqual(fold('p', [...now], sameAs))
          expect(idsOf(now)).toEqual(new Set(now.map(({ id }) => id)))
          before = now
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('has the newest answer as the current one and keeps the others', () => {
    const state = stateOf(project(entry(answered('first'), 1), entry(answered('second'), 2, ben)), 'Q07.1', sameAs)
    expect(currentAnswer(state)?.text).toBe('second')
    expect(state.answers).toHaveLength(2)
  })

  test('shares an answer between items that ask the same', () => {
    const folded = project(entry(answered('We ask the ministry.', null, 'T04.1.3'), 1))
    expect(currentAnswer(stateOf(folded, 'Q07.3', sameAs))?.text).toBe('We ask the ministry.')
  })

  test('takes a withdrawn entry as if it had not happened, and a withdrawn withdrawal likewise', () => {
    const answer = entry(answered('first'), 1)
    const undo = entry({ kind: 'withdrawn', entry: answer.id }, 2)
    expect(stateOf(project(answer, undo), 'Q07.1', sameAs).settled).toBeUndefined()
    expect(
      stateOf(project(answer, undo, entry({ kind: 'withdrawn', entry: undo.id }, 3)), 'Q07.1', sameAs).settled?.id,
    ).toBe(answer.id)
  })

  test('sees that two people answered in view of the same answer', () => {
    const [one, two] = [entry(answered('mine'), 1), entry(answered('yours'), 1, ben)]
    const state = stateOf(project(one, two), 'Q07.1', sameAs)
    const latest = currentAnswer(state)
    if (!latest) throw new Error('no answer')
    expect(rivals(state, latest)).toHaveLength(1)
    const later = entry(answered('agreed', two.id), 5)
    const settled = stateOf(project(one, two, later), 'Q07.1', sameAs)
    expect(rivals(settled, currentAnswer(settled) ?? latest)).toHaveLength(0)
  })

  test('shows the answer again when an item applies after all', () => {
    const folded = project(
      entry(answered('first'), 1),
      entry({ kind: 'excused', item: 'Q07.1', reason: 'no' }, 2),
      entry({ kind: 'needed', item: 'Q07.1' }, 3),
    )
    expect(stateOf(folded, 'Q07.1', sameAs).settled?.kind).toBe('answered')
  })
})

describe('progress', () => {
  test('counts questions and checks in scope', () => {
    expect(overall(progressOf(project(), toolkit, catalog.items))).toEqual({ done: 0, total: 141 })
    const scoped = project(entry(answered('first'), 1), entry({ kind: 'scoped', phases: [3] }, 2))
    expect(overall(progressOf(scoped, toolkit, catalog.items))).toEqual({ done: 1, total: 31 })
  })

  test('puts what is overdue first among what is missing', () => {
    const folded = project(
      entry({ kind: 'assigned', item: 'C18.2', to: ben, toName: 'Ben', due: '2026-11-20' }, 1),
      entry({ kind: 'assigned', item: 'Q01.1', to: ben, toName: 'Ben', due: '2026-12-20' }, 2),
    )
    const missing = missingIn({ project: folded, toolkit, items: catalog.items }, '2026-11-24')
    expect(missing).toHaveLength(141)
    expect(missing[0]).toMatchObject({ item: { id: 'C18.2' }, overdue: true })
    expect(missing[1]).toMatchObject({ item: { id: 'Q01.1' }, overdue: false })
  })

  test('takes from two changes of the scope at the same moment what each of them changed', () => {
    const scoped = (phases: number[], drops: number[], adds: number[] = []): ProjectEvent => ({
      kind: 'scoped',
      phases,
      adds,
      drops,
    })
    const both = project(entry(scoped([1, 2, 3, 4, 5], [6]), 5), entry(scoped([2, 3, 4, 5, 6], [1]), 5, ben))
    expect(both.phases).toEqual([2, 3, 4, 5])
    expect(project(entry({ kind: 'scoped', phases: [3] }, 4), entry(scoped([4], [3], [4]), 5)).phases).toEqual([4])
    const narrow = entry({ kind: 'scoped', phases: [1, 2] }, 4)
    expect(project(narrow, entry(scoped([1], [2]), 5), entry(scoped([2], [1]), 6, ben)).phases).toEqual([2])
  })

  test('takes from each change of the reminder only what it changes', () => {
    const pause: ProjectEvent = { kind: 'nudging', nudging: { state: 'off' } }
    const snooze: ProjectEvent = { kind: 'nudging', nudging: { snoozed: '2026-12-07' } }
    const { nudging } = project(entry(pause, 5), entry(snooze, 6, ben))
    expect(nudging).toMatchObject({ state: 'off', snoozed: '2026-12-07', weekday: 1, time: '09:00' })
  })
})
