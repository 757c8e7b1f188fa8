import { type MessageRef, NotStored, type PendingQuestion } from '../../project/ports.ts'
import { fold, type Project } from '../../project/project.ts'
import type { Context, Decision } from '../context.ts'
import { before, inPlaceOf, type Job, lookingUp } from '../deferred-answer.ts'
import type { Intent } from '../intent.ts'
import { wishOf } from '../language/readings.ts'
import { notified } from '../notified.ts'
import { type Ports, type Send, withNewer } from '../ports.ts'
import { repliesFor } from '../project/made-for.ts'
import type { Reply } from '../reply.ts'
import { deliveryOf, type Turn } from '../turn.ts'
import { withAsker } from './asker.ts'
import { decide } from './decide.ts'
import { carryOut } from './execute.ts'
import { mostSteps } from './interpret/thresholds.ts'
import { interpret, type Understood } from './interpret.ts'
import { keepCards, noteDecided, type Sent } from './keep-cards.ts'
import { aside, isLook } from './looking.ts'
import { noticing } from './noticing.ts'
import { readElsewhere } from './read-elsewhere.ts'
import { recalled, remember } from './remember.ts'

const lease = 30_000

/** What changed a message came before the message itself, in a thread of ours or perhaps. */
export type Early = 'early' | 'perhaps early'

/** The store took nothing more. `recorded`: what the turn records was kept before. */
export type Stopped = { readonly by: NotStored; readonly recorded: boolean }

/**
 * Answers one turn: what it records is kept first, then each reply is sent in order. A turn that was answered before is
 * left alone. `elsewhere`: somebody else is at it, who may have died. Rejects only where sending does.
 */
export async function takeTurn(
  turn: Turn,
  ports: Ports,
  send: Send,
): Promise<'answered' | 'elsewhere' | Early | Stopped> {
  const key = `turn/${deliveryOf(turn)}`
  let taken = false
  let recorded = false
  const touched = new Set<string>()
  const noting: Ports = noticing(ports, {
    recorded() {
      recorded = true
    },
    touched: (project) => void touched.add(project),
  })
  const putRight = async (): Promise<void> => {
    for (const project of touched) await ports.cards.touch(project)
  }
  try {
    const claim = await ports.claims.take(key, lease)
    if (claim !== 'mine') return claim === 'done' ? 'answered' : 'elsewhere'
    taken = true
    const ended = await takeAll(turn, noting, send)
    if (ended === 'early' || ended === 'perhaps early') {
      await ports.claims.release(key)
      return ended
    }
    await putRight()
    await (!recorded && ended === 'turned back' ? ports.claims.release(key) : ports.claims.done(key))
  } catch (fault) {
    await putRight().catch(() => undefined)
    if (taken) await ports.claims.release(key).catch(() => undefined)
    if (!(fault instanceof NotStored)) throw fault
    return { by: fault, recorded }
  }
  return 'answered'
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
async function takeAll(turn: Turn, ports: Ports, send: Send): Promise<'done' | 'turned back' | Early> {
  const { steps, context: first, recall } = await understood(turn, ports)
  const done: { wish: string; intent: Intent }[] = []
  const shown: Reply[] = []
  const threads = new Set<string>()
  let turnedBack = false
  for (const [at, step] of steps.entries()) {
    const own = 'intent' in step ? { ...first.turn, intent: step.intent } : first.turn
    const one = at ? { ...own, delivery: nth(turn, at) } : own
    const context = at ? await contextOf(one, ports) : { ...first, turn: one }
    const decision = 'decision' in step ? aside(step.decision, one) : decide(context)
    if ('intent' in step) done.push({ wish: step.reading?.wish ?? wishOf(step.intent) ?? '', intent: step.intent })
    if (decision.does === 'wait') return decision.isOurs ? 'early' : 'perhaps early'
    if (decision.does === 'ask' && ports.later) {
      await promise(context, ports, send)
      continue
    }
    const replies = await carryOut(decision, context, ports)
    const under = await sendAll(context, ports, replies, send)
    await noteDecided(one, first.project?.id, replies, ports)
    if (under) threads.add(under.thread)
    shown.push(...replies)
    turnedBack ||= isTurnedBack(one, decision, replies)
  }
  const asks = steps.some((step) => 'decision' in step)
  if (!isAnswer(turn, done))
    await remember(turn, threads, { done, replies: shown, asks, project: first.project?.id }, recall, ports)
  return turnedBack ? 'turned back' : 'done'
}

/** An answer in its thread: the question that is open next says what "it" is. */
const isAnswer = ({ intent }: Turn, done: readonly { readonly intent: Intent }[]): boolean =>
  intent.do === 'say' && done[0]?.intent.do === 'say'

/** The deliveries that one turn's further wishes are recorded under. */
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
    () => sendAll({ turn, project }, ports, [lookingUp(turn, isLook(turn))], send),
    (job) => finish(job, ports, send),
  )
}

/** Answers a turn that was put off, in place of the card that announced it. Doing it again changes nothing but the card. */
export async function finish(job: Job, ports: Ports, send: Send): Promise<void> {
  const now = await contextOf(job.turn, ports, job.project)
  const context = { ...now, said: before(job, now.said) }
  await sendAll(context, ports, inPlaceOf(job.card, await carryOut(decide(context), context, ports)), send)
}

async function contextOf(turn: Turn, ports: Ports, about?: string): Promise<Context> {
  const id = about ?? (await ports.places.projectAt(turn.place))
  const [project, pendingQuestions, said] = await Promise.all([
    id ? projectBefore(turn, id, ports) : undefined,
    turn.thread ? ports.dialogues.pendingQuestions(turn.place, turn.thread) : [],
    turn.thread ? ports.threadHistory.of(turn.place, turn.thread) : [],
  ])
  const { toolkit, items, understanding, operator } = ports
  return {
    toolkit,
    items,
    understanding,
    operator,
    turn,
    project,
    pendingQuestions: pendingQuestions.filter((pending) => pending.project === id),
    said,
  }
}

/**
 * The project as it stood before the turn. What the turn itself recorded is left out where it was interrupted after it,
 * so that it comes to the same decision again: what it records is known then, and what it says is said.
 */
async function projectBefore(turn: Turn, id: string, ports: Ports): Promise<Project | undefined> {
  const entries = await ports.journal.read(id, isForgetting(turn) ? 'what can be read' : undefined)
  const own = new Set<string>()
  const there = new Set(entries.map((entry) => entry.id))
  for (const delivery of deliveriesFrom(turn)) {
    const idAt = (position: number): string => ports.entryId(deliveryOf({ ...turn, delivery }), position)
    for (let position = 0; there.has(idAt(position)); position++) own.add(idAt(position))
  }
  const before = own.size ? entries.filter((entry) => !own.has(entry.id)) : entries
  return withNewer(fold(id, before, ports.toolkit.shared.sameAs), ports.journal)
}

/** The deliveries of a turn's wishes, from this one on. */
function deliveriesFrom({ delivery }: Turn): string[] {
  const [, whole = delivery, at = '1'] = /^(.*)#(\d)$/s.exec(delivery) ?? []
  return Array.from({ length: mostSteps }, (_, n) => (n ? `${whole}#${n + 1}` : whole)).slice(Number(at) - 1)
}

/** A project can be deleted, and a person forgotten, though an entry of it comes from a newer mcred. */
const isForgetting = ({ intent }: Turn): boolean => intent.do === 'forget' || intent.do === 'forget me'

async function sendAll(
  { turn, project }: Pick<Context, 'turn' | 'project'>,
  ports: Ports,
  replies: readonly Reply[],
  send: Send,
): Promise<MessageRef | undefined> {
  let under: MessageRef | undefined
  const standing: Sent[] = []
  let asked = Number.POSITIVE_INFINITY
  const again: Omit<PendingQuestion, 'at'>[] = []
  const all = withAsker(replies, turn)
  for (const one of project ? repliesFor(project.id, all) : all) {
    const first = await firstOf(one, turn, ports)
    if (!first) continue
    const [reply = first] = project ? notified([first], project.name, ports.items) : []
    const sent = await send(reply, under)
    if (!sent || reply.show === 'open') continue
    if (reply.show === 'post') under ??= sent
    standing.push({ reply, ref: sent })
    if (reply.show === 'whisper') continue
    if (reply.show === 'post' && reply.reminds && project) await ports.reminders.serve(project, turn.place, turn.at)
    const opened = reply.opens && { ...reply.opens, card: sent }
    if (opened && reply.show === 'replace') again.push(opened)
    else if (opened) {
      asked = sent.at ?? turn.at
      await ports.dialogues.open({ ...opened, at: asked })
    }
    // What is said in place of an announcement follows the question that was kept with it.
    const said = reply.show === 'replace' ? turn.at + 1 : turn.at
    if (reply.talk) await ports.threadHistory.add(sent.place, sent.thread, { by: turn.by, at: said }, reply.talk)
  }
  // What stands open again on its card was opened before what was asked below it, whichever clock is ahead.
  for (const one of again) await ports.dialogues.open({ ...one, at: Math.min(turn.at, asked - 1) })
  await keepCards(standing, project?.id, ports)
  return under
}

/** The reply, or what is said in its place where somebody came to it first. */
async function firstOf(reply: Reply, turn: Turn, { claims }: Ports): Promise<Reply | undefined> {
  if (reply.show !== 'post' || !reply.once) return reply
  const { key, other, mark } = reply.once
  if (await claims.first(key, deliveryOf(turn))) return reply
  return other && { show: 'post', where: reply.where, view: other, ...(mark ? { mark } : {}) }
}
