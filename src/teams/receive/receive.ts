import { greeted } from '../../conversation/pipeline/greeted.ts'
import { welcome } from '../../conversation/project/setup.ts'
import { inTime } from '../../platform/in-time.ts'
import { reasonOf } from '../../platform/log-line.ts'
import type { Place } from '../../project/ports.ts'
import { outboxFor, prepare } from '../send/outbox.ts'
import { type References, seenIn } from '../send/references.ts'
import { answer, atIt, type TeamsHandler } from './answer.ts'
import type { TeamsIncoming, TeamsReading } from './event.ts'
import { firstWords } from './own-chat.ts'
import { type Activity, activity } from './read/activity.ts'
import { read } from './read/read.ts'
import { answering, type Response } from './response.ts'

/** Teams waits some fifteen seconds, and shows an error long before; what takes longer is acknowledged and goes on. */
const teamsWaits = 5_000
/** How long the answer to a press is remembered, for when it is delivered again. */
const remembered = 60_000

export type TeamsReceiver = {
  readonly handler: TeamsHandler
  readonly references: References
  /** Work that goes on after the acknowledgement, to be waited for at the end. */
  readonly underWay: Set<Promise<unknown>>
  readonly waits?: number
}

/** Hears one authentic activity and sees to it; resolves to what Teams is told, in time. */
export function hearing(receiver: TeamsReceiver): (body: unknown) => Promise<Response> {
  const { handler, references } = receiver
  const answers = new Map<string, Promise<Response>>()

  return async (body) => {
    const reading = read(body, handler.now())
    if (reading.is === 'malformed') handler.outbox.log(`Teams: an activity could not be read: ${reading.what}`)
    if (reading.is === 'malformed') return { status: 400 }
    const one = activity.parse(body)
    if (reading.is !== 'heard') return see(reading, one, receiver)
    await references.note(reading.incoming.place, seenIn(one))
    return reading.incoming.answered === 'not' ? answerInTime(reading.incoming, receiver) : once(reading.incoming)
  }

  /** The same press again, while it is under way or lately answered, gets the same answer. */
  function once(incoming: TeamsIncoming): Promise<Response> {
    const key = `${incoming.place.tenant}/${incoming.delivery}`
    const known = answers.get(key)
    if (known) return known
    const made = answerInTime(incoming, receiver, () => answers.delete(key))
    answers.set(key, made)
    setTimeout(() => answers.delete(key), remembered).unref()
    return made
  }
}

async function see(
  reading: Exclude<TeamsReading, { is: 'heard' | 'malformed' }>,
  one: Activity,
  { references, handler }: TeamsReceiver,
): Promise<Response> {
  switch (reading.is) {
    case 'installed':
      if (await references.welcome(reading.place, seenIn(one))) await greet(reading.place, one, handler)
      return { status: 200 }
    case 'back':
      await references.note(reading.place, seenIn(one))
      return { status: 200 }
    case 'gone':
      await references.dead(reading.place, reading.why)
      return { status: 200 }
    case 'ignored':
      return { status: one.type === 'invoke' ? 501 : 200 }
    default:
      return reading satisfies never
  }
}

async function greet(place: Place, one: Activity, { outbox, chats, ports, now }: TeamsHandler): Promise<void> {
  const by = { platform: place.platform, tenant: place.tenant, id: one.from.id }
  const view = seenIn(one).kind === 'personal' ? await firstWords(by, now(), chats) : welcome
  try {
    const ref = await outbox.rooms.post(place, await prepare(outboxFor(outbox, place), view))
    outbox.shown.note(ref, view)
    if (view === welcome) await greeted(ref, now(), ports)
  } catch (fault) {
    outbox.log(`Teams: no welcome in ${place.tenant}: ${reasonOf(fault)}`)
  }
}

/** `notTaken`: nothing was kept of it, so that it is tried when it comes again. */
async function answerInTime(
  incoming: TeamsIncoming,
  { handler, underWay, waits = teamsWaits }: TeamsReceiver,
  notTaken: () => void = () => undefined,
): Promise<Response> {
  const waiting = incoming.answered === 'not' ? undefined : answering(incoming.answered)
  let kept = false
  const onKept = (): void => {
    kept = true
  }
  const work = answer(incoming, handler, { answer: waiting, onKept }).then(
    () => 'seen to' as const,
    (fault) => {
      handler.outbox.log(`Teams: ${reasonOf(fault)}`)
      return 'failed' as const
    },
  )
  const tracked = work.finally(() => underWay.delete(tracked))
  underWay.add(tracked)
  const fate = await inTime(work, waits)
  if (!kept) notTaken()
  // What is neither answered nor kept is not acknowledged: Teams tells the person, or delivers it again.
  if (fate !== 'seen to' && !kept) return { status: fate === 'failed' ? 500 : 503 }
  if (fate !== 'seen to') waiting?.note(atIt)
  return waiting?.close() ?? { status: 200 }
}
