import { pause } from '../../platform/in-time.ts'
import { adviceOn, askedToWait } from '../workspace/app-token.ts'
import type { Connection } from './connection.ts'
import type { ConnectionNews } from './connection-news.ts'
import type { Waits } from './waits.ts'

/** Whether Slack is connected, and since when that is so. */
export type Health = { readonly connected: boolean; readonly since: string }

/** A connection that is kept until it is stopped. */
export type SocketLine = {
  /** Resolves with the first connection, or where that cannot be had soon; rejects with what to mend where Slack refuses it for good. */
  start(): Promise<void>
  /** Waits for what is under way to be acknowledged, then hangs up. */
  stop(): Promise<void>
  health(): Health
  /** Sends over whichever connection there is, or the next one where that comes soon. */
  send(text: string): void
}

export type Keeping = {
  readonly waits: Waits
  readonly news: ConnectionNews
  /** Called when there is a connection after there was none. */
  readonly onBack: () => void
}

/**
 * Keeps one connection. Where Slack asks for another, that one is opened before the old one goes; where it is lost,
 * another is tried at once and then again, ever longer, up to a ceiling and without an end.
 */
export function keepConnected(
  dial: (ended: Promise<void>) => Promise<Connection>,
  { waits, news, onBack }: Keeping,
): SocketLine {
  const open = new Set<Connection>()
  const nextTry = pacing(waits.ceiling)
  let unsent: { text: string; at: number }[] = []
  let since = Date.now()
  let stopped = false
  let end = (): void => undefined
  const ended = new Promise<void>((done) => {
    end = done
  })
  const idle = (ms: number): Promise<void> => Promise.race([pause(ms), ended])

  async function keep(first: (fault?: unknown) => void): Promise<void> {
    for (let failures = 0; !stopped; ) {
      await idle(nextTry())
      try {
        const connection = await dial(ended)
        failures = 0
        adopt(connection)
        first()
        await Promise.race([connection.spent, ended])
      } catch (fault) {
        first(fault)
        if (stopped) return
        news.failed(fault)
        await idle(backOff(++failures, waits.ceiling, fault))
      }
    }
  }

  function adopt(connection: Connection): void {
    if (stopped) return void connection.close(0)
    const before = [...open]
    open.add(connection)
    connection.gone.then(() => drop(connection))
    for (const { text, at } of unsent) if (Date.now() - at < stale) connection.send(text)
    unsent = []
    for (const one of before) void idle(waits.linger).then(() => one.close(waits.stop))
    if (before.length) return
    news.back(Date.now() - since)
    since = Date.now()
    onBack()
  }

  function drop(connection: Connection): void {
    open.delete(connection)
    if (open.size || stopped) return
    since = Date.now()
    news.lost()
  }

  return {
    start: () =>
      new Promise((done, fail) => {
        let starting = true
        const goOn = (fault?: unknown): void => {
          const advice = starting ? adviceOn(fault) : undefined
          starting = false
          if (advice) stopped = true
          if (advice) fail(new Error(advice))
          done()
        }
        void keep(goOn)
        void idle(waits.start).then(() => goOn())
      }),
    async stop() {
      stopped = true
      end()
      await Promise.all([...open].map((one) => one.close(waits.stop)))
    },
    health: () => ({ connected: open.size > 0, since: new Date(since).toISOString() }),
    send(text) {
      if (![...open].some((one) => one.send(text))) unsent.push({ text, at: Date.now() })
    },
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
