import { sentenceLength } from '../classify.ts'
import { featuresOf } from '../features.ts'
import type { Fold } from '../fold.ts'
import type { LinearWeights } from '../linear.ts'
import { wishes } from '../wishes.ts'
import type { TaughtLine } from './lines.ts'
import { regression } from './regression.ts'

/** Learns which wish a sentence is. */
export const trainWishes = (lines: readonly TaughtLine[], fold: Fold, least = 0.105): LinearWeights =>
  regression(
    lines.map(({ utterance, wish }) => ({
      features: featuresOf(utterance, fold(utterance.said)),
      outcome: wishes.indexOf(wish),
    })),
    { size: wishes.length, rounds: 15, rate: 0.5, doubt: 0.1, length: sentenceLength, least },
  )
