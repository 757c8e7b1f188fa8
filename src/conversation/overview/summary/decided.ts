import { atAGlance } from '../../../paper/committee-order.ts'
import { type RecordedAnswer, stateOf } from '../../../project/project.ts'
import { type Item, isInScope } from '../../../toolkit/items.ts'
import type { ProjectContext } from '../../context.ts'

type Decided = { readonly item: Item; readonly answer: RecordedAnswer }

/** The answers that stand, in the phases in scope and the templates, in the toolkit's order. */
export const decisionsOf = ({ project, toolkit, items }: ProjectContext): Decided[] =>
  items.all.flatMap((item): Decided[] => {
    const { settled } = stateOf(project, item.id, toolkit.shared.sameAs)
    const counts = !toolkit.shared.sameAs.has(item.id) && isInScope(item, project)
    return counts && settled?.kind === 'answered' ? [{ item, answer: settled }] : []
  })

/** Those of them that say what it is: its title and description, for whom, outcomes, hours, credit, assessment, price. */
export function glanceOf(context: ProjectContext): Decided[] {
  const decided = decisionsOf(context)
  return [...atAGlance.slice(0, 3), 'Q07.1', ...atAGlance.slice(3)].flatMap(
    (id) => decided.find(({ item }) => item.id === id) ?? [],
  )
}
