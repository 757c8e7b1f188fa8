import { type Space, toLengthOne } from '../index/meaning.ts'
import { stemsOf } from '../index/words.ts'
import type { Sparse } from './texts.ts'
import { forward, themesOf } from './themes.ts'

/** A word and where it lies, as a file of word vectors has it; the most frequent first. */
export type WordVector = { readonly word: string; readonly vector: Float64Array }

/** The directions that all words share more than they mean. */
const shared = 2

/**
 * The space of everyday words: of each stem the most frequent word, without what all words have in common, in the main
 * `dimensions` of the `frequent` first words, and as long as it is rare.
 */
export function everydaySpace(
  vectors: Iterable<WordVector>,
  dimensions: number,
  frequent = Number.POSITIVE_INFINITY,
): Space {
  const found = stemsIn(vectors)
  const common = found.filter(({ rank }) => rank < frequent).length
  const whole = centred(
    found.map(({ vector }) => vector),
    common,
  )
  const axes = Array.from(whole[0]?.words ?? [], String)
  const kept = shared + dimensions
  const placed = forward(whole, themesOf({ whole: whole.slice(0, common), words: axes }, kept), kept)
  const words = new Float32Array(found.length * dimensions)
  for (const [row, { rank }] of found.entries()) {
    const own = toLengthOne(Float32Array.from(placed.subarray(row * kept + shared, (row + 1) * kept)))
    words.set(
      own.map((value) => value * rarityOf(rank)),
      row * dimensions,
    )
  }
  return {
    dimensions,
    rows: new Map(found.map(({ stem }, row) => [stem, row])),
    words,
    names: [],
    places: new Float32Array(),
  }
}

type RankedStem = { readonly stem: string; readonly vector: Float64Array; readonly rank: number }

/** The first word of each stem, with how many words are more frequent. */
function stemsIn(vectors: Iterable<WordVector>): RankedStem[] {
  const found = new Map<string, RankedStem>()
  let rank = 0
  for (const { word, vector } of vectors) {
    const [stem, ...more] = stemsOf(word)
    if (stem && !more.length && /^[a-z]{2,}$/.test(stem) && !found.has(stem)) found.set(stem, { stem, vector, rank })
    rank++
  }
  return [...found.values()]
}

/** How much a word counts by how many are more frequent: hardly at all among the first twenty, in full from the 22,000th. */
const rarityOf = (rank: number): number => Math.min(1, Math.max(0.08, (Math.log(rank + 20) - 3) / 7))

/** The vectors without the mean of the `common` first. */
function centred(vectors: readonly Float64Array[], common: number): Sparse[] {
  const mean = new Float64Array(vectors[0]?.length ?? 0)
  for (const vector of vectors.slice(0, common)) for (const [at, value] of vector.entries()) mean[at]! += value / common
  const words = Int32Array.from(mean, (_, at) => at)
  return vectors.map((vector) => ({ words, weights: vector.map((value, at) => value - mean[at]!) }))
}
