import type { Intent } from '../conversation/intent.ts'
import { rowOf as openRow } from '../conversation/standing.ts'
import { shownDay } from '../conversation/when.ts'
import type { Missing } from '../project/progress.ts'
import { type Items, stepName } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import type { Row } from '../view/view.ts'
import { listed } from './moved.ts'
import { alsoFills } from './ranking.ts'

/** One open item under its owner's name: where it is from, by when, and what else its answer fills. */
export function rowOf(missing: Missing, toolkit: Toolkit, items: Items, today: string): Row<Intent> {
  const { item, assignment } = missing
  const fills = alsoFills(item, toolkit, items).map(({ name }) => `“${name}”`)
  const note = [
    'step' in item ? stepName(item.step) : item.template.name,
    ...(assignment?.due
      ? [
          `${assignment.due < today ? 'was due' : 'due'} ${assignment.due === today ? 'today' : shownDay(assignment.due)}`,
        ]
      : []),
    ...(fills.length ? [`also fills ${listed(fills)}`] : []),
  ].join(' · ')
  return { ...openRow(missing), note }
}
