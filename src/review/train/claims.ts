import { shuffled } from '../../ask/chance.ts'
import { type LinearWeights, pack } from '../../understanding/linear.ts'
import { placesOf } from '../../understanding/train/regression.ts'
import { type Claim, type ClaimGroup, claimGroups } from '../claims/claims.ts'
import { clauseLength } from '../claims/claims-in.ts'
import { featuresOf } from '../claims/features.ts'
import type { ClaimLine } from './lines.ts'

const rounds = 6
const rate = 0.3
/** So much of each chance is left open, so that nothing becomes certain by one odd line. */
const doubt = 0.03
/** What is surer than that is not learnt again. */
const sure = 0.004

export type LearntClaims = { readonly bias: number[]; readonly learnt: LinearWeights }

/**
 * Learns which claims a clause makes: a logistic regression for each by AdaGrad, then only what counts, in a byte each.
 * Every second line is learnt without what it answers, so that words count wherever they stand.
 */
export function trainClaims(
  lines: readonly ClaimLine[],
  random: () => number,
  group: ClaimGroup,
  least = 0.1,
): LearntClaims {
  const claims = claimGroups[group]
  const size = claims.length
  const features = lines.map(({ says, item }, at) => featuresOf(says, at % 2 ? item : undefined))
  const place = placesOf(features)
  const examples = lines.map((line, at) =>
    exampleOf(line, claims, { features: features[at] ?? new Uint32Array(), place }),
  )
  const state = stateOf(place.size, size)
  for (let round = 0; round < rounds; round++)
    for (const at of shuffled(examples.length, random)) learn(examples[at] as ClaimExample, state)
  const rows = [...place].map(([feature, at]) => [feature, state.weights.subarray(at * size, (at + 1) * size)] as const)
  return { bias: [...state.bias].map((one) => Number(one.toFixed(3))), learnt: pack(new Map(rows), least) }
}

type ClaimExample = {
  readonly at: Uint32Array
  readonly worth: number
  readonly wanted: readonly (readonly [claim: number, makes: boolean])[]
  readonly weight: number
}
type State = Record<'weights' | 'steps' | 'bias' | 'biasSteps', Float32Array>

const stateOf = (features: number, size: number): State => ({
  weights: new Float32Array(features * size),
  steps: new Float32Array(features * size).fill(1),
  bias: new Float32Array(size).fill(-4),
  biasSteps: new Float32Array(size).fill(1),
})

function exampleOf(
  { claims: made, not, weight }: ClaimLine,
  claims: readonly Claim[],
  { features, place }: { readonly features: Uint32Array; readonly place: Map<number, number> },
): ClaimExample {
  const at = Uint32Array.from([...features].flatMap((feature) => place.get(feature) ?? []))
  const isKnown = (claim: Claim): boolean => made.has(claim) || made.size > 0 || (not?.has(claim) ?? true)
  const wanted = claims.flatMap((claim, n) => (isKnown(claim) ? [[n, made.has(claim)] as const] : []))
  return { at, worth: clauseLength / Math.sqrt(at.length || 1), wanted, weight }
}

function learn({ at, worth, wanted, weight }: ClaimExample, { weights, steps, bias, biasSteps }: State): void {
  const size = bias.length
  const sums = Float64Array.from(bias)
  for (const feature of at) for (let k = 0; k < size; k++) sums[k]! += weights[feature * size + k]! * worth
  for (const [k, makes] of wanted) {
    const chance = 1 / (1 + Math.exp(-sums[k]!))
    const slope = (chance - (makes ? 1 - doubt : 0)) * weight
    if (!makes && chance < sure) continue
    biasSteps[k]! += slope * slope
    bias[k]! -= (rate * slope) / Math.sqrt(biasSteps[k]!)
    const each = slope * worth
    for (const feature of at) {
      const n = feature * size + k
      steps[n]! += each * each
      weights[n]! -= (rate * each) / Math.sqrt(steps[n]!)
    }
  }
}
