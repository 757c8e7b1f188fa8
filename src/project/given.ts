import { type Catalog, isInScope } from '../toolkit/items.ts'
import { isAskedAnew, type Missing } from './progress.ts'
import { type Assignment, type Project, stateOf } from './project.ts'

/** An open item that somebody has. */
export type GivenItem = Missing & { readonly assignment: Assignment }

/** What is open and has somebody's name on it, in the phases in scope and the templates: overdue first, then by date, then without one. */
export function givenOut(project: Project, { items, toolkit }: Catalog, today: string): GivenItem[] {
  return items.all
    .flatMap((item): GivenItem[] => {
      if (toolkit.shared.sameAs.has(item.id)) return []
      const state = stateOf(project, item.id, toolkit.shared.sameAs)
      const { settled, assignment } = state
      return assignment && (!settled || isAskedAnew(state)) && isInScope(item, project)
        ? [{ item, assignment, overdue: assignment.due !== undefined && assignment.due < today }]
        : []
    })
    .sort((a, b) => compare(dueOf(a), dueOf(b)))
}

const dueOf = ({ assignment }: GivenItem): string => assignment.due ?? '9999'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
