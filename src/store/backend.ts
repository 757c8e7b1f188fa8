import type { Write } from '../project/ports.ts'

/** One key and its value, as a backend keeps them. `until` is when it may go, milliseconds since 1970. */
export type StoredRow = { readonly key: string; readonly value: string; readonly until?: number | undefined }

/**
 * What a database must do for us, besides what Keyv asks of its adapters. Every failure rejects, as `NotStored` where
 * something could not be kept or read; nothing emits `error`. A value that is past its time is as if it were not there.
 */
export type Backend = {
  get(key: string): Promise<string | undefined>
  set(key: string, value: string, until?: number): Promise<void>
  /** Deletes the key; with a value, only where that one stands. */
  delete(key: string, value?: string): Promise<boolean>
  /** Keeps all rows or none: none where `unless` is there, or the key of any row is. Tells which it was. */
  addAll(rows: readonly StoredRow[], unless?: string): Promise<'added' | 'there' | 'refused'>
  /** Does all of it at once, or nothing. */
  writeAll(writes: readonly Write[]): Promise<void>
  /** Puts the row where the value `before` still stands (undefined: nothing); false where it does not. */
  swap(row: StoredRow, before: string | undefined): Promise<boolean>
  /** All rows whose key begins so, in the order of their keys; `after` leaves out keys up to and with it. */
  range(prefix: string, most?: number, after?: string): Promise<readonly StoredRow[]>
  /** Deletes all keys that begin so and keeps one row instead, if one is given, at once. Resolves to how many went. */
  replaceRange(prefix: string, row?: StoredRow): Promise<number>
  /** Deletes what is past its time, and scrubs where that costs nothing. */
  sweep(): Promise<void>
  /** Leaves no copy of what was deleted, as far as the database lets us; false where it must be tried again. */
  scrub(): Promise<boolean>
  /** The database's clock, milliseconds since 1970: the one that leases go by. */
  now(): Promise<number>
  close(): Promise<void>
}

/** The first key after all that begin with the prefix. */
export const endOf = (prefix: string): string => `${prefix}\u{10ffff}`

export const isSame = (row: StoredRow, known: StoredRow | undefined): boolean =>
  row === known || (row.key === known?.key && row.value === known.value)
