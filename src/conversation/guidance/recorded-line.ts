import { placeKey } from '../../project/ports.ts'
import type { RecordedAnswer } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Block, Message, Row } from '../../view/view.ts'
import { notKept } from '../beside-words.ts'
import type { ProjectContext } from '../context.ts'
import { againLine } from '../facts/again.ts'
import { message } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { givenInViewOf } from '../overview/look-again.ts'
import { posted, type Reply, whispered } from '../reply.ts'
import { asCard } from '../shown.ts'
import { clash } from './clash.ts'

type RecordedHere = { readonly item: Item; readonly answer: RecordedAnswer; readonly adds?: boolean | undefined }

/** What is said once an answer is recorded, in as few lines as may be: that it is, with the way back, and what else there is to know. */
export function recordedLines(after: ProjectContext, { item, answer, adds }: RecordedHere): Block<Intent>[] {
  const done: Row<Intent> = {
    text: adds ? `✓ added to ${item.code}` : `✓ ${item.code} recorded`,
    more: [
      { label: 'Edit', intent: { do: 'edit', item: item.id }, about: `Edit the answer to ${item.code}` },
      { label: 'Undo', intent: { do: 'undo', entry: answer.id }, about: `Take back the answer to ${item.code}` },
      { label: 'Move', intent: { do: 'move', entry: answer.id }, about: 'Move it to another question' },
    ],
  }
  return [
    { kind: 'rows', rows: [done, ...clash(after, item, answer)] },
    ...notKept(after.turn),
    ...givenInViewOf(after, answer),
    ...againLine(after, answer.id),
  ]
}

/** The same as a message of its own, where nothing follows. */
export const recordedAlone = (lines: readonly Block<Intent>[], { item }: RecordedHere): Message<Intent> =>
  message(`${item.code} recorded.`, lines)

type Led = {
  readonly item: Item
  readonly answer?: RecordedAnswer
  /** What stands on top of what follows. */
  readonly lines: readonly Block<Intent>[]
  /** What is said where nothing follows, or somebody was faster. */
  readonly other: Message<Intent> | undefined
}

/** What follows an answer, said once however many people answer at once; to whoever answered on a card of their own, alone. */
export function ledOn(
  after: ProjectContext,
  [next, ...more]: readonly Reply[],
  { item, answer, lines, other }: Led,
): Reply[] {
  if (next?.show !== 'post') return other ? [posted(other)] : []
  const { summary, blocks, shows = [] } = next.view
  const head = lines.length ? [...lines, { kind: 'divider' } as const] : []
  const recorded = lines.length && answer ? [{ kind: 'recorded', entry: answer.id } as const] : []
  const view = asCard(message(summary, [...head, ...blocks]), ...recorded, ...shows)
  if (after.turn.alone && !after.turn.thread) return [whispered(view)]
  return [{ ...next, view, once: { key: keyOf(after, item), other } }, ...more]
}

/** What names the moment at which a question was answered on the way through a phase: the card that asked it. */
function keyOf({ turn, pendingQuestions }: ProjectContext, item: Item): string {
  const card = pendingQuestions.findLast((pending) => pending.item === item.id)?.card ?? turn.card
  const parts = [placeKey(turn.place), turn.thread ?? turn.delivery, item.id, card?.id ?? turn.delivery]
  return `next/${parts.map(encodeURIComponent).join('/')}`
}
