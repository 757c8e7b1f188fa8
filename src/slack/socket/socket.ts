import { pause } from '../../platform/in-time.ts'
import { adviceOn, askedToWait } from '../workspace/app-token.ts'
import type { Connection } from './connection.ts'
import type { ConnectionNews } from './connection-news.ts'
import type { Waits } from './waits.ts'

/** Whether Slack is connected, and since when that is so. */
export type Health = { readonly connected: boolean; readonly since: string }

export type Keeping = {
  readonly waits: Waits
  readonly news: ConnectionNews
  /** Called when there is a connection after there was none. */
  readonly onBack: () => void
}

/**
 * Keeps one connection until it is stopped. Where Slack asks for another, that one is opened before the old one goes;
 * where it is lost, another is tried at once and then again, ever longer, up to a ceiling and without an end.
 */
export class SocketLine {
  readonly #dial: (ended: Promise<void>) => Promise<Connection>
  readonly #keeping: Keeping
  readonly #open = new Set<Connection>()
  readonly #nextTry: () => number
  readonly #ended = Promise.withResolvers<void>()
  #unsent: { text: string; at: number }[] = []
  #since = Date.now()
  #stopped = false

  constructor(dial: (ended: Promise<void>) => Promise<Connection>, keeping: Keeping) {
    this.#dial = dial
    this.#keeping = keeping
    this.#nextTry = pacing(keeping.waits.ceiling)
  }

  /** Resolves with the first connection, or where that cannot be had soon; rejects with what to mend where Slack refuses it for good. */
  start(): Promise<void> {
    return new Promise((done, fail) => {
      let starting = true
      const goOn = (fault?: unknown): void => {
        const advice = starting ? adviceOn(fault) : undefined
        starting = false
        if (advice) this.#stopped = true
        if (advice) fail(new Error(advice))
        done()
      }
      void this.#keep(goOn)
      void this.#idle(this.#keeping.waits.start).then(() => goOn())
    })
  }

  /** Waits for what is under way to be acknowledged, then hangs up. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#ended.resolve()
    await Promise.all([...this.#open].map((one) => one.close(this.#keeping.waits.stop)))
  }

  health(): Health {
    return { connected: this.#open.size > 0, since: new Date(this.#since).toISOString() }
  }

  /** Sends over whichever connection there is, or the next one where that comes soon. */
  send(text: string): void {
    if (![...this.#open].some((one) => one.send(text))) this.#unsent.push({ text, at: Date.now() })
  }

  async #keep(first: (fault?: unknown) => void): Promise<void> {
    for (let failures = 0; !this.#stopped; ) {
      await this.#idle(this.#nextTry())
      try {
        const connection = await this.#dial(this.#ended.promise)
        failures = 0
        this.#adopt(connection)
        first()
        await Promise.race([connection.spent, this.#ended.promise])
      } catch (fault) {
        first(fault)
        if (this.#stopped) return
        this.#keeping.news.failed(fault)
        await this.#idle(backOff(++failures, this.#keeping.waits.ceiling, fault))
      }
    }
  }

  #adopt(connection: Connection): void {
    const { waits, news, onBack } = this.#keeping
    if (this.#stopped) return void connection.close(0)
    const before = [...this.#open]
    this.#open.add(connection)
    connection.gone.then(() => this.#drop(connection))
    for (const { text, at } of this.#unsent) if (Date.now() - at < stale) connection.send(text)
    this.#unsent = []
    for (const one of before) void this.#idle(waits.linger).then(() => one.close(waits.stop))
    if (before.length) return
    news.back(Date.now() - this.#since)
    this.#since = Date.now()
    onBack()
  }

  #drop(connection: Connection): void {
    this.#open.delete(connection)
    if (this.#open.size || this.#stopped) return
    this.#since = Date.now()
    this.#keeping.news.lost()
  }

  #idle(ms: number): Promise<void> {
    return Promise.race([pause(ms), this.#ended.promise])
  }
}

/** Slack has given up waiting, in milliseconds. */
const stale = 3_000

/** Tries in a minute that are made at once; a storm of connections that are lost as soon as they are there is none of Slack's any more. */
const burst = 20

/** How long to wait before the next try, so that no more than a burst of them fall into a minute. */
function pacing(ceiling: number): () => number {
  const tries: number[] = []
  return () => {
    const now = Date.now()
    while (tries[0] !== undefined && tries[0] < now - 60_000) tries.shift()
    const wait = tries.length < burst ? 0 : Math.min(ceiling, (tries[0] ?? now) + 60_000 - now)
    tries.push(now + wait)
    return wait
  }
}

/** Twice as long each time, never longer than the ceiling, and never all at the same moment; Slack may ask for more. */
function backOff(failures: number, ceiling: number, fault: unknown): number {
  const longest = Math.min(ceiling, 500 * 2 ** failures)
  return Math.max(longest * (0.5 + Math.random() / 2), Math.min(askedToWait(fault), mostAsked) * 1000)
}

const mostAsked = 300
