import { amountsIn, type Range } from '../../../../project/numbers.ts'
import { codeOf } from '../../../dossier.ts'
import type { FigureKind } from '../../../figures/kinds.ts'
import type { FigureReading } from '../../../figures/reading.ts'
import { type PlaceInRelation, type RelatedValue, type Relation, relationRule } from '../../../figures/relation.ts'
import { shown } from '../../../figures/shown.ts'
import type { Rule } from '../../../rule.ts'

export const isOnce = ({ per, sign }: FigureReading): boolean => !per.size && sign !== 'share'
export const isSum = ({ sign, time, value }: FigureReading): boolean =>
  sign !== 'share' && !time && value.hi >= (sign === 'money' ? 1 : 10)

/** "410,000 of the 640,000" */
const ofAll = /(?:\bof (?:the|our|these)|\bout of|\bwithin (?:the|our)|\d of) \S{0,4}\s?$/i

/** What is to be spent, in one answer, against the money there is for it. */
const spent = (
  rule: string,
  kinds: readonly FigureKind[],
  of: { readonly items: RegExp; readonly parts: readonly FigureKind[] },
): Relation => ({
  rule,
  places: [
    { kinds, is: isSum },
    {
      kinds: of.parts,
      is: (one) => isSum(one) && isOnce(one) && of.items.test(one.said.item) && !ofAll.test(one.before),
      sum: 'list',
    },
  ],
  bar: 0.12,
  byAnswer: true,
  may: ([fund, costs]) =>
    !!fund &&
    !!costs &&
    [fund.reading, costs.reading, ...costs.parts].some(({ sign }) => sign === 'money') &&
    (fund.said === costs.said || /^(?:Q06|T02|Q03\.3)/.test(fund.said.item)) &&
    fund.hi >= Math.max(...costs.parts.map(({ value }) => value.hi)) * (fund.said === costs.said ? 1 : 0.25),
  fits: ([fund, costs]) =>
    !!fund && !!costs && [1, 1000, 1e6].some((by) => costs.lo * by <= fund.hi * 1.02 && costs.lo * by > fund.hi / 1000),
  says: ([fund, costs]) =>
    fund && costs
      ? `What ${codeOf(costs.said.item)} lists comes to ${shown(costs)}; ${codeOf(fund.said.item)} has ${shown(fund)}.`
      : '',
})

const ofFees = /\b(?:bring\w*|fees|income|revenue|takes? in|took in|comes? in|earn\w*|turnover|pay in)\b/i

/** What learners pay, against what the fees are to bring. */
const income: Relation = {
  rule: 'E12',
  places: [
    { kinds: ['price'], is: isSum },
    { kinds: ['learners_run', 'learners_year'], is: ({ value }) => value.lo > 3 },
    {
      kinds: ['income'],
      is: (one) => isSum(one) && ofFees.test(`${one.before}|${/^[^,;]{0,50}/.exec(one.after)?.[0]}`),
    },
  ],
  bar: 0.25,
  byAnswer: 'first',
  may: ([, count, sum]) =>
    !!count &&
    !!sum &&
    (sum.reading.per.has('run')
      ? !isOfYear(count.reading)
      : isOfYear(count.reading) || count.reading.clause === sum.reading.clause),
  fits: ([price, count, sum]) =>
    !!price && !!count && !!sum && sum.lo <= price.hi * count.hi * 1.05 && sum.hi * 1.05 >= price.lo * count.lo,
  says: ([price, count, sum]) =>
    price && count && sum
      ? `${shown(count)} at ${shown(price)} bring ${shown({ lo: count.hi * price.hi, hi: count.hi * price.hi })}; ${codeOf(sum.said.item)} counts on ${shown(sum)}.`
      : '',
}

const covering =
  /\b(?:cover(?:s|ed|ing)?|self-?(?:financing|supporting|sustaining|funding)|pays? for itself|break(?:s|ing)? even|carr(?:y|ies) (?:itself|the \w+ in full)|lives? on|fees (?:pay|carry|meet|alone)|no subsidy|no grant|bring (?:this|it|that) in|(?:only|alone) (?:from|by|out of) (?:the )?fees|has to carry|ha(?:s|ve) to (?:bring|pay)|must (?:bring|pay)|bring in (?:every|all)|(?:fees|tuition) pays?|income (?:of|from) [^.;]{0,24}must)\b/i

/** Where another answer than that with the cost says it: fees, and nothing else. */
const carrying =
  /\b(?:income|fees|tuition|course|it)\b[^.;]{0,30}\b(?:must|ha(?:s|ve) to)\b|\b(?:no subsidy|break(?:s|ing)? even|itself|alone)\b/i
/** "What comes in as fees must cover all that a run costs", whoever says it. */
const onlyFees =
  /\bfees?\b[^.;]{0,40}\b(?:must|ha(?:s|ve) to|are to|is to|alone|only)\b[^.;]{0,30}\bcover\b|\bcover\w*\b[^.;]{0,40}\b(?:from|by|with|out of) (?:the )?fees (?:alone|only)\b/i

/** "Project money of 90 million. It has to carry the content": money that is there. */
const fundCarries = /\b(?:money|grant|fund)\b.{0,60}\bcarry\b/i
/** A grant covers it, or it is what development has. */
const paidElse =
  /\b(?:grants?|subsid(?:y|ies)|ministry|sponsors?|donors?|province)\b[^.;]{0,60}\b(?:covers?|pays?)\b|\bdevelop\w* (?:budget|money|funds?)\b/i
const ofEveryRun = /\b(?:per|a|an|each|one|every|the) (?:run|cohort|intake|group|class)\b/i
const ofRun = ({ reading: { clause, per, said } }: RelatedValue): boolean =>
  [...per].some((one) => /^(?:run|cohort|intake|group|class)$/.test(one)) ||
  ofEveryRun.test(clause.plain) ||
  (!per.has('year') && ofEveryRun.test(said.plain))

/** What fees bring, where they must cover what it costs: of a run, or of all runs of a year. */
const cover = (more: readonly PlaceInRelation[]): Relation => ({
  rule: 'E15',
  places: [
    { kinds: ['price'], is: ({ sign, chance }) => sign === 'money' || chance('price') > 0.8 },
    {
      kinds: ['learners_run', 'places', ...(more.length ? [] : (['learners_year'] as const))],
      is: ({ value, said }) => value.lo > 1 && !/^(?:Q08|Q14|Q09\.3)/.test(said.item),
    },
    { kinds: ['cost', 'budget'], is: (one) => isSum(one) && one.value.hi > 100 },
    ...more,
  ],
  bar: 0.15,
  may: ([price, count, sum, often], { answers }) =>
    !!price &&
    !!count &&
    !!sum &&
    !paidElse.test(sum.reading.clause.plain) &&
    ([...answers.values()].some(({ plain }) => onlyFees.test(plain)) ||
      covering.test(sum.said.plain.replace(fundCarries, '')) ||
      [price, count].some(({ said }) => carrying.test(said.plain))) &&
    sum.lo > price.hi * 4 &&
    (often ? sum.reading.per.has('year') : ofRun(sum) === !isOfYear(count.reading)),
  fits: ([price, count, sum, often]) =>
    !!price && !!count && !!sum && sum.lo <= price.hi * count.reading.value.hi * (often?.hi ?? 1) * 1.05,
  says: ([price, count, sum, often]) =>
    price && count && sum
      ? `${often ? `${shown(often)} × ` : ''}${shown(count.reading.value)} at ${shown(price)} bring ${shown(times(price, count.reading.value.hi * (often?.hi ?? 1)))}; ${codeOf(sum.said.item)} has ${shown(sum)} to cover.`
      : '',
})
const times = ({ hi }: Range, by: number): Range => ({ lo: hi * by, hi: hi * by })

const isOfYear = ({ chance }: FigureReading): boolean =>
  chance('learners_year') > chance('learners_run') + chance('places')

/** What one learner costs, where the price alone must carry it. */
const carry: Relation = {
  rule: 'E26',
  places: [
    { kinds: ['price'], is: (one) => one.sign === 'money' && covering.test(one.said.plain) },
    {
      kinds: ['cost'],
      is: ({ sign, per }) =>
        sign === 'money' && [...per].some((one) => /^(?:learner|person|participant|student|head|seat)$/.test(one)),
    },
  ],
  bar: 0.2,
  may: ([price, cost]) => price?.said !== cost?.said,
  fits: ([price, cost]) => !!price && !!cost && cost.lo <= price.hi * 1.02,
  says: ([price, cost]) =>
    price && cost ? `The price is ${shown(price)}; ${codeOf(cost.said.item)} has ${shown(cost)} for each.` : '',
}

export const isLimit =
  /\b(?:no other|only|ceiling|that's the lot|more will not come|will not come|cannot exceed|all there is|nothing else|nothing more|fixed|not (?:one|a) (?:\w+ )?more|no more|cap(?:ped)?|limit|in full|all the money|altogether|and that)\b/i

/** One cost that is more than all the money for it. */
const tooDear: Relation = {
  rule: 'E27',
  places: [
    {
      kinds: ['budget'],
      is: (one) =>
        one.sign === 'money' &&
        isLimit.test(one.said.plain) &&
        !figuresLike(one) &&
        !/recruit|promot|advert/i.test(one.clause.plain),
    },
    {
      kinds: ['cost', 'budget'],
      is: (one) => one.sign === 'money' && /^(?:T04\.4\.3|Q12\.4)$/.test(one.said.item) && !one.per.has('learner'),
    },
  ],
  bar: 0.3,
  may: ([fund, cost]) =>
    !!fund &&
    !!cost &&
    fund.said !== cost.said &&
    cost.lo < fund.hi * 6 &&
    fund.said.item !== 'T04.4.3' &&
    fund.reading.per.has('year') === cost.reading.per.has('year'),
  fits: ([fund, cost]) => !!fund && !!cost && cost.lo <= fund.hi * 1.02,
  says: ([fund, cost]) =>
    fund && cost ? `${codeOf(cost.said.item)} needs ${shown(cost)}; ${codeOf(fund.said.item)} has ${shown(fund)}.` : '',
}

const figuresLike = ({ before }: FigureReading): boolean =>
  /\b(?:of (?:which|it|this)|plus|and)\s\S{0,4}\s?$/i.test(before)

const count =
  /\b(two|three|four|five|six|ten|twelve|[2-9]|1[0-2]) (?:equal |monthly )?(?:parts|instal?lments|payments|rates|goes|times)\b/i
const dearer =
  /\b(?:at once|in one go|upfront|cash|dearer|surcharge|interest|fee|more|extra|deposit|first|then|final|plus|discount|off)\b/i

/** So many instalments, against the price. */
const instalments: Relation = {
  rule: 'E28',
  places: [
    { kinds: ['price'], is: (one) => isSum(one) && isOnce(one) },
    { kinds: ['instalment'], is: (one) => isSum(one) && count.test(one.said.plain) && !dearer.test(one.said.plain) },
  ],
  bar: 0.5,
  byAnswer: true,
  may: ([price, part]) => !!price && !!part && price.hi > part.hi,
  fits: ([price, part]) => !!price && !!part && Math.abs(partsIn(part) * part.hi - price.hi) <= price.hi * 0.02,
  says: ([price, part]) =>
    price && part
      ? `${partsIn(part)} × ${shown(part)} are ${shown(times(part, partsIn(part)))}; ${codeOf(price.said.item)} says ${shown(price)}.`
      : '',
}
const partsIn = ({ said }: RelatedValue): number => amountsIn(count.exec(said.plain)?.[1] ?? '')[0]?.hi ?? 1

/** Several payers' parts, against the price. */
const payers: Relation = {
  rule: 'E29',
  places: [
    { kinds: ['price'], is: ({ sign, said }) => sign === 'money' && /^T0[16]/.test(said.item) },
    {
      kinds: ['price', 'price_some', 'instalment', 'income', 'cost', 'budget'],
      is: ({ sign, said }) =>
        sign === 'money' &&
        /^Q01\.5|^T01\.1\.4/.test(said.item) &&
        /\b(?:whole|full|two pockets|together|rest|remainder|shared?|adds?)\b/i.test(said.plain),
      sum: 'answer',
    },
  ],
  bar: 0.2,
  may: ([price, sum]) => !!sum && sum.parts.length === 1 && price?.said !== sum.said,
  fits: ([price, sum]) =>
    !!price &&
    !!sum &&
    (Math.abs(price.hi - sum.hi) <= price.hi * 0.02 ||
      [sum.reading, ...sum.parts].some(({ value }) => Math.abs(value.hi - price.hi) <= price.hi * 0.02)),
  says: ([price, sum]) =>
    price && sum
      ? `The parts in ${codeOf(sum.said.item)} come to ${shown(sum)}; ${codeOf(price.said.item)} says ${shown(price)}.`
      : '',
}

const balanced =
  /\b(?:surplus|profit|cushion|left over|covers?|enough|break(?:s|ing)? even|come out even|no (?:other|further) income)\b/i
const besides = /\b(?:the rest|remainder|subsid\w*|difference|gap|(?<!no other income or )grant)\b/i
const spanOf = ({ reading: { per } }: RelatedValue): string =>
  [...per].filter((one) => /^(?:year|run|month)$/.test(one)).join()

/** What comes in, against what it costs in the same time, where it is said to do. */
const balance: Relation = {
  rule: 'E32',
  places: [
    { kinds: ['income'], is: (one) => isSum(one) && ofFees.test(one.clause.plain) },
    { kinds: ['cost'], is: (one) => isSum(one) && /^(?:T04\.4\.3|T05\.3\.1|Q06\.1|T02\.2\.2)$/.test(one.said.item) },
  ],
  bar: 0.5,
  may: ([come, cost]) =>
    !!come &&
    !!cost &&
    come.said !== cost.said &&
    spanOf(come) === spanOf(cost) &&
    cost.hi < come.hi * 5 &&
    [come, cost].some(({ said }) => balanced.test(said.plain)) &&
    ![come, cost].some(({ said }) => besides.test(said.plain)),
  fits: ([come, cost]) => !!come && !!cost && cost.lo <= come.hi * 1.02,
  says: ([come, cost]) =>
    come && cost
      ? `${codeOf(come.said.item)} brings in ${shown(come)}; ${codeOf(cost.said.item)} costs ${shown(cost)}.`
      : '',
}

const called = /(?:=|\b(?:total|in all|altogether|all in all|sum|makes?|comes to)\b[^,;\d]{0,10})\s?\S{0,4}$/i
const calledAfter = /^\s?(?:[A-Za-z]{1,8} )?(?:in (?:all|total)|altogether|total)\b|^\s?=/i
const isCalledTotal = ({ before, after }: FigureReading): boolean => called.test(before) || calledAfter.test(after)
const costs: readonly FigureKind[] = ['cost', 'budget', 'budget_recruit', 'price', 'instalment', 'income']

/** A list of sums with its own total. */
const ownTotal: Relation = {
  rule: 'E13',
  places: [
    { kinds: costs, is: (one) => isSum(one) && isCalledTotal(one) },
    { kinds: costs, is: (one) => isSum(one) && !isCalledTotal(one) && isOnce(one), sum: 'list' },
  ],
  bar: 0.3,
  byAnswer: true,
  may: ([total, sum]) => total?.reading.clause === sum?.reading.clause && (sum?.parts.length ?? 0) > 1,
  fits: ([total, sum]) =>
    !!total &&
    !!sum &&
    (Math.abs(sum.hi - total.hi) <= total.hi * 0.02 || sum.hi < total.hi * 0.5 || sum.hi > total.hi * 2),
  says: ([total, sum]) =>
    total && sum ? `The parts in ${codeOf(sum.said.item)} come to ${shown(sum)}, not ${shown(total)}.` : '',
}

export const money: readonly Rule[] = [
  ...[
    spent('E16', ['budget'], { items: /^(?:Q12\.4|T04\.4\.3|Q10|T05\.3\.1|Q06\.1|T02\.2\.2)/, parts: ['cost'] }),
    spent('E16', ['budget_recruit'], { items: /^(?:Q03|T01\.4)/, parts: ['cost'] }),
    spent('E16', ['budget_recruit'], { items: /^T01\.4/, parts: ['cost', 'budget_recruit', 'budget'] }),
  ],
  income,
  cover([]),
  cover([{ kinds: ['runs'], is: ({ per }) => per.has('year') }]),
  carry,
  tooDear,
  instalments,
  payers,
  balance,
  ownTotal,
].map(relationRule)
