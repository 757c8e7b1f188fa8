import type { Citation } from './view.ts'

/** Where the toolkit says it: "[1] Step 07 Learning goals · Advice", and "(lines 639–641)" where they are known. */
export const citationWords = ({ number, place, lines }: Citation): string =>
  `[${number}] ${place}${lines ? ` (${linesOf(lines)})` : ''}`

/** The same where it is to be opened: the step first, and after it what is seen once it is open. */
export const citationToOpen = ({ number, place, lines }: Citation): Citation => ({
  number,
  place: lines ? `${place} · ${linesOf(lines)} of the published toolkit` : place,
})

const linesOf = ([first, last]: readonly [number, number]): string =>
  first === last ? `line ${first}` : `lines ${first}–${last}`
