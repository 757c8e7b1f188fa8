import { answersTo, codeOf, type Found, quoteOf, type Said } from '../../dossier.ts'
import { areAlike, type Money, moneyIn } from '../../read/money.ts'
import { amountsOf } from '../../read/quantities.ts'
import type { Rule } from '../../rule.ts'

const near = (a: number, b: number, leave = 0.04): boolean => Math.abs(a - b) <= leave * Math.max(a, b)
const figure = (value: number): string => Math.round(value).toLocaleString('en')

/** More is to be spent, all in all, than there is. */
const spentTwice: Rule = {
  id: 'E5',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const funds = answersTo(dossier, ['Q06.1', 'T02.2.2']).find((said) => moneyIn(said).length === 1)
    const there = funds && moneyIn(funds)[0]
    if (
      !funds ||
      !there ||
      !/\b(?:all|everything|only|total|whole|no more|nothing else|altogether|that's it|not a \w+ more|in all|budget|grant|fund)\b/i.test(
        funds.plain,
      )
    )
      return []
    const parts = answersTo(dossier, ['Q12.4', 'T04.4.3', 'Q03.3', 'Q10.1', 'T05.3.1', 'T02.2.4'])
      .map((said) => ({ said, sum: bareSum(said, there) }))
      .filter(({ sum }) => sum > 0)
    const total = parts.reduce((all, { sum }) => all + sum, 0)
    return (parts.length > 1 || isList(parts[0]?.said, there)) &&
      total > there.value * 1.04 &&
      parts.every(({ sum }) => sum <= there.value * 2)
      ? [
          {
            rule: 'E5',
            says: `${parts.map(({ said }) => codeOf(said.item)).join(' and ')} spend ${figure(total)}; ${codeOf(funds.item)} has ${figure(there.value)}.`,
            quotes: [funds, ...parts.map(({ said }) => said)].map(quoteOf),
          },
        ]
      : []
  },
}

/** What is spent once, from what there is: an amount of money, or a bare number of the same size. */
function bareSum(said: Said, there: Money): number {
  const bound = said.clauses.filter(
    ({ plain }) =>
      !/\b(?:a|per|each|every) (?:year|month|learner|head|run|cohort|person|participant)\b|\byearly\b|\bannual|\bincome|\brevenue|\bprice|\bfree\b|\bseparate (?:account|fund|budget|pot)\b/i.test(
        plain,
      ),
  )
  const all = moneyIn(said).filter((one) => bound.includes(one.clause) && areAlike(one, there))
  if (all.length > 1) return isList(said, there) ? all.reduce((sum, { value }) => sum + value, 0) : 0
  if (all.length) return all[0]?.value ?? 0
  const bare = bound.flatMap((clause) =>
    amountsOf(clause).filter(
      ({ lo, hi }) => lo === hi && hi >= 1000 && hi > there.value / 50 && !(hi > 1990 && hi < 2100),
    ),
  )
  return bare.length === 1 && /\b(?:contract|signed|grant|budget|paid|production|costs?)\b/i.test(said.plain)
    ? (bare[0]?.hi ?? 0)
    : 0
}

/** Sums for different things, one after the other, none of which is the total of the others. */
function isList(said: Said | undefined, there: Money): boolean {
  const all = said ? moneyIn(said).filter((one) => areAlike(one, there)) : []
  const total = all.reduce((sum, { value }) => sum + value, 0)
  return (
    all.length > 1 &&
    new Set(all.map(({ clause }) => clause)).size === 1 &&
    all.every(({ value }) => value < there.value && !near(value, total - value)) &&
    /\b(?:all (?:of it|from)|out of|from|paid (?:from|by)|in total|spend\w*|costs?)\b/i.test(said?.plain ?? '')
  )
}

export const sums: readonly Rule[] = [spentTwice]
