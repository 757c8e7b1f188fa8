import type { Beside } from '../../../conversation/beside-words.ts'
import { hasWords, ownLines } from '../../../conversation/words.ts'
import type { Activity } from './activity.ts'
import { type Attached, attachedTo } from './attached.ts'
import { plainly, wordsOf } from './words.ts'

export type MessageWords = {
  /** All words, as an answer: forwarded ones with whose they are; files are named where there are none. */
  readonly answer: string
  /** What it says to us: without quotes, if there is more; a forwarded message alone is a question. */
  readonly wish: string
  readonly links: readonly string[]
  readonly beside: readonly Beside[]
}

/** Reads a message that somebody wrote to us. */
export const readWords = (one: Activity): MessageWords => wordsWith(wordsOf(one), one.attachments)

/** Reads a message on which somebody chose an action: its HTML and what hangs on it. */
export const readBody = (html: string, attachments: Activity['attachments']): MessageWords =>
  wordsWith(plainly(html), [...(attachments ?? []), { contentType: 'text/html', content: html }])

function wordsWith(own: string, attachments: Activity['attachments']): MessageWords {
  const attached = attachedTo(attachments, own)
  const [forwarded] = attached.forwarded
  return {
    answer: answerOf(own, attached),
    wish: forwarded && !hasWords(own) ? `ask ${forwarded.words}` : ownLines(own) || own,
    links: attached.links,
    beside: attached.beside,
  }
}

function answerOf(own: string, { forwarded, names }: Attached): string {
  const words = [own, ...forwarded.map(({ by, words }) => (by ? `${by}: ${words}` : words))].filter(Boolean).join('\n')
  return hasWords(words) || !names.length ? words : names.join(', ')
}
