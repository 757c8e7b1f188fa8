import { shownRange } from '../../../project/numbers.ts'
import { answersTo, codeOf, type Dossier, type Found, quoteOf, type Said } from '../../dossier.ts'
import { goalsIn, groupsIn } from '../../read/capacity.ts'
import { daysBetween, spansIn } from '../../read/dates.ts'
import { durationsIn, sizeIn } from '../../read/hours.ts'
import { areAlike, type Money, moneyIn } from '../../read/money.ts'
import { peopleIn } from '../../read/people.ts'
import { amountsOf } from '../../read/quantities.ts'
import type { Rule } from '../../rule.ts'
import { of } from '../../stands.ts'

const figure = (value: number): string => Math.round(value).toLocaleString('en')
const near = (a: number, b: number, leave: number): boolean => Math.abs(a - b) <= leave * Math.max(a, b)
const all = (dossier: Dossier): Said[] => [...dossier.answers.values()]

/** First and last day of a run, against its weeks, and against its hours at so many a week. */
const daysDoNotFit: Rule = {
  id: 'C15',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const runs = all(dossier).flatMap((said) => spansIn(said).map((span) => ({ said, span })))
    const [run] = runs
    if (!run || runs.some(({ span }) => span.from !== run.span.from)) return []
    const weeks = (daysBetween(run.span.from, run.span.to) + 1) / 7
    const other = lengths(dossier).find(({ lo, hi }) => weeks < lo * 0.9 - 0.5 || weeks > hi * 1.15 + 1)
    return other && lengths(dossier).every(({ lo, hi }) => weeks < lo * 0.9 - 0.5 || weeks > hi * 1.15 + 1)
      ? [
          {
            rule: 'C15',
            says: `${run.span.text} is ${Math.round(weeks)} weeks; ${codeOf(other.said.item)} says ${shownRange(other)}.`,
            quotes: [...new Set([run.said, other.said])].map(quoteOf),
          },
        ]
      : needsMore(dossier, run.said, weeks)
  },
}

type Length = { readonly said: Said; readonly lo: number; readonly hi: number }

const ofSize = of('Q09.1 Q09.2 T06.5.1 T03.3.4 T03.3.2 T06.3.1 T06.4.1 T03.3.3')

const lengths = (dossier: Dossier): Length[] =>
  answersTo(dossier, ofSize).flatMap((said) =>
    durationsIn(said)
      .filter(({ lo }) => lo >= 2)
      .map(({ lo, hi }) => ({ said, lo, hi })),
  )

function needsMore(dossier: Dossier, run: Said, weeks: number): Found[] {
  const sizes = answersTo(dossier, ofSize).map((said) => ({ said, size: sizeIn(said) }))
  const total = sizes.find(({ said, size }) => said.item === 'Q09.1' && size.totals.length === 1)
  const weekly = sizes.find(({ size }) => size.weekly)
  const [hours, pace] = [total?.size.totals[0], weekly?.size.weekly]
  if (!total || !weekly || !hours || !pace || hours.lo <= pace.hi * (weeks + 1) * 1.1) return []
  return [
    {
      rule: 'C15',
      says: `${Math.round(weeks)} weeks of ${shownRange(pace)} hours come to ${Math.round(weeks * pace.hi)}; ${codeOf(total.said.item)} says ${shownRange(hours)}.`,
      quotes: [...new Set([run, weekly.said, total.said])].map(quoteOf),
    },
  ]
}

const covering =
  /\b(?:cover(?:s|ed)?|self-?(?:financing|supporting|sustaining|funding)|pays? for itself|break(?:s|ing)? even|carries itself|paid (?:entirely |fully |only )?(?:from|by|out of) (?:the )?fees|fees (?:pay|carry|meet)|no subsidy|finances itself|(?:must|has to|have to) (?:pay for itself|bring (?:this|it|that|all of (?:it|this)) in|cover)|bring(?:s)? (?:this|it|that) in|no other money than fees|(?:fees|price|tuition) (?:of \w+ \w+ )?(?:must|has to|have to)|only (?:from|by|out of) (?:the )?fees)\b/i

const isFirstYear = /\b(?:first year|year one|year 1)\b/i

/** Fees that are to cover the cost, and do not. */
const feesDoNotCover: Rule = {
  id: 'E15',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const [price, other] = answersTo(dossier, ['T06.6.1']).flatMap((said) =>
      moneyIn(said).map((one) => ({ said, one })),
    )
    const cost = answersTo(dossier, of('T04.4.3 T05.3.1 Q06.1 T02.2.2 T01.4.3')).find(
      (said) => covering.test(said.plain) && sumsIn(said).length === 1,
    )
    const [sum] = cost ? sumsIn(cost) : []
    const isRun = cost !== undefined && /\b(?:per|a|each|one) (?:run|cohort|intake|group)\b/i.test(cost.plain)
    const seats = all(dossier).flatMap((said) => [
      ...peopleIn(said)
        .filter((one) => one.of === (isRun ? 'run' : 'year'))
        .map(({ hi }) => ({ said, hi })),
      ...(isRun ? groupsIn(said) : goalsIn(said)).map(({ value }) => ({ said, hi: value })),
    ])
    const [seat] = seats.sort((one, two) => (isFirstYear.test(cost?.plain ?? '') ? one.hi - two.hi : two.hi - one.hi))
    if (!price || other || !cost || !sum || !seat) return []
    if (sum.value < price.one.value * 4) return []
    const comes = price.one.value * seat.hi
    return comes < sum.value * 0.92
      ? [
          {
            rule: 'E15',
            says: `${seat.hi} at ${figure(price.one.value)} bring ${figure(comes)}; ${codeOf(cost.item)} has ${figure(sum.value)} to cover.`,
            quotes: [...new Set([price.said, seat.said, cost])].map(quoteOf),
          },
        ]
      : []
  },
}

/** Amounts of some size, with their currency or without. */
const sumsIn = (said: Said): { readonly value: number }[] =>
  said.clauses.flatMap((clause) =>
    amountsOf(clause).flatMap(({ lo, hi, end }) =>
      lo === hi &&
      hi >= 500 &&
      !(hi >= 1990 && hi <= 2100) &&
      !/^ ?(?:learners|people|hours|places|seats)/i.test(clause.plain.slice(end))
        ? [{ value: hi }]
        : [],
    ),
  )

const totalWords = /\b(?:total|in all|altogether|all in all|sum|overall|together|makes?|comes to|adds? up)\b|=/i
const totalAfter = /^ ?(?:[A-Z]{3} )?(?:in (?:all|total)|altogether|all in all|total|overall)\b/i
const ofMany =
  /\b(?:per|a|each|every) (?:year|month|learner|head|run|cohort|person|participant|seat|hour|day|module)\b|\beach\b|\byearly\b|\bannual|\bincome|\brevenue|\bprice|\bfee\b|%|\bfrom\b|\bof (?:which|this|that|it)\b|\bor\b/i

/** Amounts one after another, of which the first has its currency: "video $22,000, platform 9,000, authors 18,000". */
function listOf(
  said: Said,
  bare?: Money,
): { readonly parts: number[]; readonly total: number | undefined; readonly like: Money } | undefined {
  const [like = bare, ...more] = moneyIn(said)
  if (!like || ofMany.test(said.plain.replace(/\b(?:a|the) year\b$/i, ''))) return undefined
  const found = said.clauses.flatMap((clause) =>
    amountsOf(clause).flatMap(({ lo, hi, at, end }) =>
      lo === hi && hi >= 300 && hi >= like.value / 40 && !(hi >= 1990 && hi <= 2100)
        ? [
            {
              value: hi,
              isTotal:
                totalWords.test(clause.plain.slice(Math.max(0, at - 22), at)) ||
                totalAfter.test(clause.plain.slice(end)),
            },
          ]
        : [],
    ),
  )
  const totals = found.filter(({ isTotal }) => isTotal)
  const parts = found.filter(({ isTotal }) => !isTotal).map(({ value }) => value)
  return parts.length > 2 && totals.length < 2 && more.length + 1 >= 1
    ? { parts, total: totals[0]?.value, like }
    : undefined
}

const sumOf = (parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0)

/** A list of costs against its own total, or against all the money there is. */
const listIsOff: Rule = {
  id: 'E16',
  tier: 'conflict',
  reads: 'figures',
  look: (dossier): Found[] =>
    answersTo(dossier, of('Q12.4 T04.4.3 Q06.1 T02.2.2 Q03.3 T05.3.1 T01.4.2')).flatMap((said): Found[] => {
      const [fund] = answersTo(dossier, ['Q06.1', 'T02.2.2']).flatMap((one) => (one === said ? [] : moneyIn(one)))
      const list = listOf(said, fund)
      if (!list) return []
      const comes = sumOf(list.parts)
      if (list.total !== undefined)
        return near(comes, list.total, 0.02) || comes < list.total * 0.5 || list.total < Math.max(...list.parts)
          ? []
          : [
              {
                rule: 'E16',
                says: `The parts in ${codeOf(said.item)} come to ${figure(comes)}, not ${figure(list.total)}.`,
                quotes: [quoteOf(said)],
              },
            ]
      const funds = answersTo(
        dossier,
        said.item.startsWith('Q03') || said.item.startsWith('T01') ? ['Q03.3'] : ['Q06.1', 'T02.2.2'],
      ).find((one) => one !== said && moneyIn(one).length === 1)
      const there = funds && moneyIn(funds)[0]
      return funds && there && areAlike(there, list.like) && comes > there.value * 1.04 && comes < there.value * 10
        ? [
            {
              rule: 'E16',
              says: `The parts in ${codeOf(said.item)} come to ${figure(comes)}; ${codeOf(funds.item)} has ${figure(there.value)}.`,
              quotes: [quoteOf(funds), quoteOf(said)],
            },
          ]
        : []
    }),
}

/** "5 % of 1,200, that is 90": a share that is counted wrongly. */
const shareIsOff: Rule = {
  id: 'I24',
  tier: 'conflict',
  reads: 'figures',
  look: (dossier): Found[] =>
    answersTo(dossier, of('Q01.3 T01.1.2')).flatMap((said): Found[] => {
      const amounts = said.clauses.flatMap((clause) =>
        amountsOf(clause).map((one) => ({
          ...one,
          clause,
          isShare: /^ ?(?:%|per ?cent)/i.test(clause.plain.slice(one.end)),
        })),
      )
      const shares = amounts.filter(({ isShare }) => isShare)
      const counts = amounts.filter(({ isShare, lo, hi }) => !isShare && lo === hi && !(hi >= 1990 && hi <= 2100))
      const [share] = shares
      const [whole, part] = counts
      if (!share || shares.length > 1 || !whole || !part || counts.length > 2 || share.lo !== share.hi) return []
      const comes = (whole.hi * share.hi) / 100
      const isSaid = /\b(?:that is|that's|which is|i\.e\.|so|meaning|or|=|about|makes|roughly)\b/i.test(
        part.clause.plain.slice(Math.max(0, part.at - 30), part.at),
      )
      return whole.hi > part.hi * 3 && isSaid && !near(comes, part.hi, 0.2)
        ? [
            {
              rule: 'I24',
              says: `${shownRange(share)} % of ${figure(whole.hi)} is ${figure(comes)}.`,
              quotes: [quoteOf(said)],
            },
          ]
        : []
    }),
}

export const together: readonly Rule[] = [daysDoNotFit, feesDoNotCover, listIsOff, shareIsOff]
