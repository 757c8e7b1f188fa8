import { localDate, shownDate } from '../../../calendar/dates.ts'
import { credit } from '../../../project/author.ts'
import { isAskedAnew } from '../../../project/progress.ts'
import { stateOf } from '../../../project/project.ts'
import type { Item } from '../../../toolkit/items.ts'
import type { Choice, Message } from '../../../view/view.ts'
import type { ProjectContext } from '../../context.ts'
import { buttons, message, quiet } from '../../failures.ts'
import { giveIt, takeIt } from '../../guidance/assign/hand-out.ts'
import type { Intent } from '../../intent.ts'
import { dueInWords, ifArchived } from '../given.ts'
import { namedItem, settling } from '../status.ts'

/** Who has one item; where nobody has, the ways to change that. */
export function whoHasItem(context: ProjectContext, item: Item): Message<Intent> {
  const { project, toolkit, turn } = context
  const state = stateOf(project, item.id, toolkit.shared.sameAs)
  const { settled, assignment } = state
  const told = (text: string, ...choices: Choice<Intent>[]): Message<Intent> =>
    message(text, [{ kind: 'text', text }, quiet(namedItem(item)), buttons(...choices), ...ifArchived(project)])
  if (settled && !isAskedAnew(state)) {
    const done = settled.kind === 'answered' ? 'answered' : settled.kind === 'checked' ? 'ticked' : 'set aside'
    const text = `${item.code} is ${done} already, by ${credit(settled)}, ${shownDate(settled.at, project.zone, turn.at)}.`
    return told(text, { label: 'Open', intent: { do: 'show', item: item.id } })
  }
  if (!assignment) return told(`Nobody has ${item.code} yet.`, takeIt(item), giveIt(item))
  const today = localDate(turn.at, project.zone)
  const due = assignment.due
  const words = dueInWords({ item, assignment, overdue: due !== undefined && due < today }, today)
  return told(`${assignment.name} has ${item.code}${words ? `, ${words}` : ''}.`, settling(item))
}
