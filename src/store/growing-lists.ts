import { isSame, type StoredRow } from './backend.ts'

const nothing = { rows: [], values: [] }

type GrowingList<T> = { readonly rows: readonly StoredRow[]; readonly values: readonly (T | undefined)[] }

/** So many rows are held at most: the newest cards of all projects that are busy at once. */
const most = 30_000

/** What rows hold that are read again and again: what is written as before is not checked anew, and never changes. */
export class GrowingLists<T> {
  readonly #read: (row: StoredRow) => T | undefined
  readonly #known = new Map<string, GrowingList<T>>()
  #count = 0

  /** Undefined where a row does not fit. */
  constructor(read: (row: StoredRow) => T | undefined) {
    this.#read = (row) => frozen(read(row))
  }

  /** The rows come in the order of their keys. */
  below(prefix: string, rows: readonly StoredRow[]): T[] {
    const { rows: were, values: had } = this.#known.get(prefix) ?? nothing
    let n = 0
    const values = rows.map((row) => {
      while (n < were.length && (were[n]?.key ?? '') < row.key) n++
      return isSame(row, were[n]) ? had[n] : this.#read(row)
    })
    this.#count += rows.length - were.length
    if (this.#count > most) {
      this.#known.clear()
      this.#count = rows.length
    }
    if (rows.length || were.length) this.#known.set(prefix, { rows, values })
    return values.filter((value) => value !== undefined)
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(Object.freeze(value))) frozen(one)
  return value
}
