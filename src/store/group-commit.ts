import type { DatabaseSync } from 'node:sqlite'

type WaitingWrite = { readonly work: () => unknown; done(outcome: unknown): void; failed(fault: unknown): void }

export type Together = {
  /** Runs the work in a transaction and resolves once it is on the disk; rejects, with nothing of it kept, where it is not. */
  <T>(work: () => T): Promise<T>
  /** Does now what waits. */
  flush(): void
}

/**
 * Writes that come within one turn of the event loop share a transaction. What a write costs is waiting for the disk, and
 * the whole process waits with it; so fifty people at once wait once and not fifty times. Nobody reads between a work and
 * its commit, for both happen in one go. `check` throws where what is written would be kept in no file
 * that is there; `undone` is told where what works did is not kept.
 */
export function togetherOn(database: DatabaseSync, check = () => {}, undone = () => {}): Together {
  const settled = settling(database, check, undone)
  const waiting: WaitingWrite[] = []
  const flush = (): void => {
    const all = waiting.splice(0)
    if (all.length > 1 && settled(all)) return
    for (const one of all) settled([one], one.failed)
  }
  const together = <T>(work: () => T): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, done: (outcome) => resolve(outcome as T), failed: reject })
      if (waiting.length === 1) setImmediate(flush)
    })
  return Object.assign(together, { flush })
}

/** False where nothing was kept. Of several, one that cannot be kept takes none with it: each is then tried alone. */
const settling =
  (database: DatabaseSync, check: () => void, undone: () => void) =>
  (all: readonly WaitingWrite[], failed?: (fault: unknown) => void): boolean => {
    let begun = false
    try {
      check()
      database.exec('BEGIN IMMEDIATE')
      begun = true
      const outcomes = all.map(({ work }) => work())
      database.exec('COMMIT')
      check()
      for (const [n, { done }] of all.entries()) done(outcomes[n])
      return true
    } catch (fault) {
      undone()
      if (begun && database.isTransaction) database.exec('ROLLBACK')
      failed?.(fault)
      // Where no transaction could be begun, none of them could begin its own, and each would wait for it.
      if (!begun) for (const one of all) one.failed(fault)
      return !begun
    }
  }
