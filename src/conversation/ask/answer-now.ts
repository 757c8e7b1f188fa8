import type { Item } from '../../toolkit/items.ts'
import type { Choice } from '../../view/view.ts'
import { withName } from '../guidance/with-name.ts'
import type { Intent } from '../intent.ts'

/** Opens an item's question to be answered. */
export const answerNow = (item: Item): Choice<Intent> => ({
  label: `Answer ${withName(item)}`,
  intent: { do: 'show', item: item.id },
  style: 'primary',
  about: item.text,
})
