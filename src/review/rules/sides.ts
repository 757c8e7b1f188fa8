import { codeOf, type Dossier, type Found, type Said } from '../dossier.ts'
import { clashesIn } from '../learnt/choose.ts'
import type { ReadingPair } from '../learnt/pairs.ts'
import { readingsIn, type SentenceReading } from '../learnt/readings.ts'
import { names } from '../learnt/topics.ts'
import { reviewWeights } from '../learnt/weights.ts'
import type { Rule } from '../rule.ts'

/** From here on at most two findings in a hundred answers are of what holds together, in projects that were not learnt from. */
const surely = 0.36
/** From here on both sides are plain enough to name what they are about. */
const plainly = 0.15

const known = new WeakMap<Said, SentenceReading[]>()

/** What each answer says, read once. */
export const readingsOf = ({ answers }: Dossier): SentenceReading[] =>
  [...answers.values()].flatMap((said) => {
    const read = known.get(said) ?? readingsIn(said.text, said.item, reviewWeights())
    known.set(said, read)
    return read
  })

/** Two sentences that take opposite sides. */
const opposed: Rule = {
  id: 'S1',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] =>
    clashesIn(readingsOf(dossier), reviewWeights().pairs)
      .filter(({ chance }) => chance >= surely)
      .map((pair) => ({
        rule: 'S1',
        says: `${codeOf(pair.a.item)} and ${codeOf(pair.b.item)} do not agree${on(pair)}.`,
        quotes: [pair.a, pair.b].map(({ item, text }) => ({ item, text })),
      })),
}

const on = ({ topic, a, b }: ReadingPair): string =>
  (a.chances[2 * topic] ?? 0) >= plainly && (b.chances[2 * topic + 1] ?? 0) >= plainly ? ` on ${names[topic]}` : ''

export const sides: readonly Rule[] = [opposed]
