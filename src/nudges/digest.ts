import type { Intent } from '../conversation/intent.ts'
import { message } from '../conversation/trouble.ts'
import { plusDays } from '../conversation/week.ts'
import { localDate, shownDay } from '../conversation/when.ts'
import { personKey } from '../project/entry.ts'
import { type Missing, missingIn, overall, progressOf } from '../project/progress.ts'
import type { Project } from '../project/project.ts'
import type { Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { person, strong } from '../view/text.ts'
import type { Block, Choice, Message, Row, Text } from '../view/view.ts'
import { movedInWords, movedSince } from './moved.ts'
import { ranked } from './ranking.ts'
import { rowOf } from './row.ts'

/** The last reminder: the moment it was for, and when what it says was read. */
export type Last = { readonly due: number; readonly seen: number }

const day = 86_400_000
/** How many items a reminder names. */
const most = 5

/**
 * What a place is reminded of: what moved since the last reminder and the few things to do first; undefined where silence
 * is better. A project that is done is congratulated once; one that nobody touches is asked once whether to pause.
 */
export function digest(
  project: Project,
  toolkit: Toolkit,
  items: Items,
  since: Last,
  now: number,
): Message<Intent> | undefined {
  const today = localDate(now, project.zone)
  const touched = project.entries.at(-1)?.at ?? 0
  const quiet = touched + Math.max(28, project.nudging.every * 14) * day
  const open = missingIn(project, toolkit, items, today)
  if (!open.length) return touched > since.seen ? congratulation(project, toolkit, items) : undefined
  if (now >= quiet)
    return since.due < quiet ? lastWord(project, open.length, Math.floor((now - touched) / day / 7)) : undefined
  return reminder(project, toolkit, items, open, since, today)
}

function reminder(
  project: Project,
  toolkit: Toolkit,
  items: Items,
  open: readonly Missing[],
  since: Last,
  today: string,
): Message<Intent> {
  const shown = ranked(project, toolkit, items, today).slice(0, most)
  const overdue = open.filter((one) => one.overdue).length
  const summary = `${project.name}: ${overdue ? `${overdue} overdue, ` : ''}${open.length} still open`
  return message(summary, [
    { kind: 'heading', text: `${project.name} this week` },
    { kind: 'text', text: whatMoved(project, toolkit, items, since) },
    { kind: 'text', text: firstOf(shown, open.length) },
    ...grouped(shown, project, since, today, (one) => rowOf(one, toolkit, items, today)),
    { kind: 'choices', choices: choices(project, open.length - shown.length) },
  ])
}

function whatMoved(project: Project, toolkit: Toolkit, items: Items, since: Last): Text {
  const moved = movedSince(project, items, since.seen)
  const { done, total } = overall(progressOf(project, toolkit, items))
  const stand = [strong(`${done} of ${total}`), ' done so far.']
  const from = shownDay(localDate(since.due, project.zone))
  if (!moved.length)
    return done
      ? [`Nothing new since ${from}. `, ...stand]
      : ['Nothing is recorded yet. Ten minutes and one answer make a beginning.']
  return [`Since ${from}: ${movedInWords(moved)} `, ...stand]
}

function firstOf(shown: readonly Missing[], open: number): Text {
  const first = shown[0]?.item
  if (!first) return ''
  const why = 'why' in first ? `, ${first.why}` : ''
  return open === 1
    ? ['One thing is left: ', strong(first.code), `${why}.`]
    : ['A good place to start: ', strong(first.code), `${why}.`]
}

/** Rows below the name of whoever has them, in the order of the most pressing. */
function grouped(
  shown: readonly Missing[],
  project: Project,
  since: Last,
  today: string,
  row: (one: Missing) => Row<Intent>,
): Block<Intent>[] {
  const groups = [...Map.groupBy(shown, ({ assignment }) => (assignment ? personKey(assignment.to) : '')).values()]
  return groups.flatMap((group): Block<Intent>[] => {
    const assignment = group[0]?.assignment
    const owner = assignment
      ? [
          person(
            assignment.to.id,
            assignment.name,
            group.some((one) => isPressing(one, project, since, today)),
          ),
        ]
      : [strong(groups.length > 1 ? 'For anybody' : 'For whoever has a moment')]
    return [
      { kind: 'text', text: owner },
      { kind: 'rows', rows: group.map(row) },
    ]
  })
}

/** The owner is called in the week before the date and once after it. */
function isPressing({ assignment }: Missing, { zone, nudging }: Project, since: Last, today: string): boolean {
  const due = assignment?.due
  if (!due) return false
  return due < today ? due >= localDate(since.due, zone) : due < plusDays(today, 7 * nudging.every)
}

const choices = ({ nudging }: Project, left: number): Choice<Intent>[] => [
  ...(left > 0 ? [{ label: `${left} more`, intent: { do: 'missing' } } as const] : []),
  { label: nudging.every === 1 ? 'Snooze a week' : 'Leave the next one out', intent: { do: 'nudge', words: 'snooze' } },
  { label: 'Change time', intent: { do: 'nudge', words: 'change' } },
  { label: 'Pause', intent: { do: 'nudge', words: 'off' }, about: 'Pause the weekly reminder' },
]

function congratulation(project: Project, toolkit: Toolkit, items: Items): Message<Intent> {
  const { total } = overall(progressOf(project, toolkit, items))
  return message(`${project.name}: everything is done`, [
    { kind: 'heading', text: `${project.name} is complete` },
    {
      kind: 'notice',
      tone: 'good',
      text: `All ${total} questions and checks in your phases are settled. Well done, everybody. I will be quiet now; if something opens again, I am back.`,
    },
    {
      kind: 'choices',
      choices: [
        { label: 'See the templates', intent: { do: 'template' }, style: 'primary' },
        { label: 'Status', intent: { do: 'status' } },
      ],
    },
  ])
}

function lastWord(project: Project, open: number, weeks: number): Message<Intent> {
  return message(`${project.name}: shall I pause the reminder?`, [
    { kind: 'heading', text: `Is ${project.name} resting?` },
    {
      kind: 'text',
      text: `Nothing was recorded here for ${weeks} weeks, and ${open} ${open === 1 ? 'item is' : 'items are'} still open. That is fine; courses wait for many good reasons. I will not ask again until somebody records something. Everything is kept.`,
    },
    {
      kind: 'choices',
      choices: [
        { label: 'Go on where we were', intent: { do: 'next' }, style: 'primary' },
        { label: 'Keep reminding us', intent: { do: 'nudge', words: 'keep' } },
        { label: 'Pause', intent: { do: 'nudge', words: 'off' }, about: 'Pause the weekly reminder' },
      ],
    },
  ])
}
