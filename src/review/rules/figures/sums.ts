import { answersTo, codeOf, type Dossier, type Found, quoteOf, type Said } from '../../dossier.ts'
import { areAlike, type Money, moneyIn } from '../../read/money.ts'
import { peopleIn } from '../../read/people.ts'
import { amountsOf } from '../../read/quantities.ts'
import type { Rule } from '../../rule.ts'
import { of } from '../../stands.ts'

const near = (a: number, b: number, leave = 0.04): boolean => Math.abs(a - b) <= leave * Math.max(a, b)
const figure = (value: number): string => Math.round(value).toLocaleString('en')

const ofIncome =
  /\b(?:income|revenue|takings|bring(?:s|ing)? in|brought in|take(?:s)? in|earn(?:s|ings)?|turnover|fees? (?:come|give|make|total|amount)|from (?:the )?(?:fees|enrol\w+|tuition)|collect\w*)\b/i

/** What an answer counts on from fees in a year or in all. */
const incomesIn = (said: Said): Money[] =>
  [...moneyIn(said), ...bareIn(said)].filter(
    ({ clause, before, after }) =>
      ofIncome.test(`${before.slice(-50)} · ${after.slice(0, 34)}`) &&
      !/\b(?:per|each|a|every) (?:learner|participant|student|person|head|seat|run|cohort|group)\b/i.test(
        after.slice(0, 20),
      ) &&
      !/\b(?:if|could|grant|sponsor\w*)\b/i.test(clause.plain),
  )

/** "15 million": a sum of money without its currency. */
const bareIn = (said: Said): Money[] =>
  said.clauses.flatMap((clause) =>
    amountsOf(clause).flatMap(({ lo, hi, at, end }): Money[] =>
      lo === hi &&
      hi >= 10_000 &&
      !/^ ?[a-z]*(?:learners|people|hours|copies|members|views|followers)/i.test(clause.plain.slice(end))
        ? [
            {
              value: hi,
              currency: '',
              clause,
              before: clause.plain.slice(Math.max(0, at - 60), at),
              after: clause.plain.slice(end, end + 60),
            },
          ]
        : [],
    ),
  )

/** The price times the learners, against the income. */
const incomeIsOff: Rule = {
  id: 'E12',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const income = answersTo(dossier, of('T04.4.3 T01.4.3 Q06.1 T02.2.2 Q12.4 Q01.5 Q03.3 T05.3.1 Q01.3')).flatMap(
      (said) => incomesIn(said).map((sum) => ({ said, sum })),
    )[0]
    const price = oneOf(pricesOf(dossier), ({ value }) => value)
    if (!income || !price || price.said === income.said || !areAlike(price.one, income.sum)) return []
    const inClause = amountsOf(income.sum.clause).filter(({ end }) =>
      /^ ?(?:\w{1,10} )?(?:learners?|participants?|students?|people|seats|enrolments)\b/i.test(
        income.sum.clause.plain.slice(end),
      ),
    )
    const learners = inClause[0] ? { said: income.said, count: inClause[0].hi } : yearly(dossier)
    if (!learners) return []
    const comes = price.one.value * learners.count
    if (near(comes, income.sum.value, 0.08) || income.sum.value < price.one.value * 4) return []
    return [
      {
        rule: 'E12',
        says: `${learners.count} learners at ${figure(price.one.value)} come to ${figure(comes)}; ${codeOf(income.said.item)} counts on ${figure(income.sum.value)}.`,
        quotes: [...new Set([price.said, learners.said, income.said])].map(quoteOf),
      },
    ]
  },
}

const pricesOf = (dossier: Dossier): { said: Said; one: Money }[] =>
  answersTo(dossier, ['T06.6.1', 'T01.4.3', 'Q01.5']).flatMap((said) =>
    moneyIn(said)
      .filter(
        ({ before, after }) =>
          !/\b(?:cost|refund|fund|discount|grant|income|revenue|budget)\w*\b/i.test(
            `${before.slice(-30)} ${after.slice(0, 20)}`,
          ),
      )
      .map((one) => ({ said, one })),
  )

function oneOf(
  all: readonly { said: Said; one: Money }[],
  key: (one: Money) => number,
): { said: Said; one: Money } | undefined {
  const [first] = all
  return first && all.every(({ one }) => key(one) === key(first.one)) ? first : undefined
}

function yearly(dossier: Dossier): { said: Said; count: number } | undefined {
  const all = [...dossier.answers.values()].flatMap((said) => peopleIn(said).filter(({ of }) => of === 'year'))
  const [first] = all
  return first && all.every(({ hi }) => hi === first.hi) && first.lo === first.hi
    ? { said: first.said, count: first.hi }
    : undefined
}

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
      !/\b(?:a|per|each|every) (?:year|month|learner|head|run|cohort|person|participant)\b|\byearly\b|\bannual|\bincome|\brevenue|\bprice|\bfree\b/i.test(
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

/** "A + B + C = D", "N at P each: T", where the sum is another. */
const sumIsWrong: Rule = {
  id: 'E13',
  tier: 'conflict',
  reads: 'figures',
  look: (dossier) =>
    [...dossier.answers.values()].flatMap((said): Found[] => {
      const wrong = said.clauses.find((clause) => isWrong(clause.plain))
      return wrong
        ? [
            {
              rule: 'E13',
              says: `The sum in ${codeOf(said.item)} comes to something else.`,
              quotes: [{ item: said.item, text: wrong.text }],
            },
          ]
        : []
    }),
}

const term = '[^\\d+=×]{0,30}(\\d[\\d,. ]{0,12}\\d|\\d)[^\\d+=×]{0,30}'
const sum = new RegExp(
  `^${term}\\+${term}(?:\\+${term})?(?:\\+${term})?=[^\\d]{0,14}(\\d[\\d,.]{0,12}\\d|\\d)(?![\\d,.]*\\d)`,
)

function isWrong(plain: string): boolean {
  const found = sum.exec(plain.slice(0, 300))
  if (!found) return false
  const values = found.slice(1, 5).flatMap((one) => (one ? [amountOf(one)] : []))
  const comes = amountOf(found[5] ?? '')
  return (
    values.length > 1 &&
    comes > 0 &&
    !near(
      values.reduce((a, b) => a + b, 0),
      comes,
      0.02,
    )
  )
}

const amountOf = (text: string): number =>
  Number(/^\d{1,3}(?:[,. ]\d{3})+$/.test(text.trim()) ? text.replace(/[,. ]/g, '') : text.replace(',', '.').trim())

/** What the refund leaves, against what one is told to be left with. */
const leftToPay: Rule = {
  id: 'E14',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const price = oneOf(
      pricesOf(dossier).filter(({ said }) => said.item === 'T06.6.1'),
      ({ value }) => value,
    )
    const shares = answersTo(dossier, ['Q01.5', 'T01.1.4', 'T01.4.3', 'T06.6.1']).flatMap((said) =>
      said.clauses.flatMap((clause) =>
        /\b(?:pays? back|refund\w*|subsid\w*|covers?|funds?|gives? back|pays?|returns?|rebate)\b/i.test(clause.plain)
          ? amountsOf(clause).flatMap(({ hi, end }) =>
              /^ ?(?:%|per ?cent)/i.test(clause.plain.slice(end)) && hi < 100 ? [{ said, share: hi / 100 }] : [],
            )
          : [],
      ),
    )
    const left = answersTo(dossier, ['T01.4.1', 'T06.2.1', 'Q15.3', 'T03.3.3', 'T01.2.1', 'Q03.1'])
      .flatMap((said) => moneyIn(said).map((one) => ({ said, one })))
      .find(({ one }) =>
        /\b(?:leaves?|left|out of your own pocket|you pay|costs? you|end up|after (?:the )?(?:refund|subsidy|rebate|fund))\b/i.test(
          one.clause.plain,
        ),
      )
    const [share, other] = shares
    if (!price || !share || other || !left || left.said === price.said) return []
    const comes = price.one.value * (1 - share.share)
    const isLess = /\b(?:less than|under|below|not even|at most|no more than) (?:\S{1,4} ?)?$/i.test(
      left.one.before.slice(-24),
    )
    if (
      isLess
        ? comes <= left.one.value * 1.02
        : near(comes, left.one.value, 0.05) || near(price.one.value, left.one.value, 0.02)
    )
      return []
    return [
      {
        rule: 'E14',
        says: `${figure(price.one.value)} less ${Math.round(share.share * 100)} % leaves ${figure(comes)}; ${codeOf(left.said.item)} says ${figure(left.one.value)}.`,
        quotes: [...new Set([price.said, share.said, left.said])].map(quoteOf),
      },
    ]
  },
}

export const sums: readonly Rule[] = [incomeIsOff, spentTwice, sumIsWrong, leftToPay]
