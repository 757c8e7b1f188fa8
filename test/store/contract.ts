import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Attribution, Person, ProjectEvent } from '../../src/project/entry.ts'
import type { KvKind } from '../../src/project/kinds.ts'
import { type Place, placeKey } from '../../src/project/ports.ts'
import { keyOf } from '../../src/store/keys.ts'
import type { Store } from '../../src/store/open.ts'

const ana: Person = { platform: 'web', tenant: 'workspace', id: 'ana' }
const ben: Person = { platform: 'web', tenant: 'workspace', id: 'ben' }
const metadata = (delivery: string, by = ana, at = 1) => ({ delivery, at, by, name: by.id })
const answered = (text: string) => ({ kind: 'answered', item: 'Q07.1', text, basedOn: null }) as const

/** A kind of its own for each test, which no table knows. */
const anyKind = () => randomUUID() as unknown as KvKind

/** What every store must do. `open` opens the same database each time it is called. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`a store on ${name}`, () => {
    let store: Store
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store?.close())
    const project = () => randomUUID()

    test('keeps all entries of a delivery, once, however often it is delivered', async () => {
      const id = project()
      const events = [answered('one'), { kind: 'checked', item: 'C07.1' } as const]
      expect(await store.journal.append(id, metadata('d1'), events)).toBe('kept')
      expect(await store.journal.append(id, metadata('d1'), events)).toBe('known')
      expect(await store.journal.append(id, metadata('d2'), [])).toBe('kept')
      const entries = await store.journal.read(id)
      expect(entries.map(({ kind }) => kind).sort()).toEqual(['answered', 'checked'])
      expect(entries.map((entry) => entry.id).sort()).toEqual([store.entryId('d1', 0), store.entryId('d1', 1)].sort())
    })

    test('changes nothing where a delivery comes again with more in it', async () => {
      const id = project()
      await store.journal.append(id, metadata('d1'), [answered('one')])
      expect(await store.journal.append(id, metadata('d1'), [answered('other'), answered('more')])).toBe('known')
      expect(await store.journal.read(id)).toMatchObject([{ text: 'one' }])
    })

    test('keeps a delivery once that comes ten times at once, through two doors', async () => {
      const id = project()
      const second = await open()
      const events = [answered('one'), answered('two')]
      const fates = await Promise.all(
        Array.from({ length: 10 }, (_, n) => [store, second][n % 2]?.journal.append(id, metadata('d1'), events)),
      )
      await second.close()
      expect(fates.filter((fate) => fate === 'kept')).toHaveLength(1)
      expect(await store.journal.read(id)).toHaveLength(2)
    })

    test('lets no entry survive that is written while its project is deleted', async () => {
      const id = project()
      const second = await open()
      const writing = Array.from({ length: 20 }, (_, n) =>
        second.journal.append(id, metadata(`d${n}`), [answered('late')]),
      )
      await store.journal.forget(id)
      await Promise.all(writing)
      await second.close()
      expect(await store.journal.read(id)).toEqual([])
    })

    test('keeps what people write to the letter', async () => {
      const id = project()
      const text = "a\u0000b \ud800 “ñ” 👩🏽‍🏫 \\u0000 ' ; DROP TABLE kept; --\n"
      await store.journal.append(id, metadata('d1'), [answered(text)])
      expect(await store.journal.read(id)).toMatchObject([{ text }])
    })

    test('keeps whose clock dated an entry, and where it comes among the others', async () => {
      const id = project()
      await store.journal.append(id, { ...metadata('d1'), clock: 'ours', rank: 90_001 }, [answered('First')])
      expect(await store.journal.read(id)).toMatchObject([{ clock: 'ours', rank: 90_001, at: 1 }])
    })

    test('loses nothing of 50 people who answer at once, through two doors', async () => {
      const id = project()
      const second = await open()
      await Promise.all(
        Array.from({ length: 50 }, (_, n) =>
          [store, second][n % 2]?.journal.append(id, metadata(`d${n}`, { ...ana, id: `p${n}` }, n), [
            answered(`answer ${n}`),
          ]),
        ),
      )
      await second.close()
      expect(new Set((await store.journal.read(id)).map((entry) => entry.name)).size).toBe(50)
    })

    test('keeps hostile ids out of each other’s range', async () => {
      const hostile = fc.oneof(
        fc.string({ maxLength: 40 }),
        fc.constantFrom('a/b', 'a%2Fb', 'a', 'a/', '%', '_', 'a\u0000', 'а', 'x'.repeat(300), '\u{10ffff}', '~', '*'),
      )
      await fc.assert(
        fc.asyncProperty(hostile, hostile, async (one, two) => {
          fc.pre(one !== two && one.isWellFormed() && two.isWellFormed())
          const prefix = randomUUID()
          const [a, b] = [`${prefix}${one}`, `${prefix}${two}`]
          await store.journal.append(a, metadata(randomUUID()), [answered('of a')])
          await store.journal.append(b, metadata(randomUUID()), [answered('of b')])
          expect((await store.journal.read(a)).map((entry) => 'text' in entry && entry.text)).toEqual(['of a'])
        }),
        { numRuns: 60 },
      )
    })

    test('deletes a project and refuses what comes late', async () => {
      const id = project()
      await store.journal.append(id, metadata('d1'), [answered('one')])
      await store.journal.append(id, metadata('d2'), [answered('two')])
      expect(await store.journal.forget(id)).toBe(2)
      expect(await store.journal.read(id)).toEqual([])
      expect(await store.journal.append(id, metadata('d1'), [answered('one')])).toBe('forgotten')
      expect(await store.journal.read(id)).toEqual([])
    })

    test('removes a person’s name and texts, and leaves the others’', async () => {
      const id = project()
      const gone = { ...ana, id: randomUUID() }
      await store.journal.append(id, metadata('d1', gone), [
        answered('mine'),
        { kind: 'excused', item: 'Q07.2', reason: 'my reason' },
      ])
      await store.journal.append(id, metadata('d2', ben), [
        answered('yours'),
        { kind: 'assigned', item: 'Q07.3', to: gone, toName: 'Gone' },
      ])
      expect(await store.journal.trace(gone)).toEqual({
        projects: [id],
        names: [gone.id, 'Gone'],
        texts: ['mine', 'my reason'],
      })
      expect(await store.journal.erase(gone)).toEqual({ entries: 3, unread: 0 })
      const left = JSON.stringify(await store.journal.read(id))
      expect(left).toContain('yours')
      expect(left).not.toMatch(/mine|my reason|Gone/)
      expect(left).not.toContain(gone.id)
      expect(await store.journal.trace(gone)).toEqual({ projects: [], names: [], texts: [] })
    })

    test('removes what others took of a person’s words into facts, and leaves numbers', async () => {
      const id = project()
      const gone = { ...ana, id: randomUUID() }
      await store.journal.append(id, metadata('d1', gone), [answered('Read my dashboard')])
      const from = store.entryId('d1', 0)
      await store.journal.append(id, metadata('d2', ben), [
        { kind: 'stated', fact: 'outcomes', value: ['Read my dashboard'], from },
        { kind: 'stated', fact: 'hours', value: 30, from },
        { kind: 'stated', fact: 'tasks', value: ['A quiz'], from: null },
      ])
      await store.journal.append(id, metadata('d3', gone), [
        { kind: 'stated', fact: 'contact', value: 'my address', from: null },
      ])
      await store.journal.erase(gone)
      const left = await store.journal.read(id)
      expect(JSON.stringify(left)).not.toMatch(/my dashboard|my address/)
      expect(left.filter((entry) => entry.kind === 'stated' && !entry.removed)).toHaveLength(2)
      await store.journal.append(id, metadata('d4', gone), [answered('mine')])
      await store.journal.erase(gone)
      expect(await store.journal.read(id)).toHaveLength(6)
    })

    test('removes whoever said an answer, with the words, and whoever recorded it without them', async () => {
      const id = project()
      const [dan, recorder] = [
        { ...ana, id: randomUUID() },
        { ...ana, id: randomUUID() },
      ]
      const saidBy = (text: string, said: Attribution): ProjectEvent => ({
        ...answered(text),
        source: { message: 'm1' },
        said,
      })
      await store.journal.append(id, { ...metadata('d1', recorder), name: 'Rec' }, [
        saidBy('dan said', { person: dan, name: 'Dan' }),
        saidBy('dan meant', { person: dan, name: 'Dan', changed: true }),
        saidBy('ben said', { person: ben, name: 'Ben' }),
        saidBy('bot said', { name: 'PollyBot' }),
      ])
      expect(await store.journal.erase(dan)).toEqual({ entries: 2, unread: 0 })
      expect(JSON.stringify(await store.journal.read(id))).not.toMatch(/dan said|dan meant|"Dan"/)
      expect(await store.journal.erase(recorder)).toEqual({ entries: 4, unread: 0 })
      const left = await store.journal.read(id)
      expect(JSON.stringify(left)).not.toMatch(/Rec|bot said/)
      expect(left.filter(({ removed }) => !removed)).toMatchObject([
        { text: 'ben said', name: 'removed', said: { person: ben, name: 'Ben' } },
      ])
    })

    test('binds a place to one project, whoever comes second', async () => {
      const place: Place = { platform: 'web', tenant: 'w', id: randomUUID() }
      const both = await Promise.all([
        store.places.bind(place, 'p', undefined),
        store.places.bind(place, 'q', undefined),
      ])
      expect(both.filter(Boolean)).toHaveLength(1)
      const has = (await store.places.projectAt(place)) ?? ''
      expect(await store.places.of(has)).toEqual([place])
      expect(await store.places.bind(place, 'r', has)).toBe(true)
      expect(await store.places.of(has)).toEqual([])
      const all: string[] = []
      for await (const bound of store.places.all()) all.push(placeKey(bound.place))
      expect(all).toContain(placeKey(place))
      await store.places.unbind(place, 'r')
      expect(await store.places.projectAt(place)).toBeUndefined()
    })

    test('knows a place by what it is, however it is written down', async () => {
      const id = randomUUID()
      await store.places.bind({ platform: 'web', tenant: 'w', id }, 'p', undefined)
      expect(await store.places.bind({ id, tenant: 'w', platform: 'web' }, 'q', 'p')).toBe(true)
      await store.places.unbind({ platform: 'web', tenant: 'w', id }, 'p')
      expect(await store.places.projectAt({ id, platform: 'web', tenant: 'w' })).toBe('q')
    })

    test('remembers which question a thread had open when', async () => {
      const place: Place = { platform: 'web', tenant: 'w', id: randomUUID() }
      const card = { place, id: 'm1', thread: 't1' }
      await store.dialogues.open({ project: 'p', item: 'Q07.2', at: 20, basedOn: null, card })
      await store.dialogues.open({ project: 'p', item: 'Q07.1', at: 3, basedOn: null, card })
      expect((await store.dialogues.pendingQuestions(place, 't1')).map(({ item }) => item)).toEqual(['Q07.1', 'Q07.2'])
      expect(await store.dialogues.pendingQuestions(place, 't')).toEqual([])
    })

    test('lets one of many take a claim, and the next only when the lease is over', async () => {
      const key = randomUUID()
      const second = await open()
      const takes = await Promise.all(
        Array.from({ length: 10 }, (_, n) => [store, second][n % 2]?.claims.take(key, 300)),
      )
      expect(takes.filter((one) => one === 'mine')).toHaveLength(1)
      expect(takes.filter((one) => one === 'taken')).toHaveLength(9)
      await new Promise((resolve) => setTimeout(resolve, 350))
      expect(await second.claims.take(key, 60_000)).toBe('mine')
      await second.claims.done(key)
      expect(await store.claims.take(key, 1)).toBe('done')
      await second.close()
    })

    test('gives a released claim to the next', async () => {
      const key = randomUUID()
      expect(await store.claims.take(key, 60_000)).toBe('mine')
      await store.claims.release(key)
      expect(await store.claims.take(key, 60_000)).toBe('mine')
    })

    test('leaves a claim to its new taker when the late one gives it back', async () => {
      const key = randomUUID()
      const second = await open()
      expect(await store.claims.take(key, 1)).toBe('mine')
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(await second.claims.take(key, 60_000)).toBe('mine')
      await store.claims.release(key)
      expect(await store.claims.take(key, 60_000)).toBe('taken')
      await second.close()
    })

    test('keeps at once all that a joint was given, and tells when', async () => {
      const [kv, key, joint] = [store.kv(anyKind(), z.string()), randomUUID(), store.joint()]
      await kv.set('gone', 'x')
      expect(await store.claims.take(key, 60_000)).toBe('mine')
      const told: boolean[] = []
      joint.after((isKept) => told.push(isKept))
      await kv.set('a', 'first', undefined, joint)
      await kv.set('a', 'last', 60_000, joint)
      await kv.delete('gone', joint)
      await store.claims.done(key, joint)
      expect([await kv.get('a'), await kv.get('gone'), told]).toEqual([undefined, 'x', []])
      await joint.keep()
      expect([await kv.get('a'), await kv.get('gone'), told]).toEqual(['last', undefined, [true]])
      expect(await store.claims.take(key, 1)).toBe('done')
      await store.claims.release(key)
      await joint.keep()
      expect(await store.claims.take(key, 1)).toBe('done')
    })

    test('lets twenty joints change the same documents in any order', async () => {
      const [kv, second] = [store.kv(anyKind(), z.number()), await open()]
      const other = second.kv(anyKind(), z.number())
      const all = Array.from({ length: 20 }, async (_, n) => {
        const joint = [store, second][n % 2]?.joint()
        for (const key of n % 3 ? ['a', 'b', 'c'] : ['c', 'b', 'a']) await kv.set(key, n, undefined, joint)
        await other.delete('a', joint)
        await joint?.keep()
      })
      await Promise.all(all)
      await second.close()
      const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((key) => kv.get(key)))
      expect([b, c]).toEqual([a, a])
    })

    test('adds what comes beside a document with it, or neither', async () => {
      const [kv, key, second] = [store.kv(anyKind(), z.string()), randomUUID(), await open()]
      const claim = async (of = store) => [await (of.claims.ahead?.(key, 60_000) ?? expect.fail('cannot'))]
      await kv.add('there', 'x')
      const added: string[] = []
      const said = async () => ({ ...(await kv.row('there', 'y')), added: () => void added.push('there') })
      expect(await kv.add('a', 'x', 60_000, [...(await claim()), await said()])).toBe(false)
      expect([await kv.get('a'), await kv.get('there'), added]).toEqual([undefined, 'x', []])
      expect(await kv.add('a', 'x', 60_000, await claim())).toBe(true)
      expect(await kv.add('b', 'x', 60_000, await claim(second))).toBe(false)
      expect(await second.claims.take(key, 1)).toBe('taken')
      expect(await store.claims.take(key, 60_000)).toBe('mine')
      expect(await store.claims.take(key, 60_000)).toBe('taken')
      await store.claims.release(key)
      expect(await second.claims.take(key, 60_000)).toBe('mine')
      await second.close()
    })

    test('leaves a claim that was kept ahead to whoever took it once its lease was over', async () => {
      const [kv, key, second] = [store.kv(anyKind(), z.string()), randomUUID(), await open()]
      const ahead = (await store.claims.ahead?.(key, 20)) ?? expect.fail('cannot')
      expect(await kv.add('a', 'x', 60_000, [ahead])).toBe(true)
      await new Promise((resolve) => setTimeout(resolve, 1_100))
      expect(await second.claims.take(key, 60_000)).toBe('mine')
      expect(await store.claims.take(key, 60_000)).toBe('taken')
      await second.close()
    })

    test('adds a document again whose time is over, and forgets it when swept', async () => {
      const kv = store.kv(anyKind(), z.object({ n: z.number() }))
      expect(await kv.add('a', { n: 1 }, 20)).toBe(true)
      await new Promise((resolve) => setTimeout(resolve, 40))
      expect(await kv.add('a', { n: 2 })).toBe(true)
      await store.backend.sweep()
      expect(await kv.get('a')).toEqual({ n: 2 })
    })

    test('lists what begins alike in order, a page at a time, and nothing else', async () => {
      const prefix = randomUUID()
      const keys = ['a', 'a/1', 'a/2', 'aé', 'b', 'A', 'a\u{1f600}', 'a\uff01'].map((key) => `${prefix}/${key}`)
      for (const key of keys) await store.backend.set(key, '0')
      const sorted = keys
        .filter((key) => key.startsWith(`${prefix}/a`))
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      expect((await store.backend.range(`${prefix}/a`)).map(({ key }) => key)).toEqual(sorted)
      expect((await store.backend.range(`${prefix}/a`, 2, sorted[1])).map(({ key }) => key)).toEqual(sorted.slice(2, 4))
    })

    test('keeps small documents, changes them only in view of what stood, and lets them expire', async () => {
      const kv = store.kv(anyKind(), z.object({ n: z.number() }))
      expect(await kv.add('a', { n: 1 })).toBe(true)
      expect(await kv.add('a', { n: 2 })).toBe(false)
      expect(await kv.swap('a', { n: 5 }, { n: 3 })).toBe(false)
      expect(await kv.swap('a', { n: 1 }, { n: 3 })).toBe(true)
      await kv.set('b', { n: 4 }, 150)
      expect(await kv.list('')).toEqual([
        { key: 'a', value: { n: 3 } },
        { key: 'b', value: { n: 4 } },
      ])
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(await kv.get('b')).toBeUndefined()
      expect(await kv.list('')).toEqual([{ key: 'a', value: { n: 3 } }])
      await kv.delete('a')
      expect(await kv.get('a')).toBeUndefined()
    })

    test('lets a document expire when it would have, though it was changed meanwhile', async () => {
      const prefix = anyKind()
      const kv = store.kv(prefix, z.object({ n: z.number() }))
      await kv.set('a/1', { n: 9 })
      await kv.add('a', { n: 1 }, 60_000)
      const [before] = await store.backend.range(`${prefix}/a`)
      expect(await kv.swap('a', { n: 1 }, { n: 2 })).toBe(true)
      const [after] = await store.backend.range(`${prefix}/a`)
      expect(after).toEqual({ ...before, value: '{"n":2}' })
      expect(await kv.swap('a/1', { n: 9 }, { n: 8 })).toBe(true)
      expect((await store.backend.range(`${prefix}/a/1`))[0]?.until).toBeUndefined()
    })

    test('has everything again after it was closed and opened', async () => {
      const id = project()
      const first = await open()
      await first.journal.append(id, metadata('d1'), [answered('one')])
      await first.close()
      const again = await open()
      expect(await again.journal.read(id)).toHaveLength(1)
      await again.close()
    })

    test('keeps long and odd keys apart', () => {
      expect(keyOf('x'.repeat(300))).not.toBe(keyOf(`${'x'.repeat(299)}y`))
      expect(keyOf('a', 'b')).not.toBe(keyOf('a/b'))
    })
  })
}
