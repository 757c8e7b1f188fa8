import { localDate } from '../../calendar/dates.ts'
import { samePerson } from '../../project/entry.ts'
import { type GivenItem, givenOut } from '../../project/given.ts'
import { spansOf } from '../../view/text.ts'
import type { Message, Row, Text } from '../../view/view.ts'
import { asOf } from '../as-of-line.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import { showIt } from '../help/in-brief.ts'
import type { Intent } from '../intent.ts'
import { whispered } from '../reply.ts'
import { countInWords, ifArchived, when } from './given.ts'
import { namedItem, settlingRow } from './status.ts'
import { toSign } from './to-sign.ts'

const most = 12
/** How much of an item is said where all see it. */
const inShort = 70

/** What has the name of whoever asks on it, to them alone: overdue first, then by date, each with the button that settles it. */
export function mine(context: ProjectContext): Decision {
  const { project, turn } = context
  const today = localDate(turn.at, project.zone)
  const all = givenOut(project, context, today).filter(({ assignment }) => samePerson(assignment.to, turn.by))
  const asked = toSign(context, !all.length)
  return say(whispered(all.length || asked.length ? yours(context, all, asked) : nothing(context)))
}

function yours(context: ProjectContext, all: readonly GivenItem[], asked: readonly Row<Intent>[]): Message<Intent> {
  const today = localDate(context.turn.at, context.project.zone)
  const title = all.length ? `Yours to settle: ${countInWords(all)}` : 'Yours to decide'
  const left = all.length - most
  const view = message(title, [
    { kind: 'heading', text: title },
    { kind: 'rows', rows: [...asked, ...all.slice(0, most).map((one) => settlingRow(one, today, { list: 'mine' }))] },
    ...(left > 0 ? [quiet(`… ${left} more`)] : []),
    ...ifArchived(context.project),
    asOf(context),
  ])
  const first = [
    ...asked.map(({ text }) => text),
    ...all.map((one): Text => [...spansOf(namedItem(one.item, inShort)), ...when(one, today)]),
  ]
  return { ...view, brief: inBrief(context, title, { first, isList: all.length > 0 }) }
}

/** What comes first, where all see it; the whole of it names what they have, and no sign-off. */
function inBrief(
  context: ProjectContext,
  title: string,
  { first, isList }: { first: readonly Text[]; isList: boolean },
): Message<Intent> {
  const { by, name } = context.turn
  return message(title, [
    { kind: 'text', text: title },
    { kind: 'list', items: [...first.slice(0, 2), ...(first.length > 2 ? [`… ${first.length - 2} more`] : [])] },
    ...(isList ? [showIt({ do: 'who', person: { id: by.id, name } })] : []),
    asOf(context),
  ])
}

const nothing = ({ project }: ProjectContext): Message<Intent> =>
  project.archived
    ? notice('Nothing waits for you here.', 'good', ...ifArchived(project))
    : notice(
        'Nothing waits for you here. If you have ten minutes, take the next question.',
        'good',
        buttons({ label: 'Next question', intent: { do: 'next' }, style: 'primary' }),
      )
