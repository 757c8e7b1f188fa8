import type { Keyv } from 'keyv'
import type { z } from 'zod'
import type { Shelf } from '../project/ports.ts'
import type { Backend } from './backend.ts'

/** Small documents of one kind below a prefix, checked as they are read; one that does not fit counts as not there. */
export function shelfOf<T>(backend: Backend, keyv: Keyv, prefix: string, schema: z.ZodType<T>): Shelf<T> {
  const at = (key: string): string => `${prefix}/${key}`
  const read = (value: unknown): T | undefined => schema.safeParse(value).data
  const until = async (ttl: number | undefined): Promise<number | undefined> => (ttl === undefined ? undefined : (await backend.now()) + ttl)
  return {
    get: async (key) => read(await keyv.get(at(key))),
    async set(key, value, ttl) {
      await keyv.set(at(key), value, ttl)
    },
    add: async (key, value, ttl) => (await backend.addAll([{ key: at(key), value: JSON.stringify(value), until: await until(ttl) }])) === 'added',
    swap: (key, before, value) => backend.swap(at(key), before === undefined ? undefined : JSON.stringify(before), JSON.stringify(value)),
    async delete(key) {
      await keyv.delete(at(key))
    },
    async list(from) {
      const rows = await backend.range(at(from))
      return rows.flatMap(({ key, value }) => {
        const kept = read(JSON.parse(value))
        return kept === undefined ? [] : [{ key: key.slice(prefix.length + 1), value: kept }]
      })
    },
  }
}
