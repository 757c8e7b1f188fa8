import { givenOut } from '../../../project/given.ts'
import { stateOf } from '../../../project/project.ts'
import type { Item } from '../../../toolkit/items.ts'
import type { PersonNamed } from '../../intent.ts'
import { speaker } from '../typed/assignment.ts'
import type { Setting } from '../wishes.ts'

/** What somebody has to settle, as it stands. */
export function heldBy({ id, name }: PersonNamed, setting: Setting): readonly Item[] {
  const { project, by } = setting
  if (!project) return []
  const own = id === speaker.id ? by.id : id
  return givenOut(project, setting, '')
    .filter(({ assignment }) => assignment.to.id === own || assignment.name.toLowerCase() === name.toLowerCase())
    .map(({ item }) => item)
}

/** Those of some items that somebody has with a date. */
export const datedAmong = (items: readonly Item[], { project, toolkit }: Setting): readonly Item[] =>
  items.filter(({ id }) => project && stateOf(project, id, toolkit.shared.sameAs).assignment?.due !== undefined)

/** Whoever has all of some items. */
export function holderOf(items: readonly Item[], { project, toolkit }: Setting): PersonNamed | undefined {
  const held = items.map(({ id }) => project && stateOf(project, id, toolkit.shared.sameAs).assignment)
  const [first] = held
  return first && held.every((one) => one?.to.id === first.to.id) ? { id: first.to.id, name: first.name } : undefined
}
