import type { DatabaseSync } from 'node:sqlite'
import { endOf, type StoredRow } from '../backend.ts'
import { type Together, togetherOn } from '../group-commit.ts'
import { asNotStored } from './faults.ts'
import { stillThere } from './files.ts'
import { LogSync } from './log-sync.ts'
import { RecentReads } from './recent-reads.ts'

/** Key, value, and until when. */
type KeptRow = readonly [key: string, value: string, until: number | null]

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
    get: inLists(`SELECT key, value, until FROM kept WHERE key = ? AND ${fresh}`),
    set: prepare(
      'INSERT INTO kept (key, value, until) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until',
    ),
    delete: prepare('DELETE FROM kept WHERE key = ?'),
    drop: prepare('DELETE FROM kept WHERE key = ? AND value = ?'),
    add: prepare(
      'INSERT INTO kept (key, value, until) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until WHERE kept.until <= ?',
    ),
    // What lives as long as before keeps its place among what is swept.
    revalue: prepare(`UPDATE kept SET value = ? WHERE key = ? AND value = ? AND until IS ? AND ${fresh}`),
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
  readonly #log: LogSync
  readonly #inTurn: Together
  /** To be told of whatever is written. */
  readonly recent = new RecentReads()
  #isChecked = false
  #version: unknown
  #isSeen = false

  constructor(database: DatabaseSync, path: string) {
    const [check, log] = [stillThere(path), new LogSync(database, path)]
    check()
    this.database = database
    this.statements = statementsOf(database)
    this.#check = check
    this.#log = log
    // Nobody else writes from its beginning on; until then somebody may have.
    const begun = (): void => {
      this.#isSeen = false
    }
    this.#inTurn = togetherOn(database, { check, begun, undone: () => this.recent.clear(), sync: log.sync })
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

  /** What was read lately, where nobody else wrote since. Nobody can have heard of what others write before we are at the next thing. */
  #recently(): RecentReads {
    if (this.#isSeen) return this.recent
    const now = this.statements.version.get()?.['data_version']
    if (now !== this.#version) this.recent.clear()
    this.#version = now
    this.#isSeen = true
    setImmediate(() => {
      this.#isSeen = false
    })
    return this.recent
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

  row(key: string): StoredRow | undefined {
    return this.#recently().row(key, () => this.#read(key))
  }

  range(prefix: string, most: number, after: string): readonly StoredRow[] {
    const read = (): readonly StoredRow[] => {
      const rows = this.statements.range.all(prefix, after, after, endOf(prefix), Date.now(), most)
      return (rows as unknown as KeptRow[]).map(rowOf)
    }
    return most < 0 && !after && prefix.endsWith('/') ? this.#recently().below(prefix, read) : read()
  }

  /** To be asked within a write. */
  has(key: string): boolean {
    return this.row(key) !== undefined
  }

  #read(key: string): StoredRow | undefined {
    const row = this.statements.get.get(key, Date.now()) as unknown as KeptRow | undefined
    return row && rowOf(row)
  }

  close(): void {
    if (!this.database.isOpen) return
    this.#inTurn.end(() => this.#log.now())
    this.database.close()
    this.#log.close()
  }
}

const rowOf = ([key, value, until]: KeptRow): StoredRow => (until === null ? { key, value } : { key, value, until })
