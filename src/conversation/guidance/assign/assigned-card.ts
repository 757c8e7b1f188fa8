import { authorOf } from '../../../project/author.ts'
import { currentAnswer, stateOf } from '../../../project/project.ts'
import { type Item, isBox, labelOf } from '../../../toolkit/items.ts'
import { person } from '../../../view/text.ts'
import type { Choice, Message } from '../../../view/view.ts'
import type { ProjectContext } from '../../context.ts'
import { buttons, notice, quiet } from '../../failures.ts'
import { isNewHere, toWhoIsNew } from '../../help/newcomer.ts'
import type { Intent, PersonNamed } from '../../intent.ts'
import { namedItem, settling } from '../../overview/status.ts'

/** How many of them are named. */
const most = 12

/** `due`: ", by Fri 27 Nov", or nothing. `entry`: what the card can take back. */
type Given = { readonly to: PersonNamed; readonly due: string; readonly entry?: string | undefined }

/** Who has what from now on, with the button that settles it. */
export function assigned(context: ProjectContext, items: readonly Item[], given: Given): Message<Intent> {
  const [item, other] = items
  return item && !other ? one(context, item, given) : several(context, items, given)
}

/** "Ana assigned 01.c1 to Ben, by Fri 27 Nov". */
const inWords = ({ turn }: ProjectContext, what: string, { to, due }: Given): Parameters<typeof notice>[0] => {
  const whom = person(to.id, to.name, true)
  return to.id === turn.by.id ? [whom, ` took ${what}${due}`] : [`${turn.name} assigned ${what} to `, whom, due]
}

function one(context: ProjectContext, item: Item, given: Given): Message<Intent> {
  const { project, toolkit } = context
  const words = [...inWords(context, item.code, given), `: ${labelOf(item)}`]
  const settle: Choice<Intent> = isBox(item)
    ? { label: 'Tick', intent: { do: 'check', item: item.id }, about: `Tick ${item.code}` }
    : { label: 'Answer', intent: { do: 'show', item: item.id }, about: `Answer ${item.code}` }
  const state = stateOf(project, item.id, toolkit.shared.sameAs)
  const undo = undoing(given)
  if (!state.settled) return notice(words, 'good', buttons(settle, ...undo), ...toWhoIsNew(context, given.to, [item]))
  const answer = currentAnswer(state)
  return answer && state.settled?.kind === 'answered'
    ? notice(
        words,
        'good',
        quiet(`It has ${authorOf(answer).name}’s answer, and is to be answered anew.`),
        buttons(settle, ...undo),
      )
    : notice(
        words,
        'warning',
        {
          kind: 'text',
          text: `${item.code} is settled already, so nothing is to be done for it.`,
        },
        ...(undo.length ? [buttons(...undo)] : []),
      )
}

function several(context: ProjectContext, items: readonly Item[], given: Given): Message<Intent> {
  const long = isNewHere(context, given.to) ? whole : 70
  const rows = items.slice(0, most).map((item) => ({ text: namedItem(item, long), choice: settling(item) }))
  const left = items.length - rows.length
  const undo = undoing(given)
  return notice(
    inWords(context, `${items.length} items`, given),
    'good',
    { kind: 'rows', rows },
    ...(left > 0 ? [quiet(`… ${left} more`)] : []),
    ...(undo.length ? [buttons(...undo)] : []),
    ...toWhoIsNew(context, given.to, items),
  )
}

const undoing = ({ entry }: Given): Choice<Intent>[] =>
  entry ? [{ label: 'Undo', intent: { do: 'undo', entry } }] : []

/** Longer than any question is. */
const whole = 600
