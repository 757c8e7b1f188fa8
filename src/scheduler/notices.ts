import { z } from 'zod'
import { type Cards, cardMark } from '../conversation/cards.ts'
import type { Intent } from '../conversation/intent.ts'
import type { Notice, Notices, Way } from '../conversation/notices.ts'
import type { Person } from '../project/entry.ts'
import { storedPlace as spot, storedRef } from '../project/place.ts'
import { type Claims, type KeyValueStore, NotStored, type Place } from '../project/ports.ts'
import type { Message } from '../view/view.ts'
import { BackgroundWork } from './background.ts'
import type { PostResult, SchedulerPorts } from './ports.ts'
import { isInOne } from './there.ts'

const way = z.union([z.object({ person: spot }), z.object({ place: spot }), z.object({ card: storedRef })])
/** Its buttons are read again when they are pressed, as all buttons are. */
const view = z.object({
  kind: z.literal('message'),
  summary: z.string(),
  blocks: z.array(z.looseObject({ kind: z.string() })),
  matter: z.string().optional(),
}) as unknown as z.ZodType<Message<Intent>>

/** A notice that is not sent yet, the way that is tried, and when it is due. */
const kept = z.object({
  ways: z.tuple([way], way),
  view,
  gone: z.string().optional(),
  project: z.string().optional(),
  card: cardMark.optional(),
  since: z.number(),
  tries: z.number(),
  due: z.number(),
})
type KeptNotice = z.infer<typeof kept>

/** Where notices lie, for whoever opens it: `store.kv(...noticeKv)`. */
export const noticeKv = ['notice', kept] as const

type NoticePorts = {
  readonly kv: KeyValueStore<KeptNotice>
  readonly claims: Claims
  readonly cards: Pick<Cards, 'stands' | 'touch'>
  /** Whether a project is there, and not deleted. */
  readonly exists: (project: string) => Promise<boolean>
  readonly now: () => number
  /** One line for the administrator, without anybody's words. */
  readonly say: (line: string) => void
}

const minute = 60_000
const hour = 60 * minute
/** Longer than one message may take. */
const lease = minute
const keptFor = 7 * 24 * hour
/** How often one way is tried: for about a day. */
const mostTries = 12
const longestRest = 6 * hour

/** The notices of a running mcred: kept before they are sent, by one taker at a time, and taken up again after an outage. */
export class RunningNotices implements Notices {
  readonly #ports: NoticePorts
  readonly #reach: SchedulerPorts['reach'] = {}
  readonly #work = new BackgroundWork()

  constructor(ports: NoticePorts) {
    this.#ports = ports
  }

  /** Says how the platforms are reached, once they are connected. */
  connect(reach: SchedulerPorts['reach']): void {
    Object.assign(this.#reach, reach)
  }

  async keep(notices: readonly Notice[]): Promise<void> {
    const { kv, now } = this.#ports
    for (const { id, ways, view, gone, project, card } of notices)
      await kv.set(id, { ways: [...ways], view, gone, project, card, since: now(), tries: 0, due: now() }, keptFor)
  }

  async tell(notices: readonly Notice[]): Promise<void> {
    await this.keep(notices)
    for (const { id } of notices) void this.#begin(id)
  }

  async drop(notices: readonly Notice[]): Promise<void> {
    for (const { id } of notices) await this.#ports.kv.delete(id)
  }

  async reaches(person: Person): Promise<boolean> {
    const there = this.#reach[person.platform]
    return there?.tell !== undefined && ((await there.knows?.(person)) ?? true)
  }

  isInOne(person: Person, places: readonly Place[]): ReturnType<typeof isInOne> {
    return isInOne(person, places, this.#reach)
  }

  /** Sends what is due; to be called once the platforms are connected, and each minute. */
  async takeUp(): Promise<void> {
    const waiting = await this.#ports.kv.list('')
    for (const { key } of waiting.sort((a, b) => a.value.since - b.value.since)) await this.#begin(key)
  }

  /** Resolves when nothing is under way any more. */
  settled(): Promise<void> {
    return this.#work.settled()
  }

  /** Gives what is under way a few seconds, then leaves it for the next start. */
  close(): Promise<void> {
    return this.#work.close()
  }

  #begin(key: string): Promise<void> {
    const onFault = (fault: unknown) => this.#ports.say(`a notice is tried again in a minute (${nameOf(fault)})`)
    return this.#work.begin(key, () => this.#send(key), onFault)
  }

  async #send(key: string): Promise<void> {
    const { kv, claims, now, exists } = this.#ports
    const one = await kv.get(key)
    if (!one || now() < one.due || (one.gone && (await exists(one.gone)))) return
    const claim = await claims.take(claimOf(key), lease)
    if (claim === 'done') await kv.delete(key)
    if (claim !== 'mine') return
    try {
      const posted = await this.#attempt(one.ways[0], one, key)
      if (posted.did === 'sent') return await this.#crossOff(key, one, posted)
      const next = afterwards(one, posted, now())
      if (next) await kv.set(key, next, keptFor)
      else await this.#giveUp(key, one, posted)
      await claims.release(claimOf(key))
      if (next && next.due <= now()) await this.#send(key)
    } catch (fault) {
      await claims.release(claimOf(key)).catch(() => undefined)
      throw fault
    }
  }

  async #attempt(to: Way, { view, since }: KeptNotice, key: string): Promise<PostResult> {
    const there = this.#reach[whereIs(to).platform]
    const tell =
      'person' in to
        ? there?.tell?.(to.person, view, key)
        : 'card' in to
          ? there?.replace?.(to.card, view)
          : there?.post(to.place, view, key)
    // Another instance may have that platform.
    if (!tell) return since > this.#ports.now() - hour ? notYetConnected : notConnected
    return tell.catch((fault: unknown) =>
      fault instanceof NotStored ? { did: 'later', seconds: 60 } : { did: 'unclear', why: nameOf(fault) },
    )
  }

  /** What was decided while it was on its way takes its card's buttons. */
  async #crossOff(key: string, { card: mark }: KeptNotice, { ref }: SentResult): Promise<void> {
    const { kv, claims, cards } = this.#ports
    if (mark && ref) await cards.stands({ ...mark, ref }, 'anew')
    if (mark?.project && ref) await cards.touch(mark.project)
    await claims.done(claimOf(key))
    await kv.delete(key)
  }

  async #giveUp(key: string, { ways }: KeptNotice, { why, did }: Exclude<PostResult, SentResult>): Promise<void> {
    await this.#ports.kv.delete(key)
    this.#ports.say(`a notice for ${placed(ways[0])} is given up (${why ?? did})`)
  }
}

type SentResult = Extract<PostResult, { did: 'sent' }>

const notYetConnected: PostResult = { did: 'later', seconds: 60, why: 'not connected' }
const notConnected: PostResult = { did: 'gone', why: 'that platform is not connected' }

/** What is kept after a way did not take it: the next way at once where this one is closed, else the same one later; undefined where it is given up. */
function afterwards(one: KeptNotice, posted: Exclude<PostResult, SentResult>, now: number): KeptNotice | undefined {
  const tries = one.tries + 1
  const [, next, ...rest] = one.ways
  const closed = posted.did === 'gone' || tries >= mostTries || (posted.did === 'refused' && next)
  if (closed) return next && { ...one, ways: [next, ...rest], tries: 0, due: now }
  const pause = Math.min(longestRest, minute * 2 ** one.tries)
  return { ...one, tries, due: now + Math.max(pause, posted.did === 'later' ? posted.seconds * 1000 : 0) }
}

const claimOf = (key: string): string => `notice/${key}`

const whereIs = (to: Way): Place => ('person' in to ? to.person : 'card' in to ? to.card.place : to.place)

/** For the log: where it was to go, without anybody's name. */
const placed = (to: Way): string => {
  const { platform, tenant } = whereIs(to)
  return `${'person' in to ? 'a person' : 'a place'} in ${platform} ${tenant}`
}

const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : 'a fault')
