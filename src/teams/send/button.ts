import type { Intent } from '../../conversation/intent.ts'
import { readerLabel } from '../../view/reader-label.ts'
import type { Choice } from '../../view/view.ts'
import type { TeamsActionValue } from './button-value.ts'
import type { Execute } from './card.ts'

type ButtonLook = {
  readonly verb: string
  readonly style?: Choice<Intent>['style'] | undefined
  readonly about?: string | undefined
  readonly inputs?: 'auto' | 'none'
}

/** A button that any client of Teams can press: one that does not know Execute sends the same as a message. */
export function execute(
  title: string,
  carried: TeamsActionValue,
  { verb, style, about, inputs = 'none' }: ButtonLook,
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
