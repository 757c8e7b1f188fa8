import { type Passage, wholeOf } from '../../toolkit/passages.ts'
import type { LearntCorpus } from '../corpus.ts'
import { countsOf, rarityOf } from '../index/counts.ts'
import { withPairs } from '../index/meaning.ts'
import { stemsOf } from '../index/words.ts'
import { answersFor } from '../same-place.ts'

/** A text as numbered words with weights, of length one. */
export type Sparse = { readonly words: Int32Array; readonly weights: Float64Array }

/** What the space of meanings is learnt from. Places are the passages, then each kind of question that is not answered; `alike` are those that answer the same. */
export type Texts = {
  readonly words: readonly string[]
  readonly rarity: Float64Array
  readonly places: readonly { readonly name: string; readonly alike: readonly number[] }[]
  /** All that is said at and asked about a place, as one text. */
  readonly whole: readonly Sparse[]
  /** Each question and statement with its place. */
  readonly single: readonly { readonly text: Sparse; readonly place: number }[]
}

/** Reads passages and the ways people ask for them; words that are met more than twice count, and pairs of words more often. */
export function textsOf(passages: readonly Passage[], corpus: LearntCorpus): Texts {
  const places = placesOf(passages, corpus)
  const read = places.map(({ said, asked }) => [...said, ...asked].map((text) => withPairs(stemsOf(text))))
  const words = repeatedIn(read.flat(2))
  const numbers = new Map(words.map((word, at) => [word, at]))
  const rarity = raritiesOf(read, numbers)
  const sparse = (stems: readonly string[]): Sparse => weighed(stems, numbers, rarity)
  return {
    words,
    rarity,
    places,
    whole: read.map((texts) => sparse(texts.flat())),
    single: read.flatMap((texts, place) => texts.map((stems) => ({ text: sparse(stems), place }))),
  }
}

/** The passages, then each kind of question that is not answered, with what is said there and asked about it. */
function placesOf(passages: readonly Passage[], { asked, beyond }: LearntCorpus) {
  const kinds = [...new Set(beyond.map(({ kind }) => kind))].sort()
  return [
    ...passages.map((one) => ({
      name: one.id,
      alike: passages.flatMap((other, at) => (answersFor(one, other) ? [at] : [])),
      said: [wholeOf(one), one.place],
      asked: asked.get(one.id) ?? [],
    })),
    ...kinds.map((kind, at) => ({
      name: `beyond ${kind}`,
      alike: [passages.length + at],
      said: [],
      asked: beyond.filter((one) => one.kind === kind).map(({ q }) => q),
    })),
  ]
}

export function repeatedIn(stems: readonly string[]): string[] {
  const often = ([stem, count]: [string, number]) => count > (stem.includes('_') ? rarely.pair : rarely.word)
  return [...countsOf(stems)].flatMap((one) => (often(one) ? one[0] : [])).sort()
}

/** What is met no more often is learnt of no word, and no pair. */
const rarely = { word: 2, pair: 20 } as const

export function raritiesOf(read: readonly (readonly string[])[][], numbers: ReadonlyMap<string, number>): Float64Array {
  const holding = countsOf(read.flatMap((texts) => [...new Set(texts.flat())]))
  return Float64Array.from(numbers.keys(), (word) => rarityOf(read.length, holding.get(word) ?? 0))
}

export function weighed(stems: readonly string[], numbers: ReadonlyMap<string, number>, rarity: Float64Array): Sparse {
  const counts = countsOf(stems.flatMap((stem) => numbers.get(stem) ?? []))
  const weights = Float64Array.from(counts, ([word, count]) => (1 + Math.log(count)) * rarity[word]!)
  const length = Math.hypot(...weights) || 1
  return { words: Int32Array.from(counts.keys()), weights: weights.map((one) => one / length) }
}
