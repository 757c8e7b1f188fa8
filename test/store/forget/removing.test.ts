import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { removePerson, removeProject, together } from '../../../src/conversation/project/delete.ts'
import type { Person } from '../../../src/project/entry.ts'
import { NotStored, type Place } from '../../../src/project/ports.ts'
import type { Backend } from '../../../src/store/backend.ts'
import { type Store, storeOver } from '../../../src/store/open.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { keeperOf } from '../../../src/web/keeper.ts'
import { posted, WorkspaceRoom } from '../../../src/web/room.ts'
import { roomStore } from '../../web/room-store.ts'

const ana: Person = { platform: 'web', tenant: 'workspace', id: 'ana-mark' }
const place: Place = { platform: 'web', tenant: 'workspace', id: 'my-course' }
const words = /ana-mark|Anamark|mine/

/** A store in which the process dies at one of its writes. */
function mortal(backend: Backend, writes: number): { backend: Backend; lived(): boolean } {
  let left = writes
  const dying =
    <A extends unknown[], R>(write: (...all: A) => Promise<R>) =>
    async (...all: A): Promise<R> => {
      if (left-- <= 0) throw new NotStored('the process died', undefined)
      return write(...all)
    }
  const { set, delete: remove, addAll, swap, replaceRange } = backend
  const writing = { set: dying(set), delete: dying(remove), addAll: dying(addAll), swap: dying(swap) }
  return {
    backend: { ...backend, ...writing, replaceRange: dying(replaceRange), sweep: async () => undefined },
    lived: () => left >= 0,
  }
}

const portsOf = (store: Store) => ({
  ...store,
  keepers: together(
    [store.keeper, keeperOf(new WorkspaceRoom(roomStore(store.kv('web', posted)), 'run'))],
    store.scrub,
  ),
})

async function lived(backend: Backend): Promise<void> {
  const store = storeOver(backend)
  const message = { thread: '1', at: 1, by: 'ana-mark', name: 'Anamark', revision: 1, project: 'p' }
  for (const id of ['1', '2']) await store.kv('web', posted).set(id, { ...message, id, text: 'mine, all of it' })
  for (const name of ['a', 'b'])
    await store.kv('teams-aside', z.unknown()).set(name, { written: 'mine', place, by: ana })
  await store.feedback.keep('p', { question: 'mine', verdict: 'helpful', by: ana, name: 'Anamark', at: 1 })
  await store.threadHistory.add(place, 't', { by: ana, at: 1 }, [{ role: 'user', content: 'mine' }])
  for (const delivery of ['d1', 'd2', 'd3'])
    await store.journal.append('p', { delivery, at: 1, by: ana, name: 'Anamark' }, [
      { kind: 'answered', item: 'Q07.1', text: 'mine', basedOn: null },
    ])
  await store.places.bind(place, 'p', undefined)
  await store.close()
}

/** Dies at each write in turn, looks, and does it again; how often it died. */
async function dieEverywhere(
  remove: (ports: ReturnType<typeof portsOf>) => Promise<unknown>,
  look: (store: Store) => Promise<boolean>,
): Promise<number> {
  for (let writes = 0; ; writes++) {
    const backend = openSqlite(':memory:')
    await lived({ ...backend, close: async () => undefined })
    const { backend: dying, lived: survived } = mortal(backend, writes)
    await remove(portsOf(storeOver({ ...dying, close: async () => undefined }))).catch(() => undefined)
    const store = storeOver(backend)
    if (await look(store)) await remove(portsOf(store))
    expect(JSON.stringify(await backend.range('')), `died at write ${writes}`).not.toMatch(words)
    await store.close()
    if (survived()) return writes
  }
}

describe('dying anywhere on the way', () => {
  test('leaves a project that can be deleted again, or nothing of it', async () => {
    const isThere = async (store: Store) => (await store.journal.read('p')).length > 0
    const deaths = await dieEverywhere(
      (ports) => removeProject('p', ports),
      async (store) => {
        if (await isThere(store)) expect(await store.journal.read('p')).toHaveLength(3)
        return isThere(store)
      },
    )
    expect(deaths).toBeGreaterThan(6)
  })

  test('leaves a person who can be forgotten again', async () => {
    const deaths = await dieEverywhere(
      (ports) => removePerson(ana, ports),
      async () => true,
    )
    expect(deaths).toBeGreaterThan(8)
  })
})
