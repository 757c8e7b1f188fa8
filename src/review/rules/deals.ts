import { answersTo, codeOf, type Found, quoteOf, type Said } from '../dossier.ts'
import { goalsIn } from '../read/capacity.ts'
import { moneyIn } from '../read/money.ts'
import { amountsOf } from '../read/quantities.ts'
import type { Rule } from '../rule.ts'
import { of } from '../stands.ts'

const figure = (value: number): string => Math.round(value).toLocaleString('en')
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.01 * Math.max(a, b)

const instalment =
  /\b(two|three|four|five|six|ten|twelve|\d{1,2}) (?:monthly |equal |weekly )?(?:instal?ments?|payments?|parts|rates|times) of (?:about )?[^\d\s]{0,4} ?(\d[\d,. ]*\d)/i
const inWords: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, twelve: 12 }
const noSurcharge =
  /\b(?:nothing extra|no (?:extra|surcharge|interest|difference)|same (?:total|sum|price|amount)|altogether|however one pays|costs? nothing|without (?:interest|surcharge|extra))\b/i

/** Instalments that come to another sum, though they are said to cost nothing more. */
const instalmentsAreOff: Rule = {
  id: 'E21',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const all = answersTo(dossier, of('T06.6.1 T01.4.3 Q01.5 Q15.1 T03.3.3'))
    const parted = all.find(({ plain }) => instalment.test(plain))
    const [, count = '', each = ''] = instalment.exec(parted?.plain ?? '') ?? []
    const comes = (inWords[count.toLowerCase()] ?? Number(count)) * Number(each.replace(/[,. ](?=\d{3}\b)/g, ''))
    const promise = all.find(({ plain }) => noSurcharge.test(plain))
    const whole = all
      .flatMap((said) => moneyIn(said).map((one) => ({ said, one })))
      .sort((a, b) => b.one.value - a.one.value)[0]
    return parted && promise && whole && comes > 0 && !near(comes, whole.one.value)
      ? [
          {
            rule: 'E21',
            says: `${count} times ${each} comes to ${figure(comes)}; ${codeOf(whole.said.item)} says ${figure(whole.one.value)}.`,
            quotes: [...new Set([parted, promise, whole.said])].map(quoteOf),
          },
        ]
      : []
  },
}

/** "4,200 clinics … 5 percent": the learners that a share of the market comes to. */
function shareOfMarket(said: Said): number | undefined {
  const amounts = said.clauses.flatMap((clause) =>
    amountsOf(clause).map((one) => ({ ...one, rest: clause.plain.slice(one.end) })),
  )
  const shares = amounts.filter(({ rest, lo, hi }) => lo === hi && /^ ?(?:%|per ?cent)/i.test(rest) && hi < 100)
  const sizes = amounts.filter(
    ({ rest, lo, hi }) => lo === hi && hi >= 100 && !(hi >= 1990 && hi <= 2100) && !/^ ?(?:%|per ?cent)/i.test(rest),
  )
  return shares.length === 1 && sizes.length === 1 ? ((shares[0]?.hi ?? 0) / 100) * (sizes[0]?.hi ?? 0) : undefined
}

/** How many learners one goes for, in two answers. */
const goalsDiffer: Rule = {
  id: 'F5',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const all = answersTo(dossier, of('Q01.3 T01.1.2 T05.1.3 T04.4.3 T01.4.3')).flatMap((said) => {
      const goals = goalsIn(said).map(({ value }) => value)
      const share =
        goals.length || !/\b(?:first year|year one|each year|a year|in 20\d\d)\b/i.test(said.plain)
          ? undefined
          : shareOfMarket(said)
      return goals.length || share ? [{ said, values: share ? [share] : goals }] : []
    })
    const [first, ...others] = all
    const other = others.find(
      ({ values }) =>
        first &&
        !values.some((one) => first.values.some((there) => Math.abs(one - there) <= 0.15 * Math.max(one, there))),
    )
    return first && other
      ? [
          {
            rule: 'F5',
            says: `${codeOf(first.said.item)} goes for ${first.values.map(figure).join(' and ')} learners, ${codeOf(other.said.item)} for ${other.values.map(figure).join(' and ')}.`,
            quotes: [first.said, other.said].map(quoteOf),
          },
        ]
      : []
  },
}

export const deals: readonly Rule[] = [instalmentsAreOff, goalsDiffer]
