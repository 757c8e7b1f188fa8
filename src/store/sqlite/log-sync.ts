import { closeSync, fdatasync, fdatasyncSync, openSync, realpathSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { isLogEmptied } from '../forget/scrub-sqlite.ts'

/**
 * Brings to the disk what was committed to SQLite's log, as `synchronous = FULL` would within each commit, but while the
 * event loop goes on. SQLite holds no locks on that file, so that it may be opened beside it.
 */
export class LogSync {
  readonly #database: DatabaseSync
  readonly #path: string | undefined
  #file: number | undefined
  #isDoubtful = false

  constructor(database: DatabaseSync, path: string) {
    this.#database = database
    this.#path = path === ':memory:' ? undefined : `${realpathSync(path)}-wal`
  }

  /** Resolves once all that was committed before is on the disk. */
  readonly sync = async (): Promise<void> => {
    const file = this.#opened()
    if (file === undefined) return
    const fault = this.#isDoubtful || (await new Promise<unknown>((done) => fdatasync(file, done)))
    if (fault) this.#writeBack(fault)
  }

  /** The same, at once. */
  now(): void {
    const file = this.#opened()
    if (file !== undefined) fdatasyncSync(file)
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  #opened(): number | undefined {
    if (this.#path !== undefined) this.#file ??= openSync(this.#path, 'r')
    return this.#file
  }

  /** After one failure a system says of the same pages that all is well: they count once they are in the database itself. */
  #writeBack(fault: unknown): void {
    this.#isDoubtful = true
    if (!isLogEmptied(this.#database)) throw fault
    this.#isDoubtful = false
  }
}
