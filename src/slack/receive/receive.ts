import { suggestionsFor } from '../../conversation/help/suggestions.ts'
import { greeted } from '../../conversation/pipeline/greeted.ts'
import { welcome } from '../../conversation/project/setup.ts'
import { reasonOf } from '../../platform/log-line.ts'
import type { Person } from '../../project/entry.ts'
import type { Place } from '../../project/ports.ts'
import { formAnswer } from '../send/form-answer.ts'
import { showHome, showHomes } from '../send/home.ts'
import { outboxFor, prepare, type SlackOutbox } from '../send/outbox.ts'
import { post } from '../send/post.ts'
import type { Departures } from '../workspace/departures.ts'
import type { Installations } from '../workspace/installations.ts'
import type { TenantSession } from '../workspace/outboxes.ts'
import type { Workspaces } from '../workspace/workspaces.ts'
import { answer, type SlackHandler } from './answer.ts'
import type { Hear } from './bolt.ts'
import type { SlackIncoming, SlackReading } from './event.ts'
import { read } from './read.ts'

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
    if (reading.is === 'heard') return answerInTime(reading.incoming, tenant, session, receiver)
    await see(reading, tenant, session, receiver)
    return undefined
  }
}

const isDeparture = (body: unknown): boolean =>
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
  tenant: string,
  { outbox }: TenantSession,
  { handler, underWay }: SlackReceiver,
): Promise<Record<string, unknown> | undefined> {
  const form = incoming.form ? formAnswer() : undefined
  let kept = false
  const onKept = (): void => {
    kept = true
  }
  const work = answer(incoming, tenant, outbox, handler, { form, onKept })
  const done = work.catch((fault) => handler.log(`Slack: ${reasonOf(fault)}`)).finally(() => underWay.delete(done))
  underWay.add(done)
  const inTime = await Promise.race([work.then(() => true), late(slackWaits)])
  const told = form?.close()
  if (!inTime && !kept) throw new NotKeptInTime()
  return told
}

/** What is not acknowledged, Slack delivers again, or says to the person that it did not get through. */
class NotKeptInTime extends Error {
  constructor() {
    super('It could not be kept in the time that Slack waits.')
    this.name = 'NotKeptInTime'
  }
}

const late = (ms: number): Promise<false> => new Promise((done) => setTimeout(done, ms, false).unref())

/** What a person could ask in their chat with us, by the projects that they are in. */
async function offerPrompts(
  channel: string,
  person: Person,
  { call }: SlackOutbox,
  { whereabouts }: SlackHandler,
): Promise<void> {
  const { projects, unsure } = await whereabouts.of(person, call)
  const prompts = suggestionsFor(projects.length || Number(unsure))
  await call('assistant.threads.setSuggestedPrompts', {
    channel_id: channel,
    title: 'You could ask',
    prompts,
  }).catch(() => undefined)
}

async function greet(place: Place, outbox: SlackOutbox, { ports, now }: SlackHandler): Promise<void> {
  const ref = await post(outbox, place, await prepare(outboxFor(outbox, place), welcome))
  if (ref) await greeted(ref, now(), ports)
}

async function see(
  reading: Exclude<SlackReading, { is: 'heard' }>,
  tenant: string,
  { outbox, us }: TenantSession,
  { handler }: SlackReceiver,
): Promise<void> {
  const person = (id: string) => ({ platform: 'slack', tenant, id }) as const
  switch (reading.is) {
    case 'home':
      return showHome(person(reading.user), outbox, handler)
    case 'chat':
      return offerPrompts(reading.channel, person(reading.user), outbox, handler)
    case 'joined':
      return handler.interpreter.presence.changed(person(reading.channel))
    case 'invited':
      handler.interpreter.presence.changed(person(reading.channel))
      if (await handler.kvs.welcomed.add(`${tenant}/${reading.channel}`, true))
        await greet(person(reading.channel), outbox, handler)
      return
    case 'left':
      handler.interpreter.presence.changed(person(reading.channel))
      await handler.whereabouts.left(person(reading.user), person(reading.channel))
      return reading.user === us.user
        ? showHomes(person(reading.channel), outbox, handler)
        : showHome(person(reading.user), outbox, handler)
    case 'malformed':
      return handler.log(`Slack: a payload could not be read: ${reading.what}`)
    case 'ignored':
    case 'uninstalled':
      return
    default:
      return reading satisfies never
  }
}
