import { codeOf } from '../../../dossier.ts'
import { figuresIn, type Reading } from '../../../figures/reading.ts'
import { type Relation, relationRule } from '../../../figures/relation.ts'
import { shown } from '../../../figures/shown.ts'
import type { Rule } from '../../../rule.ts'

const isOnce = ({ per, sign }: Reading): boolean => !per.size && sign !== 'share'
const isSum = ({ sign, time, value }: Reading): boolean => sign !== 'share' && !time && value.hi >= 100

/** What is to be spent, in one answer, against the money there is for it. */
const spent = (rule: string, kinds: ('budget' | 'budget_recruit')[], items: RegExp): Relation => ({
  rule,
  places: [
    { kinds, is: isSum },
    { kinds: ['cost'], is: (one) => isSum(one) && isOnce(one) && items.test(one.said.item), sum: true },
  ],
  bar: 0.12,
  byAnswer: true,
  may: ([fund, costs]) => !!fund && !!costs && fund.hi >= Math.max(...costs.parts.map(({ value }) => value.hi)) * (fund.said === costs.said ? 1 : 0.25),
  fits: ([fund, costs]) => !!fund && !!costs && [1, 1000, 1e6].some((by) => costs.lo * by <= fund.hi * 1.02 && costs.lo * by > fund.hi / 1000),
  says: ([fund, costs]) =>
    fund && costs ? `What ${codeOf(costs.said.item)} lists comes to ${shown(costs)}; ${codeOf(fund.said.item)} has ${shown(fund)}.` : '',
})

/** The market times the share, against the learners aimed at. */
const share: Relation = {
  rule: 'N53',
  places: [
    { kinds: ['market'] },
    { kinds: ['share'], is: ({ sign }) => sign === 'share' },
    { kinds: ['learners_year'], is: ({ value }) => value.lo > 5 },
  ],
  bar: 0.2,
  may: ([market, part], dossier) => !!part && market?.said === part?.said && !figuresIn(dossier, part.said).some((one) => one !== part.reading && one.sign === 'share'),
  fits: ([market, part, goal]) =>
    !!market && !!part && !!goal && goal.hi >= market.lo * part.lo * 0.8 && goal.lo <= market.hi * part.hi * 1.2,
  says: ([market, part, goal]) =>
    market && part && goal
      ? `${shown({ lo: part.lo * 100, hi: part.hi * 100 })} % of ${shown(market)} are ${shown({ lo: market.lo * part.lo, hi: market.hi * part.hi })}; ${codeOf(goal.said.item)} counts on ${shown(goal)}.`
      : '',
}

/** What learners pay, against what the fees are to bring. */
const income: Relation = {
  rule: 'N54',
  places: [
    { kinds: ['price'], is: isSum },
    { kinds: ['learners_run', 'learners_year'], is: ({ value }) => value.lo > 1 },
    { kinds: ['income'], is: isSum },
  ],
  bar: 0.25,
  fits: ([price, count, sum]) => !!price && !!count && !!sum && sum.lo <= price.hi * count.hi * 1.05 && sum.hi * 1.05 >= price.lo * count.lo,
  says: ([price, count, sum]) =>
    price && count && sum
      ? `${shown(count)} at ${shown(price)} bring ${shown({ lo: count.hi * price.hi, hi: count.hi * price.hi })}; ${codeOf(sum.said.item)} counts on ${shown(sum)}.`
      : '',
}

export const money: readonly Rule[] = [
  ...[spent('N50', ['budget'], /^(?:Q12\.4|T04\.4\.3|Q10|T05\.3\.1|Q06\.1|T02\.2\.2)/), spent('N51', ['budget_recruit'], /^(?:Q03|T01\.4)/)],
  share,
  income,
].map(relationRule)
