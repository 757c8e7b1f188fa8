import type { Citation } from './view.ts'

/** Where the toolkit says it: "[1] 07 Learning goals · Advice (lines 639–641)". */
export const citationWords = ({ number, place, lines: [first, last] }: Citation): string =>
  `[${number}] ${place} (${first === last ? `line ${first}` : `lines ${first}–${last}`})`
