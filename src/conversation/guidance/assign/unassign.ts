import { samePerson } from '../../../project/entry.ts'
import { listed } from '../../../project/listed.ts'
import { type Assignment, stateOf } from '../../../project/project.ts'
import type { Item } from '../../../toolkit/items.ts'
import { type Decision, type ProjectContext, say } from '../../context.ts'
import { buttons, notice } from '../../failures.ts'
import type { IntentOf } from '../../intent.ts'
import { mayAdminister } from '../../project/permission.ts'
import { posted, whispered } from '../../reply.ts'
import { gone } from '../answer.ts'

type Had = { readonly item: Item; readonly assignment: Assignment }

/** Takes assignments back: one's own, those that one gave, or any for a lead. */
export function unassign(context: ProjectContext, { item: id, with: others = [] }: IntentOf<'unassign'>): Decision {
  const { turn, project, toolkit } = context
  const items = [id, ...others].flatMap((one) => context.items.byId.get(one) ?? [])
  const [first] = items
  if (!first) return gone()
  const had = items.flatMap((item): Had[] => {
    const { assignment } = stateOf(project, item.id, toolkit.shared.sameAs)
    return assignment ? [{ item, assignment }] : []
  })
  const [one] = had
  if (!one)
    return say(whispered(notice(`Nobody has ${items.length > 1 ? `any of these ${items.length} items` : first.code}.`)))
  const mine = had.filter(
    ({ assignment }) => samePerson(assignment.to, turn.by) || samePerson(assignment.entry.by, turn.by),
  )
  const may = mayAdminister(project, turn) ? had : mine
  if (!may.length) return say(whispered(notice(whoMay(one))))
  return {
    does: 'record',
    events: may.map(({ item }) => ({ kind: 'unassigned', item: item.id })),
    say: (_, [kept]) => [
      posted(
        notice(
          inWords(turn.name, may, mine.length === may.length),
          'good',
          ...(may.length > 1 && kept ? [buttons({ label: 'Undo', intent: { do: 'undo', entry: kept.id } })] : []),
        ),
      ),
    ],
  }
}

const whoMay = ({ item, assignment }: Had): string =>
  `${assignment.entry.name} gave ${item.code} to ${assignment.name}. They can take it back, or a lead can.`

function inWords(name: string, had: readonly Had[], own: boolean): string {
  const [one, other] = had
  const people = listed([...new Set(had.map(({ assignment }) => assignment.name))])
  if (one && !other) return `${name} took ${one.item.code} ${own ? 'back' : `off ${people}`}; it is nobody’s any more.`
  return `${name} took ${had.length} items off ${people}: ${shortList(had)}. They are nobody’s any more.`
}

/** The codes, as far as they fit in a line. */
function shortList(had: readonly Had[]): string {
  const codes = had.map(({ item }) => item.code)
  return codes.length > 6 ? `${codes[0]} to ${codes.at(-1)}` : listed(codes)
}
