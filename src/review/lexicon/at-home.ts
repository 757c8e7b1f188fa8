import type { Words } from '../stands.ts'
import { access } from './at-home/access.ts'
import { assessment } from './at-home/assessment.ts'
import { claims } from './at-home/claims.ts'
import { delivery } from './at-home/delivery.ts'
import { money } from './at-home/money.ts'
import { people } from './at-home/people.ts'

/** Words that say one side of a topic where the item asks for it. By rule. */
export const atHome: Readonly<Record<string, Words>> = {
  ...access,
  ...assessment,
  ...claims,
  ...delivery,
  ...money,
  ...people,
}
