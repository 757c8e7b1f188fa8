import { addUp, type LinearWeights } from '../../understanding/linear.ts'
import { featuresOf } from './features.ts'
import { kinds } from './kinds.ts'
import { type KnownFigure, possible } from './possible.ts'
import { readFigureWeights } from './weights.ts'

/** How long the vector of a figure's features is. */
export const figureLength = 6

/** Lines that were kept apart are right as often as their chance says, if it is sharpened by so much. */
const sharpness = 1.5

let weights: LinearWeights | undefined

/** The chance of each kind that a figure of a clause is. */
export function chancesOf(known: KnownFigure, plain: string, item: string): Float64Array {
  weights ??= readFigureWeights()
  const sums = new Float64Array(kinds.length)
  const met = addUp(weights, featuresOf(plain, known.figure, item), sums)
  const worth = (sharpness * figureLength) / Math.sqrt(met || 1)
  const most = Math.max(...sums)
  const odds = sums.map((sum, at) => Math.exp((sum - most) * worth) * possible(kinds[at] ?? 'other', known))
  const all = odds.reduce((sum, one) => sum + one, 0)
  return odds.map((one) => one / (all || 1))
}
