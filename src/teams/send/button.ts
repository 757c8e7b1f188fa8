import type { Intent } from '../../conversation/intent.ts'
import { readerLabel } from '../../view/reader-label.ts'
import type { Choice } from '../../view/view.ts'
import type { TeamsActionValue } from './button-value.ts'
import type { Execute } from './card.ts'

/** A button that any client of Teams can press: one that does not know Execute sends the same as a message. */
export function execute(
  title: string,
  verb: string,
  carried: TeamsActionValue,
  {
    style,
    about,
    inputs = 'none',
  }: { style?: Choice<Intent>['style'] | undefined; about?: string | undefined; inputs?: 'auto' | 'none' } = {},
): Execute {
  const pressed = { data: { mcred: carried }, associatedInputs: inputs }
  return {
    type: 'Action.Execute',
    title,
    verb,
    ...pressed,
    ...(style ? { style: style === 'primary' ? 'positive' : 'destructive' } : {}),
    ...(about ? { tooltip: readerLabel({ label: title, about }) } : {}),
    fallback: { type: 'Action.Submit', title, ...pressed },
  }
}
