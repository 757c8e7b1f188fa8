import { fixedChance, shuffled } from '../../ask/chance.ts'
import { worthOf } from '../learnt/readings.ts'
import type { Feature } from '../learnt/weights.ts'

/** A sentence to learn from: what it is, and of which outcomes nothing is known. */
export type Example = {
  readonly features: Uint32Array
  readonly right: ReadonlySet<number>
  readonly unknown: ReadonlySet<number>
  /** Where only these outcomes are known. */
  readonly only?: readonly number[]
  readonly weight: number
}

const rounds = 10
const rate = 0.3
const rightWorth = 3
/** Nothing becomes certain by one odd line. */
const [surely, hardly] = [0.98, 0.005]
/** A feature met in few sentences teaches nothing of others. */
const rare = 2

/** Learns for each outcome whether a sentence has it: logistic regression by AdaGrad. A row of weights a feature. */
export function learnSentences(examples: readonly Example[], size: number): Map<number, Float32Array> {
  const place = placesOf(examples)
  const rows = examples.map((example) => ({
    example,
    at: Uint32Array.from([...example.features].flatMap((feature) => place.get(feature) ?? [])),
    worth: worthOf(example.features),
  }))
  const weights = new Float32Array(place.size * size)
  const steps = new Float32Array(place.size * size).fill(1)
  const all = Array.from({ length: size }, (_, n) => n)
  const random = fixedChance(7)
  const slopes = new Float32Array(size)
  for (let round = 0; round < rounds; round++)
    for (const n of shuffled(rows.length, random)) {
      const { example, at, worth } = rows[n] as (typeof rows)[number]
      const known = (example.only ?? all).filter((outcome) => !example.unknown.has(outcome))
      for (const outcome of known) {
        let sum = 0
        for (const feature of at) sum += weights[feature * size + outcome] ?? 0
        slopes[outcome] = slopeOf(1 / (1 + Math.exp(-sum * worth)), example.right.has(outcome)) * worth * example.weight
      }
      const turned = known.filter((outcome) => slopes[outcome])
      for (const feature of at)
        for (const outcome of turned) {
          const [slope, cell] = [slopes[outcome] ?? 0, feature * size + outcome]
          steps[cell] = (steps[cell] ?? 0) + slope * slope
          weights[cell] = (weights[cell] ?? 0) - (rate * slope) / Math.sqrt(steps[cell] ?? 1)
        }
    }
  return new Map([...place].map(([feature, at]) => [feature, weights.subarray(at * size, (at + 1) * size)]))
}

function slopeOf(chance: number, isRight: boolean): number {
  if (isRight) return (chance - surely) * rightWorth
  return Math.abs(chance - hardly) < 0.004 ? 0 : chance - hardly
}

function placesOf(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
  const met = [...counts].filter(([, count]) => count >= rare).map(([feature]) => feature)
  return new Map(met.map((feature, at) => [feature, at]))
}

/** Named features with their values, and whether they are of what is looked for. */
export type TrainingRow = { readonly features: readonly Feature[]; readonly isRight: boolean; readonly weight: number }

/** Learns one outcome from few rows of named features. */
export function learnRows(
  rows: readonly TrainingRow[],
  { epochs, rare: least, decay }: { epochs: number; rare: number; decay: number },
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of rows) for (const [name] of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const place = new Map([...counts].filter(([, count]) => count >= least).map(([name], at) => [name, at]))
  const placed = rows.map(({ features, isRight, weight }) => {
    const known = features.filter(([name]) => place.has(name))
    const at = Uint32Array.from(known, ([name]) => place.get(name) ?? 0)
    return { at, values: Float64Array.from(known, ([, value]) => value), right: isRight ? 1 : 0, weight }
  })
  const weights = new Float64Array(place.size)
  const steps = new Float64Array(place.size).fill(0.1)
  const random = fixedChance(3)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const n of shuffled(placed.length, random)) {
      const { at, values, right, weight } = placed[n] as (typeof placed)[number]
      let sum = 0
      for (let k = 0; k < at.length; k++) sum += (weights[at[k] ?? 0] ?? 0) * (values[k] ?? 0)
      const slope = (1 / (1 + Math.exp(-sum)) - right) * weight
      for (let k = 0; k < at.length; k++) {
        const cell = at[k] ?? 0
        const down = slope * (values[k] ?? 0) + decay * (weights[cell] ?? 0)
        steps[cell] = (steps[cell] ?? 0) + down * down
        weights[cell] = (weights[cell] ?? 0) - (0.1 * down) / Math.sqrt(steps[cell] ?? 1)
      }
    }
  return new Map([...place].map(([name, at]) => [name, weights[at] ?? 0]))
}
