import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Write } from '../../project/ports.ts'
import { type Backend, endOf, type StoredRow } from '../backend.ts'
import { isLogEmptied, isScrubbed, patience } from '../forget/scrub-sqlite.ts'
import { checkVersion, NewerStore, schemaVersion } from '../schema-version.ts'
import { SqliteAccess } from './access.ts'
import { whyOf } from './faults.ts'
import { hasLostLog, isNew, tracesBeside } from './files.ts'

/**
 * Opens (or makes) a SQLite file. Throws with the path and what to do where it cannot be used; `say` is told where it is
 * empty and hardly should be. `backup` writes a new file while others go on reading and writing, or none at all; what was
 * deleted is not in it.
 */
export function openSqlite(path: string, say: (line: string) => void = () => undefined): SqliteBackend {
  const file = new SqliteAccess(opened(path, say), path)
  return { ...reading(file), ...writing(file), ...tending(file) }
}

type SqliteBackend = Backend & { backup(to: string): Promise<void> }

const reading = (file: SqliteAccess): Pick<Backend, 'get' | 'range' | 'now'> => ({
  get: (key) => file.run(() => file.row(key)?.value),
  range: (prefix, most = -1, after = '') => file.run(() => file.range(prefix, most, after)),
  now: () => file.run(() => file.now()),
})

function writing(file: SqliteAccess): Omit<Backend, keyof ReturnType<typeof reading> | 'sweep' | 'scrub' | 'close'> {
  const { statements, recent } = file
  const set = (row: StoredRow): void => {
    statements.set.run(row.key, row.value, row.until ?? null)
    recent.changed(row.key, row)
  }
  const drop = (key: string, value?: string): boolean => {
    const { changes } = value === undefined ? statements.delete.run(key) : statements.drop.run(key, value)
    if (changes) recent.changed(key)
    return changes > 0
  }
  const swap = (row: StoredRow, before: string): boolean => {
    const [{ key, value, until = null }, now] = [row, Date.now()]
    const isSwapped =
      statements.revalue.run(value, key, before, until, now).changes > 0 ||
      statements.swap.run(value, until, key, before, now).changes > 0
    if (isSwapped) recent.changed(key, row)
    return isSwapped
  }
  const write = ({ key, value, until, before }: Write): unknown =>
    value === undefined
      ? drop(key, before)
      : before === undefined
        ? set({ key, value, until })
        : swap({ key, value, until }, before)
  return {
    set: (key, value, until) => file.write(() => set({ key, value, until })),
    delete: (key, value) => file.write(() => drop(key, value)),
    writeAll: (writes) => file.write(() => writes.forEach(write)),
    addAll: (rows, unless) =>
      file.write(() => {
        if (unless !== undefined && file.has(unless)) return 'refused'
        const at = rows.findIndex((row) => !add(file, row))
        if (at > 0) for (const { key } of rows.slice(0, at)) drop(key)
        return at < 0 ? 'added' : 'there'
      }),
    swap: (row, before) => file.write(() => (before === undefined ? add(file, row) : swap(row, before))),
    replaceRange: (prefix, row) =>
      file.write(() => {
        const { changes } = statements.clear.run(prefix, endOf(prefix))
        recent.clear()
        if (row) set(row)
        return Number(changes)
      }),
  }
}

/** False where the key is there, and not past its time. */
function add({ statements, recent }: SqliteAccess, row: StoredRow): boolean {
  const { changes } = statements.add.run(row.key, row.value, row.until ?? null, Date.now())
  if (changes) recent.changed(row.key, row)
  return changes > 0
}

const tending = (file: SqliteAccess): Pick<SqliteBackend, 'sweep' | 'scrub' | 'close' | 'backup'> => ({
  async sweep() {
    await file.write(() => void file.statements.sweep.run(Date.now()))
    await file.run(() => file.database.isOpen && isLogEmptied(file.database))
  },
  scrub: () => file.run(() => isScrubbed(file.database)),
  async close() {
    file.close()
  },
  backup: (to) => file.run(() => backUp(file.database, to)),
})

/** Under another name until it is whole: what a process leaves that is killed is no backup. */
function backUp(database: DatabaseSync, to: string): void {
  const part = `${to}.part`
  rmSync(part, { force: true })
  closeSync(openSync(part, 'wx', ownerOnly))
  try {
    database.prepare('VACUUM INTO ?').run(part)
    renameSync(part, to)
  } catch (fault) {
    rmSync(part, { force: true })
    throw fault
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
      `PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = ${logPages}; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY`,
    )
    checkVersion(path, versionIn(database))
    if (!hasTable(database)) warn(path, isMissing, say)
    // Rows lie as they came, so that what is written at one moment lies on few pages; in older stores, as their keys go.
    database.exec('CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT NOT NULL, until INTEGER)')
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

/** The log is written back once it has 64 MB: each time costs several waits for the disk, and pages that changed often are written once. */
const logPages = 16_000

/** SQLite gives the files beside it (-wal, -shm) the same rights. */
function makeFile(path: string): void {
  if (path === ':memory:') return
  mkdirSync(dirname(resolve(path)), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', ownerOnly))
}

export const ownerOnly = 0o600
