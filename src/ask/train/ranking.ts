import { descent } from './descent.ts'

/** One question with each passage's signals, row after row, and whether the passage answers it. */
export type RankedQuestion = { readonly rows: Float32Array; readonly answers: Uint8Array }

/** How much each signal counts, so that passages that answer come before those that do not: softmax regression over all passages. */
export function trainRanking(
  questions: readonly RankedQuestion[],
  width: number,
  { rounds = 80, decay = 0.001 }: { readonly rounds?: number; readonly decay?: number } = {},
): number[] {
  const spread = spreadOf(questions, width)
  const { values, slopes, step } = descent(new Float64Array(width), { rate: 0.2, decay })
  for (let round = 1; round <= rounds; round++) {
    const slope = slopeOf(
      questions,
      values.map((one, at) => one / spread[at]!),
    )
    slopes.set(slope.map((one, at) => one / spread[at]! / questions.length))
    step(0.99 ** round)
  }
  return Array.from(values, (one, at) => Math.round((1000 * one) / spread[at]!) / 1000)
}

function slopeOf(questions: readonly RankedQuestion[], weight: Float64Array): Float64Array {
  const width = weight.length
  const slope = new Float64Array(width)
  const powers = new Float64Array(questions[0]!.answers.length)
  for (const { rows, answers } of questions) {
    let whole = 0
    let right = 0
    for (let n = 0; n < answers.length; n++) {
      let sum = 0
      for (let at = 0; at < width; at++) sum += rows[n * width + at]! * weight[at]!
      powers[n] = Math.exp(Math.min(sum, 500))
      whole += powers[n]!
      if (answers[n]) right += powers[n]!
    }
    for (let n = 0; n < answers.length; n++) {
      const pull = powers[n]! / whole - (answers[n] ? powers[n]! / right : 0)
      if (Math.abs(pull) > 1e-5) for (let at = 0; at < width; at++) slope[at]! += pull * rows[n * width + at]!
    }
  }
  return slope
}

/** How far each signal's values lie apart. */
function spreadOf(questions: readonly RankedQuestion[], width: number): Float64Array {
  const sum = new Float64Array(width)
  const squares = new Float64Array(width)
  let count = 0
  for (const { rows } of questions)
    for (let at = 0; at < rows.length; at++) {
      sum[at % width]! += rows[at]!
      squares[at % width]! += rows[at]! ** 2
      if (at % width === 0) count += 1
    }
  return sum.map((one, at) => Math.sqrt(squares[at]! / count - (one / count) ** 2) || 1)
}
