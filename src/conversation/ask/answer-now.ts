import type { Item } from '../../toolkit/items.ts'
import type { Choice } from '../../view/view.ts'
import type { Intent } from '../intent.ts'

/** Opens an item's question to be answered. */
export const answerNow = ({ id, code, text }: Item): Choice<Intent> => ({
  label: `Answer ${code} now`,
  intent: { do: 'show', item: id },
  style: 'primary',
  about: text,
})
