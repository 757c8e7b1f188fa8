import type { HistoryMessage } from '../ask/answer.ts'
import type { MessageRef } from '../project/ports.ts'
import type { Block, Form, Message } from '../view/view.ts'
import type { CardMark } from './cards.ts'
import type { Intent } from './intent.ts'
import type { Card } from './shown.ts'

/** What the bot does in answer to a turn. */
export type Reply =
  /**
   * Says something where all can see it. `thread`: in the turn's thread, else under the first message posted for this
   * turn, else under the person's message; `channel`: as a message of its own. `opens` makes it the thread's open question;
   * `talk` is kept as what was said in the thread, for the questions that follow.
   */
  | {
      readonly show: 'post'
      readonly where: 'thread' | 'channel'
      readonly view: Card
      readonly opens?: Opens
      readonly talk?: readonly HistoryMessage[]
      /** What it says stands on the checks of that step too: nothing is said where all see these, else below what is open of its phase. */
      readonly near?: { readonly step: number; readonly phase: number }
      /** Once it is posted, it counts as the week's reminder. */
      readonly reminds?: true
      /** Said once, whoever of several comes to it first; `other`: what is said where somebody did. */
      readonly once?: {
        readonly key: string
        readonly other: Message<Intent> | undefined
        /** That of `other`. */
        readonly mark?: CardMark
      }
      /** Where it comes to stand is kept, so that it can be put right later. */
      readonly mark?: CardMark
    }
  /** Puts the view in place of a card: the one given, or the one that was pressed. */
  | {
      readonly show: 'replace'
      readonly card?: MessageRef
      readonly mark?: CardMark
      readonly view: Card
      readonly opens?: Opens
      readonly talk?: readonly HistoryMessage[]
    }
  /** Opens a form for the person. */
  | { readonly show: 'open'; readonly view: Form<Intent> }
  /**
   * Says something to the person alone, as well as the platform can. `secret`: nobody else may ever see it, so where there
   * is no such way it is not said; the words given are said where it was asked if it goes into a chat of their own.
   */
  | { readonly show: 'whisper'; readonly view: Card; readonly secret?: string; readonly mark?: CardMark }

/** Said to the person alone; said in the thread where all can see it; put in place of the card that was pressed. */
export const whispered = (view: Card) => ({ show: 'whisper', view }) satisfies Reply
export const posted = (view: Card) => ({ show: 'post', where: 'thread', view }) satisfies Reply
export const replaced = (view: Card) => ({ show: 'replace', view }) satisfies Reply

/** The reply with something said first; a form stays as it is. */
export const headedBy = (reply: Reply, block: Block<Intent>): Reply =>
  reply.show === 'open' ? reply : { ...reply, view: { ...reply.view, blocks: [block, ...reply.view.blocks] } }

/** `item` null: from here on the thread has no open question. */
export type Opens = { readonly project: string; readonly item: string | null; readonly basedOn: string | null }
