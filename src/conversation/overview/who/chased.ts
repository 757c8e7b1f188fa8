import { localDate } from '../../../calendar/dates.ts'
import { person } from '../../../view/text.ts'
import type { Message, Span } from '../../../view/view.ts'
import type { ProjectContext } from '../../context.ts'
import { buttons, message, quiet } from '../../failures.ts'
import type { Intent } from '../../intent.ts'
import { countInWords, type GivenItem, ifArchived } from '../given.ts'
import { settlingRow } from '../status.ts'

const most = 8

/** What somebody has, to be put before them: whoever chases sees it first, and calls them by posting it. */
export function chased(context: ProjectContext, theirs: readonly GivenItem[]): Message<Intent> {
  const today = localDate(context.turn.at, context.project.zone)
  const { to, name } = theirs[0]?.assignment ?? { to: { id: '' }, name: '' }
  const isShown = !context.turn.alone
  const called: Span = isShown ? person(to.id, name, true) : name
  const left = theirs.length - most
  const title = `${name} has ${countInWords(theirs)}`
  return message(title, [
    { kind: 'text', text: [called, ` has ${countInWords(theirs)}:`] },
    { kind: 'rows', rows: theirs.slice(0, most).map((one) => settlingRow(one, today)) },
    ...(left > 0 ? [quiet(`… ${left} more`)] : []),
    ...(isShown ? [] : [quiet(`Nothing is sent yet: ${name} hears of it once it is posted. The weekly reminder calls people by name too.`)]),
    ...(isShown ? [] : [buttons({ label: 'Preview the reminder', intent: { do: 'nudge', words: 'preview' } })]),
    ...ifArchived(context.project),
  ])
}
