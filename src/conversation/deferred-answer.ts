import { z } from 'zod'
import type { HistoryMessage } from '../ask/answer.ts'
import { storedRef } from '../project/place.ts'
import type { MessageRef } from '../project/ports.ts'
import { shortened } from '../view/text.ts'
import type { Message } from '../view/view.ts'
import { buttons, message, notice, quiet } from './failures.ts'
import type { Intent } from './intent.ts'
import { posted, type Reply, whispered } from './reply.ts'
import { keptTurn } from './stored-turn.ts'
import type { Turn } from './turn.ts'

/** A turn that takes longer to answer than people wait: the project it is about, and the card that its answer will replace. */
export type Job = {
  readonly turn: Turn
  readonly project?: string | undefined
  readonly card?: MessageRef | undefined
}

/** As it is kept. */
export const keptJob: z.ZodType<Job> = z.object({
  turn: keptTurn,
  project: z.string().optional(),
  card: storedRef.optional(),
})

/** Where jobs are kept from before the acknowledgement until they are done. */
export type Later = {
  /**
   * Keeps the job, announces it, and does it in the background; resolves when it is announced. Rejects, with nothing
   * begun, where it could not be kept or announced.
   */
  put(job: Job, announce: () => Promise<MessageRef | undefined>, finish: (job: Job) => Promise<void>): Promise<void>
}

/** Said at once, where an answer takes its time. */
export function lookingUp(turn: Turn, alone: boolean): Reply {
  const question = questionIn(turn.intent)
  const view = message('Looking it up in the toolkit …', [quiet('Looking it up in the toolkit …')])
  if (alone) return whispered(view)
  return { show: 'post', where: 'thread', view, talk: [{ role: 'user', content: question }] }
}

/** The answer in place of the card that announced it. What the person said was kept with the card; what is said now follows it. */
export function inPlaceOf(card: MessageRef | undefined, replies: readonly Reply[]): readonly Reply[] {
  const at = card ? replies.findIndex(({ show }) => show === 'post') : -1
  return replies.map((reply, n) => {
    if (n !== at || reply.show !== 'post' || !card) return reply
    const { view, opens, talk = [] } = reply
    return {
      show: 'replace',
      card,
      view,
      talk: talk.filter(({ role }) => role === 'assistant'),
      ...(opens ? { opens } : {}),
    }
  })
}

/** What was said before the job's question, which was kept when it was announced. */
export function before({ turn, card }: Job, said: readonly HistoryMessage[]): readonly HistoryMessage[] {
  const own = card
    ? said.findLastIndex(({ role, content }) => role === 'user' && content === questionIn(turn.intent))
    : -1
  return own < 0 ? said : said.slice(0, own)
}

/** Said where an answer did not come while it was still of use. */
export function neverCame({ card, turn }: Job): Reply {
  const question = questionIn(turn.intent)
  const view: Message<Intent> = notice(
    'I was interrupted and could not look this up in time.',
    'warning',
    buttons({ label: 'Ask again', intent: { do: 'ask', question: shortened(question, 280) }, style: 'primary' }),
  )
  return card ? { show: 'replace', card, view } : posted(view)
}

function questionIn(intent: Intent): string {
  if (intent.do === 'post') return questionIn(intent.look)
  return 'question' in intent ? intent.question : 'text' in intent ? (intent.text ?? '') : ''
}
