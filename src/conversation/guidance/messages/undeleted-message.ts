import { type Entry, samePerson } from '../../../project/entry.ts'
import { isLater } from '../../../project/order.ts'
import { currentAnswer, currentAnswerTo, type Project, type RecordedAnswer, stateOf } from '../../../project/project.ts'
import type { Item } from '../../../toolkit/items.ts'
import { type Decision, type ProjectContext, say } from '../../context.ts'
import { buttons, notice } from '../../failures.ts'
import { marked } from '../../formatting.ts'
import { posted, type Reply } from '../../reply.ts'
import { answeredCard } from '../question-card.ts'
import { standsNow } from '../stands-now.ts'

/**
 * A message whose answers went with it, or with its words, is there again: so are they, below what others answered
 * since. An edit of before it went, which comes late, brings nothing back.
 */
export function bringBack(context: ProjectContext, message: string, text: string): Decision {
  const { project, turn } = context
  const gone = project.entries.filter(
    (entry): entry is Withdrawal =>
      entry.kind === 'withdrawn' &&
      entry.message === message &&
      samePerson(entry.by, turn.by) &&
      !project.withdrawn.has(entry.id),
  )
  if (gone.some(({ at }) => at > turn.at)) return say()
  const back = [...new Map(answersOf(project, gone).map((answer) => [answer.item, answer])).values()]
  const items = back.flatMap(({ item }) => context.items.byId.get(item) ?? [])
  if (!items.length) return say()
  return {
    does: 'record',
    events: [
      ...gone.map(({ id }) => ({ kind: 'withdrawn', entry: id }) as const),
      ...back.flatMap((answer) => reworded(context, answer, text)),
    ],
    say: (after) => isBack(after, items),
  }
}

/** The message came back with other words; they are not put above what somebody answered since. */
function reworded(context: ProjectContext, answer: RecordedAnswer, text: string) {
  const { item, id, source } = answer
  const kept = { ...(source ? { source } : {}), ...marked(text, context.turn.looks) }
  const since = currentAnswerTo(context, item)
  if (text === answer.text || (since && isLater(since, answer))) return []
  return [{ kind: 'answered', item, text, basedOn: id, edits: true, ...kept } as const]
}

type Withdrawal = Extract<Entry, { kind: 'withdrawn' }>

function answersOf({ entries }: Project, gone: readonly Withdrawal[]): RecordedAnswer[] {
  const ids = new Set(gone.map(({ entry }) => entry))
  return entries.flatMap((entry) => (entry.kind === 'answered' && ids.has(entry.id) && !entry.removed ? [entry] : []))
}

function isBack(after: ProjectContext, items: readonly Item[]): Reply[] {
  const [first] = items
  const what = items.length > 1 ? 'answers' : 'answer'
  const words = `The message is back, and with it the ${what} that it was. ${items.map((item) => shows(after, item)).join(' ')}`
  return [
    ...items.flatMap((item) => onCard(after, item, shownAnswer(after, item))),
    posted(notice(words, 'good', ...(first ? [opener(first)] : []))),
  ]
}

function shows(after: ProjectContext, item: Item): string {
  const now = shownAnswer(after, item)
  if (!now) return standsNow(after, after, item)
  return samePerson(now.by, after.turn.by)
    ? `${item.code} shows it again.`
    : `${item.code} still shows the newer one, by ${now.name}.`
}

/** The answer that the item has, unless somebody settled it in another way. */
function shownAnswer({ project, toolkit }: ProjectContext, item: Item): RecordedAnswer | undefined {
  const state = stateOf(project, item.id, toolkit.shared.sameAs)
  return state.settled?.kind === 'answered' ? currentAnswer(state) : undefined
}

/** The question's card in the thread shows what stands now. */
export function onCard(after: ProjectContext, item: Item, answer: RecordedAnswer | undefined): Reply[] {
  const card = after.pendingQuestions.findLast((pending) => pending.item === item.id)?.card
  return card && answer ? [{ show: 'replace', card, view: answeredCard(after, item, answer) }] : []
}

/** A button for the item. */
export const opener = (item: Item) => buttons({ label: `Open ${item.code}`, intent: { do: 'show', item: item.id } })
