export type Descent = { readonly values: Float64Array; readonly slopes: Float64Array; step(share: number): void }

/** Values that move down their slopes by Adam's rule; `rate`: how far, `decay`: how strongly they are drawn to nothing. */
export function descent(values: Float64Array, { rate = 0.01, decay = 1e-4 } = {}): Descent {
  const [slopes, mean, square] = [
    new Float64Array(values.length),
    new Float64Array(values.length),
    new Float64Array(values.length),
  ]
  let steps = 0
  return {
    values,
    slopes,
    step(share) {
      steps += 1
      const [meanLeft, squareLeft] = [1 - 0.9 ** steps, 1 - 0.99 ** steps]
      for (let at = 0; at < values.length; at++) {
        const slope = slopes[at]! + decay * values[at]!
        mean[at] = 0.9 * mean[at]! + 0.1 * slope
        square[at] = 0.99 * square[at]! + 0.01 * slope * slope
        values[at]! -= (rate * share * (mean[at]! / meanLeft)) / (Math.sqrt(square[at]! / squareLeft) + 1e-8)
      }
      slopes.fill(0)
    },
  }
}
