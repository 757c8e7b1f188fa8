import { isWarning, notice, noWayAlone } from '../../conversation/failures.ts'
import type { Intent } from '../../conversation/intent.ts'
import type { Send } from '../../conversation/ports.ts'
import type { Reply } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import { Refused, Unclear } from '../../platform/call-errors.ts'
import type { MessageRef, Place } from '../../project/ports.ts'
import { plain } from '../../view/text.ts'
import type { Block, Form, Message, View } from '../../view/view.ts'
import type { InvokeAnswer } from '../receive/response.ts'
import { Unreachable } from './conversations.ts'
import { outboxFor, prepare, prepareForm, type TeamsOutbox } from './outbox.ts'
import { elsewhere, inOwnChat, inShort } from './own-chat.ts'
import { invocation } from './text.ts'

/** What a turn came with: the request that waits for an answer, if one does, and whether a form was sent. */
export type TeamsReplyContext = {
  readonly answer?: InvokeAnswer | undefined
  readonly form: boolean
  /** The card that was pressed, wherever it stands. */
  readonly pressed?: MessageRef | undefined
}

export type TeamsSending = {
  readonly send: Send
  settle(now: CardNow): Promise<void>
}

/** A card as its project stands now, where it shows one. */
export type CardNow = (card: MessageRef) => Promise<Message<Intent> | undefined>

/** Sends the replies to one turn; `settle` says what a form's card shows when the replies put nothing in its place. */
export function sending(
  turn: Turn,
  { answer, form, ...context }: TeamsReplyContext,
  handler: TeamsOutbox,
): TeamsSending {
  const outbox = outboxFor(handler, turn.place, turn.by)
  const own = { ...outbox, at: elsewhere(turn) }
  const pressedCard = turn.card ?? context.pressed
  const outboxAt = ({ place }: MessageRef): typeof own =>
    place.id === turn.place.id ? { ...outbox, at: undefined } : own
  let posted: Message<Intent> | undefined
  let thanks: readonly Block<Intent>[] = []
  let wrong = false
  const send: Send = async (reply, under) => {
    switch (reply.show) {
      case 'post': {
        const ref = await post(
          reply.view,
          reply.where === 'channel' ? undefined : (turn.thread ?? under?.thread ?? turn.message?.thread),
        )
        posted ??= reply.view
        return ref
      }
      case 'replace':
        return replace(reply)
      case 'open':
        wrong = form
        await open(reply.view)
        return undefined
      case 'whisper':
        if (reply.secret !== undefined) return confide(reply.view, reply.secret)
        wrong = form && !isGood(reply.view)
        if (!form || wrong) return whisper(reply.view)
        thanks = reply.view.blocks
        return undefined
      default:
        return reply satisfies never
    }
  }
  return { send, settle }

  async function post(view: Message<Intent>, thread: string | undefined): Promise<MessageRef | undefined> {
    return put(view, thread, await prepare(outbox, view))
  }

  async function put(
    view: View<Intent>,
    thread: string | undefined,
    message: Awaited<ReturnType<typeof prepare>>,
  ): Promise<MessageRef | undefined> {
    try {
      const ref = await outbox.rooms.post(turn.place, message, thread)
      outbox.shown.note(ref, view)
      return ref
    } catch (fault) {
      if (fault instanceof Unclear && fault.fate === 'sent') return undefined
      throw fault
    }
  }

  async function replace({
    card = pressedCard,
    view,
  }: Extract<Reply, { show: 'replace' }>): Promise<MessageRef | undefined> {
    if (!card && turn.alone) return void (await whisper(view))
    if (!card) return post(view, turn.thread)
    const message = await prepare(outboxAt(card), view)
    const isPressed = card.id === pressedCard?.id
    try {
      await outbox.rooms.replace(card, message)
    } catch (fault) {
      if (fault instanceof Refused && isPressed && turn.alone) return void (await toOwnChat(view))
      if (fault instanceof Refused) return post(view, card.thread)
      // Whoever pressed sees it at once, and all others when Teams is back.
      if (isPressed) answer?.card(message.attachments[0].content, view.summary)
      throw fault
    }
    outbox.shown.note(card, view)
    if (isPressed) answer?.card(message.attachments[0].content, view.summary)
    return card
  }

  /** In place of the pressed card, for the one who pressed it; else as a card of its own. */
  async function open(view: Form<Intent>): Promise<void> {
    const pressed = pressedCard && outbox.shown.on(pressedCard)
    const dialog = answer && !pressedCard
    if (answer && (dialog || form || pressed)) {
      const { attachments } = await prepareForm(
        pressedCard ? outboxAt(pressedCard) : outbox,
        view,
        dialog ? 'dialog' : 'card',
      )
      if (answer.card(attachments[0].content, view.title)) return
    }
    await put(view, turn.thread ?? turn.message?.thread, await prepareForm(outbox, view, 'card'))
    answer?.note('The form is below.')
  }

  /** Short words show on the card, to the one who pressed; others in their own chat, if there is one and they make sense there. */
  async function whisper(view: Message<Intent>): Promise<MessageRef | undefined> {
    if (noted(view)) return undefined
    if (turn.alone && context.pressed && !isWarning(view)) {
      await replace({ show: 'replace', view })
      return undefined
    }
    if (turn.placeKind === 'personal' || !(await toOwnChat(view))) return sayHere(inShort(view) ?? view)
    answer?.note('See our own chat.')
    return undefined
  }

  /** Whether it could be said in the person's own chat. */
  async function toOwnChat(view: Message<Intent>): Promise<boolean> {
    const chat = await outbox.rooms.ownChat(turn.by)
    const alone = inOwnChat(view, turn)
    return chat !== undefined && alone !== undefined && (await postedIn(chat, alone))
  }

  /** Where all see it, so that it is put right with all other cards. */
  async function sayHere(view: Message<Intent>): Promise<MessageRef | undefined> {
    if (noted(view)) return undefined
    const ref = await post(view, turn.thread ?? turn.message?.thread)
    answer?.note('See the message below.')
    return ref
  }

  /** Whether the words could stand on the card that was pressed; buttons and long words cannot. */
  function noted({ blocks }: Message<Intent>): boolean {
    const words = blocks.map((block) =>
      block.kind === 'notice' || block.kind === 'text' ? plain(block.text, invocation) : undefined,
    )
    const known = words.filter((line) => line !== undefined)
    const short = (words.length === known.length || form) && known.join(' ').length <= 300
    return short && answer?.note(known.join(' ')) === true
  }

  /** Into the person's own chat and nowhere else; where it was asked stands only that it is there. */
  async function confide(view: Message<Intent>, said: string): Promise<undefined> {
    const chat = await outbox.rooms.ownChat(turn.by)
    const told = chat !== undefined && (await postedIn(chat, view))
    if (told && chat.id === turn.place.id) return
    await sayHere(told ? notice(said) : noWayAlone)
  }

  async function postedIn(chat: Place, view: Message<Intent>): Promise<boolean> {
    try {
      outbox.shown.note(await outbox.rooms.post(chat, await prepare(own, view), undefined), view)
      return true
    } catch (fault) {
      if (fault instanceof Refused || fault instanceof Unreachable) return false
      throw fault
    }
  }

  async function settle(now: CardNow): Promise<void> {
    if (!answer) {
      if (form && pressedCard && !wrong && outbox.shown.on(pressedCard)?.kind === 'form') await closeForm(pressedCard)
      return
    }
    if (form && pressedCard && !wrong) return giveBack(pressedCard, now)
    if (!answer.has()) answer.note(posted ? where(posted) : 'That is done already.')
  }

  function where({ summary }: Message<Intent>): string {
    return turn.alone ? `Posted in ${turn.placeName || 'the chat'}.` : `${summary.slice(0, 200)} ↓`
  }

  /** A form that stood in place of a card gives it back; one that was posted says that it is filled in. */
  async function giveBack(card: MessageRef, now: CardNow): Promise<void> {
    if (answer?.hasCard()) return
    const before = outbox.shown.on(card)
    const closed = notice(`${turn.name} has filled this in.`, 'good')
    const stood = before?.kind === 'message' ? ((await now(card)) ?? before) : undefined
    const view = stood ? { ...stood, blocks: [...stood.blocks, ...thanks] } : closed
    answer?.card((await prepare(outboxAt(card), view)).attachments[0].content, view.summary)
    if (before?.kind === 'form') await closeForm(card)
  }

  async function closeForm(card: MessageRef): Promise<void> {
    const closed = notice(`${turn.name} has filled this in.`, 'good')
    await outbox.rooms.replace(card, await prepare(outboxAt(card), closed)).catch(() => undefined)
    outbox.shown.note(card, closed)
  }
}

const isGood = ({ blocks }: Message<Intent>): boolean =>
  blocks.some((block) => block.kind === 'notice' && block.tone === 'good')
