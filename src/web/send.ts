import { openAgain } from '../conversation/failures.ts'
import type { Intent } from '../conversation/intent.ts'
import { leavesCard } from '../conversation/pipeline/topics.ts'
import type { Send } from '../conversation/ports.ts'
import type { Reply } from '../conversation/reply.ts'
import { deliveryOf, type Turn } from '../conversation/turn.ts'
import type { MessageRef } from '../project/ports.ts'
import type { Form, Message } from '../view/view.ts'
import type { DrawnForm, DrawnMessage } from './drawn.ts'
import { refTo } from './read.ts'
import { draw, drawForm } from './render.ts'
import type { Posted, WorkspaceRoom } from './room.ts'

/**
 * What only the person who acted gets: a form to fill in, words for them alone, the thread to look at, the message that
 * they posted, whether the bot had no reason to say anything, and whether what they pressed on stays.
 */
export type ForYou = {
  form?: DrawnForm
  whispers: DrawnMessage[]
  thread?: string
  posted?: string
  silent?: true
  stays?: true
}

/** How the person who acted is reached alone. */
export type Alone = {
  /** `stays`: beside the card that was pressed on, not in its place. */
  whisper(view: Message<Intent>, stays?: boolean): void
  open(form: Form<Intent>): void
  /** The thread in which something was said to them. */
  lookAt(thread: string): void
}

/** By the answer that their page waits for. */
export const inAnswer = (forYou: ForYou): Alone => ({
  whisper(view, stays) {
    forYou.whispers.push(draw(view))
    if (stays) forYou.stays = true
  },
  open(form) {
    forYou.form = drawForm(form)
  },
  lookAt(thread) {
    forYou.thread = thread
  },
})

/** On whatever pages of theirs are open, where the one that acted waits no longer; a form cannot come up there unasked. */
export function onPages(room: WorkspaceRoom, { by, intent }: Turn): Alone {
  const whisper = (view: Message<Intent>): void => room.tell({ kind: 'whisper', to: by.id, view: draw(view) })
  return { whisper, open: ({ title }) => whisper(openAgain(title, intent)), lookAt: () => undefined }
}

export const bot = { by: 'mcred', name: 'mcred' } as const

type WebReplyContext = {
  readonly room: WorkspaceRoom
  readonly now: () => number
  readonly alone: Alone
  /** The command that the replies answer. */
  readonly asked?: Posted['asked']
}

/** Sends the replies to a turn: into the room, each once however often the turn is taken, or to the person alone. */
export function sendTo(turn: Turn, { room, now, alone, asked }: WebReplyContext): Send {
  let count = 0
  const say = async (view: DrawnMessage, thread: string | undefined): Promise<MessageRef> => {
    if (thread) alone.lookAt(thread)
    const delivery = `${deliveryOf(turn)}#${count++}`
    return refTo(await room.post({ ...bot, delivery, view, ...(thread ? { thread } : asked ? { asked } : {}) }, now()))
  }
  const replace = async ({ card = turn.card, view }: Extract<Reply, { show: 'replace' }>) => {
    if (!card && turn.alone) return void alone.whisper(view)
    const redrawn = card && (await room.redraw(card.id, draw(view)))
    return redrawn ? refTo(redrawn) : say(draw(view), turn.thread)
  }
  return async (reply, under) => {
    switch (reply.show) {
      case 'open':
        return void alone.open(reply.view)
      case 'whisper':
        return void alone.whisper(reply.view, leavesCard(turn, reply.view))
      case 'replace':
        return replace(reply)
      case 'post': {
        const thread = turn.thread ?? under?.thread ?? turn.message?.thread
        return say(draw(reply.view), reply.where === 'thread' ? thread : undefined)
      }
      default:
        return reply satisfies never
    }
  }
}
