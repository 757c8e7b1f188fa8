import type { Clause } from '../../read/text.ts'
import { wordPlaces } from './words.ts'

const known = new WeakMap<Clause, Float32Array>()

/** How near two clauses lie by their words, 1 where they speak of the same; a denial makes no difference. */
export function alikeness(one: Clause, other: Clause): number {
  const [a, b] = [directionOf(one), directionOf(other)]
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0)
}

function directionOf(clause: Clause): Float32Array {
  const before = known.get(clause)
  if (before) return before
  const places = wordPlaces()
  const sum = new Float32Array(places.size - 1)
  for (const place of places.placesOf(clause.plain)) {
    const vector = places.vectorAt(place)
    for (let at = 0; at < sum.length; at++) sum[at]! += vector[at]!
  }
  const length = Math.hypot(...sum) || 1
  const direction = sum.map((value) => value / length)
  known.set(clause, direction)
  return direction
}
