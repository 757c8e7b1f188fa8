import { addUp, type LinearWeights } from '../../understanding/linear.ts'
import { featuresOf } from './features.ts'
import { type Sentence, sentencesIn } from './sentences.ts'
import { outcomes } from './topics.ts'
import { type Kinds, type Word, wordsIn } from './words.ts'

/** A sentence with what it says: a chance for each side of each topic, and for being definite. */
export type SentenceReading = Sentence & {
  readonly item: string
  readonly words: readonly Word[]
  readonly chances: Float64Array
}

export type Reader = { readonly kinds: Kinds; readonly sentences: LinearWeights }

/** What a text under an item says, sentence by sentence. */
export const readingsIn = (text: string, item: string, { kinds, sentences }: Reader): SentenceReading[] =>
  sentencesIn(text).map((sentence) => {
    const words = wordsIn(sentence.text, kinds)
    const features = featuresOf(words, { item, isFirst: sentence.isFirst })
    return { ...sentence, item, words, chances: chancesOf(features, sentences) }
  })

/** Long sentences must not say more than short ones. */
export const worthOf = (features: { readonly length: number }): number => 3 / Math.sqrt(features.length || 1)

export function chancesOf(features: Uint32Array, weights: LinearWeights): Float64Array {
  const sums = new Float64Array(outcomes)
  addUp(weights, features, sums)
  const worth = worthOf(features)
  return sums.map((sum) => 1 / (1 + Math.exp(-sum * worth)))
}
