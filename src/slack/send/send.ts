import { notice, notUploaded, openAgain } from '../../conversation/failures.ts'
import type { Intent } from '../../conversation/intent.ts'
import { leavesCard } from '../../conversation/pipeline/topics.ts'
import type { Send } from '../../conversation/ports.ts'
import { inMessages, onlyYou, type Shut } from '../../conversation/project/whereabouts.ts'
import type { Reply } from '../../conversation/reply.ts'
import { deliveryOf, type Turn } from '../../conversation/turn.ts'
import { Refused } from '../../platform/call-errors.ts'
import type { MessageRef } from '../../project/ports.ts'
import { filesOf } from '../../view/file.ts'
import type { Form, Message } from '../../view/view.ts'
import { millis } from '../receive/channel.ts'
import type { Ground } from '../receive/event.ts'
import { codeOf, isLocked } from './calling.ts'
import { findPosted, type MessageMark, markOf } from './find-posted.ts'
import { errorsOf, renderNotice } from './form.ts'
import type { FormAnswer } from './form-answer.ts'
import { outboxFor, prepare, prepared, prepareForm, type SlackOutbox, type SlackOutboxFor } from './outbox.ts'
import { post, refusedBlocks, sendable, tryToPost } from './post.ts'
import type { Rendered } from './render.ts'
import { ownChat, shareFiles } from './share-files.ts'

/** What a turn came with, that answers can be sent by. */
export type SlackReplyContext = {
  readonly ground: Ground
  readonly trigger?: string | undefined
  /** Where a sent form is answered. */
  readonly form?: FormAnswer | undefined
  /** Where the turn is taken up again: how many of its replies were sent for certain. */
  readonly sent?: number | undefined
}

/** Sends the replies to one turn. */
export class SlackReplies {
  readonly #turn: Turn
  readonly #context: SlackReplyContext
  readonly #outbox: SlackOutboxFor
  #trigger: string | undefined
  /** Whether the person heard why nobody else sees what they see. */
  #told = false
  #count: number

  constructor(turn: Turn, context: SlackReplyContext, outbox: SlackOutbox) {
    this.#turn = turn
    this.#context = context
    this.#outbox = outboxFor(outbox, turn.place, turn.by)
    this.#trigger = context.trigger
    this.#count = (context.sent ?? 0) - 1
  }

  readonly send: Send = async (reply, under) => {
    this.#count++
    switch (reply.show) {
      case 'post': {
        const { thread, message } = this.#turn
        return this.#say(
          reply.view,
          reply.where === 'channel' ? undefined : (thread ?? under?.thread ?? message?.thread),
        )
      }
      case 'replace':
        return this.#replace(reply)
      case 'open':
        return this.#open(reply.view)
      case 'whisper':
        return this.#whisper(reply.view)
      default:
        return reply satisfies never
    }
  }

  async #say(view: Message<Intent>, thread: string | undefined): Promise<MessageRef | undefined> {
    const [{ ground, sent }, { place, placeKind }, outbox] = [this.#context, this.#turn, this.#outbox]
    const metadata = markOf(deliveryOf(this.#turn), this.#count)
    const there = sent !== undefined && !view.file && (await this.#posted(metadata, thread))
    if (there) return there
    if (view.file && (await shareFiles(outbox, view, { channel: place.id, thread }))) return undefined
    const rendered = { ...(await prepare(outbox, view.file ? withoutFile(view) : view)), metadata }
    const ref = await tryToPost(outbox, { place, thread }, rendered).catch((fault) => {
      if (!ground.response || !(fault instanceof Refused) || isLocked(fault.code)) throw fault
      outbox.log(`Slack: a message was refused (${fault.code}) and went to the person alone.`)
      return { shut: 'gone' } as const
    })
    if ('shut' in ref) return this.#sayAlone(rendered, ref.shut)
    if (ground.home && placeKind === 'personal') await this.#showNotice(inMessages(view))
    return ref
  }

  /** Shows a person who is on App Home, or in a form opened there, something at once. */
  async #showNotice(view: Message<Intent>): Promise<boolean> {
    const about = (): { channel: string } => ({ channel: this.#turn.place.id })
    const shown = await prepared(this.#outbox, { about, in: 'message' }, (rendering) => renderNotice(view, rendering))
    return this.#context.form?.put({ view: shown }) === true || (await this.#openWith(shown))
  }

  /** What whoever died had posted already. Its file may not have come, so a message with one is posted again. */
  async #posted(mark: MessageMark, thread: string | undefined): Promise<MessageRef | undefined> {
    const { place, at: since } = this.#turn
    const id = await findPosted(this.#outbox.call, { channel: place.id, thread, since }, mark)
    return id === undefined ? undefined : { place, id, thread: thread ?? id, at: millis(id) }
  }

  /** What the channel does not take the person gets alone, and once why nobody else does. */
  async #sayAlone(rendered: Rendered, why: Shut): Promise<undefined> {
    if (this.#turn.placeKind === 'personal') return undefined
    await this.#toThePerson(rendered)
    if (!this.#told) await this.#toThePerson(await prepare(this.#outbox, onlyYou(why)))
    this.#told = true
  }

  async #toThePerson(rendered: Rendered): Promise<void> {
    if (await this.#responded(rendered, 'to the person')) return
    await this.#postToThePerson(rendered).catch(() => undefined)
  }

  async #replace({ card, view }: Extract<Reply, { show: 'replace' }>): Promise<MessageRef | undefined> {
    const outbox = this.#outbox
    const target = card ?? this.#turn.card
    if (!card && this.#context.ground.ephemeral && (await this.#respondedInPlace(view))) return undefined
    if (!target) return this.#say(view, this.#turn.thread)
    try {
      const update = { channel: target.place.id, ts: target.id, ...sendable(await prepare(outbox, view)) }
      await outbox.call('chat.update', update, { again: true })
      return target
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      if (!card && (await this.#respondedInPlace(view))) return undefined
      return this.#say(view, target.thread)
    }
  }

  async #open(form: Form<Intent>): Promise<undefined> {
    const { ground, form: answer } = this.#context
    const errors = errorsOf(form)
    const view = await prepareForm(this.#outbox, form, { ...ground, channel: this.#turn.place.id })
    if (answer?.put(errors ? { errors } : { view })) return
    if (!answer && (await this.#openWith(view))) return
    await this.#whisper(openAgain(form.title, this.#turn.intent))
  }

  /** A trigger opens one view, for three seconds. */
  async #openWith(view: unknown): Promise<boolean> {
    if (!this.#trigger) return false
    const once = this.#trigger
    this.#trigger = undefined
    try {
      await this.#outbox.call('views.open', { trigger_id: once, view }, { patience: 1 })
      return true
    } catch (fault) {
      this.#outbox.log(`Slack: a form could not be opened: ${codeOf(fault) ?? 'no clear answer'}`)
      return false
    }
  }

  async #whisper(view: Message<Intent>): Promise<undefined> {
    const { ground } = this.#context
    const { place, placeKind, thread, message, by } = this.#turn
    if (ground.home && (await this.#showNotice(view))) return
    const isOwn = placeKind === 'personal'
    if (isOwn && view.file) return void (await this.#say(view, thread ?? message?.thread))
    const rendered = await prepare(this.#outbox, view.file ? await this.#handedOut(view) : view)
    const stays = leavesCard(this.#turn, view)
    if (ground.ephemeral && !stays && (await this.#responded(rendered, 'in place'))) return
    if (!thread && (await this.#responded(rendered, 'to the person'))) return
    if (isOwn) return void (await post(this.#outbox, { place, thread: thread ?? message?.thread }, rendered))
    try {
      const to = { channel: place.id, user: by.id, ...(thread ? { thread_ts: thread } : {}) }
      await this.#postEphemeral(to, rendered)
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      if (!(await this.#responded(rendered, 'to the person'))) await this.#postToThePerson(rendered)
    }
  }

  async #postEphemeral(to: Record<string, string>, { inLetters, ...rendered }: Rendered): Promise<void> {
    const { call } = this.#outbox
    await call('chat.postEphemeral', { ...rendered, ...to }).catch(async (fault) => {
      if (!inLetters || !(fault instanceof Refused) || !refusedBlocks.has(fault.code)) throw fault
      return call('chat.postEphemeral', { ...rendered, blocks: await inLetters(), ...to })
    })
  }

  async #postToThePerson(rendered: Rendered): Promise<void> {
    await this.#outbox.call('chat.postMessage', { channel: this.#turn.by.id, ...sendable(rendered) })
  }

  /** Whether it could be answered at the address that came with the turn, if one did. */
  async #responded(rendered: Rendered, shown: 'to the person' | 'in place'): Promise<boolean> {
    const { response } = this.#context.ground
    return response ? this.#outbox.respond(response, rendered, shown) : false
  }

  async #respondedInPlace(view: Message<Intent>): Promise<boolean> {
    if (!this.#context.ground.response) return false
    return this.#responded(await prepare(this.#outbox, view), 'in place')
  }

  /** Nobody else sees a file in the person's own chat; what is said of it stands where they asked. */
  async #handedOut(view: Message<Intent>): Promise<Message<Intent>> {
    const chat = await ownChat(this.#outbox, this.#turn.by)
    if (!chat || !(await shareFiles(this.#outbox, view, { channel: chat, thread: undefined }))) return withoutFile(view)
    const names = filesOf(view).map(({ name }) => name)
    const where = notice(`${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} in your own chat with me.`, 'good')
    return { ...view, blocks: [...where.blocks, ...view.blocks] }
  }
}

/** What is said where its file could not be sent. */
function withoutFile(view: Message<Intent>): Message<Intent> {
  const [{ name } = { name: '' }] = filesOf(view)
  return { ...view, blocks: [...notUploaded(name).blocks, ...view.blocks] }
}
