import {
  chownSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { checkVersion, NewerStore } from '../schema-version.ts'
import { codeOf, whyOf } from '../sqlite/faults.ts'
import { ownerOnly, versionIn } from '../sqlite/sqlite.ts'

/** How many rows a store has since it was restored, and where what it had before is kept; undefined where it had nothing. */
export type Restored = { readonly rows: number; readonly before: string | undefined }

/**
 * Puts a copy of a backup in the place of a SQLite store. What it replaces is kept beside it, whole, under a name with the
 * date. Throws, with nothing changed, where the file is no sound store of mcred or where somebody uses the one in place.
 */
export function restoreSqlite(named: string, file: string): Restored {
  const path = existsSync(named) ? realpathSync(named) : resolve(named)
  if (existsSync(file) && realpathSync(file) === path)
    throw new Error(`${file} is the store itself. Name the backup. Nothing was changed.`)
  const copy = `${path}.restoring`
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  try {
    const rows = copySound(file, copy)
    if (existsSync(path)) {
      takeAlone(path)
      giveToOwner(copy, statSync(path))
    }
    const before = setAside(path)
    renameSync(copy, path)
    return { rows, before }
  } finally {
    rmSync(copy, { force: true })
  }
}

/** Copies a store after looking at all of it; the number of its rows. */
function copySound(file: string, to: string): number {
  let backup: DatabaseSync | undefined
  try {
    backup = reading(file)
    checkVersion(file, versionIn(backup))
    const rows = backup.prepare('SELECT count(*) AS rows FROM (SELECT key, value, until FROM kept)').get()?.['rows']
    const state = backup.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check']
    if (state !== 'ok') throw Object.assign(new Error(String(state)), { errcode: damaged })
    rmSync(to, { force: true })
    closeSync(openSync(to, 'wx', ownerOnly))
    backup.prepare('VACUUM INTO ?').run(to)
    return Number(rows)
  } catch (fault) {
    if (fault instanceof NewerStore) throw fault
    const why = codeOf(fault) === noSuchTable ? 'it is no store of mcred' : whyOf(fault)
    throw new Error(`${file} cannot be restored: ${why}. Nothing was changed.`, { cause: fault })
  } finally {
    backup?.close()
  }
}

/** Opens a store without changing it or its folder: where no log lies beside it, nobody writes to it. */
function reading(file: string): DatabaseSync {
  const url = pathToFileURL(resolve(file))
  if (!existsSync(`${file}-wal`)) url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, { readOnly: true })
}

/**
 * Has the store for itself for a moment, which SQLite refuses while anybody else has it open, and brings what lies in its
 * log into the file. A store that is too damaged to be opened is used by nobody, and is left as it is.
 */
function takeAlone(path: string): void {
  let store: DatabaseSync | undefined
  try {
    store = new DatabaseSync(path)
    store.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT; PRAGMA journal_mode = DELETE')
  } catch (fault) {
    const code = codeOf(fault)
    if (code === damaged || code === noDatabase) return
    throw new Error(
      code === busy || code === locked
        ? `${path} is in use. Stop every mcred that uses it, and say this again. Nothing was changed.`
        : `${path} cannot be replaced: ${whyOf(fault)}. Nothing was changed.`,
      { cause: fault },
    )
  } finally {
    store?.close()
  }
}

/** Where root restores, whoever runs mcred must still be able to open the store. */
function giveToOwner(file: string, { uid, gid }: Stats): void {
  if (process.getuid?.() === 0) chownSync(file, uid, gid)
}

/**
 * Keeps the store under another name, and moves the logs beside it away, which SQLite would replay onto whatever stands in
 * its place. The store itself stays where it is until the other takes its place, so that there is one at every moment.
 */
function setAside(path: string): string | undefined {
  const aside = `${path}.replaced-${new Date().toISOString().replaceAll(':', '-')}`
  const moved = ['-wal', '-journal'].filter((end) => existsSync(path + end))
  for (const end of moved) renameSync(path + end, aside + end)
  rmSync(`${path}-shm`, { force: true })
  const isThere = existsSync(path)
  if (isThere) alsoKnownAs(path, aside)
  return isThere || moved.length ? aside : undefined
}

/** Some file systems give a file one name only. */
function alsoKnownAs(path: string, other: string): void {
  try {
    linkSync(path, other)
  } catch {
    renameSync(path, other)
  }
}

/** SQLite's codes. */
const [noSuchTable, busy, locked, damaged, noDatabase] = [1, 5, 6, 11, 26]
