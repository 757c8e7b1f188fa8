import { type Passage, wholeOf } from '../../toolkit/passages.ts'
import type { Corpus } from '../corpus.ts'
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

export function textsOf(passages: readonly Passage[], corpus: Corpus): Texts {
  const kinds = [...new Set(corpus.beyond.map(({ kind }) => kind))].sort()
  const places = [
    ...passages.map((one) => ({
      name: one.id,
      alike: passages.flatMap((other, at) => (answersFor(one, other) ? [at] : [])),
      said: [wholeOf(one), one.place],
      asked: corpus.asked.get(one.id) ?? [],
    })),
    ...kinds.map((kind, at) => ({
      name: `beyond ${kind}`,
      alike: [passages.length + at],
      said: [],
      asked: corpus.beyond.filter((one) => one.kind === kind).map(({ q }) => q),
    })),
  ]
  const read = places.map(({ said, asked }) => [...said, ...asked].map(stemsOf))
  const counts = new Map<string, number>()
  for (const stem of read.flat(2)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const words = [...counts]
    .filter(([, count]) => count > 1)
    .map(([word]) => word)
    .sort()
  const numbers = new Map(words.map((word, at) => [word, at]))
  const found = new Float64Array(words.length)
  for (const texts of read)
    for (const stem of new Set(texts.flat())) if (numbers.has(stem)) found[numbers.get(stem)!]! += 1
  const rarity = found.map((count) => Math.log(1 + (places.length - count + 0.5) / (count + 0.5)))
  const sparse = (stems: readonly string[]): Sparse => weighed(stems, numbers, rarity)
  return {
    words,
    rarity,
    places,
    whole: read.map((texts) => sparse(texts.flat())),
    single: read.flatMap((texts, place) => texts.map((stems) => ({ text: sparse(stems), place }))),
  }
}

function weighed(stems: readonly string[], numbers: ReadonlyMap<string, number>, rarity: Float64Array): Sparse {
  const counts = new Map<number, number>()
  for (const stem of stems) {
    const word = numbers.get(stem)
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const weights = Float64Array.from(counts, ([word, count]) => (1 + Math.log(count)) * rarity[word]!)
  const length = Math.hypot(...weights) || 1
  return { words: Int32Array.from(counts.keys()), weights: weights.map((one) => one / length) }
}
