import { z } from 'zod'
import { samePerson } from '../../project/entry.ts'
import { storedRef } from '../../project/place.ts'
import {
  type Joint,
  type KeyValueStore,
  type MessageRef,
  type Place,
  placeKey,
  type RowBeside,
} from '../../project/ports.ts'
import { keptTurn } from '../stored-turn.ts'
import type { Turn } from '../turn.ts'

/** A turn that is acknowledged, or is about to be, and not answered yet. `tries` counts how often it was taken up again. */
export type Waiting = {
  readonly since: number
  readonly tries: number
  /** When it was taken up last. */
  readonly last?: number | undefined
  /** How often the platform could not be reached, and until when it is left alone. */
  readonly away?: { readonly times: number; readonly until: number } | undefined
  /** The first replies, which were sent; null where nothing can be referred to. */
  readonly sent?: readonly (MessageRef | null)[] | undefined
  /** It is given up, and whoever said it has not been told. */
  readonly over?: boolean | undefined
  readonly turn: Turn
}

export const waiting = z.object({
  since: z.number(),
  tries: z.number(),
  last: z.number().optional(),
  away: z.object({ times: z.number(), until: z.number() }).optional(),
  sent: z.array(storedRef.nullable()).optional(),
  over: z.boolean().optional(),
  turn: keptTurn,
}) satisfies z.ZodType<Waiting>

/** What a platform that could not be reached leaves behind: the replies that were sent, and for how long it wants to be left alone. */
export type PutOff = { readonly sent: readonly (MessageRef | null)[]; readonly seconds: number }

/** What was heard and not answered yet, kept so that a restart or an outage loses nothing. */
export type Inbox<W extends Waiting> = {
  /** False where it, or what is to be kept beside it, is kept already: it was delivered again, and is being answered or will be taken up. */
  keep(waiting: W, beside?: readonly RowBeside[]): Promise<boolean>
  /** Crosses it off, once. Where the store does not take that, it rejects, is not taken up here any more, and tries again with `left`. */
  done(turn: Turn, joint?: Joint): Promise<void>
  /** Whether it is kept, and is being answered here. */
  has(turn: Turn): boolean
  /** Whether the message that this turn changes waits itself. */
  awaits(turn: Turn): Promise<boolean>
  /** It could not be answered now, and is left for later. */
  leave(turn: Turn): void
  /** The platform could not be reached: it is tried for a day, at growing intervals. False where it is not kept. */
  putOff(turn: Turn, how: PutOff): Promise<boolean>
  /**
   * Those left lying in the order in which they were said, one after the other as they are asked for. What was tried too
   * often or too long comes as `over`, only to be told.
   */
  left(now: () => number): AsyncGenerator<W>
  /** How many were given up since the start. */
  givenUp(): number
}

/** Longer than a turn's lease, so that what somebody else is still at is not taken up. */
const grace = 45_000
const mostTries = 12
const triedFor = 24 * 3_600_000
/** Whoever was never answered is told when their platform is back within that time. */
const keptFor = 7 * 24 * 3_600_000

/** An inbox in a store. */
export class KeptInbox<W extends Waiting> implements Inbox<W> {
  readonly #kv: KeyValueStore<W>
  readonly #say: (line: string) => void
  readonly #now: () => number
  readonly #underWay = new Set<string>()
  readonly #ended = new Set<string>()
  #givenUp = 0

  constructor(kv: KeyValueStore<W>, say: (line: string) => void, now: () => number = Date.now) {
    this.#kv = kv
    this.#say = say
    this.#now = now
  }

  async keep(one: W, beside?: readonly RowBeside[]): Promise<boolean> {
    const mine = await this.#kv.add(keyOf(one.turn), one, keptFor, beside)
    if (mine) this.#underWay.add(keyOf(one.turn))
    return mine
  }

  async done(turn: Turn, joint?: Joint): Promise<void> {
    const key = keyOf(turn)
    if (!joint) return this.#underWay.has(key) ? this.#crossOff(key) : undefined
    joint.after((isKept) => isKept && this.#underWay.delete(key))
    await this.#kv.delete(key, joint)
  }

  has(turn: Turn): boolean {
    return this.#underWay.has(keyOf(turn))
  }

  async awaits({ intent, place }: Turn): Promise<boolean> {
    if (intent.do !== 'revise' && intent.do !== 'retract') return false
    const all = await this.#kv.list('')
    return all.some(({ value: { turn, over } }) => !over && isSaidIn(turn, place, intent.message))
  }

  leave(turn: Turn): void {
    this.#underWay.delete(keyOf(turn))
  }

  async putOff(turn: Turn, { sent, seconds }: PutOff): Promise<boolean> {
    const key = keyOf(turn)
    try {
      const before = await this.#kv.get(key)
      if (!before) return false
      const times = (before.away?.times ?? 0) + 1
      const until = this.#now() + Math.max(pauseAfter(times), Math.min(seconds * 1000, longestPause))
      // A platform that is away says nothing about the turn, whose tries begin anew.
      return await this.#kv.swap(key, before, { ...before, tries: 0, sent, away: { times, until } })
    } finally {
      this.#underWay.delete(key)
    }
  }

  async *left(now: () => number): AsyncGenerator<W> {
    // What the store still keeps to itself holds up nobody else.
    for (const key of this.#ended) await this.#crossOff(key).catch(() => undefined)
    const all = await this.#kv.list('')
    for (const { key, value } of all.toSorted((a, b) => a.value.turn.at - b.value.turn.at)) {
      if (this.#underWay.has(key) || now() < dueAt(value)) continue
      if (all.some((other) => takesBack(other.value.turn, value.turn))) {
        await this.#crossOff(key).catch(() => undefined)
        continue
      }
      const next = await this.#tryAgain(key, value, now)
      if (next) yield next
    }
  }

  givenUp(): number {
    return this.#givenUp
  }

  /** Counted only when its turn comes: a process that dies on the way has tried no other. */
  async #tryAgain(key: string, value: W, now: () => number): Promise<W | undefined> {
    const tried = { ...value, tries: value.tries + 1, last: now(), away: value.away && { ...value.away, until: 0 } }
    const isOver = isSpent(value, now())
    if (isOver && value.over) {
      await this.#kv.delete(key)
      return undefined
    }
    const next = isOver ? { ...tried, tries: 1, over: true } : tried
    if (!(await this.#kv.swap(key, value, next))) return undefined
    if (isOver) {
      this.#givenUp++
      this.#say(`a ${value.turn.intent.do} in ${value.turn.place.tenant} could not be answered and is given up`)
    }
    this.#underWay.add(key)
    return next
  }

  async #crossOff(key: string): Promise<void> {
    this.#ended.add(key)
    await this.#kv.delete(key)
    this.#ended.delete(key)
    this.#underWay.delete(key)
  }
}

const isSaidIn = ({ place, source }: Turn, at: Place, message: string): boolean =>
  source?.message === message && placeKey(place) === placeKey(at)

/** Whether somebody deleted the message that they said it in. */
const takesBack = ({ intent, by, place }: Turn, said: Turn): boolean =>
  intent.do === 'retract' && samePerson(by, said.by) && isSaidIn(said, place, intent.message)

/** What a stop of ours kept lying for however long is tried all the same. */
const isSpent = ({ since, tries, away, over }: Waiting, now: number): boolean =>
  tries >= mostTries || (!over && away !== undefined && now - since > triedFor)

const dueAt = ({ since, tries, last, away }: Waiting): number =>
  away?.until || (last ?? since) + grace * Math.min(1 + tries, 2)

const longestPause = 3_600_000

/** 20 seconds, then twice as long each time, up to a quarter of an hour. */
const pauseAfter = (times: number): number => Math.min(10_000 * 2 ** times, 15 * 60_000)

const keyOf = ({ by, delivery }: Turn): string => `${encodeURIComponent(by.tenant)}/${encodeURIComponent(delivery)}`
