import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { NotStored } from '../../project/ports.ts'

const moved = 'the file of the store was moved, replaced or deleted'

/**
 * Throws where the file of an open store, or a log beside it, is not the one any more that was opened: what is written
 * then is in no file that anybody would find. Only looks; a file opened and closed here would take SQLite's locks away.
 */
export function stillThere(path: string): () => void {
  if (path === ':memory:') return () => undefined
  const known = new Map<string, string>()
  const real = realpathSync(path)
  return () => {
    for (const file of [path, `${real}-wal`, `${real}-shm`]) {
      const now = identityOf(file)
      const before = known.get(file)
      if (before === undefined && now !== undefined) known.set(file, now)
      if (before !== undefined && before !== now) throw new NotStored(moved, undefined)
    }
  }
}

function identityOf(file: string): string | undefined {
  const there = statSync(file, { bigint: true, throwIfNoEntry: false })
  return there && `${there.dev}:${there.ino}`
}

/** Whether the store is not there yet, or has nothing in it. */
export const isNew = (path: string): boolean => !statSync(path, { throwIfNoEntry: false })?.size

/** Whether a log lies where there is no store: SQLite would throw it away, with all that it holds. */
export const hasLostLog = (path: string): boolean =>
  isNew(path) && Boolean(statSync(`${path}-wal`, { throwIfNoEntry: false })?.size)

/** What lies beside a store that is new, and looks as if there had been one: copies and remains under its name. */
export function tracesBeside(path: string): string[] {
  const name = basename(path)
  try {
    return readdirSync(dirname(resolve(path))).filter(
      (one) => /^[.-]/.test(one.slice(name.length)) && one.startsWith(name),
    )
  } catch {
    return []
  }
}

/** Whether another process has the store open; SQLite gives nobody all of it then. */
export function isUsedByAnother(path: string): boolean {
  if (path === ':memory:' || isNew(path)) return false
  let store: DatabaseSync | undefined
  try {
    store = new DatabaseSync(path)
    store.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
    return false
  } catch (fault) {
    return fault instanceof Error && 'errcode' in fault && [5, 6].includes(Number(fault.errcode) & 0xff)
  } finally {
    store?.close()
  }
}
