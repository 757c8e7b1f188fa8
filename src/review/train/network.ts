import { shuffled } from '../../ask/chance.ts'
import { type Claim, type ClaimGroup, claimGroups } from '../claims/claims.ts'
import { rectify, through } from '../claims/network/dense.ts'
import { askedBy, type ClaimNetwork, pooled, steps } from '../claims/network/network.ts'
import type { WordPlaces } from '../claims/network/words.ts'
import { plainOf } from '../read/text.ts'
import { back, type Learning, layer, step } from './layer.ts'
import type { ClaimLine } from './lines.ts'

const rounds = 9
const together = 64
const rate = 0.003
/** How many things a word may show, and how many may go together. */
const sizes: Readonly<Record<ClaimGroup, readonly [shown: number, inner: number]>> = {
  first: [256, 128],
  later: [128, 64],
}
/** So much is left out by chance, so that nothing hangs on one word or one thing shown; what was asked, in every second line. */
const left = { words: 0.1, seen: 0.2, inner: 0.1, asked: 0.5 }
/** So much of each chance is left open. */
const doubt = 0.03

/** Learns to read clauses by where their words lie: all that is wrong of 64 lines at a time, by Adam. */
export function trainNetwork(
  lines: readonly ClaimLine[],
  places: WordPlaces,
  { random, group }: { readonly random: () => number; readonly group: ClaimGroup },
): ClaimNetwork {
  const claims = claimGroups[group]
  const [size, [shown, inner]] = [claims.length, sizes[group]]
  const items = [...new Set(lines.flatMap(({ item }) => item ?? []))].sort()
  const examples = lines.map((line) =>
    exampleOf(line, { claims, places, asked: (item) => askedBy(item, items, 2 * shown) }),
  )
  const inputs = 2 * shown + items.length + steps + 1
  const network = {
    word: layer(places.size, shown, random),
    direct: layer(inputs, size, random),
    hidden: layer(inputs, inner, random),
    claimed: layer(inner, size, random),
  }
  network.direct.bias.fill(-4)
  const all = Math.ceil(examples.length / together) * rounds
  let batch = 0
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(examples.length, random)
    for (let from = 0; from < order.length; from += together) {
      for (const at of order.subarray(from, from + together)) learn(examples[at] as Example, network, random)
      batch++
      // In the last third it slows down.
      const pace = rate * Math.min(1, 3 * (1 - batch / all) + 0.02)
      for (const one of Object.values(network)) step(one, { pace, batch, examples: together })
    }
  }
  return { items, ...network }
}

type Example = {
  readonly vectors: readonly Float32Array[]
  /** The inputs of the item and of its step. */
  readonly asked: readonly number[]
  /** 1 claimed, 0 not claimed, -1 not known. */
  readonly wanted: Int8Array
  readonly weight: number
}

type Beside = {
  readonly claims: readonly Claim[]
  readonly places: WordPlaces
  readonly asked: (item: string) => number[]
}

function exampleOf(line: ClaimLine, { claims, places, asked }: Beside): Example {
  const { says, item, claims: made, not, weight } = line
  return {
    vectors: places.placesOf(plainOf(says)).map(places.vectorAt),
    asked: item ? asked(item) : [],
    wanted: Int8Array.from(claims, (claim) =>
      made.has(claim) ? 1 : made.size > 0 || (not?.has(claim) ?? true) ? 0 : -1,
    ),
    weight,
  }
}

type Layers = Record<'word' | 'direct' | 'hidden' | 'claimed', Learning>

/** Reads one line and notes what each weight did wrong. */
function learn(example: Example, { word, direct, hidden, claimed }: Layers, random: () => number): void {
  const vectors = example.vectors.filter(() => random() >= left.words)
  const rows = random() >= left.asked ? example.asked : []
  const each = vectors.map((vector) => rectify(through(word, vector)))
  const values = pooled(each, word.outputs).map((value) => (random() < left.seen ? 0 : value / (1 - left.seen)))
  const within = through(hidden, values, rows).map((value) =>
    value > 0 && random() >= left.inner ? value / (1 - left.inner) : 0,
  )
  const wrong = wrongIn(example, through(direct, values, rows), through(claimed, within))
  const ofInner = back(claimed, { values: within }, wrong).map((one) => one / (1 - left.inner))
  const [ofSeen, more] = [back(direct, { values, rows }, wrong), back(hidden, { values, rows }, ofInner)]
  const ofShown = ofSeen.map((one, at) => (one + more[at]!) / (1 - left.seen))
  each.forEach((one, nth) => {
    back(word, { values: vectors[nth]! }, ofWord(one, each, ofShown))
  })
}

const wrongIn = ({ wanted, weight }: Example, sums: Float32Array, more: Float32Array): Float32Array =>
  sums.map((sum, at) =>
    wanted[at]! < 0 ? 0 : (1 / (1 + Math.exp(-sum - more[at]!)) - (wanted[at]! ? 1 - doubt : 0)) * weight,
  )

/** What was wrong with what a word shows: its share of what all show, and, where it shows the most, that. */
function ofWord(one: Float32Array, each: readonly Float32Array[], wrong: Float32Array): Float32Array {
  const share = 1 / Math.sqrt(each.length)
  return one.map((value, at) => {
    if (value === 0) return 0
    const isMost = each.every((other) => other[at]! <= value)
    return wrong[one.length + at]! * share + (isMost ? wrong[at]! : 0)
  })
}
