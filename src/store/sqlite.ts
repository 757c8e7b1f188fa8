import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { type Backend, endOf, type StoredRow } from './backend.ts'
import { isLogEmptied, isScrubbed, patience } from './forget/scrub-sqlite.ts'
import { togetherOn } from './group-commit.ts'
import { checkVersion, NewerStore, schemaVersion } from './schema-version.ts'
import { asNotStored, whyOf } from './sqlite-faults.ts'
import { hasLostLog, isNew, stillThere, tracesBeside } from './sqlite-files.ts'

/**
 * Opens (or makes) a SQLite file. Throws with the path and what to do where it cannot be used; `say` is told where it is
 * empty and hardly should be. `backup` writes a new file while others go on reading and writing, or none at all; what was
 * deleted is not in it.
 */
export function openSqlite(
  path: string,
  say: (line: string) => void = () => undefined,
): Backend & { backup(to: string): Promise<void> } {
  const database = opened(path, say)
  const check = stillThere(path)
  check()
  const prepare = (sql: string) => database.prepare(sql)
  const fresh = '(until IS NULL OR until > ?)'
  const statements = {
    get: prepare(`SELECT value FROM kept WHERE key = ? AND ${fresh}`),
    set: prepare(
      'INSERT INTO kept (key, value, until) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until',
    ),
    delete: prepare('DELETE FROM kept WHERE key = ?'),
    drop: prepare('DELETE FROM kept WHERE key = ? AND value = ?'),
    add: prepare('INSERT INTO kept (key, value, until) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING'),
    expire: prepare('DELETE FROM kept WHERE key = ? AND until <= ?'),
    swap: prepare(`UPDATE kept SET value = ?, until = ? WHERE key = ? AND value = ? AND ${fresh}`),
    // One lower bound alone may lead into the index (hence +key): with two, each page would be sought from the first on.
    range: prepare(
      `SELECT key, value, until FROM kept WHERE key >= max(?, ?) AND +key > ? AND key < ? AND ${fresh} ORDER BY key LIMIT ?`,
    ),
    clear: prepare('DELETE FROM kept WHERE key >= ? AND key < ?'),
    sweep: prepare('DELETE FROM kept WHERE until <= ?'),
    now: prepare("SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER) AS now"),
  }
  const run = async <T>(work: () => T): Promise<T> => {
    try {
      if (database.isOpen) check()
      return work()
    } catch (fault) {
      throw asNotStored(fault)
    }
  }
  const inTurn = togetherOn(database, check)
  const write = async <T>(work: () => T): Promise<T> => {
    try {
      return await inTurn(work)
    } catch (fault) {
      throw asNotStored(fault)
    }
  }
  const has = (key: string): boolean => statements.get.get(key, Date.now()) !== undefined

  return {
    get: (key) => run(() => statements.get.get(key, Date.now())?.value as string | undefined),
    set: (key, value, until) => write(() => void statements.set.run(key, value, until ?? null)),
    delete: (key, value) =>
      write(() => (value === undefined ? statements.delete.run(key) : statements.drop.run(key, value)).changes > 0),
    addAll: (rows, unless) =>
      write(() => {
        if (unless !== undefined && has(unless)) return 'refused'
        if (rows[0] && has(rows[0].key)) return 'there'
        for (const { key, value, until } of rows) {
          statements.expire.run(key, Date.now())
          statements.add.run(key, value, until ?? null)
        }
        return 'added'
      }),
    swap: (key, before, value, until) =>
      write(() => {
        if (before !== undefined) return statements.swap.run(value, until ?? null, key, before, Date.now()).changes > 0
        statements.expire.run(key, Date.now())
        return statements.add.run(key, value, until ?? null).changes > 0
      }),
    range: (prefix, most = -1, after = '') =>
      run(() => statements.range.all(prefix, after, after, endOf(prefix), Date.now(), most).map(rowOf)),
    replaceRange: (prefix, row) =>
      write(() => {
        const { changes } = statements.clear.run(prefix, endOf(prefix))
        if (row) statements.set.run(row.key, row.value, row.until ?? null)
        return Number(changes)
      }),
    async sweep() {
      await write(() => void statements.sweep.run(Date.now()))
      await run(() => database.isOpen && isLogEmptied(database))
    },
    scrub: () => run(() => isScrubbed(database)),
    now: () => run(() => Number(statements.now.get()?.now)),
    async close() {
      if (!database.isOpen) return
      inTurn.flush()
      database.close()
    },
    backup: (to) =>
      run(() => {
        // Under another name until it is whole: what a process leaves that is killed is no backup.
        const part = `${to}.part`
        rmSync(part, { force: true })
        closeSync(openSync(part, 'wx', ownerOnly))
        try {
          prepare('VACUUM INTO ?').run(part)
          renameSync(part, to)
        } catch (fault) {
          rmSync(part, { force: true })
          throw fault
        }
      }),
  }
}

function opened(path: string, say: (line: string) => void): DatabaseSync {
  if (hasLostLog(path))
    throw new Error(
      `The store ${path} is not there, but its log ${path}-wal is, and may hold records. Bring the store back beside it; or, to begin anew, move that log away.`,
    )
  const isMissing = isNew(path)
  let database: DatabaseSync | undefined
  try {
    makeFile(path)
    database = new DatabaseSync(path)
    database.exec(
      `PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY`,
    )
    checkVersion(path, versionIn(database))
    if (!hasTable(database)) warn(path, isMissing, say)
    database.exec(
      'CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT NOT NULL, until INTEGER) WITHOUT ROWID',
    )
    database.exec('CREATE INDEX IF NOT EXISTS kept_until ON kept (until) WHERE until IS NOT NULL')
    if (versionIn(database) < schemaVersion) database.exec(`PRAGMA user_version = ${schemaVersion}`)
    return database
  } catch (fault) {
    database?.close()
    if (fault instanceof NewerStore) throw fault
    throw new Error(
      `The store ${path} cannot be opened: ${whyOf(fault)}. Check that the file and its folder can be written by this user, or name another with MCRED_STORE.`,
      { cause: fault },
    )
  }
}

/** The version that a file says; 0 where none was written. */
export const versionIn = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.['user_version'])

const hasTable = (database: DatabaseSync): boolean =>
  database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'kept'").get() !== undefined

/** A store without records, where there are signs that it had some. */
function warn(path: string, isMissing: boolean, say: (line: string) => void): void {
  const rest = 'If records should be there, stop mcred before anybody writes, and bring the right file back.'
  const traces = isMissing && path !== ':memory:' ? tracesBeside(path).filter((one) => !/-(wal|shm)$/.test(one)) : []
  if (traces.length) say(`The store ${path} is new and empty, though ${traces.join(', ')} lies beside it. ${rest}`)
  if (!isMissing) say(`The store ${path} was there and holds nothing; its log may have been deleted. ${rest}`)
}

/** SQLite gives the files beside it (-wal, -shm) the same rights. */
function makeFile(path: string): void {
  if (path === ':memory:') return
  mkdirSync(dirname(resolve(path)), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', ownerOnly))
}

export const ownerOnly = 0o600

const rowOf = ({ key, value, until }: Record<string, SQLInputValue>): StoredRow => ({
  key: String(key),
  value: String(value),
  ...(until === null ? {} : { until: Number(until) }),
})
