import { quiet } from '../../failures.ts'
import { headedBy, type Reply } from '../../reply.ts'
import type { TurnStep } from './turn-step.ts'

/** A word that was put right is said, at the head of what it came to. */
export function saysHowRead(replies: readonly Reply[], { reading }: TurnStep): readonly Reply[] {
  const { misspelt } = reading?.details ?? {}
  const [first, ...others] = replies
  if (!misspelt || !first) return replies
  const [typed, read] = misspelt
  return [headedBy(first, quiet(`I read “${typed}” as ${read}.`)), ...others]
}
