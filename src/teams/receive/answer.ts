import { notice, outdated } from '../../conversation/failures.ts'
import type { Intent } from '../../conversation/intent.ts'
import { admit, seeTo } from '../../conversation/pipeline/admit.ts'
import { takeTurn } from '../../conversation/pipeline/answer-turn.ts'
import { tellGivenUp } from '../../conversation/pipeline/given-up.ts'
import type { Inbox, Waiting } from '../../conversation/pipeline/inbox.ts'
import { sendOnce } from '../../conversation/pipeline/send-once.ts'
import type { Ports } from '../../conversation/ports.ts'
import { portsAbout, type Subject } from '../../conversation/project/subject.ts'
import type { Turn } from '../../conversation/turn.ts'
import { reasonOf } from '../../platform/log-line.ts'
import { plain } from '../../view/text.ts'
import type { Message } from '../../view/view.ts'
import { Unreachable } from '../send/conversations.ts'
import { outboxFor, prepare, type TeamsOutbox } from '../send/outbox.ts'
import { awayFor } from '../send/outcome.ts'
import { TeamsReplies, type TeamsReplyContext } from '../send/send.ts'
import { invocation } from '../send/text.ts'
import { attachedTo } from './attached-file.ts'
import { whereMeant } from './elsewhere.ts'
import type { TeamsIncoming } from './event.ts'
import { type OwnChats, shownInstead, subjectIn } from './own-chat.ts'
import type { InvokeAnswer } from './response.ts'
import { whileTyping } from './typing.ts'
import { type TeamsInterpreter, understand } from './understand.ts'

/** What answering needs. */
export type TeamsHandler = {
  readonly ports: Ports
  readonly interpreter: TeamsInterpreter
  readonly outbox: TeamsOutbox
  readonly inbox: Inbox<Waiting>
  readonly chats: OwnChats
  /** Where Teams may be, besides Microsoft's own hosts. */
  readonly hosts: readonly string[]
  readonly now: () => number
}

/** The request that waits for an answer, if one does; `onKept` is called once a restart loses nothing of it. */
type TeamsWaited = { readonly answer: InvokeAnswer | undefined; readonly onKept: () => void }

/** Answers what was heard: kept first, so that it survives a restart, then answered, then crossed off. */
export async function answer(incoming: TeamsIncoming, handler: TeamsHandler, waited: TeamsWaited): Promise<void> {
  const { outbox } = handler
  const { input, card: pressed } = incoming
  if (input.by === 'closing') return giveUp(incoming, outbox, waited.answer)
  await keepTicks(incoming, handler, waited.answer)
  const meant = await whereMeant(incoming, outbox.rooms)
  const turn = meant && (await understand(meant, handler.interpreter))
  if (!turn) return sayOutdated(incoming, outbox, waited.answer)
  await enter(turn, { ...waited, form: input.by === 'pressing' && input.form, pressed }, handler)
}

/** Said to whoever presses again what is being answered, or will be. */
export const atIt = 'I have that; the answer comes in a moment.'

async function enter(
  turn: Turn,
  { onKept, ...replyContext }: TeamsReplyContext & Pick<TeamsWaited, 'onKept'>,
  handler: TeamsHandler,
): Promise<void> {
  const one = { since: handler.now(), tries: 0, turn }
  const fate = await admit(one, handler.inbox, {
    onKept,
    answer: () => carryOut(one, replyContext, handler),
    claims: handler.ports.claims,
  })
  if (fate === 'known') replyContext.answer?.note(atIt)
}

/** Boxes that were ticked but not saved are saved first, whatever was pressed on their card. */
async function keepTicks(
  incoming: TeamsIncoming,
  handler: TeamsHandler,
  answered: InvokeAnswer | undefined,
): Promise<void> {
  if (incoming.input.by !== 'pressing') return
  const { at } = incoming.input
  for (const [n, { written, ticked }] of incoming.input.boxes.entries()) {
    const input = { by: 'pressing', written, added: ticked, form: false, boxes: [], at } as const
    const meant = await whereMeant({ ...incoming, delivery: `${incoming.delivery}/${n}`, input }, handler.outbox.rooms)
    const turn = meant && (await understand(meant, handler.interpreter))
    const context = { answer: answered, form: false, pressed: incoming.card, onKept: () => undefined }
    if (turn) await enter(turn, context, handler)
  }
}

/** Takes a kept turn and answers it; it stays kept until its replies were sent. */
export async function carryOut(one: Waiting, replyContext: TeamsReplyContext, handler: TeamsHandler): Promise<void> {
  const { outbox, inbox, ports, chats } = handler
  const { turn } = one
  const out = new TeamsReplies(turn, replyContext, outbox)
  const { send, sent } = sendOnce(out.send, one.sent)
  const fate = await seeTo(one, inbox, {
    async take() {
      if (one.away) await isBack(turn, outbox)
      if (one.over) return tellGivenUp(one, ports, out.send)
      const subject = await subjectIn(turn, chats)
      const instead = await shownInstead(subject, turn, chats)
      if (instead) await send({ show: 'post', where: 'thread', view: instead }, undefined)
      const about = { ...portsFor(turn, subject, ports), attached: attachedTo(handler.hosts) }
      const taken = instead ? 'answered' : await whileTyping(turn, outbox, () => takeTurn(turn, about, send))
      if (taken === 'answered') await out.settle(ports.cards.now)
      return taken
    },
    awayFor,
    sent,
    tell: (trouble) => tell(trouble, out, replyContext),
    onFault: (fault) => outbox.log(`Teams: a ${turn.intent.do} in ${turn.place.tenant} failed: ${reasonOf(fault)}`),
  })
  if (fate === 'left') replyContext.answer?.note(atIt)
  if (fate === 'answered') await noteTakingPart(turn, chats).catch((fault) => outbox.log(`Teams: ${reasonOf(fault)}`))
}

const portsFor = ({ place }: Turn, subject: Subject | undefined, ports: Ports): Ports =>
  typeof subject === 'object' && 'project' in subject ? portsAbout(ports, place, subject.project) : ports

/** Nobody takes part by forgetting a place, or by being forgotten. */
const noteTakingPart = async ({ by, place, intent }: Turn, { taking }: OwnChats): Promise<void> =>
  intent.do === 'forget' || intent.do === 'forget me' ? undefined : taking.note(by, place)

/** Asked before what may stand there already is sent again, so that an outage doubles a message once at most. */
const isBack = ({ place }: Turn, { rooms }: TeamsOutbox): Promise<unknown> =>
  rooms.members(place).catch((fault) => {
    if (awayFor(fault) !== undefined) throw fault
  })

async function tell(trouble: Message<Intent>, { send }: TeamsReplies, { answer }: TeamsReplyContext): Promise<void> {
  const isLong = trouble.blocks.some(({ kind }) => kind === 'said')
  if (!isLong && answer?.note(noticeIn(trouble))) return
  await send({ show: 'whisper', view: trouble }, undefined).catch((fault) => {
    // Where a conversation is closed to us, nobody can be told.
    if (!(fault instanceof Unreachable)) throw fault
  })
}

const noticeIn = ({ blocks }: Message<Intent>): string =>
  blocks.map((block) => (block.kind === 'notice' ? plain(block.text, invocation) : '')).join(' ')

/** Cancel: the card that the form stood in for comes back, and a form of its own closes. */
async function giveUp(
  { card, place, by, input }: TeamsIncoming,
  outbox: TeamsOutbox,
  answered: InvokeAnswer | undefined,
): Promise<void> {
  const at = input.by === 'closing' ? input.at : undefined
  const before = card && outbox.shown.on(card)
  const view = before?.kind === 'message' ? before : notice('Cancelled. Nothing was changed.')
  const message = await prepare({ ...outboxFor(outbox, place, by), at }, view)
  answered?.card(message.attachments[0].content, view.summary)
  if (card && before?.kind === 'form') {
    await outbox.rooms.replace(card, message).catch(() => undefined)
    outbox.shown.note(card, view)
  }
}

async function sayOutdated(
  { place, by, thread }: TeamsIncoming,
  outbox: TeamsOutbox,
  answered: InvokeAnswer | undefined,
): Promise<void> {
  const view = outdated()
  if (answered?.note(noticeIn(view))) return
  await outbox.rooms.post(place, await prepare(outboxFor(outbox, place, by), view), { thread })
}
