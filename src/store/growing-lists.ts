import { isSame, type StoredRow } from './backend.ts'

type GrowingList<T> = { readonly rows: readonly StoredRow[]; readonly values: readonly (T | undefined)[] }

const most = 10_000

/** What rows hold that are read again and again: what is written as before is not checked anew, and never changes. */
export class GrowingLists<T> {
  readonly #read: (row: StoredRow) => T | undefined
  readonly #known = new Map<string, GrowingList<T>>()
  #count = 0

  /** Undefined where a row does not fit. */
  constructor(read: (row: StoredRow) => T | undefined) {
    this.#read = (row) => frozen(read(row))
  }

  below(prefix: string, rows: readonly StoredRow[]): T[] {
    const before = this.#known.get(prefix)
    let n = 0
    const values = rows.map((row) => (isSame(row, before?.rows[n]) ? before?.values[n++] : this.#read(row)))
    this.#count += rows.length - (before?.rows.length ?? 0)
    if (this.#count > most) {
      this.#known.clear()
      this.#count = rows.length
    }
    if (rows.length) this.#known.set(prefix, { rows, values })
    return values.filter((value) => value !== undefined)
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(Object.freeze(value))) frozen(one)
  return value
}
