import type { z } from 'zod'
import type { StoredRow } from './backend.ts'
import { readAs } from './read-value.ts'

type RecentRow<T> = { readonly written: string; readonly value: T | undefined }

const most = 10_000
const heldFor = 60_000
/** What is longer is checked each time. */
const longest = 4_000

/** Rows that are read again and again: one that is written as before is not checked anew. What it holds never changes. */
export class RecentRows<T> {
  readonly #schema: z.ZodType<T>
  readonly #known = new Map<string, RecentRow<T>>()
  #since = 0

  constructor(schema: z.ZodType<T>) {
    this.#schema = schema
  }

  /** Undefined where it does not fit. */
  read({ key, value: written }: StoredRow): T | undefined {
    const known = this.#known.get(key)
    if (known?.written === written) return known.value
    if (written.length > longest) return readAs(this.#schema, written)
    const value = frozen(readAs(this.#schema, written))
    if (this.#known.size >= most || Date.now() - this.#since > heldFor) this.#letGo()
    this.#known.set(key, { written, value })
    return value
  }

  #letGo(): void {
    this.#known.clear()
    this.#since = Date.now()
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(Object.freeze(value))) frozen(one)
  return value
}
