import type { Intent } from '../conversation/intent.ts'
import { madeFor } from '../conversation/project/made-for.ts'
import { type Digest, digest } from '../conversation/reminder/digest.ts'
import { privateDigest } from '../conversation/reminder/personal-digest.ts'
import type { Last } from '../conversation/reminder-port.ts'
import { apart } from '../conversation/shown.ts'
import { concerned, signOffReminder } from '../conversation/signoff/reminder.ts'
import { type Person, personKey, samePerson } from '../project/entry.ts'
import { type Place, placeKey } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Message } from '../view/view.ts'
import { tellLeads } from './closed.ts'
import { type Delivery, type DeliveryResult, deliver } from './deliver.ts'
import { keyOfWeek, lastSent, noteMissed } from './delivery-log.ts'
import { advanced, projectOf, scheduled } from './plan.ts'
import type { SchedulerPace, SchedulerPorts } from './ports.ts'
import type { Plan } from './records.ts'
import { dueAt, type Schedule, weekOf } from './schedule.ts'
import { isThere } from './there.ts'

/** How many of each came out of a look; `left` are due still. */
export type Counts = Record<'sent' | 'silent' | 'unclear' | 'gone' | 'missed' | 'left' | 'faults', number>

export const none: Counts = { sent: 0, silent: 0, unclear: 0, gone: 0, missed: 0, left: 0, faults: 0 }

/** One look at what is due at `now`. */
export type TickContext = SchedulerPorts & {
  readonly now: number
  /** The schedule's clock while the look goes on. */
  readonly clockNow: () => number
  readonly pace: SchedulerPace
  readonly counts: Counts
  readonly stop: AbortSignal | undefined
}

/** Serves a place that is planned for now: its own reminder and those of the people who asked for one; then plans the next. */
export async function servePlace(plan: Plan, look: TickContext): Promise<readonly DeliveryResult[]> {
  if ((await look.places.projectAt(plan.place)) !== plan.project) {
    await look.plans.delete(placeKey(plan.place))
    return []
  }
  const project = await projectOf(plan.project, look)
  const schedule = project && (await scheduled(project))
  const at = schedule && dueAt(schedule, look.now)
  const { place, due } = plan
  if (project && due !== null && (await noteMissed({ place, due, zone: project.zone }, look))) look.counts.missed++
  if (project && schedule && at !== undefined) return remind(plan, { project, schedule, at }, look)
  await look.plans.set(placeKey(plan.place), advanced(plan, schedule, look.now))
  return []
}

type Due = {
  readonly project: Project
  readonly schedule: Schedule
  readonly at: number
}
/** What the place is told when it is due, and the reminder before it, the same for all who ask: its own is no earlier one. */
type DueWithDigest = Due & { readonly said: () => Promise<Digest>; readonly last: () => Promise<Last> }

async function remind(plan: Plan, due: Due, look: TickContext): Promise<readonly DeliveryResult[]> {
  const results: DeliveryResult[] = []
  for (const delivery of deliveriesOf(plan.place, due, look)) results.push(await deliver(delivery, look, look.pace))
  for (const result of results) count(look.counts, result)
  // The place's own delivery comes first.
  if (look.reach[plan.place.platform] && results[0] === 'gone') await tellLeads(plan.place, due.project, look)
  if (results.every(isSettled)) await look.plans.set(placeKey(plan.place), advanced(plan, due.schedule, look.now))
  return results
}

type Open = 'taken' | 'doubtful' | 'refused' | { readonly later: number }

const isSettled = (result: DeliveryResult): result is Exclude<DeliveryResult, Open> =>
  typeof result === 'string' && result !== 'taken' && result !== 'doubtful' && result !== 'refused'

function count(counts: Counts, result: DeliveryResult): void {
  if (result !== 'over') counts[isSettled(result) ? result : 'left']++
}

function deliveriesOf(place: Place, due: Due, look: TickContext): Delivery[] {
  const { project, at } = due
  const last = once(() => lastSent(place, project, { ...look, before: at }))
  const told = { ...due, last, said: once(async () => digest({ ...look, project, last: await last() })) }
  const asked = project.privately.filter(({ since }) => since <= at).map(({ person }) => person)
  const waited = concerned({ ...look, project, now: look.now }).filter(
    (one) => !asked.some((other) => samePerson(one, other)),
  )
  const alone = [...asked, ...waited].flatMap((person) => personalDelivery(person, told, look) ?? [])
  const own = placeDelivery(place, told, look)
  return [...(own ? [own] : []), ...alone]
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

function placeDelivery(
  place: Place,
  { project, at, said: make }: DueWithDigest,
  look: TickContext,
): Delivery | undefined {
  const { post, findPosted } = look.reach[place.platform] ?? {}
  if (!post) return undefined
  const key = keyOfWeek(placeKey(place), weekOf(at, project.zone))
  return {
    key,
    at,
    now: look.clockNow,
    said: async () => {
      const said = await make()
      return 'view' in said ? { ...said, view: madeFor(said.view, project.id) } : { silent: silences[said.silent] }
    },
    async post(view) {
      const posted = await post(place, apart(view).bare, key)
      if (posted.did !== 'sent' || posted.thread === undefined) return posted
      const { thread, ref } = posted
      await look.onPosted?.({ place, thread, ref, view, project, key, at: look.now }).catch(() => undefined)
      return posted
    },
    ...(findPosted ? { findPosted: () => findPosted(place, key, at) } : {}),
  }
}

/** Why nothing is said, for whoever looks at the log. */
export const silences = {
  done: 'everything is done',
  resting: 'nothing was recorded for weeks',
} as const

/** What has a person's name on it, where the project does not rest and they are there. */
async function itemsOf(
  person: Person,
  project: Project,
  { said, look }: { said: DueWithDigest['said']; look: TickContext },
): Promise<{ view: Message<Intent> } | { silent: string }> {
  if ((await isThere(person, project.id, look)) === 'no') return { silent: 'they are in no channel of it' }
  const view = privateDigest(person, { ...look, project })
  const here = await said()
  if ('silent' in here || here.what !== 'reminder') return { silent: 'the project rests' }
  return view ? { view } : { silent: 'nothing has their name on it' }
}

/** What waits for their signature and is news, or what they asked for and is overdue. In the week before its date the channel calls whoever is in it. */
async function waitsIn(
  person: Person,
  { project, said, last }: DueWithDigest,
  look: TickContext,
): Promise<Message<Intent> | undefined> {
  const here = await said()
  const isCalled = 'what' in here && here.what === 'reminder' && (await isThere(person, project.id, look)) === 'yes'
  return signOffReminder({ ...look, project, now: look.now, last: await last() }, person, isCalled)
}

/** A person has one a week of a project, however many places it lives in: what has their name on it, and what waits for their signature, wherever they are. */
function personalDelivery(person: Person, due: DueWithDigest, look: TickContext): Delivery | undefined {
  const { project, at } = due
  const tell = look.reach[person.platform]?.tell
  const key = keyOfWeek(`person/${personKey(person)}/${encodeURIComponent(project.id)}`, weekOf(at, project.zone))
  return (
    tell && {
      key,
      at,
      now: look.clockNow,
      said: async () => {
        const own = project.privately.some((one) => samePerson(one.person, person))
        const items = own ? await itemsOf(person, project, { said: due.said, look }) : { silent: 'they asked for none' }
        const waits = await waitsIn(person, due, look)
        if (!waits) return items
        const view = 'view' in items ? { ...waits, blocks: [...waits.blocks, ...items.view.blocks] } : waits
        return { view: madeFor(view, project.id) }
      },
      post: (view) => tell(person, view, key),
    }
  )
}
