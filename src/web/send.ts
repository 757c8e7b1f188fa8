import type { Reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Send } from '../conversation/world.ts'
import type { MessageRef } from '../project/ports.ts'
import type { Drawn, DrawnForm } from './drawn.ts'
import { channel } from './read.ts'
import { draw, drawForm } from './render.ts'
import type { Posted, Room } from './room.ts'

/**
 * What only the person who acted gets: a form to fill in, words for them alone, the thread to look at, the message that
 * they posted, and whether the bot had no reason to say anything.
 */
export type ForYou = { form?: DrawnForm; whispers: Drawn[]; thread?: string; posted?: string; silent?: true }

export const bot = { by: 'mcred', name: 'mcred' } as const

/** Sends the replies to a turn: into the room, or to the person alone. `asked` is the command that they answer. */
export function sendTo(room: Room, turn: Turn, asked: Posted['asked'], now: () => number, forYou: ForYou): Send {
  const say = async (view: Drawn, thread: string | undefined): Promise<MessageRef> => {
    if (thread) forYou.thread = thread
    return refTo(await room.post({ ...bot, view, ...(thread ? { thread } : asked ? { asked } : {}) }, now()))
  }
  const replace = async ({ card = turn.card, view }: Extract<Reply, { show: 'replace' }>) => {
    if (card?.id.startsWith(seenAlone)) return void forYou.whispers.push(draw(view))
    const redrawn = card && (await room.redraw(card.id, draw(view)))
    return redrawn ? refTo(redrawn) : say(draw(view), turn.thread)
  }
  return async (reply, under) => {
    switch (reply.show) {
      case 'open':
        forYou.form = drawForm(reply.view)
        return undefined
      case 'whisper':
        forYou.whispers.push(draw(reply.view))
        return undefined
      case 'replace':
        return replace(reply)
      case 'post':
        return say(
          draw(reply.view),
          reply.where === 'thread' ? (turn.thread ?? under?.thread ?? turn.message?.thread) : undefined,
        )
      default:
        return reply satisfies never
    }
  }
}

/** How the page calls what one person alone was told. */
const seenAlone = 'only-'

const refTo = ({ id, thread, at }: Posted): MessageRef => ({ place: channel, id, thread, at })
