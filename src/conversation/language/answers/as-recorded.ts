import type { Understanding } from '../../../understanding/understanding.ts'
import type { IntentOf } from '../../intent.ts'
import { withoutJoint, withoutLeadIn } from './lead-in.ts'
import { putRight } from './put-right.ts'

type Beside = { readonly standing: string | undefined; readonly understanding: Understanding }

/** What was said as it would be recorded beside the answer that stands: without what only leads in, or with a part of the answer put right. */
export function asRecorded(
  { adds, corrects }: Pick<IntentOf<'answer'>, 'adds' | 'corrects'>,
  text: string,
  { standing, understanding }: Beside,
): string {
  const said = withoutLeadIn(text, understanding)
  if (!standing) return said.trim()
  return (adds ? withoutJoint(said) : ((corrects && putRight(standing, said)) ?? said)).trim()
}
