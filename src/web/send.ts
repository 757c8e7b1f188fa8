import type { Intent } from '../conversation/intent.ts'
import type { Reply } from '../conversation/reply.ts'
import type { Send } from '../conversation/take-turn.ts'
import type { Turn } from '../conversation/turn.ts'
import type { MessageRef } from '../project/ports.ts'
import type { Message } from '../view/view.ts'
import type { Drawn, DrawnForm } from './drawn.ts'
import { channel } from './read.ts'
import { draw, drawForm } from './render.ts'
import type { Posted, Room } from './room.ts'

/** What only the person who acted gets: a form to fill in, words for them alone, and the thread to look at. */
export type ForYou = { form?: DrawnForm; whispers: Drawn[]; thread?: string }

/** Sends the replies to a turn: into the room, or to the person alone. */
export function sendTo(room: Room, turn: Turn, now: () => number, forYou: ForYou): Send {
  return async (reply, under) => {
    switch (reply.show) {
      case 'open':
        forYou.form = drawForm(reply.view)
        return undefined
      case 'whisper':
        forYou.whispers.push(draw(reply.view))
        return undefined
      case 'replace':
        return replace(room, reply, turn, now)
      case 'post': {
        const thread = reply.where === 'thread' ? (turn.thread ?? under?.thread ?? turn.message?.thread) : undefined
        const ref = await post(room, reply.view, now(), thread)
        if (thread) forYou.thread = ref.thread
        return ref
      }
      default:
        return reply satisfies never
    }
  }
}

/** Says something in the room as the bot. */
export async function post(room: Room, view: Message<Intent>, at: number, thread?: string): Promise<MessageRef> {
  const id = room.newId(at)
  await room.post({ id, thread: thread ?? id, at, by: 'mcred', name: 'mcred', view: draw(view), revision: 1 })
  return { place: channel, id, thread: thread ?? id, at }
}

async function replace(room: Room, reply: Extract<Reply, { show: 'replace' }>, turn: Turn, now: () => number): Promise<MessageRef | undefined> {
  const card = reply.card ?? turn.card
  const old: Posted | undefined = card && (await room.get(card.id))
  if (!card || !old) return post(room, reply.view, now(), turn.thread)
  await room.post({ ...old, view: draw(reply.view), revision: old.revision + 1 })
  return card
}
