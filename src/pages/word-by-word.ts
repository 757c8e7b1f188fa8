import type { Space } from '../ask/index/meaning.ts'

/** How much of what is asked a text holds, word by word, each by the word in it that lies nearest: from 0 to 1. */
export type ShareHeld = (text: Iterable<string>) => number

/** Compares texts with what is asked by the words of both that the space knows; a word counts as much as it is long there. */
export function wordByWord({ dimensions, rows, words }: Space): (asked: readonly string[]) => ShareHeld {
  const vectorOf = (row: number): Float32Array => words.subarray(row * dimensions, (row + 1) * dimensions)
  const lengths = Float32Array.from({ length: rows.size }, (_, row) => Math.hypot(...vectorOf(row)) || 1)
  return (asked) => {
    const known = asked.flatMap((stem) => rows.get(stem) ?? [])
    const whole = known.reduce((sum, row) => sum + lengths[row]!, 0) || 1
    const nearness = new Map<number, Float32Array>()
    const nearnessOf = (row: number): Float32Array => {
      const near = Float32Array.from(known, (other) => product(vectorOf(other), vectorOf(row)) / lengths[row]! / whole)
      nearness.set(row, near)
      return near
    }
    return (text) => {
      const best = new Float32Array(known.length)
      for (const stem of text) {
        const row = rows.get(stem)
        if (row === undefined) continue
        const near = nearness.get(row) ?? nearnessOf(row)
        for (let at = 0; at < best.length; at++) if (near[at]! > best[at]!) best[at] = near[at]!
      }
      return best.reduce((sum, one) => sum + one, 0)
    }
  }
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}
