import { describe, expect, test } from 'vitest'
import { nobodyOn, type Person } from '../../../src/project/entry.ts'
import { withoutRemoved } from '../../../src/store/copy/removed.ts'
import { entry } from '../../../src/store/entries.ts'
import { seenFrom } from '../../../src/store/forget/erasing.ts'
import { keyOf } from '../../../src/store/keys.ts'
import { openStore } from '../../../src/store/open.ts'

const ana: Person = { platform: 'slack', tenant: 'T1', id: 'UANA' }
const ben: Person = { ...ana, id: 'UBEN' }
const stamp = (by: Person, name: string) => ({ id: 'e', version: 1, at: 7, by, name })
const seen = (value: unknown, person = ana) =>
  seenFrom(typeof value === 'string' ? value : JSON.stringify(value), person)
const left = (value: unknown): unknown => {
  const one = seen(value)
  return one.is === 'theirs' ? JSON.parse(one.without) : one.is
}

describe('an entry seen from somebody who asks to be forgotten', () => {
  test('keeps when it was, and loses who, what they wrote and where', () => {
    const answered = { kind: 'answered', item: 'Q07.1', text: 'mine', basedOn: null, source: { url: 'https://x' } }
    const one = left({ ...answered, ...stamp(ana, 'Ana') })
    expect(one).toEqual({
      kind: 'answered',
      item: 'Q07.1',
      text: '',
      basedOn: null,
      ...stamp(nobodyOn(ana), 'removed'),
      removed: true,
    })
    expect(entry.safeParse(one).success).toBe(true)
    expect(JSON.stringify(left({ kind: 'checked', item: 'C07.1', note: 'mine', ...stamp(ana, 'Ana') }))).not.toMatch(
      /mine|Ana|UANA/,
    )
  })

  test('loses them alone where somebody else made it', () => {
    const assigned = { kind: 'assigned', item: 'Q07.1', to: ana, toName: 'Ana', due: '2030-01-15' }
    expect(left({ ...assigned, ...stamp(ben, 'Ben') })).toEqual({
      ...assigned,
      to: nobodyOn(ana),
      toName: 'removed',
      ...stamp(ben, 'Ben'),
    })
    expect(left({ kind: 'checked', item: 'C07.1', ...stamp(ben, 'Ben') })).toBe('none of theirs')
  })

  test('of a sign-off keeps the verdict and its time, and loses who, why and what they noted', () => {
    const verdict = { kind: 'signed', request: 'r', approver: 0, verdict: 'no', snapshot: 's', seen: ['e1'] }
    const one = left({ ...verdict, reason: 'mine', note: 'mine', about: ['Q07.1'], ...stamp(ana, 'Ana') })
    expect(one).toEqual({ ...verdict, reason: '', about: ['Q07.1'], ...stamp(nobodyOn(ana), 'removed'), removed: true })
    expect(entry.safeParse(one).success).toBe(true)
    const approvers = [
      { person: ben, name: 'Ben' },
      { person: ana, name: 'Ana' },
    ]
    const asked = {
      kind: 'asked for sign-off',
      gate: '3',
      phases: [3],
      snapshot: 's',
      seen: [],
      needs: 2,
      order: 'together',
    }
    const seenAsked = seen({ ...asked, approvers, ...stamp(ben, 'Ben') })
    expect(seenAsked).toMatchObject({ traced: { names: ['Ana'], texts: [] } })
    const bare = left({ ...asked, approvers, ...stamp(ben, 'Ben') })
    expect(bare).toEqual({
      ...asked,
      approvers: [
        { person: ben, name: 'Ben' },
        { person: nobodyOn(ana), name: 'removed' },
      ],
      ...stamp(ben, 'Ben'),
    })
    expect(entry.safeParse(bare).success).toBe(true)
    expect(
      left({ kind: 'delegated', request: 'r', approver: 0, to: ana, toName: 'Ana', ...stamp(ben, 'Ben') }),
    ).toMatchObject({ to: nobodyOn(ana), toName: 'removed', name: 'Ben' })
  })

  test('loses them in a field that only a newer version knows', () => {
    const newer = { kind: 'checked', item: 'C07.1', helper: ana, helperName: 'Ana', ...stamp(ben, 'Ben') }
    expect(left(newer)).toEqual({ ...newer, helper: nobodyOn(ana), helperName: 'removed' })
  })

  test('of a kind that only a newer version knows keeps what others wrote, and nothing that they did', () => {
    const sworn = { kind: 'sworn', oath: 'words', to: ana, toName: 'Ana', ...stamp(ben, 'Ben') }
    expect(left(sworn)).toEqual({ ...sworn, to: nobodyOn(ana), toName: 'removed' })
    const own = left({ kind: 'sworn', oath: 'mine', ...stamp(ana, 'Ana') })
    expect(own).toMatchObject({ kind: 'withdrawn', id: 'e', at: 7, removed: true })
    expect(JSON.stringify(own)).not.toMatch(/mine|Ana|UANA/)
    expect(entry.safeParse(own).success).toBe(true)
  })

  test('that cannot be read at all is left where their id is not in it', () => {
    expect(left('{"kind":"answe')).toBe('unread')
    expect(left({ kind: 'sworn', oath: 'words', ...stamp(ben, 'Ben') })).toBe('unread')
    expect(left('{"by":{"id":"UANA"},"te')).toMatchObject({ kind: 'withdrawn', removed: true })
    expect(left({ kind: 'sworn', oath: 'words', who: 'UANA', ...stamp(ben, 'Ben') })).toMatchObject({
      kind: 'withdrawn',
    })
  })

  test('that an earlier version removed them from still loses their id', () => {
    const before = { kind: 'answered', item: 'Q07.1', text: '', basedOn: null, ...stamp(ana, 'removed'), removed: true }
    expect(left(before)).toEqual({ ...before, by: nobodyOn(ana) })
    expect(seen(before)).toMatchObject({ traced: { names: [], texts: [] } })
  })
})

describe('a store with entries that cannot be read', () => {
  test('forgets people and projects all the same, and says how many it left', async () => {
    const store = await openStore('sqlite::memory:')
    const metadata = { delivery: 'd', at: 1, by: ana, name: 'Ana' }
    await store.journal.append('p', metadata, [{ kind: 'answered', item: 'Q07.1', text: 'mine', basedOn: null }])
    await store.backend.set(keyOf('journal', 'p', 'newer'), JSON.stringify({ kind: 'sworn', ...stamp(ben, 'Ben') }))
    await store.backend.set(keyOf('journal', 'p', 'torn'), JSON.stringify({ kind: 'checked', ...stamp(ben, 'Ben') }))
    await expect(store.journal.read('p')).rejects.toMatchObject({ name: 'Unreadable', message: /newer mcred/ })
    expect(await store.journal.read('p', 'what can be read')).toHaveLength(1)
    expect(await store.journal.trace(ana)).toEqual({ projects: ['p'], names: ['Ana'], texts: ['mine'] })
    expect(await store.journal.erase(ana)).toEqual({ entries: 1, unread: 2 })
    expect(await store.journal.forget('p')).toBe(3)
    await store.close()
  })

  test('reads a project whose only unreadable entries are of a kind that a newer version has, and counts those', async () => {
    const said: string[] = []
    const store = await openStore('sqlite::memory:', (line) => said.push(line))
    await store.journal.append('p', { delivery: 'd', at: 1, by: ana, name: 'Ana' }, [{ kind: 'archived' }])
    await store.backend.set(keyOf('journal', 'p', 'newer'), JSON.stringify({ kind: 'sworn', ...stamp(ben, 'Ben') }))
    for (let n = 0; n < 2; n++) expect((await store.journal.read('p')).map(({ kind }) => kind)).toEqual(['archived'])
    expect(store.leftOut()).toBe(1)
    expect(said).toEqual([
      expect.stringMatching(/^The entry journal\/p\/newer is of a kind that this version does not know/),
    ])
    await store.close()
  })

  test('forgets two people who ask at the same moment', async () => {
    const store = await openStore('sqlite::memory:')
    for (let n = 0; n < 20; n++)
      await store.journal.append('p', { delivery: `d${n}`, at: n, by: ana, name: 'Ana' }, [
        { kind: 'assigned', item: 'Q07.1', to: ben, toName: 'Ben' },
      ])
    await Promise.all([store.journal.erase(ana), store.journal.erase(ben)])
    expect(JSON.stringify(await store.journal.read('p'))).not.toMatch(/Ana|Ben/)
    await store.close()
  })
})

describe('an entry in two stores', () => {
  const row = (value: unknown) => ({ key: 'journal/p/e', value: JSON.stringify(value) })
  const whole = { kind: 'assigned', item: 'Q07.1', to: ben, toName: 'Ben', ...stamp(ana, 'Ana') }

  test('lacks in both what either lost, the id that an earlier version left included', () => {
    const here = row(left(whole))
    const there = row({ ...whole, name: 'removed', removed: true, toName: 'removed' })
    const both = JSON.parse(withoutRemoved(here, there))
    expect(both).toMatchObject({ by: nobodyOn(ana), name: 'removed', removed: true, to: ben, toName: 'removed' })
    expect(JSON.parse(withoutRemoved(there, here))).toEqual(both)
  })

  test('lacks everybody whom either lost among those who are asked to sign', () => {
    const approvers = [ana, ben].map((person) => ({ person, name: person.id }))
    const asked = {
      kind: 'asked for sign-off',
      gate: '3',
      phases: [3],
      snapshot: 's',
      seen: [],
      needs: 2,
      order: 'together',
    }
    const two = JSON.stringify({ ...asked, approvers, ...stamp({ ...ana, id: 'UCARA' }, 'Cara') })
    const without = (person: Person) => ({
      key: 'journal/p/e',
      value: (seenFrom(two, person) as { without: string }).without,
    })
    for (const [one, other] of [
      [ana, ben],
      [ben, ana],
    ] as const)
      expect(withoutRemoved(without(one), without(other))).not.toMatch(/UANA|UBEN/)
    expect(withoutRemoved(without(ana), { key: 'journal/p/e', value: two })).not.toContain('UANA')
  })
})
