import type { Keyv } from 'keyv'
import type { z } from 'zod'
import type { KeyValueStore } from '../project/ports.ts'
import type { Backend, StoredRow } from './backend.ts'
import { GrowingLists } from './growing-lists.ts'
import { fitting, readAs } from './read-value.ts'

/** A backend, and Keyv over it. */
export type KeptIn = { readonly backend: Backend; readonly keyv: Keyv }

/** Small documents of one kind below a prefix, checked as they are read; one that does not fit counts as not there. A swap leaves it as long to live as it had. */
export function kvOf<T>({ backend, keyv }: KeptIn, prefix: string, schema: z.ZodType<T>): KeyValueStore<T> {
  const at = (key: string): string => `${prefix}/${key}`
  const recent = new GrowingLists(({ key, value: written }) => {
    const value = readAs(schema, written)
    return value === undefined ? undefined : { key: key.slice(prefix.length + 1), value }
  })
  const row = async (key: string, value: T, ttl?: number): Promise<StoredRow> => ({
    key: at(key),
    value: JSON.stringify(value),
    until: ttl === undefined ? undefined : (await backend.now()) + ttl,
  })
  /** As the schema writes it: the same document in one and the same order of fields. */
  const alike = (value: unknown): string | undefined => JSON.stringify(fitting(schema, value))
  return {
    get: async (key) => fitting(schema, await keyv.get(at(key))),
    async set(key, value, ttl, joint) {
      if (joint) joint.write(await row(key, value, ttl))
      else await keyv.set(at(key), value, ttl)
    },
    row,
    async add(key, value, ttl, beside = []) {
      const isAdded = (await backend.addAll([await row(key, value, ttl), ...beside])) === 'added'
      if (isAdded) for (const { added } of beside) added?.()
      return isAdded
    },
    async swap(key, before, value) {
      // The key itself comes before all that begin with it.
      const stands = (await backend.range(at(key), 1)).find((row) => row.key === at(key))
      if (stands?.value !== JSON.stringify(before) && alike(readAs(schema, stands?.value)) !== alike(before))
        return false
      return backend.swap({ key: at(key), value: JSON.stringify(value), until: stands?.until }, stands?.value)
    },
    async delete(key, joint) {
      if (joint) joint.write({ key: at(key) })
      else await keyv.delete(at(key))
    },
    list: async (from) => recent.below(from, await backend.range(at(from))),
  }
}
