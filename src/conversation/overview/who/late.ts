import { localDate } from '../../../calendar/dates.ts'
import { personKey } from '../../../project/entry.ts'
import type { GivenItem } from '../../../project/given.ts'
import { listed } from '../../../project/listed.ts'
import type { SignOffRequest } from '../../../project/signoff/requests.ts'
import { placeOf } from '../../../toolkit/items.ts'
import type { Block, Message } from '../../../view/view.ts'
import type { ProjectContext } from '../../context.ts'
import { message, quiet } from '../../failures.ts'
import type { Intent } from '../../intent.ts'
import { toChase, waitedFor, waitingFor } from '../../signoff/chased.ts'
import { dueOf, lookingAt, nameOfGate } from '../../signoff/looking.ts'
import { dueInWords, ifArchived } from '../given.ts'
import { namedItem, settlingRow } from '../status.ts'

const most = 8

/** Who is late with what, and nothing else; where nobody is, that, and what is due next. */
export function whoIsLate(context: ProjectContext, given: readonly GivenItem[]): Message<Intent> {
  const late = given.filter(({ overdue }) => overdue)
  const unsigned = overdueSignOffs(context)
  const people = [
    ...new Map(late.map(({ assignment }) => [personKey(assignment.to), assignment.name])).values(),
    ...unsigned.map(waitedFor),
  ]
  const words = people.length ? `Late: ${listed([...new Set(people)])}` : 'Nobody is late.'
  const looking = lookingAt(context)
  return message(words, [
    people.length
      ? { kind: 'heading', text: words }
      : { kind: 'notice', tone: 'good', text: `${words}${nextDue(context, given)}` },
    ...(late.length ? listOf(context, late) : []),
    ...(unsigned.length ? [{ kind: 'rows', rows: unsigned.map((one) => toChase(one, looking)) } as const] : []),
    ...ifArchived(context.project),
  ])
}

function overdueSignOffs(context: ProjectContext): SignOffRequest[] {
  const today = localDate(context.turn.at, context.project.zone)
  return waitingFor(context, 'all').filter(({ asked: { due } }) => due !== undefined && due < today)
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
function nextDue(context: ProjectContext, given: readonly GivenItem[]): string {
  const { turn, project } = context
  const next = given.find(({ assignment }) => assignment.due !== undefined)
  if (next)
    return ` Next: ${next.item.code}, ${next.assignment.name}, ${dueInWords(next, localDate(turn.at, project.zone))}.`
  const signing = waitingFor(context, 'all').find(({ asked }) => asked.due !== undefined)
  return signing
    ? ` Next: the sign-off of ${nameOfGate(signing, context)}, ${waitedFor(signing)}${dueOf(signing, lookingAt(context))}.`
    : ' Nothing that is open has a date.'
}
