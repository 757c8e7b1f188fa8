import type { Dossier, Said } from '../dossier.ts'
import { mattersOf, strictnessOf } from './strict.ts'
import type { Clause } from './text.ts'

/** A clause of an answer that cannot do without something, and how many telling words it shares with what speaks of that. */
export type Need = { readonly said: Said; readonly clause: Clause; readonly shares: number }

const ofOthers = /^(?:Q01\.[24]|T01\.1\.3|T03\.4)/
/** When it is looked at again bounds nothing of the course. */
const ofReviews = /^(?:Q17|Q18\.1|T05\.[14])/

/** Whether an item is about the course itself: not about its market, nor about its reviews. */
export const isOfCourse = ({ item }: Pick<Said, 'item'>): boolean => !ofOthers.test(item) && !ofReviews.test(item)

/** A word that more answers share tells nothing. */
const mostAnswers = 6
const counted = new WeakMap<Dossier, ReadonlyMap<string, number>>()

function answersWith(dossier: Dossier): ReadonlyMap<string, number> {
  const known = counted.get(dossier)
  if (known) return known
  const many = new Map<string, number>()
  for (const { plain } of dossier.answers.values())
    for (const stem of mattersOf(plain)) many.set(stem, (many.get(stem) ?? 0) + 1)
  counted.set(dossier, many)
  return many
}

/** How many words two clauses share that few answers of the project have. */
export function sharedBy(dossier: Dossier, one: Clause, other: Clause): number {
  const many = answersWith(dossier)
  return [...mattersOf(one.plain).intersection(mattersOf(other.plain))].filter(
    (stem) => (many.get(stem) ?? 0) <= mostAnswers,
  ).length
}

/** The clauses that cannot do without what a clause speaks of, those first that share most words with it. */
export const needsFor = (of: Clause, dossier: Dossier): Need[] =>
  [...dossier.answers.values()]
    .filter(isOfCourse)
    .flatMap((said) =>
      said.clauses.slice(0, 60).map((clause) => ({ said, clause, shares: sharedBy(dossier, of, clause) })),
    )
    .filter(({ said, clause, shares }) => shares > 0 && clause !== of && isStrict(said, clause))
    .sort((a, b) => b.shares - a.shares)

/** What an answer insists on, it says of all that it says. */
function isStrict(said: Said, clause: Clause): boolean {
  const whole = strictnessOf(said.plain)
  return whole.asks || whole.insists || whole.limits || strictnessOf(clause.plain).denies
}
