import { type Claims, type KeyValueStore, type MessageRef, toldOf } from '../../project/ports.ts'
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

type SendTo = (turn: Turn) => Promise<Send | undefined>

/** Jobs of a running mcred. */
export type Jobs = Later & {
  /**
   * Takes up what was left lying by a restart or an outage; to be called once the platforms are connected, and each
   * minute. `sendTo` says how the turn's platform is reached; undefined where it is not just now.
   */
  takeUp(now: number, ports: Ports, sendTo: SendTo): Promise<void>
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

/** Jobs in a store, and those of them that this process is at. */
export class RunningJobs implements Jobs {
  readonly #kv: KeyValueStore<Job>
  readonly #claims: Claims
  readonly #lease: number
  readonly #say: (line: string) => void
  readonly #underWay = new Map<string, Promise<void>>()

  constructor({ kv, claims, lease, say }: JobsOptions) {
    this.#kv = kv
    this.#claims = claims
    this.#lease = lease
    this.#say = say
  }

  async put(
    job: Job,
    announce: () => Promise<MessageRef | undefined>,
    finishing: (job: Job) => Promise<void>,
  ): Promise<void> {
    const key = keyOf(job.turn)
    // Kept first: whoever has the claim may be a process that died before it kept anything.
    await this.#kv.add(key, job, keptFor)
    if (!(await this.#isMine(key))) return
    try {
      const card = await announce()
      const announced = card ? { ...job, card } : job
      if (card) await this.#kv.set(key, announced, keptFor)
      this.#begin(key, () => finishing(announced))
    } catch (fault) {
      await Promise.allSettled([this.#kv.delete(key), this.#claims.release(claimOf(key))])
      throw fault
    }
  }

  async takeUp(now: number, ports: Ports, sendTo: SendTo): Promise<void> {
    for (const { key, value } of await this.#kv.list('')) {
      if (this.#underWay.has(key)) continue
      const send = await sendTo(value.turn).catch(() => undefined)
      if (!send || !(await this.#isMine(key))) continue
      this.#begin(key, async () => {
        if (now - value.turn.at > oldest) await send(neverCame(value), undefined)
        else await finish(value, ports, send)
      })
    }
  }

  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values())
  }

  async close(): Promise<void> {
    await Promise.race([this.settled(), new Promise((late) => setTimeout(late, patience).unref())])
    await Promise.allSettled([...this.#underWay.keys()].map((key) => this.#claims.release(claimOf(key))))
  }

  async #isMine(key: string): Promise<boolean> {
    return (await this.#claims.take(claimOf(key), this.#lease)) === 'mine'
  }

  /** A job is done by one taker at a time; the claim is held already. */
  #begin(key: string, work: () => Promise<void>): void {
    const doing = work()
      .then(() => this.#kv.delete(key))
      .then(() => this.#claims.done(claimOf(key)))
      .catch(async (fault: unknown) => {
        this.#say(`a later answer failed and is tried again: ${toldOf(fault)}`)
        await this.#claims.release(claimOf(key)).catch(() => undefined)
      })
      .finally(() => this.#underWay.delete(key))
    this.#underWay.set(key, doing)
  }
}

const claimOf = (key: string): string => `later/${key}`

const keyOf = ({ by, delivery }: Turn): string => [by.platform, by.tenant, delivery].map(encodeURIComponent).join('/')
