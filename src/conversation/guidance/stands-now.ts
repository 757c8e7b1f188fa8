import { localDate, shownDay } from '../../calendar/dates.ts'
import { authorOf } from '../../project/author.ts'
import { samePerson } from '../../project/entry.ts'
import { type RecordedAnswer, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import { briefly } from '../../view/text.ts'
import type { ProjectContext } from '../context.ts'

/** How an item stands after something on it was taken back: "07.1 is open again.", or whose answer it shows now. */
export function standsNow(before: ProjectContext, after: ProjectContext, item: Item): string {
  const [was, now] = [before, after].map(
    ({ project, toolkit }) => stateOf(project, item.id, toolkit.shared.sameAs).settled,
  )
  const { code } = item
  const isSame = was?.id === now?.id
  if (!now) return `${code} is open${isSame ? '' : ' again'}.`
  switch (now.kind) {
    case 'answered':
      return isSame
        ? `${code} still has ${whose(now, after)} answer.`
        : `${code} has ${whose(now, after)} answer again: “${briefly(now.text, 90).replace(/\.$/, '')}”.`
    case 'checked':
      return `${code} is ${isSame ? 'still ' : ''}ticked, by ${now.name}.`
    default:
      return `${code} is ${isSame ? 'still ' : ''}marked as not applicable, by ${now.name}.`
  }
}

const whose = (answer: RecordedAnswer, { turn }: ProjectContext): string =>
  `${authorOf(answer).name}’s${samePerson(authorOf(answer).person, turn.by) ? ' earlier' : ''}`

/** Who has an item after an assignment was taken back, and by when; `keeps`: who has it had it before too. */
export function whoHasIt({ project, toolkit, turn }: ProjectContext, item: Item, keeps = false): string {
  const { assignment } = stateOf(project, item.id, toolkit.shared.sameAs)
  if (!assignment) return `${item.code} is assigned to nobody now.`
  const due = assignment.due ? `, by ${shownDay(assignment.due, localDate(turn.at, project.zone))}` : ''
  if (keeps) return `${assignment.name} still has ${item.code}${due || ', without a date'}.`
  return `${item.code} is assigned to ${assignment.name}${due}.`
}
