import { suggestionsFor } from '../../conversation/help/suggestions.ts'
import { greeted } from '../../conversation/pipeline/greeted.ts'
import { welcome } from '../../conversation/project/setup.ts'
import { inTime } from '../../platform/in-time.ts'
import { reasonOf } from '../../platform/log-line.ts'
import type { Person } from '../../project/entry.ts'
import type { Place } from '../../project/ports.ts'
import { formAnswer } from '../send/form-answer.ts'
import { showHome, showHomes } from '../send/home.ts'
import { outboxFor, prepare } from '../send/outbox.ts'
import { post } from '../send/post.ts'
import type { Departures } from '../workspace/departures.ts'
import type { Installations } from '../workspace/installations.ts'
import type { TenantSession } from '../workspace/outboxes.ts'
import type { Workspaces } from '../workspace/workspaces.ts'
import { answer, type SlackHandler, type WorkspaceHandler } from './answer.ts'
import type { Hear } from './bolt.ts'
import type { SlackIncoming, SlackReading } from './event.ts'
import { goAlong } from './moved.ts'
import { read } from './read/read.ts'

/** Slack waits three seconds; what takes longer is acknowledged and goes on. */
const slackWaits = 2_300

export type SlackReceiver = {
  readonly handler: SlackHandler
  readonly sessionOf: (tenant: string) => Promise<TenantSession | undefined>
  readonly departures: Departures
  readonly workspaces: Workspaces
  readonly installations: Installations | undefined
  /** Work that goes on after the acknowledgement, to be waited for at the end. */
  readonly underWay: Set<Promise<unknown>>
}

/** Hears one payload of a workspace and sees to it; resolves to what Slack is told, in time. */
export function hearing(receiver: SlackReceiver): Hear {
  return async (body, named) => {
    const { handler, sessionOf, workspaces, departures } = receiver
    if (isDeparture(body)) return leave(await workspaces.tenantOf(named).catch(() => named), receiver)
    const tenant = await workspaces.tenantOf(named)
    const session = await sessionOf(tenant)
    if (!session) return void handler.log('Slack: a payload came from a workspace that we have no token for.')
    if (departures.isAway(tenant)) await departures.back(tenant)
    const reading = read(body, { ...session.us, now: handler.now() })
    const here = { ...handler, outbox: session.outbox }
    if (reading.is === 'heard') return answerInTime(reading.incoming, here, receiver.underWay)
    await see(reading, here, session.us)
    return undefined
  }
}

const isDeparture = (body: unknown): boolean =>
  (body as { type?: unknown } | null)?.type === 'event_callback' &&
  read(body, { user: undefined, url: undefined, now: 0 }).is === 'uninstalled'

/** Two events say so, in any order, and either may come twice. */
async function leave(
  tenant: string,
  { departures, installations, workspaces, handler }: SlackReceiver,
): Promise<undefined> {
  await departures.left(tenant)
  await installations?.forget(tenant)
  workspaces.forget(tenant)
  handler.log('Slack: a workspace removed the app. Its projects are kept for 30 days.')
}

async function answerInTime(
  incoming: SlackIncoming,
  handler: WorkspaceHandler,
  underWay: SlackReceiver['underWay'],
): Promise<Record<string, unknown> | undefined> {
  const form = incoming.form ? formAnswer() : undefined
  let kept = false
  const onKept = (): void => {
    kept = true
  }
  const work = answer(incoming, handler, { form, onKept })
  const done = work.catch((fault) => handler.log(`Slack: ${reasonOf(fault)}`)).finally(() => underWay.delete(done))
  underWay.add(done)
  const isInTime = await inTime(
    work.then(() => true),
    slackWaits,
  )
  const told = form?.close()
  if (!isInTime && !kept) throw new NotKeptInTime()
  return told
}

/** What is not acknowledged, Slack delivers again, or says to the person that it did not get through. */
class NotKeptInTime extends Error {
  constructor() {
    super('It could not be kept in the time that Slack waits.')
    this.name = 'NotKeptInTime'
  }
}

type Seen = Exclude<SlackReading, { is: 'heard' }>

async function see(reading: Seen, handler: WorkspaceHandler, us: TenantSession['us']): Promise<void> {
  const { outbox, interpreter, whereabouts } = handler
  const at = (id: string) => ({ platform: 'slack', tenant: outbox.tenant, id }) as const
  if ('channel' in reading && reading.is !== 'chat') interpreter.presence.changed(at(reading.channel))
  switch (reading.is) {
    case 'home':
      return showHome(at(reading.user), outbox, handler)
    case 'chat':
      return offerPrompts(reading.channel, at(reading.user), handler)
    case 'invited':
      return greet(at(reading.channel), handler)
    case 'left':
      await whereabouts.left(at(reading.user), at(reading.channel))
      return reading.user === us.user
        ? showHomes(at(reading.channel), outbox, handler)
        : showHome(at(reading.user), outbox, handler)
    case 'moved':
      return goAlong({ from: at(reading.from), to: at(reading.channel) }, handler)
    case 'malformed':
      return handler.log(`Slack: a payload could not be read: ${reading.what}`)
    case 'joined':
    case 'ignored':
    case 'uninstalled':
      return
    default:
      return reading satisfies never
  }
}

/** What a person could ask in their chat with us, by the projects that they are in. */
async function offerPrompts(channel: string, person: Person, { outbox, whereabouts }: WorkspaceHandler): Promise<void> {
  const { projects, unsure } = await whereabouts.of(person, outbox.call)
  const prompts = suggestionsFor(projects.length || Number(unsure))
  const offer = { channel_id: channel, title: 'You could ask', prompts }
  await outbox.call('assistant.threads.setSuggestedPrompts', offer).catch(() => undefined)
}

/** Once for each channel, however often we are invited. */
async function greet(place: Place, { outbox, kvs, ports, now }: WorkspaceHandler): Promise<void> {
  if (!(await kvs.welcomed.add(`${place.tenant}/${place.id}`, true))) return
  const ref = await post(outbox, { place }, await prepare(outboxFor(outbox, place), welcome))
  if (ref) await greeted(ref, now(), ports)
}
