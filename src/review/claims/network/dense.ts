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
  const counting = new Int32Array(values.length)
  let many = 0
  for (let input = 0; input < values.length; input++) if (values[input] !== 0) counting[many++] = input
  const fours = many - (many % 4)
  for (let n = 0; n < fours; n += 4) addFour(sums, weights, counting.subarray(n, n + 4), values)
  for (const input of counting.subarray(fours, many)) addRow(sums, weights, input * outputs, values[input]!)
  for (const row of rows) addRow(sums, weights, row * outputs, 1)
  return sums
}

/** Four inputs at once: the sums are read and written a fourth as often, which is what takes the time. */
function addFour(sums: Float32Array, weights: Float32Array, inputs: Int32Array, values: Float32Array): void {
  const size = sums.length
  const [one, two, three, four] = [inputs[0]!, inputs[1]!, inputs[2]!, inputs[3]!]
  const [first, second, third, fourth] = [values[one]!, values[two]!, values[three]!, values[four]!]
  const [a, b, c, d] = [one * size, two * size, three * size, four * size]
  for (let at = 0; at < size; at++)
    sums[at]! +=
      first * weights[a + at]! + second * weights[b + at]! + third * weights[c + at]! + fourth * weights[d + at]!
}

function addRow(sums: Float32Array, weights: Float32Array, from: number, value: number): void {
  for (let output = 0; output < sums.length; output++) sums[output]! += value * weights[from + output]!
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
