import { localDate } from '../../calendar/dates.ts'
import { movedSince } from '../../project/activity.ts'
import { listed } from '../../project/listed.ts'
import { anewIn, type Missing, missingIn, overall, progressOf, toDoIn } from '../../project/progress.ts'
import { fold, type Project } from '../../project/project.ts'
import { strong } from '../../view/text.ts'
import type { Message, Text } from '../../view/view.ts'
import { buttons, message } from '../failures.ts'
import type { Intent } from '../intent.ts'
import type { What } from '../reminder-port.ts'
import { asCard } from '../shown.ts'
import { calledIn } from '../signoff/reminder.ts'
import { reminderCard, stand, standSince } from './message.ts'
import { chosen, isPressing, type Reminding } from './priorities.ts'
import { turningOff } from './switches.ts'

/** What a place is told, or why it is told nothing. */
export type Digest = { readonly what: What; readonly view: Message<Intent> } | { readonly silent: 'done' | 'resting' }

const day = 86_400_000
const week = 7 * day

/**
 * What a place is reminded of: what moved since the last reminder and the few things to do first. A project that is done
 * is congratulated once; one that nobody touched for four weeks is asked once whether to pause. Weeks that were left out
 * do not count among them.
 */
export function digest(reminding: Reminding): Digest {
  const { project, last, now } = reminding
  const open = toDoIn(reminding, localDate(now, project.zone))
  if (!open.length)
    return wasOpen(reminding) ? { what: 'well done', view: congratulation(reminding) } : { silent: 'done' }
  if (last.unheard < patience(project)) return { what: 'reminder', view: reminder(reminding) }
  if (last.asked) return { silent: 'resting' }
  return { what: 'last word', view: asCard(lastWord(reminding, open), { kind: 'resting', at: now }) }
}

/** What a reminder would say if somebody asked for it, whether or not it would come by itself. */
export function digestAsked(reminding: Reminding): Message<Intent> | undefined {
  const said = digest({ ...reminding, last: { ...reminding.last, unheard: 0 } })
  return 'view' in said ? said.view : undefined
}

/** How many reminders in a row may go unheard: the next one comes when four weeks are over. */
const patience = ({ nudging }: Project): number => (nudging.every === 1 ? 3 : 1)

/** Whether something was open when the last reminder was read. */
function wasOpen({ project, toolkit, items, last: { seen } }: Reminding): boolean {
  const entries = project.entries.filter(({ at }) => at <= seen)
  const then = fold(project.id, entries, toolkit.shared.sameAs)
  return !then || toDoIn({ project: then, toolkit, items }, localDate(seen, project.zone)).length > 0
}

function reminder(reminding: Reminding): Message<Intent> {
  const { project, last, now } = reminding
  const today = localDate(now, project.zone)
  const shown = chosen(reminding, isBack(reminding) ? { ...last, unheard: 0 } : last)
  const called = shown.filter((one) => isPressing(one, reminding)).map(({ item }) => item)
  return reminderCard(reminding, {
    shown: shown.map(({ item }) => item),
    since: last.seen,
    ...sayings(reminding, { open: stillOpen(reminding, today), shown: shown.length }),
    called: new Set(called),
    asks: calledIn(reminding),
    now,
    today,
  })
}

/** "26 still open" */
function stillOpen(reminding: Reminding, today: string): string {
  const open = missingIn(reminding, today).length
  const anew = anewIn(reminding, today).length
  return open || !anew ? `${open} still open` : `${anew === 1 ? 'one' : anew} to answer anew`
}

/** The line that a phone shows, and the first line of the card: news where there is any, never a count of debts. */
function sayings(reminding: Reminding, { open, shown }: { open: string; shown: number }): Sayings {
  const { project, toolkit, items, last } = reminding
  const moved = movedSince(project, items, last.seen)
  if (moved.length)
    return {
      summary: `${project.name}: ${named(moved.map(({ name }) => name))} moved it on, ${open}`,
      opening: standSince(reminding, moved, last.seen),
    }
  if (!overall(progressOf(project, toolkit, items)).done) return notBegun(reminding)
  if (isBack(reminding))
    return {
      summary: `${project.name}: welcome back, ${open}`,
      opening: ['Welcome back. Nothing is lost: ', ...stand(reminding)],
    }
  return last.unheard < 2 || shown > 1
    ? { summary: `${project.name}: ${open}`, opening: [`A quiet week. `, ...stand(reminding)] }
    : {
        summary: `${project.name}: one small thing this week`,
        opening: ['Another quiet week, and that is fine. ', ...stand(reminding), ' Here is one small thing:'],
      }
}

type Sayings = { readonly summary: string; readonly opening: Text }

const notBegun = ({ project, last }: Reminding): Sayings => ({
  summary: `${project.name}: a first step, if you have ten minutes`,
  opening: last.unheard
    ? 'Nothing is recorded yet. Whenever it suits you, one answer is enough to begin.'
    : 'Nothing is recorded yet. Ten minutes and one answer make a beginning.',
})

/** Weeks were left out since the last one. */
const isBack = ({ project, last, now }: Reminding): boolean => now - last.due > (7 * project.nudging.every + 3) * day

const named = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names[0]} and ${names.length - 1} others`

function congratulation({ project, toolkit, items }: Reminding): Message<Intent> {
  const { total } = overall(progressOf(project, toolkit, items))
  return message(`${project.name}: everything is done`, [
    { kind: 'heading', text: `${project.name} is complete` },
    {
      kind: 'notice',
      tone: 'good',
      text: `All ${total} questions and checks in your phases are settled${byWhom(project)}. Well done, everybody. I will be quiet now; if something opens again, I am back.`,
    },
    buttons(
      { label: 'See the templates', intent: { do: 'template' }, style: 'primary' },
      { label: 'Status', intent: { do: 'status' } },
    ),
  ])
}

/** ": Ana 14, Ben 12, others 5" */
function byWhom(project: Project): string {
  const settled = [...project.items.values()].flatMap((state) => state.settled ?? [])
  const counts = [...Map.groupBy(settled, ({ name, removed }) => (removed ? 'somebody' : name))]
    .map(([name, entries]) => ({ name, count: entries.length }))
    .sort((a, b) => b.count - a.count)
  const shown = counts.slice(0, 4).map(({ name, count }) => `${name} ${count}`)
  const rest = counts.slice(4).reduce((sum, { count }) => sum + count, 0)
  return shown.length > 1 ? `: ${[...shown, ...(rest ? [`others ${rest}`] : [])].join(', ')}` : ''
}

function lastWord({ project, toolkit, items, now }: Reminding, open: readonly Missing[]): Message<Intent> {
  const touched = project.entries.at(-1)?.at ?? now
  const weeks = Math.max(1, Math.floor((now - touched + day) / week))
  const { done } = overall(progressOf(project, toolkit, items))
  const only = open.length === 1 ? open[0]?.item : undefined
  return message(`${project.name}: shall I pause the reminder?`, [
    { kind: 'heading', text: `Is ${project.name} resting?` },
    {
      kind: 'text',
      text: [
        `Nothing was recorded here for ${weeks === 1 ? 'a week' : `${weeks} weeks`}, and `,
        ...(only ? ['only ', strong(only.code), ' is still open'] : [`${open.length} items are still open`]),
        ...overdueIn(open),
        '. That is fine; courses wait for many good reasons. Shall I pause the reminder? If nobody says anything, I stay quiet until somebody records something. ',
        done ? `What you have, ${done} ${done === 1 ? 'item' : 'items'}, is kept.` : 'Everything is kept.',
      ],
    },
    buttons(
      { label: 'Go on where we were', intent: { do: 'next' }, style: 'primary' },
      { label: 'Keep reminding us', intent: { do: 'nudge', words: 'keep' } },
      turningOff,
    ),
  ])
}

/** ", overdue 08.1 (Ben)": said once more before there is silence. */
function overdueIn(open: readonly Missing[]): Text[number][] {
  const late = open.filter(({ overdue }) => overdue)
  if (!late.length) return []
  const each = late
    .slice(0, 3)
    .map(({ item, assignment }) => `${item.code}${assignment ? ` (${assignment.name})` : ''}`)
  return [', overdue ', strong(listed(late.length > 3 ? [...each, `${late.length - 3} more`] : each))]
}
