import { samePerson } from '../../../project/entry.ts'
import type { Item } from '../../../toolkit/items.ts'
import type { Context } from '../../context.ts'

/** What whoever speaks has to settle still, in the order of the toolkit. */
export const ownItems = ({ project, items, turn }: Context): readonly Item[] =>
  items.all.filter(({ id }) => {
    const { assignment, settled } = project?.items.get(id) ?? {}
    return assignment && !settled && samePerson(assignment.to, turn.by)
  })
