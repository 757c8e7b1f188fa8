import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Entry, Person, ProjectEvent, ReminderSettings } from '../../src/project/entry.ts'
import { entry, type WrittenEntry } from '../../src/store/entries.ts'

type Plain<T> = { -readonly [K in keyof T]: Plain<T[K]> }

const ana: Person = { platform: 'slack', tenant: 'T1', id: 'U1' }
const nudging: Required<ReminderSettings> = {
  state: 'on',
  weekday: 4,
  time: '14:30',
  every: 2,
  skips: [{ from: '2026-12-24', to: '2027-01-06' }],
  holidays: true,
  from: '2026-11-26',
  snoozed: '2026-12-01',
}

/** One of each kind with all its fields. */
const events: { [K in ProjectEvent['kind']]: Required<Extract<ProjectEvent, { kind: K }>> } = {
  started: { kind: 'started', title: 'Data literacy', zone: 'Asia/Manila', economy: 'Philippines', phases: [1, 6] },
  renamed: { kind: 'renamed', title: 'Data' },
  set: { kind: 'set', zone: 'UTC', economy: 'Chile' },
  scoped: { kind: 'scoped', phases: [], adds: [1], drops: [6] },
  archived: { kind: 'archived' },
  reopened: { kind: 'reopened' },
  answered: {
    kind: 'answered',
    item: 'Q07.1',
    text: 'Nurses',
    basedOn: null,
    source: { url: 'https://example.org', files: ['a.pdf'], message: 'm1' },
    marks: [{ at: 0, length: 2, as: 'link', url: 'https://example.org' }],
    said: { person: ana, name: 'Ana', changed: true },
    edits: true,
  },
  checked: { kind: 'checked', item: 'C07.1', note: 'seen' },
  unchecked: { kind: 'unchecked', item: 'C07.1', note: 'not yet' },
  excused: { kind: 'excused', item: 'Q07.2', reason: 'no budget' },
  needed: { kind: 'needed', item: 'Q07.2', reason: 'it does' },
  confirmed: { kind: 'confirmed', item: 'Q07.2', seen: ['e0'] },
  assigned: { kind: 'assigned', item: 'Q07.3', to: ana, toName: 'Ana', due: '2026-12-04' },
  unassigned: { kind: 'unassigned', item: 'Q07.3' },
  led: { kind: 'led', lead: ana, leadName: 'Ana' },
  unled: { kind: 'unled', lead: ana },
  nudging: { kind: 'nudging', nudging },
  'private digest': { kind: 'private digest', wanted: true },
  'asked for sign-off': {
    kind: 'asked for sign-off',
    gate: 'proposal',
    phases: [1, 2, 3],
    snapshot: 'abc',
    seen: ['e1'],
    approvers: [{ person: ana, name: 'Ana' }],
    needs: 1,
    order: 'in turn',
    due: '2026-12-12',
    renews: 'e0',
    covers: 'paper',
  },
  signed: {
    kind: 'signed',
    request: 'e1',
    approver: 0,
    verdict: 'changes',
    snapshot: 'abc',
    seen: ['e1'],
    reason: 'too long',
    note: 'well done',
    about: ['Q07.1'],
    covers: 'paper',
  },
  delegated: {
    kind: 'delegated',
    request: 'e1',
    approver: 0,
    to: ana,
    toName: 'Ana',
    from: '2026-12-01',
    until: '2026-12-12',
  },
  recalled: { kind: 'recalled', request: 'e1', reason: 'too early' },
  dismissed: { kind: 'dismissed', finding: 'C1.a.b', items: ['Q09.1', 'T06.5.1'], reason: 'both are meant' },
  'raised again': { kind: 'raised again', finding: 'C1.a.b' },
  stated: { kind: 'stated', fact: 'credit', value: { amount: 3, unit: 'NZ credits' }, from: 'e1' },
  unstated: { kind: 'unstated', fact: 'credit' },
  matched: { kind: 'matched', outcome: 'a1', to: 'tasks', adds: ['b1'], drops: ['b2'] },
  withdrawn: { kind: 'withdrawn', entry: 'e1', message: 'm1' },
}

describe('a kept entry', () => {
  test('is what an entry is, no more and no less', () => {
    expectTypeOf<Plain<WrittenEntry>>().toEqualTypeOf<Plain<Entry>>()
  })

  test.each(Object.values(events))('is read whole: $kind', (event) => {
    const one = { ...event, id: 'e1', version: 1, at: 1, by: ana, name: 'Ana', removed: true }
    expect(entry.parse(JSON.parse(JSON.stringify(one)))).toEqual(one)
  })

  test.each([30, 'online', ['quiz', 'project'], { amount: 450, unit: 'NZD' }])('holds a fact as %j', (value) => {
    const one = { kind: 'stated', fact: 'f', value, from: null, id: 'e1', version: 1, at: 1, by: ana, name: 'Ana' }
    expect(entry.parse(JSON.parse(JSON.stringify(one)))).toEqual(one)
  })

  test('is not read where it comes from a newer version', () => {
    expect(entry.safeParse({ kind: 'archived', id: 'e1', version: 2, at: 1, by: ana, name: 'Ana' }).success).toBe(false)
  })
})
