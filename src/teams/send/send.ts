import { notice, noWayAlone } from '../../conversation/failures.ts'
import type { Intent } from '../../conversation/intent.ts'
import { leavesCard } from '../../conversation/pipeline/topics.ts'
import type { Send } from '../../conversation/ports.ts'
import type { Reply } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import { Refused, Unclear } from '../../platform/call-errors.ts'
import type { MessageRef, Place } from '../../project/ports.ts'
import { plain } from '../../view/text.ts'
import type { Block, Form, Message, View } from '../../view/view.ts'
import type { InvokeAnswer } from '../receive/response.ts'
import type { Outgoing } from './card.ts'
import { Unreachable } from './conversations.ts'
import { outboxFor, prepare, prepareForm, type TeamsOutbox, type TeamsOutboxFor } from './outbox.ts'
import { elsewhere, inOwnChat, withAdvice } from './own-chat.ts'
import { invocation } from './text.ts'

/** What a turn came with: the request that waits for an answer, if one does, and whether a form was sent. */
export type TeamsReplyContext = {
  readonly answer?: InvokeAnswer | undefined
  readonly form: boolean
  /** The card that was pressed, wherever it stands. */
  readonly pressed?: MessageRef | undefined
}

/** A card as its project stands now, where it shows one. */
type CardNow = (card: MessageRef) => Promise<Message<Intent> | undefined>

/** Sends the replies to one turn; `settle` says what a form's card shows when the replies put nothing in its place. */
export class TeamsReplies {
  readonly #turn: Turn
  readonly #answer: InvokeAnswer | undefined
  readonly #form: boolean
  /** The card that was pressed, and the one that replies take the place of. */
  readonly #pressed: MessageRef | undefined
  readonly #card: MessageRef | undefined
  readonly #outbox: TeamsOutboxFor
  readonly #inOwnChat: TeamsOutboxFor
  /** What was posted first, what a form is thanked with, and whether it was found wrong. */
  #posted: Message<Intent> | undefined
  #thanks: readonly Block<Intent>[] = []
  #wrong = false

  constructor(turn: Turn, { answer, form, pressed }: TeamsReplyContext, outbox: TeamsOutbox) {
    this.#turn = turn
    this.#answer = answer
    this.#form = form
    this.#pressed = pressed
    this.#card = turn.card ?? pressed
    this.#outbox = outboxFor(outbox, turn.place, turn.by)
    this.#inOwnChat = { ...this.#outbox, at: elsewhere(turn) }
  }

  readonly send: Send = async (reply, under) => {
    switch (reply.show) {
      case 'post':
        return this.#say(reply, under)
      case 'replace':
        return this.#replace(reply)
      case 'open':
        return this.#open(reply.view)
      case 'whisper':
        if (reply.secret !== undefined) return this.#confide(reply.view, reply.secret)
        return this.#whisperOrThank(reply.view)
      default:
        return reply satisfies never
    }
  }

  async settle(now: CardNow): Promise<void> {
    const formCard = this.#form && !this.#wrong ? this.#card : undefined
    if (!this.#answer) {
      if (formCard && this.#outbox.shown.on(formCard)?.kind === 'form') await this.#closeForm(formCard)
      return
    }
    if (formCard) return this.#giveBack(formCard, now)
    if (!this.#answer.has()) this.#answer.note(this.#posted ? this.#where(this.#posted) : 'That is done already.')
  }

  async #say({ view, where }: Extract<Reply, { show: 'post' }>, under: MessageRef | undefined) {
    const { thread, message } = this.#turn
    const ref = await this.#post(view, where === 'channel' ? undefined : (thread ?? under?.thread ?? message?.thread))
    this.#posted ??= view
    return ref
  }

  async #post(view: Message<Intent>, thread: string | undefined): Promise<MessageRef | undefined> {
    return this.#put(view, thread, await prepare(this.#outbox, view))
  }

  async #put(view: View<Intent>, thread: string | undefined, message: Outgoing): Promise<MessageRef | undefined> {
    try {
      const ref = await this.#outbox.rooms.post(this.#turn.place, message, { thread })
      this.#outbox.shown.note(ref, view)
      return ref
    } catch (fault) {
      if (fault instanceof Unclear && fault.fate === 'sent') return undefined
      throw fault
    }
  }

  async #replace({ card = this.#card, view }: Extract<Reply, { show: 'replace' }>): Promise<MessageRef | undefined> {
    if (!card && this.#turn.alone) return void (await this.#whisper(view))
    if (!card) return this.#post(view, this.#turn.thread)
    const message = await prepare(this.#outboxAt(card), view)
    const isPressed = card.id === this.#card?.id
    const answered = (): boolean | undefined =>
      isPressed ? this.#answer?.card(message.attachments[0].content, view.summary) : undefined
    try {
      await this.#outbox.rooms.replace(card, message)
    } catch (fault) {
      if (fault instanceof Refused && isPressed && this.#turn.alone) return void (await this.#toOwnChat(view))
      if (fault instanceof Refused) return this.#post(view, card.thread)
      // Whoever pressed sees it at once, and all others when Teams is back.
      answered()
      throw fault
    }
    this.#outbox.shown.note(card, view)
    answered()
    return card
  }

  /** In place of the pressed card, for the one who pressed it; else as a card of its own. */
  async #open(view: Form<Intent>): Promise<undefined> {
    this.#wrong = this.#form
    const dialog = this.#answer && !this.#card
    if (this.#answer && (dialog || this.#form || (this.#card && this.#outbox.shown.on(this.#card)))) {
      const outbox = this.#card ? this.#outboxAt(this.#card) : this.#outbox
      const { attachments } = await prepareForm(outbox, view, dialog ? 'dialog' : 'card')
      if (this.#answer.card(attachments[0].content, view.title)) return
    }
    await this.#put(view, this.#threadHere(), await prepareForm(this.#outbox, view, 'card'))
    this.#answer?.note('The form is below.')
  }

  /** A form that was taken is thanked for on the card that it gives back. */
  async #whisperOrThank(view: Message<Intent>): Promise<MessageRef | undefined> {
    this.#wrong = this.#form && !isGood(view)
    if (!this.#form || this.#wrong) return this.#whisper(view)
    this.#thanks = view.blocks
    return undefined
  }

  /** Short words show on the card, to the one who pressed; others in their own chat, if there is one and they make sense there. */
  async #whisper(view: Message<Intent>): Promise<MessageRef | undefined> {
    if (this.#noted(view)) return undefined
    if (this.#turn.alone && this.#pressed && !leavesCard(this.#turn, view)) {
      await this.#replace({ show: 'replace', view })
      return undefined
    }
    if (this.#turn.placeKind === 'personal' || !(await this.#toOwnChat(view))) return this.#sayOpenly(view)
    this.#answer?.note('See our own chat.')
    return undefined
  }

  /** Where all see it: in brief, with the advice that each person gets once. */
  async #sayOpenly(view: Message<Intent>): Promise<MessageRef | undefined> {
    if (!view.brief || this.#turn.placeKind === 'personal') return this.#sayHere(view)
    const { advised } = this.#outbox.kvs
    const { tenant, id } = this.#turn.by
    const key = `${encodeURIComponent(tenant)}/${encodeURIComponent(id)}`
    const isNew = (await advised.get(key).catch(() => true)) === undefined
    const ref = await this.#sayHere(isNew ? withAdvice(view.brief) : view.brief)
    if (isNew) await advised.set(key, true).catch(() => undefined)
    return ref
  }

  /** Whether it could be said in the person's own chat. */
  async #toOwnChat(view: Message<Intent>): Promise<boolean> {
    const chat = await this.#outbox.rooms.ownChat(this.#turn.by)
    return chat !== undefined && (await this.#postedIn(chat, inOwnChat(view, this.#turn)))
  }

  /** Where all see it, so that it is put right with all other cards. */
  async #sayHere(view: Message<Intent>): Promise<MessageRef | undefined> {
    if (this.#noted(view)) return undefined
    const ref = await this.#post(view, this.#threadHere())
    this.#answer?.note('See the message below.')
    return ref
  }

  /** Whether the words could stand on the card that was pressed; buttons and long words cannot. */
  #noted({ blocks }: Message<Intent>): boolean {
    const words = blocks.map((block) =>
      block.kind === 'notice' || block.kind === 'text' ? plain(block.text, invocation) : undefined,
    )
    const known = words.filter((line) => line !== undefined)
    const short = (words.length === known.length || this.#form) && known.join(' ').length <= 300
    return short && this.#answer?.note(known.join(' ')) === true
  }

  /** Into the person's own chat and nowhere else; where it was asked stands only that it is there. */
  async #confide(view: Message<Intent>, said: string): Promise<undefined> {
    const chat = await this.#outbox.rooms.ownChat(this.#turn.by)
    const told = chat !== undefined && (await this.#postedIn(chat, view))
    if (told && chat.id === this.#turn.place.id) return
    await this.#sayHere(told ? notice(said) : noWayAlone)
  }

  async #postedIn(chat: Place, view: Message<Intent>): Promise<boolean> {
    const { rooms, shown } = this.#outbox
    try {
      shown.note(await rooms.post(chat, await prepare(this.#inOwnChat, view)), view)
      return true
    } catch (fault) {
      if (fault instanceof Refused || fault instanceof Unreachable) return false
      throw fault
    }
  }

  /** A form that stood in place of a card gives it back; one that was posted says that it is filled in. */
  async #giveBack(card: MessageRef, now: CardNow): Promise<void> {
    if (this.#answer?.hasCard()) return
    const before = this.#outbox.shown.on(card)
    const stood = before?.kind === 'message' ? ((await now(card)) ?? before) : undefined
    const view = stood ? { ...stood, blocks: [...stood.blocks, ...this.#thanks] } : filledIn(this.#turn)
    this.#answer?.card((await prepare(this.#outboxAt(card), view)).attachments[0].content, view.summary)
    if (before?.kind === 'form') await this.#closeForm(card)
  }

  async #closeForm(card: MessageRef): Promise<void> {
    const closed = filledIn(this.#turn)
    await this.#outbox.rooms.replace(card, await prepare(this.#outboxAt(card), closed)).catch(() => undefined)
    this.#outbox.shown.note(card, closed)
  }

  #outboxAt({ place }: MessageRef): TeamsOutboxFor {
    return place.id === this.#turn.place.id ? this.#outbox : this.#inOwnChat
  }

  #threadHere(): string | undefined {
    return this.#turn.thread ?? this.#turn.message?.thread
  }

  #where({ summary }: Message<Intent>): string {
    return this.#turn.alone ? `Posted in ${this.#turn.placeName || 'the chat'}.` : `${summary.slice(0, 200)} ↓`
  }
}

const filledIn = ({ name }: Turn): Message<Intent> => notice(`${name} has filled this in.`, 'good')

const isGood = ({ blocks }: Message<Intent>): boolean =>
  blocks.some((block) => block.kind === 'notice' && block.tone === 'good')
