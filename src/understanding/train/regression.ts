import { shuffled } from '../../ask/chance.ts'
import { countsOf } from '../../ask/index/counts.ts'
import { type LinearWeights, pack } from '../linear.ts'

/** Something that was seen, and which outcome it had. */
export type Example = { readonly features: Uint32Array; readonly outcome: number }

export type Manner = {
  /** How many outcomes there are. */
  readonly size: number
  readonly rounds: number
  readonly rate: number
  /** How much of each example's chance is left to the other outcomes, so that nothing becomes certain by one odd one. */
  readonly doubt: number
  /** How long the vector of an example is. */
  readonly length: number
  /** Weights under it hardly count and are left out. */
  readonly least: number
}

/** A feature met in one example only teaches nothing of others. */
const rare = 2

/** Learns which outcome an example has: multinomial logistic regression by AdaGrad, then only what counts, in a byte each. */
export function regression(all: readonly Example[], manner: Manner): LinearWeights {
  const place = placesOf(all.map(({ features }) => features))
  const examples = all.map(({ features, outcome }) => {
    const at = [...features].flatMap((feature) => place.get(feature) ?? [])
    return { at: Uint32Array.from(at), worth: manner.length / Math.sqrt(at.length || 1), outcome }
  })
  const weights = new Float32Array(place.size * manner.size)
  const steps = new Float32Array(place.size * manner.size).fill(1)
  const random = fixedChance(7)
  for (let round = 0; round < manner.rounds; round++)
    for (const at of shuffled(examples.length, random)) learn(examples[at] as Placed, { weights, steps }, manner)
  return pack(rowsOf(place, weights, manner.size), manner.least)
}

type Placed = { readonly at: Uint32Array; readonly worth: number; readonly outcome: number }
type Learnt = { readonly weights: Float32Array; readonly steps: Float32Array }

function learn({ at, worth, outcome }: Placed, { weights, steps }: Learnt, { size, rate, doubt }: Manner): void {
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
    sums[k] = ((sums[k] ?? 0) / all - (k === outcome ? 1 - doubt : doubt / (size - 1))) * worth
  for (const feature of at)
    for (let k = 0; k < size; k++) {
      const slope = sums[k] ?? 0
      const n = feature * size + k
      steps[n] = (steps[n] ?? 0) + slope * slope
      weights[n] = (weights[n] ?? 0) - (rate * slope) / Math.sqrt(steps[n] ?? 1)
    }
}

/** Where each feature stands that is met often enough to teach something of others. */
export function placesOf(all: readonly Uint32Array[]): Map<number, number> {
  const met = [...countsOf(all.flatMap((features) => [...features]))]
    .filter(([, count]) => count >= rare)
    .map(([feature]) => feature)
  return new Map(met.sort((a, b) => a - b).map((feature, at) => [feature, at]))
}

/** A row a feature, around its mean: what speaks for all outcomes alike speaks for none. */
function rowsOf(place: ReadonlyMap<number, number>, weights: Float32Array, size: number): Map<number, Float32Array> {
  return new Map(
    [...place].map(([feature, at]) => {
      const row = weights.subarray(at * size, (at + 1) * size)
      const mean = row.reduce((sum, one) => sum + one, 0) / size
      return [feature, row.map((one) => one - mean)]
    }),
  )
}

/** Numbers from 0 to 1, the same each time. */
export function fixedChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
