import { localDate } from '../../calendar/dates.ts'
import { type Person, samePerson } from '../../project/entry.ts'
import { givenOut } from '../../project/given.ts'
import { type ProjectAndCatalog, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import { command } from '../../view/text.ts'
import type { Message, Row } from '../../view/view.ts'
import { message, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { rowOf } from './row.ts'

const most = 8

/** What one person has to settle in a project, for them alone; undefined where there is nothing. It carries no buttons: the project is not at home where it is read. */
export function privateDigest(
  person: Person,
  of: ProjectAndCatalog & { readonly now: number },
): Message<Intent> | undefined {
  const { project, now } = of
  const today = localDate(now, project.zone)
  const mine = givenOut(project, of, today).filter(({ assignment }) => samePerson(assignment.to, person))
  if (!mine.length) return undefined
  const title = `${project.name}: ${mine.length === 1 ? 'one item has' : `${mine.length} items have`} your name on ${mine.length === 1 ? 'it' : 'them'}`
  const left = mine.length - most
  return message(title, [
    { kind: 'heading', text: title },
    { kind: 'rows', rows: mine.slice(0, most).map(({ item }) => bare(item, of, today)) },
    ...(left > 0 ? [{ kind: 'text', text: `… ${left} more` } as const] : []),
    quiet(['You asked for these. To stop them, type ', command('nudge me off'), ' in the project’s channel.']),
  ])
}

function bare(item: Item, { project, toolkit, items }: ProjectAndCatalog, today: string): Row<Intent> {
  const state = stateOf(project, item.id, toolkit.shared.sameAs)
  const { choice: _, ...row } = rowOf(item, state, { toolkit, items, today })
  return row
}
