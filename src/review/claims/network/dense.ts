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
  const sums = new Float32Array(bias)
  const counting = new Int32Array(values.length)
  let many = 0
  for (let input = 0; input < values.length; input++) if (values[input] !== 0) counting[many++] = input
  let n = 0
  for (; n + 4 <= many; n += 4) addFour({ sums, weights, values }, counting, n)
  for (; n < many; n++) addRow(sums, weights, counting[n]! * outputs, values[counting[n]!]!)
  for (const row of rows) addRow(sums, weights, row * outputs, 1)
  return sums
}

type Passing = { readonly sums: Float32Array; readonly weights: Float32Array; readonly values: Float32Array }

/** Four inputs at once: the sums are read and written a fourth as often, which is what takes the time. */
function addFour({ sums, weights, values }: Passing, inputs: Int32Array, from: number): void {
  const size = sums.length
  const one = inputs[from]!
  const two = inputs[from + 1]!
  const three = inputs[from + 2]!
  const four = inputs[from + 3]!
  const [first, second, third, fourth] = [values[one]!, values[two]!, values[three]!, values[four]!]
  const [a, b, c, d] = [one * size, two * size, three * size, four * size]
  for (let at = 0; at < size; at++)
    sums[at]! +=
      first * weights[a + at]! + second * weights[b + at]! + third * weights[c + at]! + fourth * weights[d + at]!
}

function addRow(sums: Float32Array, weights: Float32Array, from: number, value: number): void {
  for (let output = 0; output < sums.length; output++) sums[output]! += value * weights[from + output]!
}

/** Two layers of the same inputs as one, the outputs of the second after those of the first. */
export function sideBySide(one: Dense, other: Dense): Dense {
  const outputs = one.outputs + other.outputs
  const weights = new Float32Array(one.inputs * outputs)
  for (let input = 0; input < one.inputs; input++)
    for (const [{ weights: own, outputs: size }, at] of [[one, 0] as const, [other, one.outputs] as const])
      weights.set(own.subarray(input * size, (input + 1) * size), input * outputs + at)
  return { inputs: one.inputs, outputs, weights, bias: Float32Array.of(...one.bias, ...other.bias) }
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
