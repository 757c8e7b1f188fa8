import { type Entry, samePerson } from '../../project/entry.ts'
import { currentAnswer, type Project, type RecordedAnswer, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import { type Context, type Decision, type ProjectContext, say } from '../context.ts'
import { notice } from '../failures.ts'
import type { Reply } from '../reply.ts'
import { answeredCard } from './question-card.ts'

/** A message whose answer went with it, or with its words, is there again: so is the answer, below what others answered since. */
export function bringBack(context: Context, message: string, text: string): Decision {
  const { project, turn } = context
  if (!project) return say()
  const gone = project.entries.filter(
    (entry): entry is Withdrawal =>
      entry.kind === 'withdrawn' &&
      entry.message === message &&
      samePerson(entry.by, turn.by) &&
      !project.withdrawn.has(entry.id),
  )
  const answer = answersOf(project, gone).at(-1)
  const item = answer && context.items.byId.get(answer.item)
  if (!answer || !item) return say()
  const since = currentAnswer(stateOf(project, item.id, context.toolkit.shared.sameAs))
  const { source } = answer
  const reworded = text !== answer.text && text.length <= 10_000 && !(since && since.at > answer.at)
  return {
    does: 'record',
    events: [
      ...gone.map(({ id }) => ({ kind: 'withdrawn', entry: id }) as const),
      ...(reworded
        ? [{ kind: 'answered', item: item.id, text, basedOn: answer.id, ...(source ? { source } : {}) } as const]
        : []),
    ],
    say: (after) => isBack(after, item),
  }
}

type Withdrawal = Extract<Entry, { kind: 'withdrawn' }>

function answersOf({ entries }: Project, gone: readonly Withdrawal[]): RecordedAnswer[] {
  const ids = new Set(gone.map(({ entry }) => entry))
  return entries.flatMap((entry) => (entry.kind === 'answered' && ids.has(entry.id) && !entry.removed ? [entry] : []))
}

function isBack(after: ProjectContext, item: Item): Reply[] {
  const now = currentAnswer(stateOf(after.project, item.id, after.toolkit.shared.sameAs))
  const shows =
    now && !samePerson(now.by, after.turn.by) ? ` still shows the newer one, by ${now.name}.` : ' shows it again.'
  return [
    ...onCard(after, item, now),
    {
      show: 'post',
      where: 'thread',
      view: notice(
        `The message is back, and with it the answer that it was. ${item.code}${shows}`,
        'good',
        opener(item),
      ),
    },
  ]
}

/** The question's card in the thread shows what stands now. */
export function onCard(after: ProjectContext, item: Item, answer: RecordedAnswer | undefined): Reply[] {
  const card = after.pendingQuestions.findLast((pending) => pending.item === item.id)?.card
  return card && answer ? [{ show: 'replace', card, view: answeredCard(after, item, answer) }] : []
}

/** A button for the item. */
export const opener = (item: Item) =>
  ({ kind: 'choices', choices: [{ label: `Open ${item.code}`, intent: { do: 'show', item: item.id } }] }) as const
