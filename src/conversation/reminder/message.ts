import { localDate, shownDay } from '../../calendar/dates.ts'
import { type Moved, movedInWords, movedSince } from '../../project/activity.ts'
import { personKey } from '../../project/entry.ts'
import { overall, progressOf, toDoIn } from '../../project/progress.ts'
import { type ItemState, type Project, type ProjectAndCatalog, stateOf } from '../../project/project.ts'
import { conflictsIn } from '../../review/of-project.ts'
import type { Item } from '../../toolkit/items.ts'
import { person, strong } from '../../view/text.ts'
import type { Block, Choice, Message, Text } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import { handOut } from '../guidance/assign/hand-out.ts'
import type { Intent, IntentOf, Origin } from '../intent.ts'
import { lookAgainLine } from '../overview/look-again.ts'
import { type Reply, replaced } from '../reply.ts'
import { asCard } from '../shown.ts'
import { waitingLines } from '../signoff/reminder.ts'
import { type RowContext, rowOf } from './row.ts'

/** What is written on a reminder: the items it names, what it says of the time since the last one, and who is called. */
export type ReminderParts = {
  readonly shown: readonly Item[]
  /** What it says counts from here. */
  readonly since: number
  readonly summary: string
  readonly opening: Text
  readonly called: ReadonlySet<Item>
  /** The sign-offs whose approvers are called. */
  readonly asks: ReadonlySet<string>
  readonly now: number
  readonly today: string
}

/** The week's reminder, as it is posted: what moved, where to start, and a few items by owner. */
export function reminderCard(of: ProjectAndCatalog, written: ReminderParts): Message<Intent> {
  const { shown, opening } = written
  const [first] = shown
  const said: Block<Intent> = { kind: 'text', text: opening }
  const doubt = oneDoubt(of, written.today)
  if (!first || !('why' in first)) return card(of, written, { above: [said], below: doubt })
  const isTaken = stateOf(of.project, first.id, of.toolkit.shared.sameAs).assignment !== undefined
  const why: Block<Intent> = { kind: 'text', text: startWith(first, isTaken) }
  const whyAlone: Block<Intent> = quiet(`Why it matters: ${first.why}.`)
  return shown.length > 1
    ? card(of, written, { above: [said, why], below: doubt })
    : card(of, written, { above: [said], below: [whyAlone, ...doubt] })
}

/** At most one row: a thing that does not fit together, else what is to be looked at again. The reminder is no review. */
function oneDoubt(of: ProjectAndCatalog, today: string): Block<Intent>[] {
  const [first] = conflictsIn(of.project, of, today)
  if (!first) return lookAgainLine(of)
  const look = { label: 'Look', intent: { do: 'review' }, about: 'Look at the review' } as const
  return [{ kind: 'rows', rows: [{ text: [strong('Does it fit together? '), first.says], choice: look }] }]
}

const day = 86_400_000

/** The reminder in its place after something on it was settled; undefined where it was not pressed on one. */
export const onReminder = (after: ProjectContext, row: IntentOf<'edit'>['row']): Reply | undefined =>
  typeof row === 'object' && 'shown' in row && after.turn.card ? replaced(redrawn(after, row)) : undefined

/** The same reminder after somebody settled something on it: what was named stays, with who did it. */
export function redrawn(context: ProjectContext, { shown: ids, since }: Origin): Message<Intent> {
  const { project, items, turn } = context
  const today = localDate(turn.at, project.zone)
  // Once the next ones have come it is no news of a week any more.
  const isOld = turn.at > since + 14 * project.nudging.every * day
  const moved = since > turn.at ? [] : movedSince(project, items, since)
  return card(
    context,
    {
      shown: ids.flatMap((id) => items.byId.get(id) ?? []),
      since,
      summary: `${project.name}: the weekly reminder`,
      called: new Set(),
      asks: new Set(),
      now: turn.at,
      today,
    },
    isOld
      ? { above: [quiet('What was named here then, as it stands now.')] }
      : { above: [{ kind: 'text', text: standSince(context, moved, since) }], below: oneDoubt(context, today) },
  )
}

/** "Since 17 Nov: Ana answered 07.1. 5 of 31 are done."; how it stands alone where nothing moved. */
export const standSince = (of: ProjectAndCatalog, moved: readonly Moved[], since: number): Text => [
  ...(moved.length ? [`Since ${shownDay(localDate(since, of.project.zone))}: ${movedInWords(moved)} `] : []),
  ...stand(of),
]

/** "5 of 31 are done." */
export function stand({ project, toolkit, items }: ProjectAndCatalog): Text[number][] {
  const { done, total } = overall(progressOf(project, toolkit, items))
  return [strong(`${done} of ${total}`), ` ${done === 1 ? 'is' : 'are'} done.`]
}

type CardParts = { readonly above: readonly Block<Intent>[]; readonly below?: readonly Block<Intent>[] }

function card(
  { project, toolkit, items }: ProjectAndCatalog,
  { shown, since, summary, called, asks, now, today }: Omit<ReminderParts, 'opening'>,
  { above, below = [] }: CardParts,
): Message<Intent> {
  const row: Origin = { shown: shown.map(({ id }) => id), since }
  const named = shown.map((item) => ({ item, state: stateOf(project, item.id, toolkit.shared.sameAs) }))
  const open = named.filter(({ state }) => !state.settled).map(({ item, state }) => ({ item, ...state }))
  const left = toDoIn({ project, toolkit, items }, today).filter(({ item }) => !shown.includes(item)).length
  const view = message(summary, [
    { kind: 'heading', text: project.nudging.every === 1 ? `${project.name} this week` : project.name },
    ...above,
    ...byOwner(named, called, { toolkit, items, today, row }),
    ...waitingLines({ project, toolkit, items, now }, asks),
    ...below,
    ...(open.length ? [buttons(...handOut(open, row))] : []),
    buttons(...moreThan(row.shown, left), ...snoozing(project, today), reminderSettings),
  ])
  return asCard(view, { kind: 'reminder', ...row })
}

type ItemOnCard = { readonly item: Item; readonly state: ItemState }

function byOwner(named: readonly ItemOnCard[], called: ReadonlySet<Item>, context: RowContext): Block<Intent>[] {
  const groups = Map.groupBy(named, ({ state }) => (state.assignment ? personKey(state.assignment.to) : ''))
  return [...groups.values()].flatMap((group): Block<Intent>[] => [
    { kind: 'text', text: [ownerOf(group, called)] },
    { kind: 'rows', rows: group.map(({ item, state }) => rowOf(item, state, context)) },
  ])
}

/** Whoever has the items is called at most once; a name alone calls nobody. */
function ownerOf(group: readonly ItemOnCard[], called: ReadonlySet<Item>): Text[number] {
  const assignment = group[0]?.state.assignment
  if (!assignment) return strong('For whoever has a moment')
  return group.some(({ item }) => called.has(item))
    ? person(assignment.to.id, assignment.name, true)
    : strong(assignment.name)
}

/** The toolkit's reasons are clauses: "so learners know what they work towards", "because goals should align …". */
const startWith = (first: Extract<Item, { why: string }>, isTaken: boolean): Text => [
  isTaken ? 'First comes ' : 'A good place to start is ',
  strong(first.code),
  `. Why it matters: ${first.why}.`,
]

const moreThan = (shown: readonly string[], left: number): Choice<Intent>[] =>
  left > 0
    ? [{ label: `${left} more`, intent: { do: 'missing', without: [...shown] }, about: `See ${left} more open items` }]
    : []

const snoozing = ({ nudging }: Project, today: string): Choice<Intent>[] =>
  isOut(nudging, today)
    ? []
    : [
        {
          label: nudging.every === 1 ? 'Snooze a week' : 'Leave the next one out',
          intent: { do: 'nudge', words: 'snooze' },
        },
      ]

/** What only leads may change stands on the settings, which everybody sees alone. */
const reminderSettings: Choice<Intent> = { label: 'Reminder settings', intent: { do: 'nudge' } }

/** Whether the next one is left out already, or none comes. */
const isOut = ({ state, snoozed }: Project['nudging'], today: string): boolean =>
  state === 'off' || Boolean(snoozed && snoozed >= today)
