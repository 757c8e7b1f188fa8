import type { KeyValueStore } from '../../src/project/ports.ts'

/** Key-value stores in memory; values go through JSON, as in the store. `stock` outlives the app that uses them. */
export function memoryKvs(stock = new Map<string, string>()) {
  return {
    stock,
    kv: <T>(prefix: string): KeyValueStore<T> => {
      const at = (key: string): string => `${prefix}/${key}`
      const get = async (key: string): Promise<T | undefined> => {
        const written = stock.get(at(key))
        return written === undefined ? undefined : (JSON.parse(written) as T)
      }
      return {
        get,
        set: async (key, value) => void stock.set(at(key), JSON.stringify(value)),
        async add(key, value, _, beside = []) {
          const rows = [{ key: at(key), value: JSON.stringify(value) }, ...beside]
          const isNew = rows.every((row) => !stock.has(row.key))
          if (isNew) for (const row of rows) stock.set(row.key, row.value)
          return isNew
        },
        row: async (key, value) => ({ key: at(key), value: JSON.stringify(value) }),
        swap: async (key, before, value) =>
          stock.get(at(key)) === (before === undefined ? undefined : JSON.stringify(before)) &&
          Boolean(stock.set(at(key), JSON.stringify(value))),
        delete: async (key) => void stock.delete(at(key)),
        list: async (from) =>
          [...stock]
            .filter(([key]) => key.startsWith(at(from)))
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, value]) => ({ key: key.slice(prefix.length + 1), value: JSON.parse(value) as T })),
      }
    },
  }
}
