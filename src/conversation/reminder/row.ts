import { shownDay } from '../../calendar/dates.ts'
import { credit } from '../../project/author.ts'
import type { Entry } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import { isAskedAnew } from '../../project/progress.ts'
import type { ItemState } from '../../project/project.ts'
import { type Catalog, type Item, type Items, isBox, labelOf, placeOf } from '../../toolkit/items.ts'
import type { Template, Toolkit } from '../../toolkit/toolkit.ts'
import { shortened, strong } from '../../view/text.ts'
import type { Choice, Row } from '../../view/view.ts'
import type { Intent, Origin } from '../intent.ts'

/** What a row is drawn beside. `row`: the reminder it stands on, where its buttons lead back to that. */
export type RowContext = Catalog & { readonly today: string; readonly row?: Origin }

/** An item on a reminder: open, with the button that settles it, or settled, with who did and the way back. */
export function rowOf(item: Item, state: ItemState, context: RowContext): Row<Intent> {
  const { settled } = state
  const text = [strong(`${item.code} `), shortened(labelOf(item), 160)]
  const isSettled = settled && !isAskedAnew(state)
  return { text, ...(isSettled ? settledRow(item, settled, context) : openRow(item, state, context)) }
}

type BesideText = Omit<Row<Intent>, 'text'>

function openRow(item: Item, { settled, assignment }: ItemState, context: RowContext): BesideText {
  const { toolkit, items, today, row } = context
  const fills = alsoFills(item, toolkit, items).map(({ name }) => name)
  const note = [
    placeOf(item),
    ...(settled ? ['to be answered anew'] : []),
    ...(assignment?.due ? [dueInWords(assignment.due, today)] : []),
    ...(fills.length ? [`also goes towards your ${listed(fills)}`] : []),
  ].join(' · ')
  const choice: Choice<Intent> = isBox(item)
    ? { label: 'Tick', intent: { do: 'check', item: item.id, ...(row ? { row } : {}) }, about: `Tick ${item.code}` }
    : { label: 'Answer', intent: { do: 'edit', item: item.id, row: row ?? true }, about: `Answer ${item.code}` }
  return { note, choice }
}

const dueInWords = (due: string, today: string): string =>
  due === today ? 'due today' : `${due < today ? 'overdue since' : 'due'} ${shownDay(due, today)}`

function settledRow(item: Item, settled: Entry, { row }: RowContext): BesideText {
  const from = row ? { row } : {}
  return {
    note: `✓ ${deeds[settled.kind] ?? 'settled'} by ${settled.removed ? 'somebody' : credit(settled)}`,
    choice:
      settled.kind === 'checked'
        ? { label: 'Undo', intent: { do: 'uncheck', item: item.id, ...from }, about: `Take the tick from ${item.code}` }
        : { label: 'See', intent: { do: 'show', item: item.id }, about: `See ${item.code}` },
  }
}

const deeds: Readonly<Record<string, string>> = {
  answered: 'answered',
  checked: 'ticked',
  excused: 'marked as not applicable',
}

/** The templates that an answer to the item also fills, or helps to fill. */
export function alsoFills(item: Item, toolkit: Toolkit, items: Items): Template[] {
  const reached = reachedBy(item, toolkit).flatMap((id) => items.byId.get(id) ?? [])
  return [...new Set(reached.flatMap((one) => ('template' in one ? [one.template] : [])))]
}

/** The items that share the item's answer and those that it is offered to as a start. */
export function reachedBy({ id }: Item, { shared }: Toolkit): string[] {
  const sharing = [...shared.sameAs].filter(([, as]) => as === id).map(([item]) => item)
  const wider = [...shared.prefilledBy].filter(([, narrower]) => narrower.includes(id)).map(([item]) => item)
  return [...sharing, ...wider]
}
