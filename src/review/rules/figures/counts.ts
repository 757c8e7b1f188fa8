import { quoteOf } from '../../dossier.ts'
import { sizeIn } from '../../read/hours.ts'
import { outcomesIn } from '../../read/outcomes.ts'
import type { Rule } from '../../rule.ts'

/** Too many outcomes for the hours. */
const tooMany: Rule = {
  id: 'B4',
  tier: 'single',
  reads: 'words',
  look: (dossier) => {
    const [outcomes, hours] = [dossier.answers.get('Q07.1'), dossier.answers.get('Q09.1')]
    const totals = hours ? sizeIn(hours).totals : []
    const count = outcomes ? outcomesIn(outcomes).length : 0
    const most = Math.max(...totals.map(({ hi }) => hi))
    if (!outcomes || !hours || !totals.length || !(count >= 12 || (count >= 3 && most / count < 1))) return []
    return [
      {
        rule: 'B4',
        says: `${count} outcomes in ${most} hours. Which ones can go?`,
        quotes: [quoteOf(outcomes), quoteOf(hours)],
      },
    ]
  },
}

export const counts: readonly Rule[] = [tooMany]
