import { meets } from '../../../../project/numbers.ts'
import { codeOf } from '../../../dossier.ts'
import { makesUp, saysToo } from '../../../figures/reading.ts'
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

const inAll = /\b(?:in total|total|altogether|in all|all of|takes|costs?|comes? to|exactly)\b/i
const ofContent = /^(?: [a-z]+)? (?:to|for|on) (?:the |our )?(?:digital )?(?:content|materials?)\b/i
const isMoney = (one: RelatedValue['reading']): boolean => one.sign === 'money' && !one.per.size

/** What the content takes, told where it is asked and where the money is shared out. */
const ofOnePurpose: Relation = {
  rule: 'E35',
  places: [
    {
      kinds: ['budget', 'cost'],
      is: (one) => isMoney(one) && one.said.item === 'Q12.4' && inAll.test(one.clause.plain),
    },
    {
      kinds: ['budget', 'cost'],
      is: (one) => isMoney(one) && /^(?:Q06\.1|T02\.2\.2|T04\.4\.3)$/.test(one.said.item) && ofContent.test(one.after),
    },
  ],
  bar: 0.4,
  may: areOfOneScale,
  fits: ([one, other], dossier) =>
    !!one &&
    !!other &&
    (meets(one, other, 0.02) ||
      makesUp(dossier, one.said, other.reading) ||
      makesUp(dossier, other.said, one.reading) ||
      saysToo(dossier, one.said, other.reading) ||
      saysToo(dossier, other.said, one.reading)),
  says: ([one, other]) =>
    one && other
      ? `${codeOf(one.said.item)} has ${shown(one)} for content, ${codeOf(other.said.item)} ${shown(other)}.`
      : '',
}

export const costs: readonly Rule[] = [onTop, ofOnePurpose].map(relationRule)
