import { phrases } from '../../read/phrases.ts'
import type { Words } from '../../stands.ts'

/** Words that say one side of a topic where the item asks for it; elsewhere they may be of anything. By rule. */
export const at = (items: RegExp, yes: string, no: string): Words => ({
  yesIn: items,
  noIn: items,
  yes: phrases(yes),
  no: phrases(no),
})
