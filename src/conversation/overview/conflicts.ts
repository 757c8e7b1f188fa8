import { localDate } from '../../calendar/dates.ts'
import { conflictsInWords } from '../../review/in-words.ts'
import { type HeldFinding, reviewOf } from '../../review/of-project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Block } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import type { Intent } from '../intent.ts'

/** What the review finds in all of it, a phase or a step. */
export function foundIn(
  context: ProjectContext,
  { phase, step }: { phase?: number | undefined; step?: number | undefined } = {},
): ReturnType<typeof reviewOf> {
  const { project, items, turn } = context
  const isHere = (item: Item | undefined): boolean =>
    item !== undefined && 'step' in item && (step ? item.step.number === step : item.step.phase === phase)
  const those = (all: readonly HeldFinding[]): readonly HeldFinding[] =>
    phase || step ? all.filter(({ quotes }) => quotes.some(({ item }) => isHere(items.byId.get(item)))) : all
  const { open, aside } = reviewOf(project, context, localDate(turn.at, project.zone))
  return { open: those(open), aside: those(aside) }
}

/** One line with the way to the review, where answers contradict each other; nothing where they do not. */
export function conflictLine(context: ProjectContext, phase?: number): Block<Intent>[] {
  const count = foundIn(context, { phase }).open.filter(({ tier }) => tier === 'conflict').length
  if (!count) return []
  const row = {
    text: `${conflictsInWords(count)}.`,
    choice: { label: 'Look', intent: { do: 'review', ...(phase ? { phase } : {}) }, about: 'Look at the review' },
  } as const
  return [{ kind: 'rows', rows: [row] }]
}
