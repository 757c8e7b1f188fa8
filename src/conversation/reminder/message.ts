import { localDate, shownDay } from '../../calendar/dates.ts'
import { movedInWords, movedSince } from '../../project/activity.ts'
import { personKey } from '../../project/entry.ts'
import { overall, progressOf } from '../../project/progress.ts'
import { type Project, stateOf } from '../../project/project.ts'
import type { Catalog, Item } from '../../toolkit/items.ts'
import { person, strong } from '../../view/text.ts'
import type { Block, Choice, Message, Text } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { message } from '../failures.ts'
import { handOut } from '../guidance/hand-out.ts'
import type { Intent, IntentOf, Origin } from '../intent.ts'
import { conflictsIn } from '../overview/conflicts.ts'
import { lookAgainLine } from '../overview/look-again.ts'
import type { Reply } from '../reply.ts'
import { asCard } from '../shown.ts'
import { rowOf } from './row.ts'

/** What is written on a reminder: the items it names, what it says of the time since the last one, and who is called. */
export type ReminderParts = {
  readonly shown: readonly Item[]
  /** What it says counts from here. */
  readonly since: number
  readonly summary: string
  readonly opening: Text
  readonly called: ReadonlySet<Item>
  readonly today: string
}

/** The week's reminder, as it is posted: what moved, where to start, and a few items by owner. */
export function reminderCard(project: Project, catalog: Catalog, written: ReminderParts): Message<Intent> {
  const { shown, opening } = written
  const first = shown[0]
  const said: Block<Intent> = { kind: 'text', text: opening }
  const doubt = oneDoubt(project, catalog, written.today)
  if (!first || !('why' in first)) return card(project, catalog, written, [said], doubt)
  const isTaken = stateOf(project, first.id, catalog.toolkit.shared.sameAs).assignment !== undefined
  const why: Block<Intent> = { kind: 'text', text: startWith(first, isTaken) }
  const whyAlone: Block<Intent> = { kind: 'text', text: `Why it matters: ${first.why}.`, tone: 'quiet' }
  return shown.length > 1
    ? card(project, catalog, written, [said, why], doubt)
    : card(project, catalog, written, [said], [whyAlone, ...doubt])
}

/** At most one row: a thing that does not fit together, else what is to be looked at again. The reminder is no review. */
function oneDoubt(project: Project, catalog: Catalog, today: string): Block<Intent>[] {
  const [first] = conflictsIn(project, catalog, today)
  if (!first) return lookAgainLine({ project, toolkit: catalog.toolkit })
  const look = { label: 'Look', intent: { do: 'review' }, about: 'Look at the review' } as const
  return [{ kind: 'rows', rows: [{ text: [strong('Does it fit together? '), first.says], choice: look }] }]
}

/** The reminder in its place after something on it was settled; undefined where it was not pressed on one. */
export const onReminder = (after: ProjectContext, row: IntentOf<'edit'>['row']): Reply | undefined =>
  typeof row === 'object' && after.turn.card ? { show: 'replace', view: redrawn(after, row) } : undefined

/** The same reminder after somebody settled something on it: what was named stays, with who did it. */
export function redrawn(context: ProjectContext, { shown: ids, since }: Origin): Message<Intent> {
  const { project, items, turn } = context
  const moved = since > turn.at ? [] : movedSince(project, items, since)
  const start = shownDay(localDate(since, project.zone))
  return card(
    project,
    context,
    {
      shown: ids.flatMap((id) => items.byId.get(id) ?? []),
      since,
      summary: `${project.name}: the weekly reminder`,
      opening: '',
      called: new Set(),
      today: localDate(turn.at, project.zone),
    },
    [
      {
        kind: 'text',
        text: [...(moved.length ? [`Since ${start}: ${movedInWords(moved)} `] : []), ...stand(project, context)],
      },
    ],
  )
}

/** "5 of 31 are done." */
export function stand(project: Project, { toolkit, items }: Catalog): Text[number][] {
  const { done, total } = overall(progressOf(project, toolkit, items))
  return [strong(`${done} of ${total}`), ` ${done === 1 ? 'is' : 'are'} done.`]
}

function card(
  project: Project,
  catalog: Catalog,
  { shown, since, summary, called, today }: ReminderParts,
  opening: readonly Block<Intent>[],
  closing: readonly Block<Intent>[] = [],
): Message<Intent> {
  const { toolkit, items } = catalog
  const stateOfItem = (item: Item) => stateOf(project, item.id, toolkit.shared.sameAs)
  const row: Origin = { shown: shown.map(({ id }) => id), since }
  const groups = Map.groupBy(shown, (item) => {
    const { assignment } = stateOfItem(item)
    return assignment ? personKey(assignment.to) : ''
  })
  const rows = [...groups.values()].flatMap((group): Block<Intent>[] => [
    { kind: 'text', text: [ownerOf(group, project, catalog, called)] },
    { kind: 'rows', rows: group.map((item) => rowOf(item, stateOfItem(item), { toolkit, items, today }, row)) },
  ])
  const { done, total } = overall(progressOf(project, toolkit, items))
  const open = shown.map((item) => ({ item, ...stateOfItem(item) })).filter(({ settled }) => !settled)
  const left = total - done - open.length
  const view = message(summary, [
    { kind: 'heading', text: project.nudging.every === 1 ? `${project.name} this week` : project.name },
    ...opening,
    ...rows,
    ...closing,
    ...(open.length ? [{ kind: 'choices', choices: handOut(open, row) } as const] : []),
    { kind: 'choices', choices: choices(project, left, row.shown, today) },
  ])
  return asCard(view, { kind: 'reminder', ...row })
}

/** Whoever has the items is called at most once; a name alone calls nobody. */
function ownerOf(
  group: readonly Item[],
  project: Project,
  { toolkit }: Catalog,
  called: ReadonlySet<Item>,
): Text[number] {
  const [first] = group
  const assignment = first && stateOf(project, first.id, toolkit.shared.sameAs).assignment
  if (!assignment) return strong('For whoever has a moment')
  return group.some((item) => called.has(item))
    ? person(assignment.to.id, assignment.name, true)
    : strong(assignment.name)
}

/** The toolkit's reasons are clauses: "so learners know what they work towards", "because goals should align …". */
const startWith = (first: Extract<Item, { why: string }>, isTaken: boolean): Text => [
  isTaken ? 'First comes ' : 'A good place to start is ',
  strong(first.code),
  `. Why it matters: ${first.why}.`,
]

const choices = ({ nudging }: Project, left: number, shown: string[], today: string): Choice<Intent>[] => [
  ...(left > 0
    ? [
        {
          label: `${left} more`,
          intent: { do: 'missing', without: shown },
          about: `See ${left} more open items`,
        } satisfies Choice<Intent>,
      ]
    : []),
  ...(isOut(nudging, today)
    ? []
    : [
        {
          label: nudging.every === 1 ? 'Snooze a week' : 'Leave the next one out',
          intent: { do: 'nudge', words: 'snooze' },
        } satisfies Choice<Intent>,
      ]),
  // What only leads may change stands on the settings, which everybody sees alone.
  { label: 'Reminder settings', intent: { do: 'nudge' } },
]

/** Whether the next one is left out already, or none comes. */
const isOut = ({ state, snoozed }: Project['nudging'], today: string): boolean =>
  state === 'off' || Boolean(snoozed && snoozed >= today)
