import type { DatabaseSync } from 'node:sqlite'

type WaitingWrite = { readonly work: () => unknown; done(outcome: unknown): void; failed(fault: unknown): void }
type WrittenWrite = Pick<WaitingWrite, 'failed'> & { readonly done: () => void }

export type Together = {
  /** Runs the work in a transaction and resolves once it is on the disk; rejects, with nothing of it kept, where it is not. */
  <T>(work: () => T): Promise<T>
  /** Does now what waits, and says that it is on the disk: `sync` has seen to that. */
  end(sync: () => void): void
}

/**
 * `check` throws where what is written would be kept in no file that is there. `begun` is told that nobody
 * else can write, `undone` that what works did is not kept. `sync` resolves once what was committed before is on the disk; a disk that fails only then may keep it all the same.
 */
type CommitPorts = Readonly<Partial<Record<'check' | 'begun' | 'undone', () => void>>> & {
  readonly sync?: () => Promise<void>
}

/**
 * Writes that come within one turn of the event loop, or while the disk is waited for, share a transaction and the wait
 * after it; so fifty people at once wait once and not fifty times. Nobody reads between a work and its commit, for both
 * happen in one go.
 */
export function togetherOn(database: DatabaseSync, ports: CommitPorts = {}): Together {
  const { check = () => {}, sync = async () => {} } = ports
  const settled = settling(database, ports)
  const waiting: WaitingWrite[] = []
  const written: WrittenWrite[] = []
  let isUnderWay = false
  const write = (): void => {
    const all = waiting.splice(0)
    if (all.length <= 1 || !settled(all, written)) for (const one of all) settled([one], written, one.failed)
  }
  const tell = (fault?: { readonly fault: unknown }): void => {
    const found = fault ?? faultOf(check)
    for (const { done, failed } of written.splice(0)) found ? failed(found.fault) : done()
  }
  const next = (): void => {
    isUnderWay = waiting.length > 0
    if (isUnderWay) setImmediate(() => void writeAll())
  }
  const writeAll = async (): Promise<void> => {
    write()
    tell(await sync().then(() => undefined, asFault))
    next()
  }
  const together = <T>(work: () => T): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, done: (outcome) => resolve(outcome as T), failed: reject })
      if (!isUnderWay) next()
    })
  const end = (sync: () => void): void => {
    write()
    sync()
    tell()
  }
  return Object.assign(together, { end })
}

function faultOf(check: () => void): { readonly fault: unknown } | undefined {
  try {
    check()
    return undefined
  } catch (fault) {
    return { fault }
  }
}

const asFault = (fault: unknown) => ({ fault })

/** False where nothing was kept. Of several, one that cannot be kept takes none with it: each is then tried alone. */
const settling =
  (database: DatabaseSync, { check = () => {}, begun = () => {}, undone = () => {} }: CommitPorts) =>
  (all: readonly WaitingWrite[], written: WrittenWrite[], failed?: (fault: unknown) => void): boolean => {
    let isBegun = false
    try {
      check()
      database.exec('BEGIN IMMEDIATE')
      isBegun = true
      begun()
      const outcomes = all.map(({ work }) => work())
      database.exec('COMMIT')
      for (const [n, { done, failed }] of all.entries()) written.push({ done: () => done(outcomes[n]), failed })
      return true
    } catch (fault) {
      undone()
      if (isBegun && database.isTransaction) database.exec('ROLLBACK')
      failed?.(fault)
      // Where no transaction could be begun, none of them could begin its own, and each would wait for it.
      if (!isBegun) for (const one of all) one.failed(fault)
      return !isBegun
    }
  }
