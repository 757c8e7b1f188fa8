import type { Joint, KeyValueStore } from '../src/project/ports.ts'

/** A key-value store in memory. Values are kept as text, as every store keeps them. */
export function memoryKv<T>(): KeyValueStore<T> {
  const kept = new Map<string, string>()
  const read = (value: string | undefined): T | undefined => (value === undefined ? undefined : JSON.parse(value))
  const same = (value: T | undefined): string | undefined => (value === undefined ? undefined : JSON.stringify(value))
  return {
    get: async (key) => read(kept.get(key)),
    async set(key, value) {
      kept.set(key, JSON.stringify(value))
    },
    async add(key, value) {
      if (kept.has(key)) return false
      kept.set(key, JSON.stringify(value))
      return true
    },
    row: async (key, value) => ({ key, value: JSON.stringify(value) }),
    async swap(key, before, value) {
      if (kept.get(key) !== same(before)) return false
      kept.set(key, JSON.stringify(value))
      return true
    },
    async delete(key) {
      kept.delete(key)
    },
    async list(prefix) {
      const keys = [...kept.keys()].filter((key) => key.startsWith(prefix)).sort()
      return keys.map((key) => ({ key, value: JSON.parse(kept.get(key) ?? 'null') }))
    },
  }
}

/** Whatever is given one keeps things at once all the same. */
export function memoryJoint(): Joint {
  const waiting: ((isKept: boolean) => void)[] = []
  return {
    write: () => undefined,
    after: (then) => void waiting.push(then),
    async keep() {
      for (const tell of waiting.splice(0)) tell(true)
    },
  }
}
