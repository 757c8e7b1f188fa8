import { codeOf, type Dossier, type Found, tickOf } from '../dossier.ts'
import { takenBackIn } from '../learnt/choose.ts'
import { type Claimed, claimedBy } from '../learnt/denials.ts'
import { sideOf } from '../learnt/topics.ts'
import { reviewWeights } from '../learnt/weights.ts'
import { isOfAPart } from '../read/stance.ts'
import type { Rule } from '../rule.ts'
import { readingsOf } from './sides.ts'

/** As in `sides.ts`. */
const surely = 0.6

const known = new Map<string, Claimed>()

function claimOf(check: string, { asks }: Dossier): Claimed {
  const claimed = known.get(check) ?? claimedBy(check, asks.get(check) ?? '', reviewWeights().kinds)
  known.set(check, claimed)
  return claimed
}

/** A tick, and an answer that says the opposite. */
const takenBack: Rule = {
  id: 'S2',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const claims = [...dossier.ticked].filter((check) => check.startsWith('C')).map((check) => claimOf(check, dossier))
    return takenBackIn(claims, readingsOf(dossier), reviewWeights().ticks)
      .filter(({ chance, reading }) => chance >= surely && !isOfAPart(reading.text))
      .map(({ check, reading: { item, text } }) => ({
        rule: 'S2',
        says: `${codeOf(check)} is ticked, and ${codeOf(item)} says otherwise.`,
        quotes: [tickOf(check), { item, text }],
      }))
  },
}

/** Boxes of the advert, with the side of a topic that says the opposite. */
const opposite: Readonly<Record<string, number>> = {
  'T06.9.o1': sideOf('credit', 'b'),
  'T06.9.o2': sideOf('stack', 'b'),
  'T06.9.o3': sideOf('assessed', 'b'),
}
const plainly = 0.7

/** A box of the advert, and an answer that says the opposite. */
const advertised: Rule = {
  id: 'S3',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] =>
    Object.entries(opposite).flatMap(([box, side]) => {
      const against = dossier.ticked.has(box)
        ? readingsOf(dossier).find(({ chances }) => (chances[side] ?? 0) >= plainly)
        : undefined
      if (!against) return []
      const { item, text } = against
      return [
        {
          rule: 'S3',
          says: `${codeOf(box)} is ticked for the advert, and ${codeOf(item)} says otherwise.`,
          quotes: [tickOf(box), { item, text }],
        },
      ]
    }),
}

export const ticks: readonly Rule[] = [takenBack, advertised]
