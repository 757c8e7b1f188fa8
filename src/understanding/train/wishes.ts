import { shuffled } from '../../ask/chance.ts'
import { countsOf } from '../../ask/index/counts.ts'
import { sentenceLength } from '../classify.ts'
import { featuresOf } from '../features.ts'
import type { Fold } from '../fold.ts'
import { type LinearWeights, pack } from '../linear.ts'
import { wishes } from '../wishes.ts'
import type { TaughtLine } from './lines.ts'

const rounds = 15
const rate = 0.5
/** How much of each line's chance is left to the other wishes, so that nothing becomes certain by one odd line. */
const doubt = 0.1
/** A feature met in one line only teaches nothing of others. */
const rare = 2
const size = wishes.length

/** Learns which wish a sentence is: multinomial logistic regression by AdaGrad, then only what counts, in a byte each. */
export function trainWishes(lines: readonly TaughtLine[], fold: Fold, least = 0.105): LinearWeights {
  const all = lines.map(({ utterance, wish }) => ({
    features: featuresOf(utterance, fold(utterance.said)),
    wish: wishes.indexOf(wish),
  }))
  const place = placesOf(all.map(({ features }) => features))
  const examples = all.map(({ features, wish }) => {
    const at = [...features].flatMap((feature) => place.get(feature) ?? [])
    return { at: Uint32Array.from(at), worth: sentenceLength / Math.sqrt(at.length || 1), wish }
  })
  const weights = new Float32Array(place.size * size)
  const steps = new Float32Array(place.size * size).fill(1)
  const random = fixedChance(7)
  for (let round = 0; round < rounds; round++)
    for (const at of shuffled(examples.length, random)) learn(examples[at] as WishExample, weights, steps)
  return pack(rowsOf(place, weights), least)
}

type WishExample = { readonly at: Uint32Array; readonly worth: number; readonly wish: number }

function learn({ at, worth, wish }: WishExample, weights: Float32Array, steps: Float32Array): void {
  const sums = new Float32Array(size)
  for (const feature of at)
    for (let k = 0; k < size; k++) sums[k] = (sums[k] ?? 0) + (weights[feature * size + k] ?? 0) * worth
  const most = Math.max(...sums)
  let all = 0
  for (let k = 0; k < size; k++) {
    sums[k] = Math.exp((sums[k] ?? 0) - most)
    all += sums[k] ?? 0
  }
  for (let k = 0; k < size; k++)
    sums[k] = ((sums[k] ?? 0) / all - (k === wish ? 1 - doubt : doubt / (size - 1))) * worth
  for (const feature of at)
    for (let k = 0; k < size; k++) {
      const slope = sums[k] ?? 0
      const n = feature * size + k
      steps[n] = (steps[n] ?? 0) + slope * slope
      weights[n] = (weights[n] ?? 0) - (rate * slope) / Math.sqrt(steps[n] ?? 1)
    }
}

function placesOf(all: readonly Uint32Array[]): Map<number, number> {
  const met = [...countsOf(all.flatMap((features) => [...features]))]
    .filter(([, count]) => count >= rare)
    .map(([feature]) => feature)
  return new Map(met.sort((a, b) => a - b).map((feature, at) => [feature, at]))
}

/** A row a feature, around its mean: what speaks for all wishes alike speaks for none. */
function rowsOf(place: ReadonlyMap<number, number>, weights: Float32Array): Map<number, Float32Array> {
  return new Map(
    [...place].map(([feature, at]) => {
      const row = weights.subarray(at * size, (at + 1) * size)
      const mean = row.reduce((sum, one) => sum + one, 0) / size
      return [feature, row.map((one) => one - mean)]
    }),
  )
}

/** Numbers from 0 to 1, the same each time. */
function fixedChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
