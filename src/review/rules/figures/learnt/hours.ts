import { amountsIn, meets, type Range } from '../../../../project/numbers.ts'
import { codeOf, type Dossier } from '../../../dossier.ts'
import { type FigureReading, figuresIn, readingsOf } from '../../../figures/reading.ts'
import { type PlaceInRelation, type RelatedValue, type Relation, relationRule } from '../../../figures/relation.ts'
import { product, shown } from '../../../figures/shown.ts'
import type { Rule } from '../../../rule.ts'

const ofSize = /^(?:Q09\.[12]|T06|T03|Q03\.1|T01|T04\.1|Q15|Q12)/
const isTotal = ({ per, said }: FigureReading): boolean => !per.size && ofSize.test(said.item)
const ofLearners = ({ said }: FigureReading): boolean =>
  !/^(?:Q1[03-8]|T05|Q06|T02|T04\.[1345]|Q0[1-4]|T01)/.test(said.item)
const isWeekly = (one: FigureReading): boolean => one.per.has('week') && ofLearners(one)
const total: PlaceInRelation = { kinds: ['hours_total'], is: isTotal, best: true, home: 'Q09.1' }
const isBeside = (a: RelatedValue | undefined, b: RelatedValue | undefined): boolean => a?.said === b?.said

type Sum = {
  readonly rule: string
  readonly places: readonly PlaceInRelation[]
  readonly leave: number
  readonly bar: number
  readonly parts: string
}

/** Things so many times so many hours, against the hours in all. */
const times = ({ rule, places, leave, bar, parts }: Sum, may?: Relation['may']): Relation => ({
  rule,
  places: [total, ...places],
  bar,
  byAnswer: true,
  may: may ?? (() => true),
  fits: ([all, ...some], dossier) =>
    !!all &&
    (meets(product(...some), all, leave) ||
      isSaid(product(...some), all.said, dossier) ||
      (product(...some).hi < all.lo && isPartOnly(all, some, dossier))),
  says: ([all, ...some]) =>
    all
      ? `${some.map(shown).join(' × ')} ${parts} come to ${shown(product(...some))}; ${codeOf(all.said.item)} says ${shown(all)} hours.`
      : '',
})

const closed =
  /\b(?:nothing (?:else|outside|beyond|besides|more|to)|that(?:'s| is| are) (?:all|everything)|no other|nothing more|and [a-z]+ together\b|everything (?:is )?counted|counted in|everything is|all of it|no homework|through with)\b/i

/** Whether the answer with the total says as many hours as well: "36 academic hours, 27 by the clock". */
const isSaid = (range: Range, said: RelatedValue['said'], dossier: Dossier): boolean =>
  figuresIn(dossier, said).some(({ time, value }) => time === 'hour' && meets(value, range, 0.02))

const event = /\b(?:live|optional|evenings?|sessions?|meetings?|webinars?|calls?|labs?|workshops?|simulator)\b/i

/** Whether there may be other hours than those: some are named, or it is a meeting now and then. */
function isPartOnly(all: RelatedValue, some: readonly RelatedValue[], dossier: Dossier): boolean {
  if (some.some(({ said }) => closed.test(said.plain))) return false
  if (some.some(({ reading }) => reading.time === 'hour' && event.test(reading.clause.plain))) return true
  const saids = new Set([all, ...some].map(({ said }) => said))
  const others = readingsOf(dossier).filter(
    ({ said, time, sign, per }) =>
      saids.has(said) && sign === 'plain' && !per.has('week') && (time === 'hour' || time === 'minute' || !time),
  )
  const taken = new Set([all, ...some].map(({ reading }) => reading))
  return others.some((one) => !taken.has(one)) || some.some(({ reading }) => reading.chance('sessions') > 0.3)
}

/** For how many weeks or months learners are at it. */
const length: PlaceInRelation = {
  kinds: ['weeks_total'],
  is: (one) =>
    one.value.lo > 1 &&
    one.time !== 'day' &&
    one.time !== 'year' &&
    !/\b(?:to (?:finish|complete)|access|limit)\b/i.test(one.after) &&
    ofLearners(one),
}

const weeks = times({
  rule: 'C12',
  places: [length, { kinds: ['hours_week'], is: isWeekly }],
  leave: 0.18,
  bar: 0.15,
  parts: '(weeks, hours a week)',
})

const days = times({
  rule: 'C12',
  places: [
    length,
    {
      kinds: ['per_week', 'sessions', 'hours_week', 'per_day'],
      is: (one) => one.time === 'day' && one.per.has('week') && ofLearners(one),
    },
    {
      kinds: ['hours_week', 'hours_unit', 'hours_total'],
      is: (one) => (one.per.has('day') || one.per.has('evening')) && ofLearners(one),
    },
  ],
  leave: 0.18,
  bar: 0.05,
  parts: '(weeks, days a week, hours a day)',
})

const units = times(
  {
    rule: 'C12',
    places: [
      {
        kinds: ['units', 'sessions'],
        is: ({ value, said }) => value.lo > 1 && !/^(?:Q08|Q02|T02|T05|Q13)/.test(said.item),
      },
      { kinds: ['hours_unit'], is: isHours },
    ],
    leave: 0.1,
    bar: 0.1,
    parts: '(units, hours of each)',
  },
  ([, count, each]) => isBeside(count, each),
)

/** Whether a list names the hours of all there is: it says so, or each of its lines has some, and nobody names others. */
const isAllListed = (all: RelatedValue, sum: RelatedValue): boolean =>
  closed.test(all.said.plain) ||
  closed.test(sum.said.plain) ||
  (all.said.clauses.every(({ plain }) => amountsIn(plain).length < 2) &&
    sum.said.clauses.every(({ plain }) => amountsIn(plain).length > 0))

const listed: Relation = {
  rule: 'C12',
  places: [total, { kinds: ['hours_unit', 'hours_part'], is: isHours, sum: 'answer' }],
  bar: 0.15,
  byAnswer: true,
  may: ([all, sum]) => !isBeside(all, sum) && sum?.said.item === 'T06.4.1',
  fits: ([all, sum]) => !!all && !!sum && (meets(all, sum, 0.03) || (sum.hi < all.lo && !isAllListed(all, sum))),
  says: ([all, sum]) =>
    all && sum
      ? `What ${codeOf(sum.said.item)} lists comes to ${shown(sum)} hours; ${codeOf(all.said.item)} says ${shown(all)}.`
      : '',
}

function isHours({ time, per }: FigureReading): boolean {
  return (time === 'hour' || time === 'minute') && !per.has('week')
}

const credits: Relation = {
  ...times({
    rule: 'C26',
    places: [
      { kinds: ['credits'], is: ({ said }) => !/^(?:Q07|Q14|T04)/.test(said.item) },
      { kinds: ['hours_credit'] },
    ],
    leave: 0.12,
    bar: 0.12,
    parts: '(credits, hours a credit)',
  }),
  byAnswer: false,
  may: ([all, count, each]) =>
    !(all && each && meets(all, each)) && !(count?.hi === 1 && count.reading.clause === each?.reading.clause),
}

const pieces = times(
  {
    rule: 'C12',
    places: [{ kinds: ['items'], is: ({ value }) => value.lo > 3 }, { kinds: ['minutes'] }],
    leave: 0.12,
    bar: 0.12,
    parts: '(pieces, hours of each)',
  },
  ([, count, each]) => isBeside(count, each),
)

/** Pieces times minutes, against the minutes of all. */
const film: Relation = {
  rule: 'C25',
  places: [
    { kinds: ['items'], is: ({ value }) => value.lo > 3 },
    { kinds: ['minutes'] },
    {
      kinds: ['minutes', 'hours_total', 'hours_part'],
      is: ({ before, after }) =>
        /\b(?:total|altogether|in all|makes?|comes? to)\b/i.test(`${before.slice(-16)}|${after.slice(0, 30)}`),
    },
  ],
  bar: 0.3,
  may: ([count, each, all]) => isBeside(count, each) && isBeside(each, all) && !!all && !!each && all.lo > each.hi,
  fits: ([count, each, all]) => !!count && !!each && !!all && meets(product(count, each), all, 0.1),
  says: ([count, each, all]) =>
    count && each && all
      ? `${shown(count)} of ${shown(each.reading.value)} minutes are ${shown(product(count, each.reading.value))} minutes, not ${shown(all.reading.value)}.`
      : '',
}

/** A unit a week, and fewer weeks than units. */
const weekly: Relation = {
  rule: 'C12',
  places: [
    { kinds: ['weeks_total'], is: ofLearners },
    { kinds: ['units'], is: ({ per, value }) => per.has('week') && value.lo > 1 },
  ],
  bar: 0.3,
  fits: ([weeks, count]) => !!weeks && !!count && weeks.hi * 1.05 >= count.lo,
  says: ([weeks, count]) =>
    weeks && count
      ? `${shown(count)} a week each do not fit into the ${shown(weeks)} weeks of ${codeOf(weeks.said.item)}.`
      : '',
}

export const hours: readonly Rule[] = [weekly, film, weeks, days, units, listed, credits, pieces].map(relationRule)
