import type { Citation } from './view.ts'

/** Where the toolkit says it: "[1] Step 07 Learning goals · Advice", and "(lines 639–641)" where they are known. */
export const citationWords = ({ number, place, part, lines }: Citation): string =>
  `${sourcesWords([number])} ${place}${part ? ` · ${part}` : ''}${lines ? ` (${linesOf(lines)})` : ''}`

/** "[1][2]" */
export const sourcesWords = (numbers: readonly number[]): string => numbers.map((one) => `[${one}]`).join('')

/** The same where it is to be opened: the place first, and after it what is seen once it is open. */
export const citationToOpen = ({ number, place, part = '', lines }: Citation): Citation => ({
  number,
  place,
  part: [part, lines ? `${linesOf(lines)} of the published toolkit` : ''].filter(Boolean).join(' · '),
})

const linesOf = ([first, last]: readonly [number, number]): string =>
  first === last ? `line ${first}` : `lines ${first}–${last}`
