import { isSame, type StoredRow } from './backend.ts'

type GrowingList<T> = { readonly rows: readonly StoredRow[]; readonly values: readonly (T | undefined)[] }

const most = 1_000

/** What rows say that are read again and again, of which only those that came since are read anew. */
export class GrowingLists<T> {
  readonly #known = new Map<string, GrowingList<T>>()
  readonly #read: (row: StoredRow) => T | undefined

  constructor(read: (row: StoredRow) => T | undefined) {
    this.#read = read
  }

  read(prefix: string, rows: readonly StoredRow[]): readonly T[] {
    const before = this.#known.get(prefix)
    let n = 0
    const values = rows.map((row) => (isSame(row, before?.rows[n]) ? before?.values[n++] : this.#read(row)))
    if (this.#known.size >= most) this.#known.clear()
    if (rows.length) this.#known.set(prefix, { rows, values })
    return values.filter((value) => value !== undefined)
  }
}
