import { featuresOf } from './features.ts'
import type { Fold } from './fold.ts'
import { addUp, type LinearWeights } from './linear.ts'

/** What people write in a question's thread: its answer, or else. */
export const kinds = [
  'answer',
  /** It is somebody else's to say. */
  'leaves it',
  /** Against what was said before; and what holds instead. */
  'quarrels',
  'quarrels, answers',
  /** Only where the answer is to be found, that it is done, that it comes later, how somebody finds the question. */
  'points',
  'done',
  'promises',
  'how',
  'asks',
  'talk',
  'mash',
] as const
export type Kind = (typeof kinds)[number]

/** How likely words are of each kind, 0 to 1. */
export type ReadKinds = (said: string) => Readonly<Record<Kind, number>>

/** How long the vector of a line is: short ones must be able to say as much as long ones. */
export const lineLength = 3

export const shownIn = (said: string, fold: Fold): Uint32Array =>
  featuresOf({ said, where: 'thread', isAsked: true }, fold(said))

export const kindReaderOf =
  (fold: Fold, weights: LinearWeights): ReadKinds =>
  (said) => {
    const sums = new Float64Array(kinds.length)
    const known = addUp(weights, shownIn(said, fold), sums)
    const odds = sums.map((sum) => Math.exp((sum * lineLength) / Math.sqrt(known || 1)))
    const all = odds.reduce((sum, one) => sum + one, 0)
    return Object.fromEntries(kinds.map((kind, at) => [kind, (odds[at] ?? 0) / all])) as Record<Kind, number>
  }
