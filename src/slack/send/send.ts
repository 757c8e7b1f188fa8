import { isWarning, notice, notUploaded, openAgain } from '../../conversation/failures.ts'
import type { Intent } from '../../conversation/intent.ts'
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
import { outboxFor, prepare, prepared, prepareForm, type SlackOutbox } from './outbox.ts'
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
export function sending(turn: Turn, { ground, ...replyContext }: SlackReplyContext, workspace: SlackOutbox): Send {
  const outbox = outboxFor(workspace, turn.place, turn.by)
  let { trigger } = replyContext
  let told = false
  let count = (replyContext.sent ?? 0) - 1
  return async (reply, under) => {
    count++
    switch (reply.show) {
      case 'post':
        return say(
          reply.view,
          reply.where === 'channel' ? undefined : (turn.thread ?? under?.thread ?? turn.message?.thread),
        )
      case 'replace':
        return replace(reply)
      case 'open':
        await open(reply.view)
        return undefined
      case 'whisper':
        await whisper(reply.view)
        return undefined
      default:
        return reply satisfies never
    }
  }

  async function say(view: Message<Intent>, thread: string | undefined): Promise<MessageRef | undefined> {
    const metadata = markOf(deliveryOf(turn), count)
    const there = replyContext.sent !== undefined && !view.file && (await posted(metadata, thread))
    if (there) return there
    if (view.file && (await shareFiles(outbox, view, { channel: turn.place.id, thread }))) return undefined
    const rendered = { ...(await prepare(outbox, view.file ? withoutFile(view) : view)), metadata }
    const sent = await tryToPost(outbox, turn.place, rendered, thread).catch((fault) => {
      if (!ground.response || !(fault instanceof Refused) || isLocked(fault.code)) throw fault
      outbox.log(`Slack: a message was refused (${fault.code}) and went to the person alone.`)
      return { shut: 'gone' } as const
    })
    if ('shut' in sent) return sayAlone(rendered, sent.shut)
    if (ground.home && turn.placeKind === 'personal') await showNotice(inMessages(view))
    return sent
  }

  /** Shows a person who is on App Home, or in a form opened there, something at once. */
  async function showNotice(view: Message<Intent>): Promise<boolean> {
    const shown = await prepared(outbox, { about: () => ({ channel: turn.place.id }), in: 'message' }, (rendering) =>
      renderNotice(view, rendering),
    )
    return replyContext.form?.put({ view: shown }) === true || (await openWith(shown))
  }

  /** What whoever died had posted already. Its file may not have come, so a message with one is posted again. */
  async function posted(mark: MessageMark, thread: string | undefined): Promise<MessageRef | undefined> {
    const { place, at: since } = turn
    const id = await findPosted(outbox.call, { channel: place.id, thread, since }, mark)
    return id === undefined ? undefined : { place, id, thread: thread ?? id, at: millis(id) }
  }

  /** What the channel does not take the person gets alone, and once why nobody else does. */
  async function sayAlone(rendered: Rendered, why: Shut): Promise<undefined> {
    if (turn.placeKind === 'personal') return undefined
    await toThePerson(rendered)
    if (!told) await toThePerson(await prepare(outbox, onlyYou(why)))
    told = true
  }

  async function toThePerson(rendered: Rendered): Promise<void> {
    if (ground.response && (await outbox.respond(ground.response, rendered, 'to the person'))) return
    await outbox.call('chat.postMessage', { channel: turn.by.id, ...sendable(rendered) }).catch(() => undefined)
  }

  async function replace({ card, view }: Extract<Reply, { show: 'replace' }>): Promise<MessageRef | undefined> {
    const target = card ?? turn.card
    if (
      !card &&
      ground.ephemeral &&
      ground.response &&
      (await outbox.respond(ground.response, await prepare(outbox, view), 'in place'))
    )
      return undefined
    if (!target) return say(view, turn.thread)
    try {
      await outbox.call(
        'chat.update',
        { channel: target.place.id, ts: target.id, ...sendable(await prepare(outbox, view)) },
        { again: true },
      )
      return target
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      if (!card && ground.response && (await outbox.respond(ground.response, await prepare(outbox, view), 'in place')))
        return undefined
      return say(view, target.thread)
    }
  }

  async function open(form: Form<Intent>): Promise<void> {
    const errors = errorsOf(form)
    const view = await prepareForm(outbox, form, { ...ground, channel: turn.place.id })
    if (replyContext.form?.put(errors ? { errors } : { view })) return
    if (!replyContext.form && (await openWith(view))) return
    await whisper(openAgain(form.title, turn.intent))
  }

  /** A trigger opens one view, for three seconds. */
  async function openWith(view: unknown): Promise<boolean> {
    if (!trigger) return false
    const once = trigger
    trigger = undefined
    try {
      await outbox.call('views.open', { trigger_id: once, view }, { patience: 1 })
      return true
    } catch (fault) {
      outbox.log(`Slack: a form could not be opened: ${codeOf(fault) ?? 'no clear answer'}`)
      return false
    }
  }

  async function whisper(view: Message<Intent>): Promise<void> {
    if (ground.home && (await showNotice(view))) return
    const isOwn = turn.placeKind === 'personal'
    if (isOwn && view.file) return void (await say(view, turn.thread ?? turn.message?.thread))
    const rendered = await prepare(outbox, view.file ? await handedOut(view) : view)
    const inPlace = ground.ephemeral && !isWarning(view)
    if (ground.response && inPlace && (await outbox.respond(ground.response, rendered, 'in place'))) return
    if (ground.response && !turn.thread && (await outbox.respond(ground.response, rendered, 'to the person'))) return
    if (isOwn) return void (await post(outbox, turn.place, rendered, turn.thread ?? turn.message?.thread))
    const to = { channel: turn.place.id, user: turn.by.id, ...(turn.thread ? { thread_ts: turn.thread } : {}) }
    try {
      await ephemerally(to, rendered)
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      if (ground.response && (await outbox.respond(ground.response, rendered, 'to the person'))) return
      await outbox.call('chat.postMessage', { channel: turn.by.id, ...sendable(rendered) })
    }
  }

  async function ephemerally(to: Record<string, string>, { inLetters, ...rendered }: Rendered): Promise<void> {
    await outbox.call('chat.postEphemeral', { ...rendered, ...to }).catch((fault) => {
      if (!inLetters || !(fault instanceof Refused) || !refusedBlocks.has(fault.code)) throw fault
      return outbox.call('chat.postEphemeral', { ...rendered, blocks: inLetters, ...to })
    })
  }

  /** Nobody else sees a file in the person's own chat; what is said of it stands where they asked. */
  async function handedOut(view: Message<Intent>): Promise<Message<Intent>> {
    const chat = await ownChat(outbox, turn.by)
    if (!chat || !(await shareFiles(outbox, view, { channel: chat, thread: undefined }))) return withoutFile(view)
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
