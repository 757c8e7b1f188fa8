import { type Claims, type KeyValueStore, toldOf } from '../../project/ports.ts'
import { type Job, keptJob, type Later, neverCame } from '../deferred-answer.ts'
import type { Ports, Send } from '../ports.ts'
import type { Turn } from '../turn.ts'
import { finish } from './answer-turn.ts'

type JobsOptions = {
  readonly kv: KeyValueStore<Job>
  readonly claims: Claims
  /** Milliseconds that one answer may take, at the longest. */
  readonly lease: number
  /** One line for the administrator, without anybody's words. */
  readonly say: (line: string) => void
}

/** Jobs of a running mcred. */
export type Jobs = Later & {
  /**
   * Takes up what was left lying by a restart or an outage; to be called once the platforms are connected, and each
   * minute. `sendTo` says how the turn's platform is reached; undefined where it is not just now.
   */
  takeUp(now: number, ports: Ports, sendTo: (turn: Turn) => Promise<Send | undefined>): Promise<void>
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>
  /** Gives what is under way a few seconds, then leaves it for the next start. */
  close(): Promise<void>
}

/** Where jobs lie, for whoever opens it: `store.kv(...jobKv)`. */
export const jobKv = ['later', keptJob] as const

/** An answer older than this is of no use any more. */
const oldest = 10 * 60_000
const keptFor = 86_400_000
const patience = 5_000

export function jobsOver({ kv, claims, lease, say }: JobsOptions): Jobs {
  const underWay = new Map<string, Promise<void>>()
  const claimOf = (key: string): string => `later/${key}`

  /** A job is done by one taker at a time; the claim is held already. */
  function begin(key: string, work: () => Promise<void>): void {
    const doing = work()
      .then(() => kv.delete(key))
      .then(() => claims.done(claimOf(key)))
      .catch(async (fault: unknown) => {
        say(`a later answer failed and is tried again: ${toldOf(fault)}`)
        await claims.release(claimOf(key)).catch(() => undefined)
      })
      .finally(() => underWay.delete(key))
    underWay.set(key, doing)
  }

  async function settled(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay.values())
  }

  return {
    async put(job, announce, finishing) {
      const key = keyOf(job.turn)
      // Kept first: whoever has the claim may be a process that died before it kept anything.
      await kv.add(key, job, keptFor)
      if ((await claims.take(claimOf(key), lease)) !== 'mine') return
      try {
        const card = await announce()
        const announced = card ? { ...job, card } : job
        if (card) await kv.set(key, announced, keptFor)
        begin(key, () => finishing(announced))
      } catch (fault) {
        await Promise.allSettled([kv.delete(key), claims.release(claimOf(key))])
        throw fault
      }
    },
    async takeUp(now, ports, sendTo) {
      for (const { key, value } of await kv.list('')) {
        if (underWay.has(key)) continue
        const send = await sendTo(value.turn).catch(() => undefined)
        if (!send || (await claims.take(claimOf(key), lease)) !== 'mine') continue
        begin(key, async () => {
          if (now - value.turn.at > oldest) await send(neverCame(value), undefined)
          else await finish(value, ports, send)
        })
      }
    },
    settled,
    async close() {
      await Promise.race([settled(), new Promise((late) => setTimeout(late, patience).unref())])
      await Promise.allSettled([...underWay.keys()].map((key) => claims.release(claimOf(key))))
    },
  }
}

const keyOf = ({ by, delivery }: Turn): string => [by.platform, by.tenant, delivery].map(encodeURIComponent).join('/')
