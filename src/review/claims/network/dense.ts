import { z } from 'zod'

/** A layer of a network: what each input counts for each output, and what each output has without any. */
export type Dense = {
  readonly inputs: number
  readonly outputs: number
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** What comes of some values, and of rows that are 1. */
export function through(
  { outputs, weights, bias }: Dense,
  values: Float32Array,
  rows: readonly number[] = [],
): Float32Array {
  const sums = Float32Array.from(bias)
  for (let input = 0; input < values.length; input++) {
    const value = values[input]!
    if (value === 0) continue
    for (let output = 0, at = input * outputs; output < outputs; output++, at++) sums[output]! += value * weights[at]!
  }
  for (const row of rows)
    for (let output = 0; output < outputs; output++) sums[output]! += weights[row * outputs + output]!
  return sums
}

/** What is below nothing counts nothing. */
export function rectify(values: Float32Array): Float32Array {
  for (let at = 0; at < values.length; at++) if (values[at]! < 0) values[at] = 0
  return values
}

/** A layer as it is kept: a byte a weight, with what 127 is worth. */
export const keptDense = z
  .object({ inputs: z.int(), outputs: z.int(), most: z.number(), weights: z.base64(), bias: z.array(z.number()) })
  .refine(({ outputs, bias }) => bias.length === outputs, { path: ['bias'] })
  .refine(({ inputs, outputs, weights }) => Buffer.byteLength(weights, 'base64') === inputs * outputs, {
    path: ['weights'],
  })
  .transform(
    ({ inputs, outputs, most, weights, bias }): Dense => ({
      inputs,
      outputs,
      weights: Float32Array.from(new Int8Array(Buffer.from(weights, 'base64')), (step) => (step * most) / 127),
      bias: Float32Array.from(bias),
    }),
  )

export function denseToKeep({ inputs, outputs, weights, bias }: Dense): z.input<typeof keptDense> {
  const most = weights.reduce((all, one) => Math.max(all, Math.abs(one)), 0) || 1
  const steps = Int8Array.from(weights, (one) => Math.round((one / most) * 127))
  return {
    inputs,
    outputs,
    most,
    weights: Buffer.from(steps.buffer).toString('base64'),
    bias: Array.from(bias, (one) => Number(one.toFixed(4))),
  }
}
