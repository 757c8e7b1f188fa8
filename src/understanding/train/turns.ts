import { shuffled } from '../../ask/chance.ts'
import { type LinearWeights, pack } from '../linear.ts'
import { beginning, ending, inAll, type Sums, turning, turnsOf, waysOut, waysTo } from '../turns.ts'
import { fixedChance, placesOf } from './regression.ts'

/** What is shown at each place of a message, and the state of each of its words. */
export type Stated = { readonly shown: readonly (readonly number[])[]; readonly states: readonly number[] }

/** Weights under `least` hardly count and are left out. */
type Manner = { readonly states: number; readonly rounds: number; readonly rate: number; readonly least: number }

type Placed = { readonly at: readonly Uint32Array[]; readonly states: readonly number[] }
type Learnt = { readonly weights: Float32Array; readonly steps: Float32Array }

/** Learns where messages turn from one part to another: a conditional random field by AdaGrad. */
export function trainTurns(lines: readonly Stated[], manner: Manner): LinearWeights {
  const place = placesOf(lines.map(({ shown }) => Uint32Array.from(new Set(shown.flat()))))
  const placed = lines
    .filter(({ states }) => states.length)
    .map(
      ({ shown, states }): Placed => ({
        at: shown.map((some) => Uint32Array.from(some.flatMap((feature) => place.get(feature) ?? []))),
        states,
      }),
    )
  const size = turnsOf(manner.states)
  const learnt = {
    weights: new Float32Array(place.size * size),
    steps: new Float32Array(place.size * size).fill(1),
  }
  const random = fixedChance(5)
  for (let round = 0; round < manner.rounds; round++)
    for (const nth of shuffled(placed.length, random)) learn(placed[nth] as Placed, learnt, manner)
  const rows = [...place].map(
    ([feature, at]) => [feature, learnt.weights.subarray(at * size, (at + 1) * size)] as const,
  )
  return pack(new Map(rows), manner.least)
}

function learn({ at, states: right }: Placed, { weights, steps }: Learnt, { states, rate }: Manner): void {
  const size = turnsOf(states)
  const slopes = slopesOf(
    at.map((some) => summed(some, weights, size)),
    right,
    states,
  )
  for (const [nth, some] of at.entries())
    slopes[nth]?.forEach((slope, turn) => {
      if (Math.abs(slope) < tiny) return
      for (const feature of some) {
        const n = feature * size + turn
        steps[n] = (steps[n] ?? 0) + slope * slope
        weights[n] = (weights[n] ?? 0) - (rate * slope) / Math.sqrt(steps[n] ?? 1)
      }
    })
}

/** What changes nothing. */
const tiny = 1e-4

function summed(some: Uint32Array, weights: Float32Array, size: number): Sums {
  const sums = new Float64Array(size)
  for (const feature of some)
    for (let turn = 0; turn < size; turn++) sums[turn] = (sums[turn] ?? 0) + (weights[feature * size + turn] ?? 0)
  return sums
}

/** How likely each turn is held to be at each place, less whether it is there. */
function slopesOf(sums: readonly Sums[], right: readonly number[], states: number): Sums[] {
  const before = waysTo(sums, states, { join: inAll })
  const after = waysFrom(sums, states)
  const all = inAll(waysOut(before.at(-1) ?? new Float64Array(states), sums.at(-1), states))
  const end = sums.length - 1
  return sums.map((here, at) => {
    const slopes = new Float64Array(turnsOf(states))
    const chance = (turn: number, from: number, to: number): void => {
      slopes[turn] = Math.exp(from + (here[turn] ?? 0) + to - all)
    }
    for (let one = 0; one < states; one++) {
      const [way, out] = [before[at - 1]?.[one] ?? 0, after[at]?.[one] ?? 0]
      if (!at) chance(beginning(one, states), 0, out)
      else if (at === end) chance(ending(one, states), way, 0)
      else
        for (let to = 0; to < states; to++) if (to !== one) chance(turning(one, to, states), way, after[at]?.[to] ?? 0)
    }
    const turn = turnAt(at, right, states)
    if (turn !== undefined) slopes[turn] = (slopes[turn] ?? 0) - 1
    return slopes
  })
}

const each = (states: number, one: (state: number) => number): Float64Array =>
  Float64Array.from({ length: states }, (_, state) => one(state))

/** For each word and state, all ways from it to the end. */
function waysFrom(sums: readonly Sums[], states: number): Float64Array[] {
  const ways: Float64Array[] = []
  const end = sums.length - 1
  for (let at = end - 1; at >= 0; at--) {
    const [next, after] = [sums[at + 1], ways.at(-1)]
    ways.push(
      each(states, (state) =>
        after
          ? inAll(
              each(states, (to) => (after[to] ?? 0) + (to === state ? 0 : (next?.[turning(state, to, states)] ?? 0))),
            )
          : (next?.[ending(state, states)] ?? 0),
      ),
    )
  }
  return ways.reverse()
}

function turnAt(at: number, right: readonly number[], states: number): number | undefined {
  const [before, here] = [right[at - 1], right[at]]
  if (before === undefined) return beginning(here ?? 0, states)
  if (here === undefined) return ending(before, states)
  return before === here ? undefined : turning(before, here, states)
}
