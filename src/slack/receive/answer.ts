import { outdated } from '../../conversation/failures.ts'
import type { Intent } from '../../conversation/intent.ts'
import { admit, seeTo } from '../../conversation/pipeline/admit.ts'
import { takeTurn } from '../../conversation/pipeline/answer-turn.ts'
import { tellGivenUp } from '../../conversation/pipeline/given-up.ts'
import type { Inbox } from '../../conversation/pipeline/inbox.ts'
import { sendOnce } from '../../conversation/pipeline/send-once.ts'
import type { Ports, Send } from '../../conversation/ports.ts'
import { insteadOf } from '../../conversation/project/choose-project.ts'
import { portsAbout, type Subject, type SubjectSources, subjectOf } from '../../conversation/project/subject.ts'
import { threadKey } from '../../conversation/recall.ts'
import type { Turn } from '../../conversation/turn.ts'
import { reasonOf } from '../../platform/log-line.ts'
import type { Person } from '../../project/entry.ts'
import type { Joint } from '../../project/ports.ts'
import { awayFor } from '../send/calling.ts'
import type { FormAnswer } from '../send/form-answer.ts'
import { outboxFor, type SlackOutbox } from '../send/outbox.ts'
import { SlackReplies, type SlackReplyContext } from '../send/send.ts'
import { tell } from '../send/tell.ts'
import { passes } from '../workspace/gate.ts'
import type { SlackStores, SlackWaiting } from '../workspace/stores.ts'
import { type Whereabouts, whereOf } from '../workspace/whereabouts.ts'
import { attachedThrough } from './attached-file.ts'
import { pressOf } from './double-click.ts'
import type { Ground, SlackIncoming, SlackInput } from './event.ts'
import type { inOrder } from './in-order.ts'
import { isChange, isOurChange } from './our-change.ts'
import { type SlackInterpreter, understand } from './understand.ts'

/** What answering needs besides the outbox of the workspace. */
export type SlackHandler = {
  readonly ports: Ports
  readonly interpreter: SlackInterpreter
  readonly inbox: Inbox<SlackWaiting>
  readonly kvs: SlackStores
  readonly whereabouts: Whereabouts
  readonly log: (line: string) => void
  readonly now: () => number
  readonly inOrder: ReturnType<typeof inOrder>
  /** Called after a turn that was taken from App Home. */
  readonly onHome: (turn: Turn, outbox: SlackOutbox) => Promise<void>
  /** Called after a turn that may have taken a channel's project away from its people. */
  readonly onEnded: (turn: Turn, outbox: SlackOutbox) => Promise<void>
}

/** The same, with the outbox of the workspace that is answered. */
export type WorkspaceHandler = SlackHandler & { readonly outbox: SlackOutbox }

/** The form that was sent, to be answered; `onKept` is called once a restart loses nothing of it. */
type Waited = { readonly form: FormAnswer | undefined; readonly onKept: () => void }

/** Answers what was heard: kept first, so that it survives a restart, then answered, then crossed off. */
export async function answer(
  incoming: SlackIncoming,
  handler: WorkspaceHandler,
  { form, onKept }: Waited,
): Promise<void> {
  const { outbox } = handler
  const understood = await understand(incoming, outbox, handler.interpreter)
  const at = (id: string) => ({ platform: 'slack', tenant: outbox.tenant, id }) as const
  const alone = { outbox: outboxFor(outbox, at(incoming.ground.channel), at(incoming.user)), form }
  if (!understood) return tell(incoming, outdated(), alone)
  if (!(await isForUs(understood.turn, handler))) return
  const press = isPress(incoming) ? pressOf(understood.turn, incoming.input.written, handler.kvs.presses) : undefined
  const passage = await passes(incoming, understood, { ...handler, ...handler.interpreter, call: outbox.call })
  if ((passage.tell || !passage.goesOn) && (await press?.isFirst()) === false) return
  if (passage.tell) await tell(incoming, passage.tell, alone)
  if (!passage.goesOn) return onKept()
  const { turn, ground, project } = understood
  const one: SlackWaiting = { since: handler.now(), tries: 0, ground, turn, ...(project ? { project } : {}) }
  const work = (): Promise<void> => carryOut(one, { ground, trigger: incoming.trigger, form }, handler)
  const inTurn = `${turn.place.tenant}/${turn.place.id}/${turn.card?.id}`
  const answered = () => (isTicking(turn) ? handler.inOrder(inTurn, work) : work())
  await admit(one, handler.inbox, { onKept, answer: answered, claims: handler.ports.claims, press })
}

/** Whether it is for us at all: what people say to each other is not. */
async function isForUs(turn: Turn, { ports, inbox }: SlackHandler): Promise<boolean> {
  if (turn.intent.do === 'say') return isOurs(turn, ports)
  return !isChange(turn) || (await isOurs(turn, ports)) || isOurChange(turn, ports, inbox)
}

/** One after the other, so that the card that is shown last shows them all. */
const isTicking = ({ intent }: Turn): boolean => intent.do === 'tick' || intent.do === 'options'

const isPress = (
  incoming: SlackIncoming,
): incoming is SlackIncoming & { input: Extract<SlackInput, { by: 'pressing' }> } =>
  incoming.input.by === 'pressing' && !incoming.form && incoming.input.added.ticked === undefined

/** Takes a kept turn and answers it; it stays kept where Slack could not be reached. */
export async function carryOut(
  one: SlackWaiting,
  replyContext: SlackReplyContext,
  handler: WorkspaceHandler,
): Promise<void> {
  const { turn } = one
  const log = (what: string, fault: unknown): void => handler.log(`Slack: ${what}${reasonOf(fault)}`)
  const replies = new SlackReplies(turn, replyContext, handler.outbox)
  const { send, sent } = sendOnce(replies.send, one.sent)
  const fate = await seeTo(one, handler.inbox, {
    take: async () => (one.over ? tellGivenUp(one, handler.ports, replies.send) : take(one, send, handler)),
    awayFor,
    sent,
    tell: (view) => replies.send({ show: 'whisper', view }, undefined),
    onFault: (fault) => log(`a ${turn.intent.do} in ${turn.place.tenant} failed: `, fault),
  })
  if (fate === 'answered') await noteWhere(turn, replyContext.ground, handler).catch((fault) => log('', fault))
}

/** Takes the turn, about the project that it is about; where that is not clear, asks which. */
async function take(
  { turn, project }: SlackWaiting,
  send: Send,
  handler: WorkspaceHandler,
): ReturnType<typeof takeTurn> {
  const { outbox, inbox, ports: catalog, now } = handler
  const subject = await subjectOf(chosenBefore(turn, project), sourcesFor(turn, handler))
  showThinking(turn, outbox)
  const instead = insteadOf(subject, turn.intent, { person: turn.by, now: now(), catalog, whereOf })
  const ending = { attached: attachedThrough(outbox), endsWith: (joint: Joint) => inbox.done(turn, joint) }
  if (!instead) return takeTurn(turn, { ...portsFor(turn, subject, handler), ...ending }, send)
  await send({ show: 'post', where: 'thread', view: instead }, undefined)
  return 'answered'
}

/** Whoever took part in a channel is remembered as taking part, and App Home follows what was done there. */
async function noteWhere(turn: Turn, ground: Ground, handler: WorkspaceHandler): Promise<void> {
  const { outbox, whereabouts, onHome, onEnded } = handler
  // App Home and forms opened there name a channel without proving that anybody is in it.
  if (!ground.home && ground.channel === turn.place.id)
    for (const person of takingPart(turn)) await whereabouts.note(person, turn.place)
  if (ground.home) await onHome(turn, outbox)
  if (endsFor(turn)) await onEnded(turn, outbox)
}

const looksUp = new Set<Intent['do']>(['ask', 'plain', 'more'])

/** In a chat with us, Slack says that we are at it until we answer. */
function showThinking({ intent, placeKind, place, thread, message }: Turn, { call }: SlackOutbox): void {
  const at = thread ?? message?.thread
  if (placeKind !== 'personal' || !at || !looksUp.has(intent.do)) return
  call(
    'assistant.threads.setStatus',
    { channel_id: place.id, thread_ts: at, status: 'is looking it up …' },
    { patience: 0 },
  ).catch(() => undefined)
}

/** Who takes part in the place from now on: nobody by forgetting it, or by being forgotten. */
const takingPart = (turn: Turn): Person[] =>
  turn.intent.do === 'forget' || turn.intent.do === 'forget me' ? [] : [turn.by, ...namedIn(turn)]

/** Whoever is asked to settle something takes part too. */
function namedIn({ intent, by, placeKind }: Turn): Person[] {
  const to = intent.do === 'assign' && placeKind === 'channel' ? (intent.values?.['to'] ?? intent.to) : undefined
  return to && typeof to === 'object' && 'id' in to && !to.is ? [{ ...by, id: to.id }] : []
}

/** Whether a project goes away, or comes back, for all who have it on their page. */
const endsFor = ({ intent }: Turn): boolean =>
  intent.do === 'archive' || intent.do === 'reopen' || (intent.do === 'forget' && intent.sure === 2)

/** Buttons of before 0.3.0 say beside what they ask for which project was chosen. */
const chosenBefore = (turn: Turn, project: string | undefined): Turn =>
  project ? { ...turn, intent: { ...turn.intent, project } } : turn

const sourcesFor = ({ by }: Turn, { ports, kvs, whereabouts, outbox }: WorkspaceHandler): SubjectSources => ({
  chosen: kvs.chosen,
  ports,
  mine: () => whereabouts.of(by, outbox.call),
})

const portsFor = ({ place }: Turn, subject: Subject | undefined, { ports }: SlackHandler): Ports =>
  typeof subject === 'object' && 'project' in subject ? portsAbout(ports, place, subject.project) : ports

/** Most messages in a channel's threads are none of ours; those threads have nothing open and nothing asked. */
async function isOurs({ place, thread }: Turn, { dialogues, threadHistory, recalls }: Ports): Promise<boolean> {
  if (!thread) return false
  return (
    (await dialogues.pendingQuestions(place, thread)).length > 0 ||
    (await threadHistory.of(place, thread)).length > 0 ||
    (await recalls.get(threadKey(place, thread))) !== undefined
  )
}
