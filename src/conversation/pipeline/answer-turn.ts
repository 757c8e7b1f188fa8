import { type Joint, NotStored } from '../../project/ports.ts'
import type { Context, Decision } from '../context.ts'
import { before, inPlaceOf, type Job, lookingUp } from '../deferred-answer.ts'
import type { Intent } from '../intent.ts'
import { wishOf } from '../language/parts.ts'
import type { Ports, Send } from '../ports.ts'
import type { Reply } from '../reply.ts'
import { deliveryOf, type Turn } from '../turn.ts'
import { noteDecided } from './cards/keep.ts'
import { contextOf } from './context-of.ts'
import { decide } from './decide.ts'
import { carryOut } from './execute.ts'
import { saysHowRead } from './interpret/says-how-read.ts'
import { interpret, type Understood } from './interpret.ts'
import { aside, isLook } from './looking.ts'
import { noticing } from './noticing.ts'
import { readElsewhere } from './read-elsewhere.ts'
import { recalled, remember } from './remember.ts'
import { sendAll, sendAndKeep } from './send-all.ts'

/** For how long a turn is its taker's alone. */
export const lease = 30_000
export const claimOf = (turn: Turn): string => `turn/${deliveryOf(turn)}`

/** What changed a message came before the message itself, in a thread of ours or perhaps. */
export type Early = 'early' | 'perhaps early'

/** The store took nothing more. `recorded`: what the turn records was kept before. */
export type Stopped = { readonly by: NotStored; readonly recorded: boolean }

/**
 * Answers one turn: what it records is kept first, then each reply is sent in order, then all that comes of it is kept at
 * once. A turn that was answered before is left alone. `elsewhere`: somebody else is at it, who may have died. Rejects only where sending does.
 */
export async function takeTurn(
  turn: Turn,
  ports: Ports,
  send: Send,
): Promise<'answered' | 'elsewhere' | Early | Stopped> {
  const key = claimOf(turn)
  let taken = false
  const done = noted(ports)
  const { joint, putRight } = done
  try {
    const claim = await ports.claims.take(key, lease)
    if (claim !== 'mine') return claim === 'done' ? 'answered' : 'elsewhere'
    taken = true
    const ended = await takeAll(turn, done, send)
    if (ended === 'early' || ended === 'perhaps early') {
      await ports.claims.release(key)
      return ended
    }
    await (!done.recorded() && ended === 'turned back'
      ? ports.claims.release(key, joint)
      : ports.claims.done(key, joint))
    await ports.endsWith?.(joint)
    await joint.keep()
  } catch (fault) {
    await putRight()
      .then(() => joint.keep())
      .catch(() => undefined)
    if (taken) await ports.claims.release(key).catch(() => undefined)
    if (!(fault instanceof NotStored)) throw fault
    return { by: fault, recorded: done.recorded() }
  }
  return 'answered'
}

type NotedPorts = { ports: Ports; joint: Joint; recorded: () => boolean; putRight: () => Promise<void> }

/** The ports, with what was done through them: whether something was recorded, and the projects whose cards are to be put right. */
function noted(ports: Ports): NotedPorts {
  let isRecorded = false
  const joint = ports.joint()
  const touched = new Set<string>()
  return {
    ports: noticing(ports, {
      recorded() {
        isRecorded = true
      },
      touched: (project) => void touched.add(project),
    }),
    joint,
    recorded: () => isRecorded,
    async putRight() {
      const all = [...touched]
      touched.clear()
      await Promise.all(all.map((project) => ports.cards.touch(project, joint)))
    },
  }
}

/** What a turn is understood to want, as things stand, and in view of what. */
export async function understood(turn: Turn, ports: Ports): Promise<Understood> {
  const [context, recall] = await Promise.all([contextOf(turn, ports), recalled(turn, ports)])
  const plain = interpret(context, recall)
  const read = await readElsewhere({ ...plain, context, recall }, ports)
  // A form must be opened at once; after a model was waited for, a button leads to it.
  const slower = { ...context, turn: { ...turn, canOpen: false } }
  return read ? { ...read, context: slower, recall } : { ...plain, context, recall }
}

/** Takes all that a turn wants, one after the other; resolves to whether a form came back with what is wrong with it, or a message changed that is not there yet. */
async function takeAll(
  turn: Turn,
  { ports, joint, putRight }: NotedPorts,
  send: Send,
): Promise<'done' | 'turned back' | Early> {
  const { steps, context: first, recall } = await understood(turn, ports)
  const done: { wish: string; intent: Intent }[] = []
  const shown: Reply[] = []
  const threads = new Set<string>()
  let turnedBack = false
  for (const [at, step] of steps.entries()) {
    // What is next is decided in view of what was kept.
    if (at) await joint.keep()
    const own = 'intent' in step ? { ...first.turn, intent: step.intent } : first.turn
    const one = at ? { ...own, delivery: nth(turn, at), at: turn.at + at } : own
    const context = at ? await contextOf(one, ports) : { ...first, turn: one }
    const decision = 'decision' in step ? aside(step.decision, one) : decide(context)
    if ('intent' in step) done.push({ wish: step.reading?.wish ?? wishOf(step.intent) ?? '', intent: step.intent })
    if (decision.does === 'wait') return decision.isOurs ? 'early' : 'perhaps early'
    if (decision.does === 'ask' && ports.later) {
      await promise(context, ports, send)
      continue
    }
    const replies = saysHowRead(await carryOut(decision, context, ports), step)
    const under = await sendAll(replies, context, { ports, send, joint })
    await noteDecided(one, { project: first.project?.id, replies }, ports)
    if (under) threads.add(under.thread)
    shown.push(...replies)
    turnedBack ||= isTurnedBack(one, decision, replies)
  }
  const asks = steps.some((step) => 'decision' in step)
  const declined = steps.some(({ answers }) => answers === 'no')
  const seen = { threads, shown: { done, replies: shown, asks, declined, project: first.project?.id }, before: recall }
  await Promise.all([putRight(), isAnswer(turn, done) ? undefined : remember(turn, seen, { ...ports, joint })])
  return turnedBack ? 'turned back' : 'done'
}

/** An answer in its thread: the question that is open next says what "it" is. */
const isAnswer = ({ intent }: Turn, done: readonly { readonly intent: Intent }[]): boolean =>
  intent.do === 'say' && done[0]?.intent.do === 'say'

/** The deliveries that one turn's further wishes are recorded under; each a millisecond later, so that the last one counts. */
const nth = ({ delivery }: Turn, at: number): string => (at ? `${delivery}#${at + 1}` : delivery)

/** A form that came back with what is wrong with it must be taken again when it is sent again, even with the same words. */
const isTurnedBack = ({ intent }: Turn, { does }: Decision, replies: readonly Reply[]): boolean =>
  'values' in intent &&
  intent.values !== undefined &&
  (does === 'say' || does === 'remind') &&
  replies.every(({ show }) => show === 'open' || show === 'whisper')

/** Keeps the turn as a job and says that its answer will come. */
async function promise({ turn, project }: Context, ports: Ports, send: Send): Promise<void> {
  await ports.later?.put(
    { turn, project: project?.id },
    () => sendAndKeep([lookingUp(turn, isLook(turn))], { turn, project }, { ports, send }),
    (job) => finish(job, ports, send),
  )
}

/** Answers a turn that was put off, in place of the card that announced it. Doing it again changes nothing but the card. */
export async function finish(job: Job, ports: Ports, send: Send): Promise<void> {
  const now = await contextOf(job.turn, ports, job.project)
  const context = { ...now, said: before(job, now.said) }
  await sendAndKeep(inPlaceOf(job.card, await carryOut(decide(context), context, ports)), context, { ports, send })
}
