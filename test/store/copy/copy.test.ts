import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Person } from '../../../src/project/entry.ts'
import type { Noted, Place, Trace } from '../../../src/project/ports.ts'
import { type Copied, copyStore } from '../../../src/store/copy/copy.ts'
import { told } from '../../../src/store/copy/report.ts'
import { openStore, type Store } from '../../../src/store/open.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-copy-'))
let count = 0
const fresh = (): Promise<Store> => openStore(`sqlite:${join(folder, `${count++}.db`)}`)

const ana: Person = { platform: 'slack', tenant: 'T1', id: 'UANA' }
const ben: Person = { ...ana, id: 'UBEN' }
const place: Place = { platform: 'slack', tenant: 'T1', id: 'C1' }
const metadata = (delivery: string, by = ana) => ({ delivery, at: 1, by, name: by.id })
const answered = (text: string) => ({ kind: 'answered', item: 'Q07.1', text, basedOn: null }) as const
const noted = (question: string, by = ana): Noted => ({ question, verdict: 'helpful', by, name: by.id, at: 1 })
const trace = (person: Person): Trace => ({ person, projects: ['p'], names: [], texts: [], places: [place] })
const departed = (store: Store) => store.kv('slack-departed', z.number())
const welcomed = (store: Store) => store.kv('slack-welcomed', z.string())

let from: Store
let to: Store
const copy = (): Promise<Copied> => copyStore(from.backend, to.backend)

beforeEach(async () => {
  from = await fresh()
  to = await fresh()
  await from.journal.append('p', metadata('d1'), [answered('mine')])
  await from.places.bind(place, 'p', undefined)
})
afterEach(() => Promise.all([from.close(), to.close()]))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a second copy', () => {
  test('leaves no place with a project that was deleted in the first store', async () => {
    await copy()
    await from.journal.forget('p')
    await copy()
    expect(await to.places.projectAt(place)).toBeUndefined()
    expect(await to.journal.read('p')).toEqual([])
  })

  test('brings the next project of a place whose last one was deleted', async () => {
    await copy()
    await from.journal.forget('p')
    await from.places.unbind(place, 'p')
    await from.places.bind(place, 'q', undefined)
    await copy()
    expect(await to.places.projectAt(place)).toBe('q')
    expect(await to.places.of('q')).toEqual([place])
  })

  test('gives no place a project that was deleted in the second store', async () => {
    await copy()
    await to.journal.forget('p')
    await to.places.unbind(place, 'p')
    await copy()
    expect(await to.places.projectAt(place)).toBeUndefined()
  })

  test('takes away what somebody had noted who was forgotten in the first store, and nobody else’s', async () => {
    await from.feedback.keep('p', noted('ana asks'))
    await from.feedback.keep('p', noted('ben asks', ben))
    await copy()
    await to.feedback.keep('p', noted('ana asks the second'))
    await from.keeper.erase(trace(ana))
    expect(await copy()).toMatchObject({ deleted: 1 })
    expect((await to.feedback.of('p')).map(({ question }) => question).sort()).toEqual([
      'ana asks the second',
      'ben asks',
    ])
  })

  test('takes away everywhere what somebody left who was forgotten in the first store', async () => {
    const aside = { written: 'mine', place, by: ana }
    for (const kind of ['slack-aside', 'teams-files'] as const) await from.kv(kind, z.unknown()).set('a', aside)
    await from.kv('slack-whereabouts', z.boolean()).set('T1/UANA/C1', true)
    await from.kv('web', z.unknown()).set('1', { text: 'mine', revision: 1 })
    await from.journal.append('p', metadata('d2', ben), [{ kind: 'led', lead: ana, leadName: 'Ana' }])
    await copy()
    await from.keeper.erase(trace(ana))
    await from.journal.erase(ana)
    await from.kv('web', z.unknown()).set('1', { text: 'removed', revision: 2 })
    expect(await copy()).toMatchObject({ deleted: 3, changed: 1, left: [] })
    expect(JSON.stringify(await to.journal.read('p'))).not.toMatch(/mine|UANA|Ana/)
  })

  test('has nothing of a project that was deleted in either store, whatever the first still has', async () => {
    await copy()
    await to.journal.forget('p')
    await from.kv('web', z.unknown()).set('1', { text: 'mine', project: 'p' })
    await from.kv('plan', z.unknown()).set('x', { place, project: 'p' })
    await from.kv('nudge', z.unknown()).set('person/slack:T1:UANA/p/2026-W48', {})
    await from.kv('slack-chosen', z.unknown()).set('T1/D1', 'p')
    await from.kv('web', z.unknown()).set('2', { text: 'yours', project: 'q' })
    await copy()
    expect((await to.backend.range('')).map(({ key }) => key).filter((key) => !key.startsWith('agreed'))).toEqual([
      'tombstone/p',
      'web/2',
    ])
  })

  test('brings nothing back that was deleted in the second store', async () => {
    await from.feedback.keep('p', noted('ana asks'))
    await departed(from).set('T9', 1)
    await copy()
    await to.keeper.erase(trace(ana))
    await departed(to).delete('T9')
    expect(await copy()).toMatchObject({ absent: 2 })
    expect(await copy()).toMatchObject({ absent: 2 })
    expect([await to.feedback.of('p'), await departed(to).list('')]).toEqual([[], []])
  })

  test('follows what was changed in the first store, and keeps what was changed in the second', async () => {
    for (const key of ['a', 'b', 'c']) await welcomed(from).set(key, 'once')
    await copy()
    await welcomed(from).set('a', 'from')
    await welcomed(to).set('b', 'to')
    await Promise.all([welcomed(from).set('c', 'from'), welcomed(to).set('c', 'to')])
    const how = await copy()
    expect(how).toMatchObject({ changed: 1 })
    expect([...how.left].sort()).toEqual(['slack-welcomed/b', 'slack-welcomed/c'])
    expect((await welcomed(to).list('')).map(({ value }) => value)).toEqual(['from', 'to', 'to'])
  })

  test('keeps a row as long as the first store does', async () => {
    await welcomed(from).set('a', 'once', 60_000)
    await copy()
    await welcomed(from).set('a', 'twice', 600_000)
    await copy()
    expect(await to.backend.range('slack-welcomed/')).toEqual(await from.backend.range('slack-welcomed/'))
  })

  test('deletes what was changed in neither, and not what was changed in the second', async () => {
    for (const key of ['a', 'b']) await welcomed(from).set(key, 'once')
    await copy()
    await Promise.all([welcomed(from).delete('a'), welcomed(from).delete('b'), welcomed(to).set('b', 'to')])
    const how = await copy()
    expect(how).toMatchObject({ deleted: 1 })
    expect(how.alone).toEqual(new Map([['slack-welcomed', 1]]))
    expect(await welcomed(to).list('')).toEqual([{ key: 'b', value: 'to' }])
  })

  test('deletes nothing for a first store that was set back to before the last copy', async () => {
    const backup = await fresh()
    await copyStore(from.backend, backup.backend)
    await welcomed(from).set('a', 'once')
    await copy()
    const how = await copyStore(backup.backend, to.backend)
    await backup.close()
    expect(how).toMatchObject({ deleted: 0 })
    expect(how.alone).toEqual(new Map([['slack-welcomed', 1]]))
    expect(await welcomed(to).get('a')).toBe('once')
  })

  test('of two stores into a third takes nothing of the one away for the other', async () => {
    const other = await fresh()
    await welcomed(other).set('o', 'other')
    await welcomed(from).set('a', 'once')
    await copy()
    await copyStore(other.backend, to.backend)
    await welcomed(from).delete('a')
    expect(await copy()).toMatchObject({ deleted: 1 })
    expect((await welcomed(to).list('')).map(({ key }) => key)).toEqual(['o'])
    await other.close()
  })

  test('removes from an answer whoever said it and whoever recorded it, where each side removed one', async () => {
    const said = {
      kind: 'answered',
      item: 'Q07.2',
      text: 'words',
      basedOn: null,
      said: { person: ana, name: 'Ana' },
    } as const
    await from.journal.append('p', { ...metadata('d2', ben), name: 'Ben' }, [said])
    await copy()
    await from.journal.erase(ana)
    await to.journal.erase(ben)
    await copy()
    const [entry] = (await to.journal.read('p')).filter((one) => one.kind === 'answered' && one.item === 'Q07.2')
    expect(entry).toMatchObject({ text: '', name: 'removed', removed: true, said: { name: 'removed' } })
  })

  test('removes from an entry whomever either side removed', async () => {
    const assigned = { kind: 'assigned', item: 'Q07.1', to: ben, toName: 'Ben' } as const
    await from.journal.append('p', { ...metadata('d2'), name: 'Ana' }, [assigned])
    await copy()
    await from.journal.erase(ana)
    await to.journal.erase(ben)
    await copy()
    const [entry] = (await to.journal.read('p')).filter(({ kind }) => kind === 'assigned')
    expect(entry).toMatchObject({ name: 'removed', removed: true, toName: 'removed' })
  })

  test('loses nothing that was recorded in the second store meanwhile', async () => {
    await copy()
    await to.journal.append('p', metadata('d9', ben), [answered('newer')])
    await to.feedback.keep('p', noted('newer'))
    await from.journal.append('p', metadata('d3'), [answered('later')])
    const how = await copy()
    expect(how.alone).toEqual(
      new Map([
        ['feedback', 1],
        ['journal', 1],
      ]),
    )
    expect(await to.journal.read('p')).toHaveLength(3)
    expect(await to.feedback.of('p')).toHaveLength(1)
  })
})

describe('a copy', () => {
  test('says how many rows of which kind stand in the second store alone, and what to do', async () => {
    await to.feedback.keep('p', noted('of long ago'))
    await to.journal.append('r', metadata('d7'), [answered('there'), answered('too')])
    const words = told(await copy())
    expect(words).toMatch(/^3 rows agree on both sides, 3 of them new in the second store/)
    expect(words).toMatch(/3 stand in the second store alone and were left: 1 notes of feedback, 2 entries\..*empty/)
  })

  test('counts what it does not compare apart from what agrees', async () => {
    await copy()
    await from.journal.append('q', metadata('d2'), [answered('another')])
    await copy()
    await to.journal.erase(ana)
    await to.journal.forget('q')
    const words = told(await copy())
    expect(words).toMatch(/^2 rows agree on both sides, 0 of them new/)
    expect(words).toContain('1 are entries from which the second store removed a person')
    expect(words).toContain('1 belong to deleted projects and were not copied')
    expect(words).toContain('alone and were left: 1 marks of deleted projects')
  })

  test('counts the marks of deleted projects among what is new', async () => {
    await from.journal.forget('p')
    expect(await copy()).toMatchObject({ same: 1, added: 1, forgotten: 2 })
  })

  test('copies none of its own notes, and leaves those of one copy only', async () => {
    const third = await fresh()
    await copy()
    await copy()
    const notes = await to.backend.range('agreed/')
    expect(notes).toHaveLength(2)
    expect(notes.every(({ until }) => until !== undefined)).toBe(true)
    expect(await from.backend.range('copied/')).toHaveLength(1)
    expect(await copyStore(to.backend, third.backend)).toMatchObject({ same: 3, added: 3 })
    expect(await third.backend.range('copied/')).toEqual([])
    await third.close()
  })

  test('says that the stores differ where the first one goes on meanwhile', async () => {
    let n = 0
    const busy: Store['backend'] = {
      ...from.backend,
      async range(...all) {
        await from.journal.append('p', metadata(`busy ${n++}`), [answered('more')])
        return from.backend.range(...all)
      },
    }
    const how = await copyStore(busy, to.backend)
    expect(() => told(how)).toThrow('The two stores differ after copying')
    expect(told(await copy())).toMatch(/rows agree on both sides/)
  })
})
