import { stateOf } from '../../project/project.ts'
import { type Item, isBox } from '../../toolkit/items.ts'
import { strong } from '../../view/text.ts'
import type { Message } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { answeredCard, excusedCard, headingOf, questionCard } from './question-card.ts'

/** A question's card as it stands: asked, answered, not applicable, or left open while its thread went on. */
export function itemCard(context: ProjectContext, item: Item, isAsked: boolean): Message<Intent> {
  const { settled } = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
  if (settled?.kind === 'answered') return answeredCard(context, item, settled)
  if (settled?.kind === 'excused') return excusedCard(context, item, settled)
  if (isBox(item)) return boxCard(context, item, settled?.name)
  return isAsked ? questionCard(context, item) : leftCard(context, item)
}

/** Boxes are ticked on their own card; this one said that it does not apply. */
const boxCard = (context: ProjectContext, item: Item, by: string | undefined): Message<Intent> =>
  message(`${item.code} applies.`, [
    { kind: 'heading', text: headingOf(context, item) },
    { kind: 'text', text: [strong(item.text)] },
    quiet(by === undefined ? 'It applies, and is open.' : `Ticked by ${by}.`),
    ...('step' in item ? [buttons({ label: 'Open it', intent: { do: 'show', item: item.id } })] : []),
  ])

/** Words in the thread answer another question by now, so this one says no more that they would. */
const leftCard = (context: ProjectContext, item: Item): Message<Intent> =>
  message(`${item.code} is left open.`, [
    { kind: 'heading', text: headingOf(context, item) },
    { kind: 'text', text: [strong(item.text)] },
    quiet('Left open for now.'),
    buttons(
      { label: 'Answer', intent: { do: 'edit', item: item.id }, about: `Answer ${item.code}` },
      { label: 'Not applicable', intent: { do: 'excuse', item: item.id }, about: `${item.code} does not apply` },
    ),
  ])
