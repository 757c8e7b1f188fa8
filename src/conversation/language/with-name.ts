import { labelOf } from '../../paper/labels.ts'
import type { Item } from '../../toolkit/items.ts'

/** A longer name does not fit on a button. */
const longest = 36

/** An item on a button: "09.1 (Hours)". A code alone says nothing to whoever has to decide. */
export function withName(item: Item): string {
  const label = labelOf(item)
  return label.length > longest ? item.code : `${item.code} (${label})`
}
