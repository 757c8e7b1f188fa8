import { localDate, shownDay } from '../../../calendar/dates.ts'
import type { GivenItem } from '../../../project/given.ts'
import { listed } from '../../../project/listed.ts'
import { isOver, requestsIn } from '../../../project/signoff/requests.ts'
import { strong } from '../../../view/text.ts'
import type { Message, Row } from '../../../view/view.ts'
import { asOf } from '../../as-of-line.ts'
import type { ProjectContext } from '../../context.ts'
import { buttons, message, notice, quiet } from '../../failures.ts'
import type { Intent } from '../../intent.ts'
import { readSpan } from '../../language/timing/parse-skip.ts'
import { lookingAt, nameOfGate, silentOnes } from '../../signoff/looking.ts'
import { namedItem, settling } from '../status.ts'

const most = 10
const day = 86_400_000

/** What is due in the days that were said, soonest first, sign-offs among it; what is overdue is due too. */
export function whatIsDue(context: ProjectContext, given: readonly GivenItem[], said: string): Message<Intent> {
  const { project, turn } = context
  const today = localDate(turn.at, project.zone)
  const span = said ? readSpan(said, turn.at, project.zone) : undefined
  const isMeant = (due: string): boolean => !span || (due <= span.to && (due >= span.from || due < today))
  const rows = [...rowsOf(given, today), ...signOffs(context, today)]
    .filter(({ due }) => isMeant(due))
    .sort((a, b) => (a.due < b.due ? -1 : 1))
  const when = span ? ` ${until(span, today)}` : ''
  if (!rows.length) return nothing(context, given, { when, today })
  const title = rows.length === 1 ? `One thing is due${when}` : `${rows.length} things are due${when}`
  return message(title, [
    { kind: 'heading', text: title },
    { kind: 'rows', rows: rows.slice(0, most).map(({ row }) => row) },
    ...(rows.length > most ? [quiet(`… ${rows.length - most} more`)] : []),
    buttons({ label: 'Who has what', intent: { do: 'who' } }),
    asOf(context),
  ])
}

type DueRow = { readonly due: string; readonly row: Row<Intent> }

const rowsOf = (given: readonly GivenItem[], today: string): DueRow[] =>
  given.flatMap((one): DueRow[] => {
    const { due, name } = one.assignment
    if (!due) return []
    return [
      { due, row: { text: namedItem(one.item), note: `${name} · ${inDays(due, today)}`, choice: settling(one.item) } },
    ]
  })

function signOffs(context: ProjectContext, today: string): DueRow[] {
  const looking = lookingAt(context)
  return requestsIn(context.project).flatMap((request): DueRow[] => {
    const { due } = request.asked
    if (!due || isOver(request, looking.now)) return []
    const text = [strong(`Sign-off: ${nameOfGate(request, looking)}`)]
    return [{ due, row: { text, note: `${listed(silentOnes(request))} · ${inDays(due, today)}` } }]
  })
}

/** "due Fri 4 Dec, in 7 days" */
function inDays(due: string, today: string): string {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / day)
  if (days < 0) return `overdue since ${shownDay(due, today)}`
  const count = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`
  return `due ${shownDay(due, today)}, ${count}`
}

const until = ({ from, to }: { from: string; to: string }, today: string): string =>
  from === to ? `on ${shownDay(from, today)}` : `from ${shownDay(from, today)} to ${shownDay(to, today)}`

/** Nothing then; the next date that there is. */
function nothing(
  context: ProjectContext,
  given: readonly GivenItem[],
  { when, today }: { when: string; today: string },
): Message<Intent> {
  const [next] = given.filter(({ assignment: { due } }) => due && due >= today)
  const then = next?.assignment.due
    ? ` Next: ${next.item.code}, ${next.assignment.name}, ${inDays(next.assignment.due, today)}.`
    : ' Nothing that is open has a date.'
  return notice(
    `Nothing is due${when}.${then}`,
    'info',
    buttons({ label: 'Who has what', intent: { do: 'who' } }, { label: 'What is missing', intent: { do: 'missing' } }),
    asOf(context),
  )
}
