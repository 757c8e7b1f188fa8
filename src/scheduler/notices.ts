import { z } from 'zod'
import { type Cards, cardMark, type KeptCard } from '../conversation/cards.ts'
import type { Intent } from '../conversation/intent.ts'
import type { Notices, Way } from '../conversation/notices.ts'
import { storedPlace as spot, storedRef } from '../project/place.ts'
import { type Claims, type KeyValueStore, NotStored, type Place } from '../project/ports.ts'
import type { Message } from '../view/view.ts'
import type { PostResult, SchedulerPorts } from './ports.ts'
import { isInOne } from './there.ts'

const way = z.union([z.object({ person: spot }), z.object({ place: spot }), z.object({ card: storedRef })])
/** Its buttons are read again when they are pressed, as all buttons are. */
const view = z.object({
  kind: z.literal('message'),
  summary: z.string(),
  blocks: z.array(z.looseObject({ kind: z.string() })),
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

/** The notices of a running mcred. */
export type RunningNotices = Notices & {
  /** Says how the platforms are reached, once they are connected. */
  connect(reach: SchedulerPorts['reach']): void
  /** Sends what is due; to be called once the platforms are connected, and each minute. */
  takeUp(): Promise<void>
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>
  /** Gives what is under way a few seconds, then leaves it for the next start. */
  close(): Promise<void>
}

const minute = 60_000
const hour = 60 * minute
/** Longer than one message may take. */
const lease = minute
const keptFor = 7 * 24 * hour
/** How often one way is tried: for about a day. */
const mostTries = 12
const longestRest = 6 * hour
const patience = 5_000

/** Notices over a key-value store: kept before they are sent, by one taker at a time, and taken up again after an outage. */
export function noticesOver({ kv, claims, cards, exists, now, say }: NoticePorts): RunningNotices {
  const reach: SchedulerPorts['reach'] = {}
  const underWay = new Map<string, Promise<void>>()

  function begin(key: string): Promise<void> {
    const doing = (underWay.get(key) ?? Promise.resolve())
      .then(() => send(key))
      .catch((fault: unknown) => say(`a notice is tried again in a minute (${nameOf(fault)})`))
      .finally(() => underWay.get(key) === doing && underWay.delete(key))
    underWay.set(key, doing)
    return doing
  }

  async function send(key: string): Promise<void> {
    const one = await kv.get(key)
    if (!one || now() < one.due || (one.gone && (await exists(one.gone)))) return
    const claim = await claims.take(claimOf(key), lease)
    if (claim === 'done') await kv.delete(key)
    if (claim !== 'mine') return
    try {
      const posted = await attempt(one.ways[0], one, key)
      if (posted.did === 'sent') {
        if (one.card && posted.ref) await keepCard({ ...one.card, ref: posted.ref })
        await claims.done(claimOf(key))
        return await kv.delete(key)
      }
      const next = afterwards(one, posted, now())
      if (next) await kv.set(key, next, keptFor)
      else await kv.delete(key)
      if (!next) say(`a notice for ${placed(one.ways[0])} is given up (${posted.why ?? posted.did})`)
      await claims.release(claimOf(key))
      if (next && next.due <= now()) await send(key)
    } catch (fault) {
      await claims.release(claimOf(key)).catch(() => undefined)
      throw fault
    }
  }

  /** What was decided while it was on its way takes its buttons. */
  async function keepCard(card: KeptCard): Promise<void> {
    await cards.stands(card, 'anew')
    if (card.project) await cards.touch(card.project)
  }

  async function attempt(to: Way, { view, since }: KeptNotice, key: string): Promise<PostResult> {
    const there = reach[whereIs(to).platform]
    const tell =
      'person' in to
        ? there?.tell?.(to.person, view, key)
        : 'card' in to
          ? there?.replace?.(to.card, view)
          : there?.post(to.place, view, key)
    // Another instance may have that platform.
    if (!tell) return since > now() - hour ? { did: 'later', seconds: 60, why: 'not connected' } : notConnected
    return tell.catch((fault: unknown) =>
      fault instanceof NotStored ? { did: 'later', seconds: 60 } : { did: 'unclear', why: nameOf(fault) },
    )
  }

  async function keep(notices: Parameters<Notices['keep']>[0]): Promise<void> {
    for (const { id, ways, view, gone, project, card } of notices)
      await kv.set(id, { ways: [...ways], view, gone, project, card, since: now(), tries: 0, due: now() }, keptFor)
  }

  async function settled(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay.values())
  }

  return {
    keep,
    async tell(notices) {
      await keep(notices)
      for (const { id } of notices) void begin(id)
    },
    async drop(notices) {
      for (const { id } of notices) await kv.delete(id)
    },
    async reaches(person) {
      const there = reach[person.platform]
      return there?.tell !== undefined && ((await there.knows?.(person)) ?? true)
    },
    isInOne: (person, places) => isInOne(person, places, reach),
    connect: (platforms) => void Object.assign(reach, platforms),
    async takeUp() {
      const waiting = await kv.list('')
      for (const { key } of waiting.sort((a, b) => a.value.since - b.value.since)) await begin(key)
    },
    settled,
    async close() {
      await Promise.race([settled(), new Promise((late) => setTimeout(late, patience).unref())])
    },
  }
}

const notConnected: PostResult = { did: 'gone', why: 'that platform is not connected' }

/** What is kept after a way did not take it: the next way at once where this one is closed, else the same one later; undefined where it is given up. */
function afterwards(
  one: KeptNotice,
  posted: Exclude<PostResult, { did: 'sent' }>,
  now: number,
): KeptNotice | undefined {
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
