import { localDate } from '../../../calendar/dates.ts'
import { personKey } from '../../../project/entry.ts'
import type { GivenItem } from '../../../project/given.ts'
import { listed } from '../../../project/listed.ts'
import { placeOf } from '../../../toolkit/items.ts'
import type { Block, Message } from '../../../view/view.ts'
import type { ProjectContext } from '../../context.ts'
import { message, quiet } from '../../failures.ts'
import type { Intent } from '../../intent.ts'
import { dueInWords, ifArchived } from '../given.ts'
import { namedItem, settlingRow } from '../status.ts'

const most = 8

/** Who is late with what, and nothing else; where nobody is, that, and what is due next. */
export function whoIsLate(context: ProjectContext, given: readonly GivenItem[]): Message<Intent> {
  const late = given.filter(({ overdue }) => overdue)
  const people = [...new Map(late.map(({ assignment }) => [personKey(assignment.to), assignment.name])).values()]
  const words = late.length ? `Late: ${listed(people)}` : 'Nobody is late.'
  return message(words, [
    late.length
      ? { kind: 'heading', text: words }
      : { kind: 'notice', tone: 'good', text: `${words}${nextDue(context, given)}` },
    ...(late.length ? listOf(context, late) : []),
    ...ifArchived(context.project),
  ])
}

function listOf(context: ProjectContext, late: readonly GivenItem[]): Block<Intent>[] {
  const today = localDate(context.turn.at, context.project.zone)
  const rows = late.slice(0, most).map((one) => ({
    ...settlingRow(one, today),
    text: namedItem(one.item),
    note: [one.assignment.name, dueInWords(one, today), placeOf(one.item)].join(' · '),
  }))
  const left = late.length - rows.length
  return [{ kind: 'rows', rows }, ...(left > 0 ? [quiet(`… ${left} more`)] : [])]
}

/** " Next: 09.1, Ben, due Fri 4 Dec." */
function nextDue({ turn, project }: ProjectContext, given: readonly GivenItem[]): string {
  const next = given.find(({ assignment }) => assignment.due !== undefined)
  if (!next) return ' Nothing that is open has a date.'
  const { item, assignment } = next
  return ` Next: ${item.code}, ${assignment.name}, ${dueInWords(next, localDate(turn.at, project.zone))}.`
}
