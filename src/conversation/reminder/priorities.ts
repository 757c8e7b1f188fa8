import { localDate } from '../../calendar/dates.ts'
import { plusDays, weekNumber } from '../../calendar/weeks.ts'
import { type Missing, phasesUnderWay, progressOf, toDoIn } from '../../project/progress.ts'
import type { ProjectAndCatalog } from '../../project/project.ts'
import type { Last } from '../reminder-port.ts'
import { reachedBy } from './row.ts'

/** A project at the moment of its reminder; `last`: the one before. */
export type Reminding = ProjectAndCatalog & { readonly last: Last; readonly now: number }

/** How many items a reminder names; of those long overdue and of those that somebody has without a date, how many. */
const most = 5
const mostStale = 2
const mostOwned = 1

/**
 * The few items that a reminder names: whose date is near or just over, then some that are long overdue, then what
 * unblocks most. After two weeks in which nothing moved it is one thing, another each week; what is overdue comes before it.
 */
export function chosen(reminding: Reminding, last: Last): Missing[] {
  const today = localDate(reminding.now, reminding.project.zone)
  const open = ranked(reminding, today)
  const pressing = open.filter((one) => isPressing(one, reminding))
  const stale = open.filter((one) => one.overdue && !pressing.includes(one))
  const dated = open.filter(({ assignment }) => assignment?.due !== undefined)
  const owned = open.filter((one) => one.assignment && !dated.includes(one))
  const free = open.filter(({ assignment }) => !assignment)
  const turn = weekNumber(today)
  // What one person has due this week leaves room for what others have long overdue.
  const room = most - Math.min(stale.length, mostStale)
  const several = [
    ...pressing.slice(0, room),
    ...stale.slice(0, mostStale),
    ...pressing.slice(room),
    ...dated.filter((one) => !one.overdue && !pressing.includes(one)),
    ...turned(owned, turn).slice(0, mostOwned),
    ...free,
    ...turned(owned, turn).slice(mostOwned),
  ].slice(0, most)
  if (last.unheard < 2 || pressing.length) return inOrderOf(open, several)
  const [one = several[0]] = [...turned(stale, turn), ...turned(free.slice(0, most), turn)]
  return one ? [one] : []
}

/** Whoever has an item is called in the week before its date and once after it. */
export function isPressing({ assignment }: Missing, { project, last, now }: Reminding): boolean {
  const { zone, nudging } = project
  const due = assignment?.due
  if (!due) return false
  const today = localDate(now, zone)
  if (due < today) return due >= localDate(last.due, zone)
  const near = due <= plusDays(today, 7 * nudging.every)
  return near && (due > today || assignment.entry.at > last.seen)
}

/** What is open in the phases under way, and whatever somebody has: overdue first, then by date, then what somebody has without one, then what unblocks most, then the toolkit's order. */
function ranked(of: ProjectAndCatalog, today: string): Missing[] {
  const { project, toolkit, items } = of
  const phases = phasesUnderWay(progressOf(project, toolkit, items))
  const open = toDoIn(of, today).filter(
    ({ item, assignment }) => assignment !== undefined || ('step' in item && phases.includes(item.step.phase)),
  )
  const rank = ({ item, assignment, overdue }: Missing): readonly [number, string, number] => [
    overdue ? 0 : assignment?.due ? 1 : assignment ? 2 : 3,
    assignment?.due ?? '',
    waitsForNone(item, open) ? -reachedBy(item, toolkit).length : 0,
  ]
  return open
    .map((one, n) => ({ one, rank: rank(one), n }))
    .sort((a, b) => a.rank[0] - b.rank[0] || compare(a.rank[1], b.rank[1]) || a.rank[2] - b.rank[2] || a.n - b.n)
    .map(({ one }) => one)
}

/** A step's questions build on each other, so none is put before an open one that comes earlier. */
const waitsForNone = (item: Missing['item'], open: readonly Missing[]): boolean =>
  'step' in item && open.find((one) => 'step' in one.item && one.item.step === item.step)?.item === item

const inOrderOf = (open: readonly Missing[], some: readonly Missing[]): Missing[] =>
  open.filter((one) => some.includes(one))

/** The list begun at another place, as often as one turns it. */
const turned = <T>(list: readonly T[], by: number): T[] => {
  const start = list.length ? by % list.length : 0
  return [...list.slice(start), ...list.slice(0, start)]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
