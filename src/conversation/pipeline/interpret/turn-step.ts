import { type Decision, say } from '../../context.ts'
import type { Intent } from '../../intent.ts'
import type { Reading } from '../../language/reading.ts'

/** One thing that a turn comes to: an intent to be decided, or what is said because none is sure. */
export type TurnStep = {
  readonly reading?: Reading | undefined
  /** It answers what we asked. */
  readonly answers?: 'yes' | 'no' | 'choose'
} & (
  | { readonly intent: Intent }
  | { readonly decision: Decision; readonly does: 'asks' | 'confirms' | 'silent'; readonly isUnsure?: boolean }
)

/** What a turn comes to, step by step, and all the ways in which its words could be read, likeliest first. */
export type Interpretation = { readonly steps: readonly TurnStep[]; readonly readings: readonly Reading[] }

/** People's talk, and nothing is said to it. */
export const quiet = (reading: Reading): readonly TurnStep[] => [{ decision: say(), does: 'silent', reading }]
