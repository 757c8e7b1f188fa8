import { localDate } from '../../calendar/dates.ts'
import { samePerson } from '../../project/entry.ts'
import { stepName } from '../../toolkit/items.ts'
import type { Message, Row } from '../../view/view.ts'
import { asOf } from '../as-of.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { message, notice } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { countInWords, dueInWords, type GivenItem, givenOut, ifArchived } from './given.ts'
import { namedItem, settling } from './status.ts'

const most = 12

/** What has the name of whoever asks on it, to them alone: overdue first, then by date, each with the button that settles it. */
export function mine(context: ProjectContext): Decision {
  const { project, turn } = context
  const today = localDate(turn.at, project.zone)
  const all = givenOut(project, context, today).filter(({ assignment }) => samePerson(assignment.to, turn.by))
  return say({ show: 'whisper', view: all.length ? yours(context, all, today) : nothing(context) })
}

function yours(context: ProjectContext, all: readonly GivenItem[], today: string): Message<Intent> {
  const title = `Yours to settle: ${countInWords(all)}`
  const left = all.length - most
  return message(title, [
    { kind: 'heading', text: title },
    { kind: 'rows', rows: all.slice(0, most).map((one) => rowOf(one, today)) },
    ...(left > 0 ? [{ kind: 'text', tone: 'quiet', text: `… ${left} more` } as const] : []),
    ...ifArchived(context.project),
    asOf(context),
  ])
}

const nothing = ({ project }: ProjectContext): Message<Intent> =>
  project.archived
    ? notice('Nothing waits for you here.', 'good', ...ifArchived(project))
    : notice('Nothing waits for you here. If you have ten minutes, take the next question.', 'good', {
        kind: 'choices',
        choices: [{ label: 'Next question', intent: { do: 'next' }, style: 'primary' }],
      })

function rowOf(one: GivenItem, today: string): Row<Intent> {
  const { item } = one
  const place = 'step' in item ? stepName(item.step) : item.template.name
  return {
    text: namedItem(item),
    note: [place, dueInWords(one, today)].filter(Boolean).join(' · '),
    choice: settling(item),
  }
}
