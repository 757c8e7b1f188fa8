import { authorOf, credit } from '../../project/author.ts'
import { samePerson } from '../../project/entry.ts'
import type { MessageRef } from '../../project/ports.ts'
import { currentAnswer, type Project, type RecordedAnswer, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Message } from '../../view/view.ts'
import { notKept } from '../beside.ts'
import { type Context, type Decision, type ProjectContext, say } from '../context.ts'
import { notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import type { Reply } from '../reply.ts'
import { hasWords, isOnlyQuote } from '../words.ts'
import { opens, questionCard } from './question-card.ts'
import { standsNow } from './stands-now.ts'
import { bringBack, onCard, opener } from './undeleted-message.ts'

/** The message that an answer came in was edited: the answer follows, unless somebody has answered since. One that went with its words comes back with them. */
export function revise(context: Context, { message, text }: IntentOf<'revise'>): Decision {
  const found = answerIn(context, message)
  const now = text.trim()
  const isAnswer = hasWords(now) && !isOnlyQuote(now) && !now.startsWith('//')
  if (!found) return isAnswer ? bringBack(context, message, now) : say()
  if (!isAnswer)
    return takeAlong(found, message, 'The message holds no answer any more, so it is not recorded any more.')
  const { context: here, answer, item } = found
  if (now === answer.text || now.length > 10_000) return say()
  const current = currentAnswer(stateOf(here.project, item.id, here.toolkit.shared.sameAs))
  if (current && current.id !== answer.id)
    return say({
      show: 'whisper',
      view: notice(
        `You edited the message that was an answer to ${item.code}, but ${credit(current)} has answered since, so nothing was changed.`,
        'info',
        {
          kind: 'choices',
          choices: [{ label: `Edit ${item.code}`, intent: { do: 'edit', item: item.id } }],
        },
      ),
    })
  return {
    does: 'record',
    events: [
      {
        kind: 'answered',
        item: item.id,
        text: now,
        basedOn: answer.id,
        ...(answer.source ? { source: answer.source } : {}),
      },
    ],
    say: (after, [kept]) => [
      ...onCard(after, item, kept?.kind === 'answered' ? kept : undefined),
      ...(after.turn.beside?.length
        ? [{ show: 'whisper', view: notice('Your edit is recorded.', 'good', ...notKept(after.turn)) } as const]
        : []),
    ],
  }
}

/** The message that an answer came in is gone: so is the answer, with every wording that the message had. */
export function retract(context: Context, { message }: IntentOf<'retract'>): Decision {
  const found = answerIn(context, message)
  return found ? takeAlong(found, message, 'The message is gone, and with it the answer that it was.') : say()
}

function takeAlong({ context: here, item }: FoundAnswer, message: string, why: string): Decision {
  const all = standing(here.project).filter(
    (one) => one.source?.message === message && samePerson(authorOf(one).person, here.turn.by),
  )
  return {
    does: 'record',
    events: all.map(({ id }) => ({ kind: 'withdrawn', entry: id, message })),
    say: (after) => {
      const before = currentAnswer(stateOf(after.project, item.id, after.toolkit.shared.sameAs))
      const words = standsNow(here, after, item)
      const gone = notice(`${why} ${words}`, 'info', opener(item))
      const card = asking(after, item)
      if (card && !before) return [reopenedCard(after, item, card, gone)]
      return card ? onCard(after, item, before) : [{ show: 'post', where: 'thread', view: gone }]
    },
  }
}

/** The card that asked the item in the thread. */
const asking = ({ pendingQuestions }: ProjectContext, item: Item): MessageRef | undefined =>
  pendingQuestions.findLast((pending) => pending.item === item.id)?.card

/** The question stands on its card again, below why. */
function reopenedCard(after: ProjectContext, item: Item, card: MessageRef, { blocks }: Message<Intent>): Reply {
  const asked = questionCard(after, item)
  const isOpen = after.pendingQuestions.at(-1)?.item === item.id
  return {
    show: 'replace',
    card,
    view: { ...asked, blocks: [...blocks.slice(0, 1), ...asked.blocks] },
    ...(isOpen ? { opens: opens(after, item) } : {}),
  }
}

type FoundAnswer = { readonly context: ProjectContext; readonly answer: RecordedAnswer; readonly item: Item }

/** The newest answer that came in the message, if the person's own and not moved or taken back. */
function answerIn(context: Context, message: string): FoundAnswer | undefined {
  if (!context.project) return undefined
  const answer = standing(context.project).findLast(
    (one) => one.source?.message === message && samePerson(authorOf(one).person, context.turn.by),
  )
  const item = answer && context.items.byId.get(answer.item)
  return answer && item && { context: { ...context, project: context.project }, answer, item }
}

const standing = ({ entries, withdrawn }: Project): RecordedAnswer[] =>
  entries.flatMap((entry) => (entry.kind === 'answered' && !withdrawn.has(entry.id) ? [entry] : []))
