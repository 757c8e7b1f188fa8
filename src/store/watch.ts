import { randomUUID } from 'node:crypto'
import { NotStored } from '../project/ports.ts'
import type { Backend } from './backend.ts'

/** What a store refused since the start, and why it did so last. */
export type Refusals = { readonly count: number; readonly last?: { readonly at: string; readonly why: string } }

export type Watched = Backend & {
  refusals(): Refusals
  /** Undefined where the store takes a row, else why it does not. Asked of the store every few seconds at most. */
  check(): Promise<string | undefined>
}

const minute = 60_000
const rarely = 5_000
const patience = 4_000

/** A backend that tells the administrator what it refuses: at once, then once a minute with the count, each time with the reason. */
export function watched(backend: Backend, say: (line: string) => void): Watched {
  let count = 0
  let untold = 0
  let last: NonNullable<Refusals['last']> | undefined
  let telling: NodeJS.Timeout | undefined
  let checked: { readonly at: number; readonly why: Promise<string | undefined> } | undefined

  function tell(): void {
    telling = undefined
    if (!untold) return
    say(
      `The store refused ${untold === 1 ? 'a request' : `${untold} requests`}: ${last?.why}. Whoever asked was told that nothing was saved.`,
    )
    untold = 0
    telling = setTimeout(tell, minute).unref()
  }
  function note(fault: unknown): void {
    if (!(fault instanceof NotStored)) return
    count++
    untold++
    last = { at: new Date().toISOString(), why: fault.why }
    if (!telling) tell()
  }
  const noting =
    <A extends unknown[], T>(work: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      try {
        return await work(...args)
      } catch (fault) {
        note(fault)
        throw fault
      }
    }
  const key = `health/${randomUUID()}`
  const look = async (): Promise<string | undefined> => {
    const written = backend.set(key, '{}', Date.now() + minute).then(() => backend.delete(key))
    const late = new Promise<string>((done) => setTimeout(done, patience, 'it does not answer in time').unref())
    return Promise.race([written.then(() => undefined), late]).catch((fault) =>
      fault instanceof NotStored ? fault.why : 'it cannot be written',
    )
  }

  return {
    ...backend,
    get: noting(backend.get),
    set: noting(backend.set),
    delete: noting(backend.delete),
    addAll: noting(backend.addAll),
    swap: noting(backend.swap),
    range: noting(backend.range),
    replaceRange: noting(backend.replaceRange),
    sweep: noting(backend.sweep),
    now: noting(backend.now),
    refusals: () => ({ count, ...(last ? { last } : {}) }),
    check() {
      if (!checked || Date.now() - checked.at > rarely) checked = { at: Date.now(), why: look() }
      return checked.why
    },
  }
}
