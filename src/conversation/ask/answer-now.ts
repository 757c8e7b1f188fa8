import type { Item } from '../../toolkit/items.ts'
import type { Choice } from '../../view/view.ts'
import type { Intent } from '../intent.ts'
import { withName } from '../language/with-name.ts'

/** Opens an item's question to be answered. */
export const answerNow = (item: Item): Choice<Intent> => ({
  label: `Answer ${withName(item)}`,
  intent: { do: 'show', item: item.id },
  style: 'primary',
  about: item.text,
})
