import type { Item } from '../../toolkit/items.ts'
import type { Choice } from '../../view/view.ts'
import type { Intent } from '../intent.ts'
import { speaker } from '../language/parse-assignment.ts'

/** Whoever presses has the item then. */
export const takeIt = ({ id, code }: Item): Choice<Intent> => ({
  label: 'I’ll take it',
  intent: { do: 'assign', item: id, to: speaker },
  about: `Take ${code}`,
})

/** Opens the form that gives the item to somebody. */
export const giveIt = ({ id, code }: Item): Choice<Intent> => ({
  label: 'Give it to somebody',
  intent: { do: 'assign', item: id },
  about: `Give ${code} to somebody`,
})
