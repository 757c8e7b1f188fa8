import type { z } from 'zod'
import { isSame, type StoredRow } from './backend.ts'
import { readAs } from './read-value.ts'

type GrowingList<T> = { readonly rows: readonly StoredRow[]; readonly values: readonly (T | undefined)[] }

const most = 10_000

/** What rows hold that are read again and again: what is written as before is not checked anew, and never changes. */
export class GrowingLists<T> {
  readonly #schema: z.ZodType<T>
  readonly #known = new Map<string, GrowingList<T>>()
  #count = 0

  constructor(schema: z.ZodType<T>) {
    this.#schema = schema
  }

  /** What each row below the prefix holds; undefined where it does not fit. */
  read(prefix: string, rows: readonly StoredRow[]): readonly (T | undefined)[] {
    const before = this.#known.get(prefix)
    if (before?.rows === rows) return before.values
    let n = 0
    const values = rows.map((row) =>
      isSame(row, before?.rows[n]) ? before?.values[n++] : frozen(readAs(this.#schema, row.value)),
    )
    this.#count += rows.length - (before?.rows.length ?? 0)
    if (this.#count > most) this.#known.clear()
    if (this.#count > most) this.#count = rows.length
    if (rows.length) this.#known.set(prefix, { rows, values })
    return values
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(Object.freeze(value))) frozen(one)
  return value
}
