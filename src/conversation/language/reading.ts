import type { Wish } from '../../understanding/wishes.ts'
import type { Details } from './around.ts'
import type { Meant } from './wishes.ts'

/** One way to understand what was said, and how likely it is the one that was meant, 0 to 1. */
export type Reading = {
  readonly wish: Wish
  readonly chance: number
  readonly details: Details
  /** Undefined for words to the thread: an answer, or people's talk. */
  readonly meant: Meant | undefined
}
