import type { Dense } from '../claims/network/dense.ts'

/** A layer that learns: what is to be changed in it, and what was changed lately. */
export type Learning = Dense & {
  readonly slopes: Float32Array
  readonly biasSlopes: Float32Array
  readonly moved: readonly Float32Array[]
}

/** A layer that has learnt nothing yet. */
export function layer(inputs: number, outputs: number, random: () => number): Learning {
  const many = inputs * outputs
  const reach = 1 / Math.sqrt(inputs)
  return {
    inputs,
    outputs,
    weights: Float32Array.from({ length: many }, () => (2 * random() - 1) * reach),
    bias: new Float32Array(outputs),
    slopes: new Float32Array(many),
    biasSlopes: new Float32Array(outputs),
    moved: [many, many, outputs, outputs].map((length) => new Float32Array(length)),
  }
}

/** Changes a layer by what was noted over so many examples, as Adam does: each weight by the mean of its slopes, over how much they vary. */
export function step({ weights, bias, slopes, biasSlopes, moved }: Learning, { pace, batch, examples }: Step): void {
  const [first, second, biasFirst, biasSecond] = moved as [Float32Array, Float32Array, Float32Array, Float32Array]
  const fair = (pace * Math.sqrt(1 - 0.999 ** batch)) / (1 - 0.9 ** batch)
  for (const [values, by, mean, square] of [
    [weights, slopes, first, second],
    [bias, biasSlopes, biasFirst, biasSecond],
  ] as const) {
    for (let at = 0; at < values.length; at++) {
      const slope = by[at]! / examples
      mean[at] = 0.9 * mean[at]! + 0.1 * slope
      square[at] = 0.999 * square[at]! + 0.001 * slope * slope
      values[at]! -= (fair * mean[at]!) / (Math.sqrt(square[at]!) + 1e-8)
    }
    by.fill(0)
  }
}
/** How far to go, and the how manieth step it is, from 1 on. */
type Step = { readonly pace: number; readonly batch: number; readonly examples: number }

/** Notes how what went in counts for what came out wrong; returns what was wrong with each value that went in. */
export function back(of: Learning, { values, rows = [] }: WentIn, wrong: Float32Array): Float32Array {
  const { outputs, weights, slopes, biasSlopes } = of
  const into = new Float32Array(values.length)
  for (let output = 0; output < outputs; output++) biasSlopes[output]! += wrong[output]!
  for (let input = 0; input < values.length; input++) {
    const value = values[input]!
    if (value === 0) continue
    let sum = 0
    for (let output = 0, at = input * outputs; output < outputs; output++, at++) {
      sum += wrong[output]! * weights[at]!
      slopes[at]! += wrong[output]! * value
    }
    into[input] = sum
  }
  for (const row of rows)
    for (let output = 0; output < outputs; output++) slopes[row * outputs + output]! += wrong[output]!
  return into
}
type WentIn = { readonly values: Float32Array; readonly rows?: readonly number[] }
