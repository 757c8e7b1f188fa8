import type { PendingQuestion } from '../../project/ports.ts'
import { currentAnswerTo, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Choice } from '../../view/view.ts'
import { ask } from '../ask/ask.ts'
import { askingIt } from '../ask/asking-it.ts'
import { type Context, type Decision, type ProjectContext, say } from '../context.ts'
import { message } from '../failures.ts'
import { adding } from '../help/corrects.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { mention } from '../language/mention.ts'
import { isSmallTalk } from '../language/small-talk.ts'
import { withName } from '../language/with-name.ts'
import { undo } from '../overview/undo.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { hasWords, isOnlyQuote } from '../words.ts'
import { answerByMessage, excuse } from './answer.ts'
import { back, next } from './guide.ts'
import { wordless } from './messages/wordless.ts'

/**
 * A message in a thread that was not addressed to the bot. It answers the question that was open when it was written, or
 * follows up on what was asked; people who talk to each other (`//`, or a mention of somebody) are left alone.
 */
export function saying(context: Context, { text }: IntentOf<'say'>): Decision {
  if (!text.startsWith('//') && (!hasWords(text) || isOnlyQuote(text))) return wordless(context, text)
  if (text.startsWith('//') || mention.test(text) || isSmallTalk(text)) return say()
  const pendingQuestions = context.pendingQuestions.filter(({ at }) => at <= context.turn.at)
  const pending = pendingQuestions.at(-1)
  const { project } = context
  if (project && pending?.item) return toOpenQuestion({ ...context, project }, text, pending, pending.item)
  if (context.said.length) return isSteering(text) ? say() : ask(context, { do: 'ask', question: text })
  const last = project && leftOpen({ ...context, project }, pendingQuestions)
  return project && last ? say(notRecorded({ ...context, project }, text, last)) : say()
}

/** Words that are a command in a question's thread, as they stand. */
export const isSteering = (text: string): boolean => steeringIn(text) !== undefined

/** What such words want. */
export function steeringIn(text: string): 'skip' | 'next' | 'back' | 'undo' | 'excuse' | undefined {
  const words = text.trim()
  if (skips.test(words)) return /^skip/i.test(words) ? 'skip' : 'next'
  if (goesBack.test(words)) return 'back'
  if (undoes.test(words)) return 'undo'
  return excuses.test(words) ? 'excuse' : undefined
}

const [skips, goesBack, undoes, excuses] = [
  /^(?:skip|next|next one)[.!]?$/i,
  /^(?:back|previous)[.!]?$/i,
  /^undo[.!]?$/i,
  /^(?:n\/a|na|not applicable)\b(.*)$/is,
]

function toOpenQuestion(context: ProjectContext, text: string, pending: PendingQuestion, item: string): Decision {
  const words = text.trim()
  if (skips.test(words)) return next(context, { do: 'next', after: item })
  if (goesBack.test(words)) return back(context, { do: 'back', item })
  if (undoes.test(words)) return undo(context, { do: 'undo' })
  const [, rest] = excuses.exec(words) ?? []
  const reason = rest?.replace(/^[\s:,.-]+/, '')
  if (rest !== undefined) return excuse(context, { do: 'excuse', item, ...(hasWords(rest) ? { reason } : {}) })
  return answerByMessage(context, text, pending)
}

/** The question that was left open in the thread last, else the one that was asked last. */
function leftOpen({ project, items, toolkit }: ProjectContext, pending: readonly PendingQuestion[]): Item | undefined {
  const asked = pending.toReversed().flatMap(({ item }) => items.byId.get(item ?? '') ?? [])
  return asked.find(({ id }) => !stateOf(project, id, toolkit.shared.sameAs).settled) ?? asked[0]
}

/** Nothing is open in the thread just now: only the one who wrote is told, and the question that was left open is offered; an answer that it has by now is not put aside unseen. */
function notRecorded(context: ProjectContext, text: string, item: Item): Reply {
  const offer = adding.test(text) && currentAnswerTo(context, item.id) ? addTo : record
  return {
    show: 'whisper',
    view: message('That was not recorded.', [
      { kind: 'text', text: 'That was not recorded: no question is open in this thread just now.' },
      { kind: 'choices', choices: [offer(context.turn, text, item), askingIt(text)] },
    ]),
  }
}

/** Whoever presses it, the words are those of the one who said them. */
const record = ({ by, name, source }: Turn, text: string, item: Item): Choice<Intent> => ({
  label: `It answers ${withName(item)}`,
  intent: {
    do: 'answer',
    item: item.id,
    text,
    basedOn: null,
    author: { id: by.id, name, ...(source ? { source } : {}) },
  },
  style: 'primary',
  about: `Record it as the answer to ${withName(item)}`,
})

/** "Plus a laptop", once something stands there. */
const addTo = (_: Turn, text: string, item: Item): Choice<Intent> => ({
  label: `Add to ${withName(item)}`,
  intent: { do: 'answer', item: item.id, text, adds: true },
  style: 'primary',
  about: `Add it to the answer to ${item.code}`,
})
