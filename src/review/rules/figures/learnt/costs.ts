import { codeOf } from '../../../dossier.ts'
import { type PlaceInRelation, type RelatedValue, type Relation, relationRule } from '../../../figures/relation.ts'
import { shown } from '../../../figures/shown.ts'
import type { Rule } from '../../../rule.ts'
import { isLimit, isOnce, isSum } from './money.ts'

const fund: PlaceInRelation = {
  kinds: ['budget'],
  is: (one) => isSum(one) && /^(?:Q06\.1|T02\.2\.2)$/.test(one.said.item) && isLimit.test(one.said.plain),
  best: true,
}
const costOf = (item: RegExp): PlaceInRelation => ({
  kinds: ['cost', 'budget'],
  is: (one) => isSum(one) && isOnce(one) && item.test(one.said.item),
  sum: 'all',
})
const besides =
  /\b(?:on top of|besides|excluded|excluding|not included|not in (?:this|that|it)|without (?:the )?(?:content|filming|video)|apart from|in addition|separate(?:ly)?|extra to|comes? (?:on top|to that))\b/i

/** "11 million" beside "6 million pesos": sums of one scale. */
const areOfOneScale = (all: readonly RelatedValue[]): boolean =>
  Math.max(...all.map(({ hi }) => hi)) < 300 * Math.min(...all.map(({ hi }) => hi))

/** What two answers spend, one on top of the other, against all the money there is. */
const onTop: Relation = {
  rule: 'E30',
  places: [fund, costOf(/^Q12\.4$/), costOf(/^T04\.4\.3$/)],
  bar: 0.15,
  may: (all) => all.slice(1).some(({ said }) => besides.test(said.plain)) && areOfOneScale(all),
  fits: ([there, one, other]) => !!there && !!one && !!other && one.lo + other.lo <= there.hi * 1.02,
  says: ([there, one, other]) =>
    there && one && other
      ? `${codeOf(one.said.item)} and ${codeOf(other.said.item)} together come to ${shown({ lo: one.lo + other.lo, hi: one.hi + other.hi })}; ${codeOf(there.said.item)} has ${shown(there)}.`
      : '',
}

const ofTheMoney =
  /^ ?(?:%|per ?cent)? ?(?:is |are )?of (?:all )?(?:the |our |this |that )?(?:whole |total |entire |full )?(?:budget|money|funds?|grant|sum|total)\b/i

/** "Half of the budget, which is 150,000", against the budget. */
const partOf: Relation = {
  rule: 'E31',
  places: [
    { kinds: ['budget', 'income'], is: isSum },
    {
      kinds: ['cost', 'share', 'other', 'weight', 'staff_hours', 'target', 'price_some'],
      is: ({ sign, after }) => sign === 'share' && ofTheMoney.test(after),
    },
    { kinds: ['cost', 'budget', 'budget_recruit'], is: isSum },
  ],
  bar: 0.2,
  byAnswer: true,
  may: ([all, part, sum]) =>
    !!all &&
    !!part &&
    !!sum &&
    part.reading.clause === sum.reading.clause &&
    all.hi > sum.hi &&
    areOfOneScale([all, sum]),
  fits: ([all, part, sum]) => !!all && !!part && !!sum && Math.abs(all.hi * part.hi - sum.hi) <= sum.hi * 0.03,
  says: ([all, part, sum]) =>
    all && part && sum
      ? `${shown({ lo: part.lo * 100, hi: part.hi * 100 })} % of ${shown(all)} are ${shown({ lo: all.lo * part.lo, hi: all.hi * part.hi })}; ${codeOf(sum.said.item)} says ${shown(sum)}.`
      : '',
}

export const costs: readonly Rule[] = [onTop, partOf].map(relationRule)
