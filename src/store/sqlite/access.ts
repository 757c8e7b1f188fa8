import type { DatabaseSync } from 'node:sqlite'
import { endOf } from '../backend.ts'
import { type Together, togetherOn } from '../group-commit.ts'
import { asNotStored } from './faults.ts'

/** Key, value, and until when. */
export type KeptRow = readonly [key: string, value: string, until: number | null]

const fresh = '(until IS NULL OR until > ?)'

/** What is asked of a SQLite file, prepared once. */
const statementsOf = (database: DatabaseSync) => {
  const prepare = (sql: string) => database.prepare(sql)
  // Rows as lists cost half of what they cost as objects.
  const inLists = (sql: string) => {
    const statement = prepare(sql)
    statement.setReturnArrays(true)
    return statement
  }
  return {
    get: prepare(`SELECT value FROM kept WHERE key = ? AND ${fresh}`),
    set: prepare(
      'INSERT INTO kept (key, value, until) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until',
    ),
    delete: prepare('DELETE FROM kept WHERE key = ?'),
    drop: prepare('DELETE FROM kept WHERE key = ? AND value = ?'),
    add: prepare(
      'INSERT INTO kept (key, value, until) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until WHERE kept.until <= ?',
    ),
    swap: prepare(`UPDATE kept SET value = ?, until = ? WHERE key = ? AND value = ? AND ${fresh}`),
    // One lower bound alone may lead into the index (hence +key): with two, each page would be sought from the first on.
    range: inLists(
      `SELECT key, value, until FROM kept WHERE key >= max(?, ?) AND +key > ? AND key < ? AND ${fresh} ORDER BY key LIMIT ?`,
    ),
    clear: prepare('DELETE FROM kept WHERE key >= ? AND key < ?'),
    sweep: prepare('DELETE FROM kept WHERE until <= ?'),
    version: prepare('PRAGMA data_version'),
  }
}

/** An open SQLite file. What is asked of it rejects with `NotStored` where it cannot be had; `check` throws where the file is gone. */
export class SqliteAccess {
  readonly database: DatabaseSync
  readonly statements: ReturnType<typeof statementsOf>
  readonly #check: () => void
  readonly #inTurn: Together
  #isChecked = false

  constructor(database: DatabaseSync, check: () => void) {
    check()
    this.database = database
    this.statements = statementsOf(database)
    this.#check = check
    this.#inTurn = togetherOn(database, check)
  }

  async run<T>(work: () => T): Promise<T> {
    try {
      if (this.database.isOpen) this.#checkOnce()
      return work()
    } catch (fault) {
      throw asNotStored(fault)
    }
  }

  async write<T>(work: () => T): Promise<T> {
    try {
      return await this.#inTurn(work)
    } catch (fault) {
      throw asNotStored(fault)
    }
  }

  /** None where it cannot be asked: whoever reads then is told why. */
  version(): number | undefined {
    try {
      this.#checkOnce()
      return Number(this.statements.version.get()?.data_version)
    } catch {
      return undefined
    }
  }

  /** What is read within one turn of the event loop is read from the same file. */
  #checkOnce(): void {
    if (this.#isChecked) return
    this.#check()
    this.#isChecked = true
    setImmediate(() => {
      this.#isChecked = false
    })
  }

  /** SQLite's clock is this machine's. */
  now(): number {
    if (!this.database.isOpen) throw new Error('The store is closed.')
    return Date.now()
  }

  range(prefix: string, most: number, after: string): KeptRow[] {
    return this.statements.range.all(prefix, after, after, endOf(prefix), Date.now(), most) as unknown as KeptRow[]
  }

  has(key: string): boolean {
    return this.statements.get.get(key, Date.now()) !== undefined
  }

  close(): void {
    if (!this.database.isOpen) return
    this.#inTurn.flush()
    this.database.close()
  }
}
