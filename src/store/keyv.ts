import { EventEmitter } from 'node:events'
import { Keyv, type KeyvStorageAdapter, keyvStorageCapability } from 'keyv'
import type { Backend } from './backend.ts'
import { parsed } from './read-value.ts'

type KeyvRow = { readonly key: string; readonly value: unknown; readonly expires?: number }
type KeyvEnvelope = { readonly value: unknown; readonly expires?: number }

/** Keyv over a backend. Its failures reject: it has no `error` listener and its adapter never emits. */
export function keyvOver(backend: Backend): Keyv {
  const store = adapter(backend)
  store.capabilities = { ...keyvStorageCapability(store), expires: true }
  return new Keyv({ store, serialization: false, checkExpired: false })
}

function adapter(backend: Backend): KeyvStorageAdapter {
  const get = async (key: string): Promise<KeyvEnvelope | undefined> => {
    const value = await backend.get(key)
    return value === undefined ? undefined : { value: parsed(value) }
  }
  const set = async (key: string, envelope: unknown, expires?: number): Promise<boolean> => {
    await backend.set(
      key,
      JSON.stringify((envelope as KeyvEnvelope).value),
      expires === undefined ? undefined : await byDatabase(expires),
    )
    return true
  }
  /** Keyv reckons by our clock, what is kept goes by the database's. */
  const byDatabase = async (expires: number): Promise<number> => (await backend.now()) + expires - Date.now()
  const has = async (key: string): Promise<boolean> => (await backend.get(key)) !== undefined
  const each = <A, B>(many: readonly A[], one: (item: A) => Promise<B>): Promise<B[]> => Promise.all(many.map(one))
  return Object.assign(new EventEmitter(), {
    get,
    set,
    has,
    delete: (key: string) => backend.delete(key),
    getMany: (keys: string[]) => each(keys, get),
    setMany: (entries: KeyvRow[]) => each(entries, ({ key, value, expires }) => set(key, value, expires)),
    hasMany: (keys: string[]) => each(keys, has),
    deleteMany: (keys: string[]) => each(keys, (key) => backend.delete(key)),
    clear: () => Promise.reject(new Error('The store is never cleared as a whole.')),
  }) as unknown as KeyvStorageAdapter
}
