import { plusDays } from '../conversation/week.ts'
import { type Missing, missingIn, progressOf } from '../project/progress.ts'
import type { Project } from '../project/project.ts'
import type { Item, Items } from '../toolkit/items.ts'
import type { Template, Toolkit } from '../toolkit/toolkit.ts'

/** What is open in the phases under way: overdue first, then what is due within a week, then what unblocks most, then the toolkit's order. */
export function ranked(project: Project, toolkit: Toolkit, items: Items, today: string): Missing[] {
  const open = missingUnderWay(project, toolkit, items, today)
  const soon = plusDays(today, 7)
  const rank = ({ item, assignment, overdue }: Missing): readonly [number, string, number] => {
    const due = assignment?.due ?? ''
    if (overdue) return [0, due, 0]
    if (due && due <= soon) return [1, due, 0]
    return [2, '', waitsForNone(item, open) ? -reachedBy(item, toolkit).length : 0]
  }
  return open
    .map((one, n) => ({ one, rank: rank(one), n }))
    .sort((a, b) => a.rank[0] - b.rank[0] || compare(a.rank[1], b.rank[1]) || a.rank[2] - b.rank[2] || a.n - b.n)
    .map(({ one }) => one)
}

/** The templates that an answer to the item also fills, or helps to fill. */
export function alsoFills(item: Item, toolkit: Toolkit, items: Items): Template[] {
  const reached = reachedBy(item, toolkit).flatMap((id) => items.byId.get(id) ?? [])
  return [...new Set(reached.flatMap((one) => ('template' in one ? [one.template] : [])))]
}

/** Open items of the phases that were begun and are not done; of the first open one where none is; and whatever has a date. */
function missingUnderWay(project: Project, toolkit: Toolkit, items: Items, today: string): Missing[] {
  const all = missingIn(project, toolkit, items, today)
  const open = progressOf(project, toolkit, items).filter(({ inScope, done, total }) => inScope && done < total)
  const begun = open.filter(({ done }) => done > 0)
  const phases = (begun.length ? begun : open.slice(0, 1)).map(({ phase }) => phase.number)
  return all.filter(
    ({ item, assignment }) => assignment?.due !== undefined || ('step' in item && phases.includes(item.step.phase)),
  )
}

/** A step's questions build on each other, so none is put before an open one that comes earlier. */
const waitsForNone = (item: Item, open: readonly Missing[]): boolean =>
  'step' in item && open.find((one) => 'step' in one.item && one.item.step === item.step)?.item === item

/** The items that share the item's answer and those that it is offered to as a start. */
function reachedBy({ id }: Item, { shared }: Toolkit): string[] {
  const sharing = [...shared.sameAs].filter(([, as]) => as === id).map(([item]) => item)
  const wider = [...shared.prefilledBy].filter(([, narrower]) => narrower.includes(id)).map(([item]) => item)
  return [...sharing, ...wider]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
