import { featuresOf } from './features.ts'
import type { Fold } from './fold.ts'
import { addUp, type LinearWeights } from './linear.ts'
import { type Guess, type Utterance, type Wish, wishes } from './wishes.ts'

/** Ranks the wishes that an utterance may be, likeliest first. Pure; well under a millisecond. */
export type Classify = (utterance: Utterance) => readonly Guess[]

/** How long the vector of a sentence is: short ones must be able to say as much as long ones. */
export const sentenceLength = 3

/** Lines that were kept apart are right as often as their chance says, if it is sharpened by so much. */
const sharpness = 1.4

export const classifierOf = (fold: Fold, weights: LinearWeights): Classify => {
  return (utterance) => {
    const sums = new Float64Array(wishes.length)
    const known = addUp(weights, featuresOf(utterance, fold(utterance.said)), sums)
    const worth = (sharpness * sentenceLength) / Math.sqrt(known || 1)
    return chances(sums.map((sum) => sum * worth)).filter(({ wish }) => isPossible(wish, utterance))
  }
}

/** Only in a thread do people talk to each other or answer what is open there. */
const isPossible = (wish: Wish, { where, isAsked }: Utterance): boolean =>
  wish === 'say' ? isAsked : wish === 'none' ? where === 'thread' : true

function chances(sums: Float64Array): Guess[] {
  const most = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - most))
  const all = odds.reduce((sum, one) => sum + one, 0)
  return wishes.map((wish, at) => ({ wish, chance: (odds[at] ?? 0) / all })).sort((a, b) => b.chance - a.chance)
}
