import { fixedChance, shuffled } from '../chance.ts'
import { type Space, toLengthOne } from '../index/meaning.ts'
import { type Descent, descent } from './descent.ts'
import type { Texts } from './texts.ts'
import { forward, themesOf } from './themes.ts'

const sharpness = 10
const left = 0.5
export const batch = 256
const rounds = 10

/**
 * A space in which each question lies nearer to its own place than to any other: from the themes on, word and place vectors
 * move by gradient descent. Of several `runs`, which differ by what is left out at random, the mean is taken: it says more
 * of questions not seen before than any of them.
 */
export function trainMeaning(texts: Texts, dimensions: number, runs = 1): Space {
  const start = themesOf(texts, dimensions)
  const learnt = Array.from({ length: runs }, (_, run) => descended(texts, start, fixedChance(5 + run)))
  const mean = (rows: readonly Float64Array[]): Float64Array =>
    rows[0]!.map((_, at) => rows.reduce((sum, one) => sum + one[at]!, 0) / runs)
  return spaceOf(texts, mean(learnt.map(({ words }) => words)), mean(learnt.map(({ places }) => places)))
}

function descended(texts: Texts, start: Float64Array, chance: () => number) {
  const dimensions = start.length / texts.words.length
  const places = forward(texts.whole, start, dimensions)
  for (let at = 0; at < texts.places.length; at++) scaleTo(places.subarray(at * dimensions, (at + 1) * dimensions), 1)
  const targets = descent(places)
  const words = descent(start.map((one) => one * 3))
  const learning = { places: texts.places, sharpness, dimensions, words, targets, chance }
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(texts.single.length, chance)
    for (let from = 0; from < order.length; from += batch) {
      const lengths = lengthsOf(learning.targets.values, dimensions)
      for (const at of order.subarray(from, from + batch)) learn({ ...learning, lengths }, texts.single[at]!)
      learning.words.step(1 - round / rounds)
      targets.step(1 - round / rounds)
    }
  }
  return { words: learning.words.values, places: learning.targets.values }
}

/** The vectors of the words and of the places that questions are drawn to, the more so for being near the higher `sharpness`. */
export type Learning = {
  readonly places: readonly { readonly alike: readonly number[] }[]
  readonly sharpness: number
  readonly dimensions: number
  readonly words: Descent
  readonly targets: Pick<Descent, 'values' | 'slopes'>
  readonly chance: () => number
}
/** `lengths` of the places' vectors, as the batch began. */
type Batch = Learning & { readonly lengths: Float64Array }

export const lengthsOf = (rows: Float64Array, dimensions: number): Float64Array =>
  Float64Array.from({ length: rows.length / dimensions }, (_, row) => {
    let squares = 0
    for (let at = row * dimensions; at < (row + 1) * dimensions; at++) squares += rows[at]! ** 2
    return Math.sqrt(squares) || 1
  })

/** Adds one question's slope. Half of its words are left out at random, so that none is relied on. */
export function learn(learning: Batch, { text, place }: Texts['single'][number]): void {
  const { dimensions, words, chance } = learning
  const kept = Float64Array.from(text.weights, (weight) => (chance() > left ? weight / (1 - left) : 0))
  const asked = new Float64Array(dimensions)
  for (let n = 0; n < kept.length; n++)
    if (kept[n])
      for (let at = 0; at < dimensions; at++) asked[at]! += kept[n]! * words.values[text.words[n]! * dimensions + at]!
  const length = scaleTo(asked, 1)
  if (length === 0) return
  const slope = pullOn(asked, place, learning)
  let along = 0
  for (let at = 0; at < dimensions; at++) along += slope[at]! * asked[at]!
  for (let n = 0; n < kept.length; n++)
    if (kept[n])
      for (let at = 0; at < dimensions; at++)
        words.slopes[text.words[n]! * dimensions + at]! += (kept[n]! * (slope[at]! - along * asked[at]!)) / length
}

/** Where the places pull a question; adds to their slopes where it pulls them. */
function pullOn(asked: Float64Array, place: number, learning: Batch): Float64Array {
  const { dimensions, targets, lengths } = learning
  const { pulls, close } = pullsOf(asked, place, learning)
  const slope = new Float64Array(dimensions)
  for (let other = 0; other < pulls.length; other++) {
    const pull = pulls[other]! / batch
    if (Math.abs(pull) < 1e-5) continue
    const away = lengths[other]!
    for (let at = 0, from = other * dimensions; at < dimensions; at++) {
      const unit = targets.values[from + at]! / away
      slope[at]! += pull * unit
      targets.slopes[from + at]! += (pull * (asked[at]! - close[other]! * unit)) / away
    }
  }
  return slope
}

/** How strongly each place is drawn to the question (below 0) or pushed from it. */
function pullsOf(asked: Float64Array, place: number, learning: Batch) {
  const { lengths, sharpness, targets } = learning
  const { values } = targets
  const count = lengths.length
  const [close, powers, pulls] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  const { alike } = learning.places[place]!
  let whole = 0
  for (let other = 0; other < count; other++) {
    let product = 0
    for (let at = 0, from = other * asked.length; at < asked.length; at++) product += asked[at]! * values[from + at]!
    close[other] = product / lengths[other]!
    powers[other] = Math.exp(sharpness * close[other]!)
    whole += powers[other]!
  }
  const right = alike.reduce((sum, other) => sum + powers[other]!, 0)
  for (let other = 0; other < count; other++) pulls[other] = (sharpness * powers[other]!) / whole
  for (const other of alike) pulls[other]! -= (sharpness * powers[other]!) / right
  return { pulls, close }
}

function scaleTo(vector: Float64Array, wanted: number): number {
  const length = Math.hypot(...vector)
  if (length) for (let at = 0; at < vector.length; at++) vector[at]! *= wanted / length
  return length
}

/** Rarity goes into the words' vectors, so that a question's direction is their plain sum. */
function spaceOf(texts: Texts, words: Float64Array, places: Float64Array): Space {
  const dimensions = words.length / texts.words.length
  const unit = Float32Array.from(places)
  for (let at = 0; at < texts.places.length; at++) toLengthOne(unit.subarray(at * dimensions, (at + 1) * dimensions))
  return {
    dimensions,
    rows: new Map(texts.words.map((word, row) => [word, row])),
    words: Float32Array.from(words, (value, at) => value * texts.rarity[Math.floor(at / dimensions)]!),
    names: texts.places.map(({ name }) => name),
    places: unit,
  }
}
