import { opposites } from '../claims/opposites.ts'
import { likeliestIn } from '../clash/likeliest.ts'
import type { ClausePair, Held } from '../clash/pairs.ts'
import { codeOf, type Quote } from '../dossier.ts'
import type { Rule } from '../rule.ts'

/** The chance from which two clauses are held against each other. */
const sure = 0.6
/** The chance of two contrary claims from which they are what does not fit. */
const claimed = 0.03

/** Two clauses that, by all that they show together, cannot both stand, whatever rule would name it. */
const clashing: Rule = {
  id: 'K3',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    likeliestIn(dossier)
      .filter(({ chance }) => chance >= sure)
      .sort((a, b) => b.chance - a.chance)
      .map(({ pair }) => ({ rule: 'K3', says: saysOf(pair), quotes: [quoteIn(pair.one), quoteIn(pair.other)] })),
}

const saysOf = ({ one, other, contrary }: ClausePair): string =>
  (contrary.chance >= claimed ? opposites.find(({ rule }) => rule === contrary.rule)?.says : undefined) ??
  `What ${codeOf(one.said.item)} says does not seem to go with ${codeOf(other.said.item)}.`

const quoteIn = ({ said, clause }: Held): Quote => ({ item: said.item, text: clause.text })

export const clashes: readonly Rule[] = [clashing]
