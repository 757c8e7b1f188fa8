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
  const news = new RefusalNews(say)
  const noting =
    <A extends unknown[], T>(work: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> =>
      work(...args).catch((fault) => {
        if (fault instanceof NotStored) news.note(fault)
        throw fault
      })
  const ask = noting(backend.now)
  let asked: { readonly at: number; readonly said: Promise<number> } | undefined
  return {
    ...backend,
    get: noting(backend.get),
    set: noting(backend.set),
    delete: noting(backend.delete),
    addAll: noting(backend.addAll),
    writeAll: noting(backend.writeAll),
    swap: noting(backend.swap),
    range: noting(backend.range),
    replaceRange: noting(backend.replaceRange),
    sweep: noting(backend.sweep),
    // What several ask in one millisecond is asked once.
    now() {
      const at = Date.now()
      if (asked?.at !== at) asked = { at, said: ask() }
      return asked.said
    },
    refusals: () => news.refusals(),
    check: checking(backend),
  }
}

/** What was refused, and what of it the administrator was not told yet. */
class RefusalNews {
  readonly #say: (line: string) => void
  #count = 0
  #untold = 0
  #last: NonNullable<Refusals['last']> | undefined
  #telling: NodeJS.Timeout | undefined

  constructor(say: (line: string) => void) {
    this.#say = say
  }

  note({ why }: NotStored): void {
    this.#count++
    this.#untold++
    this.#last = { at: new Date().toISOString(), why }
    if (!this.#telling) this.#tell()
  }

  refusals(): Refusals {
    return { count: this.#count, ...(this.#last ? { last: this.#last } : {}) }
  }

  #tell(): void {
    this.#telling = undefined
    if (!this.#untold) return
    const what = this.#untold === 1 ? 'a request' : `${this.#untold} requests`
    this.#say(`The store refused ${what}: ${this.#last?.why}. Whoever asked was told that nothing was saved.`)
    this.#untold = 0
    this.#telling = setTimeout(() => this.#tell(), minute).unref()
  }
}

/** Asks whether the backend takes a row, every few seconds at most. */
function checking(backend: Backend): Watched['check'] {
  let checked: { readonly at: number; readonly why: Promise<string | undefined> } | undefined
  const key = `health/${randomUUID()}`
  const look = async (): Promise<string | undefined> => {
    const written = backend.set(key, '{}', Date.now() + minute).then(() => backend.delete(key))
    const late = new Promise<string>((done) => setTimeout(done, patience, 'it does not answer in time').unref())
    return Promise.race([written.then(() => undefined), late]).catch((fault) =>
      fault instanceof NotStored ? fault.why : 'it cannot be written',
    )
  }
  return () => {
    if (!checked || Date.now() - checked.at > rarely) checked = { at: Date.now(), why: look() }
    return checked.why
  }
}
