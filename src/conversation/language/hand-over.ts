import { stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Toolkit } from '../../toolkit/toolkit.ts'
import type { Intent } from '../intent.ts'
import type { Details } from './around.ts'
import { type Among, personCalled } from './details/people.ts'
import { byName } from './typed/assignment.ts'

type Of = Among & { readonly toolkit: Toolkit }

/** An item, and others with it, that go to somebody. */
export const handOver =
  ({ to, by }: Details, of: Of) =>
  (item: Item, others: readonly Item[] = []): Intent => ({
    do: 'assign',
    item: item.id,
    ...(others.length ? { with: others.map(({ id }) => id) } : {}),
    ...(to ? { to: personCalled(to, of) ?? { id: byName, name: to.slice(0, 60) } } : {}),
    ...(by ? { by: by.slice(0, 300) } : {}),
  })

/** Of several that are handed out together, those that are not settled yet, if there are such. */
export function openAmong(items: readonly Item[], { project, toolkit }: Of): readonly Item[] {
  const open = items.filter(({ id }) => project && !stateOf(project, id, toolkit.shared.sameAs).settled)
  return items.length > 1 && open.length ? open : items
}
