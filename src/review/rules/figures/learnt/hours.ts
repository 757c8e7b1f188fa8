import { amountsIn, meets, type Range } from '../../../../project/numbers.ts'
import { codeOf, type Dossier } from '../../../dossier.ts'
import { type FigureReading, figuresIn, readingsOf } from '../../../figures/reading.ts'
import { type PlaceInRelation, type RelatedValue, type Relation, relationRule } from '../../../figures/relation.ts'
import { product, shown } from '../../../figures/shown.ts'
import { stemsOf } from '../../../read/text.ts'
import type { Rule } from '../../../rule.ts'

const ofSize = /^(?:Q09\.[12]|T06|T03|Q03\.1|T01|T04\.1|Q15|Q12)/
const ofAll = /^(?:learner|participant|person|student|trainee)$/
const isTotal = ({ per, said }: FigureReading): boolean =>
  [...per].every((one) => ofAll.test(one)) && ofSize.test(said.item)
const ofLearners = ({ said }: FigureReading): boolean =>
  !/^(?:Q1[03-8]|T05|Q06|T02|T04\.[1345]|Q0[1-4]|T01)/.test(said.item)
/** "Six weeks, and three hours in each of them" */
const isWeekly = (one: FigureReading): boolean =>
  (one.per.has('week') || (one.chance('hours_week') > 0.8 && /^ hours in (?:each|every one) of/i.test(one.after))) &&
  ofLearners(one)
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
  /\b(?:nothing (?:else|outside|beyond|besides|more|to|(?:is )?added)|no (?:[a-z]+ ){1,3}(?:outside|beyond|besides)|(?:covers|is) (?:the lot|it all)|with everything in it|never more|that(?:'s| is| are) (?:all|everything)|no others?|nothing more|added up|and [a-z]+ together\b|everything (?:is )?counted|counted in|everything is|all of it|no homework|through with)\b/i

/** Whether the answer with the total says as many hours as well: "36 academic hours, 27 by the clock". */
const isSaid = (range: Range, said: RelatedValue['said'], dossier: Dossier): boolean =>
  figuresIn(dossier, said).some(({ time, value }) => time === 'hour' && meets(value, range, 0.02))

const event = /\b(?:live|optional|evenings?|sessions?|meetings?|webinars?|calls?|labs?|workshops?|simulator)\b/i

/** Whether there may be other hours than those: some are named, or it is a meeting now and then. */
function isPartOnly(all: RelatedValue, some: readonly RelatedValue[], dossier: Dossier): boolean {
  if ([all, ...some].some(({ said }) => closed.test(said.plain))) return false
  if (
    some.some(
      ({ reading }) =>
        reading.time === 'hour' && event.test(`${reading.before.slice(-30)} ${reading.after.slice(0, 30)}`),
    )
  )
    return true
  const saids = new Set([all, ...some].map(({ said }) => said))
  const others = readingsOf(dossier).filter(
    ({ said, time, sign, per }) =>
      saids.has(said) && sign === 'plain' && (time === 'hour' || time === 'minute' || (!time && !per.has('week'))),
  )
  const taken = new Set([all, ...some].map(({ reading }) => reading))
  return (
    others.some((one) => !taken.has(one) && !restates(one, all, dossier)) ||
    some.some(({ reading }) => reading.chance('sessions') > 0.3)
  )
}

/** "44 hours, eleven weeks of four hours": the four hours are all of it once more, and no other ones. */
const restates = (one: FigureReading, all: RelatedValue, dossier: Dossier): boolean =>
  one.said === all.said &&
  one.time === 'hour' &&
  figuresIn(dossier, one.said).some(({ time, value }) => time === 'week' && meets(product(value, one.value), all, 0.03))

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

const inNoWeek = /\bno week\b[^,;]{0,40}\bmore than $/i

/** Hours that nobody may or can exceed, or a time after which it closes. */
const isCap = ({ reading: { range, clause, said, before } }: RelatedValue): boolean =>
  range.lo === 0 ||
  inNoWeek.test(before) ||
  /\b(?:never more|not more|no more|at most|max\w*|cap(?:ped)?|ceiling|limit\w*|only|all (?:they|she|he|people|anybody) ha(?:ve|s)|is what they have)\b/i.test(
    `${clause.plain} ${said.clauses[said.clauses.indexOf(clause) + 1]?.plain ?? ''}`,
  )

/** No more hours a week than so many, for so many weeks, against the hours in all. */
const capped: Relation = {
  rule: 'C12',
  places: [
    total,
    length,
    {
      kinds: ['hours_week'],
      is: ({ per, said, before, time }) =>
        (per.has('week') || (time === 'hour' && inNoWeek.test(before))) && !/^(?:Q06|T02|T05|Q1[036])/.test(said.item),
    },
  ],
  bar: 0.15,
  may: ([, , pace]) => !!pace && isCap(pace),
  fits: ([all, ...some], dossier) =>
    !!all && (all.lo <= product(...some).hi * 1.1 || isSaid(product(...some), all.said, dossier)),
  says: ([all, weeks, pace]) =>
    all && weeks && pace
      ? `${shown(weeks)} weeks of at most ${shown({ lo: pace.hi, hi: pace.hi })} hours have ${shown({ lo: weeks.hi * pace.hi, hi: weeks.hi * pace.hi })}; ${codeOf(all.said.item)} says ${shown(all)} hours.`
      : '',
}

/** So many days or meetings a week, of so many hours. */
const days = times(
  {
    rule: 'C12',
    places: [
      length,
      {
        kinds: ['per_week', 'sessions', 'per_day'],
        is: (one) => (!one.time || one.time === 'day') && one.per.has('week') && ofLearners(one),
      },
      {
        kinds: ['hours_week', 'hours_unit', 'hours_total'],
        is: (one) =>
          one.time === 'hour' &&
          (one.per.has('day') || one.per.has('evening') || one.chance('hours_unit') > 0.5) &&
          ofLearners(one),
      },
    ],
    leave: 0.18,
    bar: 0.12,
    parts: '(weeks, times a week, hours each)',
  },
  ([, , often, each]) => isBeside(often, each),
)

/** No other figure stands between them: "seven evenings of two hours". */
function areNext(count: RelatedValue | undefined, each: RelatedValue | undefined): boolean {
  const follows = (one: RelatedValue, other: RelatedValue): boolean => {
    const last = amountsIn(other.reading.before).at(-1)
    return last !== undefined && last.lo === one.reading.value.lo
  }
  return (
    !!count &&
    !!each &&
    (count.parts.length > 0 || follows(count, each) || follows(each, count) || !count.reading.before)
  )
}

/** "Three shifts of eight hours" */
const ofSpells = /^ (?:[a-z]+ )?(?:shifts|days|nights|evenings|mornings|afternoons|(?:satur|sun)days) of\b/i

const units = times(
  {
    rule: 'C12',
    places: [
      {
        kinds: ['units', 'sessions', 'other'],
        is: ({ value, said, after, chance }) =>
          value.lo > 1 &&
          !/^(?:Q08|Q02|T02|T05|Q13)/.test(said.item) &&
          (chance('other') < 0.3 || ofSpells.test(after)),
      },
      { kinds: ['hours_unit'], is: isHours },
    ],
    leave: 0.1,
    bar: 0.3,
    parts: '(units, hours of each)',
  },
  ([, count, each], dossier) =>
    !ordinal.test(each?.reading.before ?? '') &&
    ((isBeside(count, each) && areNext(count, each)) ||
      (!!count && !!each && isOfUnits(each) && !isSaid(product(count, each), each.said, dossier))),
)
/** "The second is fourteen hours": not each of them. */
const ordinal = /\b(?:first|second|third|fourth|last|other) (?:[a-z]+ )?(?:is|takes|has|lasts) $/i

/** So many units of so many weeks each, against the weeks in all. */
const weeksOfUnits: Relation = {
  rule: 'C12',
  places: [
    { ...length, best: true },
    { kinds: ['units'], is: ({ value, said }) => value.lo > 1 && said.item === 'T06.4.1', best: true },
    {
      kinds: ['weeks_total'],
      is: ({ time, clause }) => (time === 'week' || time === 'month') && perUnit.test(clause.plain),
    },
  ],
  bar: 0.15,
  may: ([all, , each]) => !isBeside(all, each),
  fits: ([all, count, each]) => !!all && !!count && !!each && product(count, each).lo <= all.hi * 1.1,
  says: ([all, count, each]) =>
    all && count && each
      ? `${shown(count)} of ${shown(each)} weeks each come to ${shown(product(count, each))}; ${codeOf(all.said.item)} says ${shown(all)} weeks.`
      : '',
}
const perUnit = /\b(?:each|every|per|a) (?:unit|module|topic|chapter|part|lesson|block)\b/i

/** "In each of the modules": of all of them, wherever they are counted. */
const inEach =
  /\b(?:each|every) (?:unit|module|part|chapter|topic|block|lesson) $|\b(?:one|an?) (?:unit|module|part|chapter|topic|block|lesson) (?:is|takes|lasts|needs|has) (?:about )?$/i
const isOfUnits = ({ reading: { per, value, before }, said }: RelatedValue): boolean =>
  value.lo > 0 &&
  (per.has('unit') || per.has('module') || inEach.test(before)) &&
  !/\b(?:optional\w*|tutors?|staff|first|last)\b/i.test(said.plain)

/** Whether a list names the hours of all there is: it says so, or each of its lines has some, and nobody names others. */
const isAllListed = (all: RelatedValue, sum: RelatedValue): boolean =>
  closed.test(all.said.plain) ||
  closed.test(sum.said.plain) ||
  (all.said.clauses.every(({ plain }) => amountsIn(plain).length < 2) &&
    sum.said.clauses.every(({ plain }) => amountsIn(plain).length > 0))

const manyTimes =
  /\b(?:(?:after|in|of|for) (?:each|every)|each|(?:evenings|sessions|days|meetings|units|modules|weeks) of)\b|[×*]/i

const listed: Relation = {
  rule: 'C12',
  places: [total, { kinds: ['hours_unit', 'hours_part'], is: isHours, sum: 'answer' }],
  bar: 0.15,
  byAnswer: true,
  may: ([all, sum]) => !isBeside(all, sum) && sum?.said.item === 'T06.4.1' && !manyTimes.test(sum.said.plain),
  fits: ([all, sum]) => !!all && !!sum && (meets(all, sum, 0.03) || (sum.hi < all.lo && !isAllListed(all, sum))),
  says: ([all, sum]) =>
    all && sum
      ? `What ${codeOf(sum.said.item)} lists comes to ${shown(sum)} hours; ${codeOf(all.said.item)} says ${shown(all)}.`
      : '',
}

/** "Every unit is 3 h of video plus 2 h of tasks": units times all the hours of one. */
const unitsOfParts: Relation = {
  rule: 'C12',
  places: [
    total,
    { kinds: ['units'], is: ({ value }) => value.lo > 1, best: true },
    { kinds: ['hours_unit', 'hours_part'], is: (one) => isHours(one) && everyUnit.test(one.clause.plain), sum: 'list' },
  ],
  bar: 0.3,
  may: ([all, count, sum]) => !isBeside(all, sum) && isBeside(count, sum),
  fits: ([all, count, sum]) => !!all && !!count && !!sum && meets(product(count, sum), all, 0.05),
  says: ([all, count, sum]) =>
    all && count && sum
      ? `${shown(count)} units of ${shown(sum)} hours come to ${shown(product(count, sum))}; ${codeOf(all.said.item)} says ${shown(all)}.`
      : '',
}
const everyUnit =
  /\b(?:every|each|per) (?:unit|module|part|lesson|block)\b|\b(?:unit|module|lesson)s? (?:each|takes?|is|are|ha(?:s|ve))\b/i

function isHours({ time, per, before }: FigureReading): boolean {
  return (
    (time === 'hour' || time === 'minute') && !per.has('week') && !/\bof (?:its|these|those|their)\s$/i.test(before)
  )
}

const credits: Relation = {
  ...times({
    rule: 'C26',
    places: [
      { kinds: ['credits'], is: ({ said }) => !/^(?:Q07|Q14|T04)/.test(said.item) },
      { kinds: ['hours_credit'] },
    ],
    leave: 0.12,
    bar: 0.4,
    parts: '(credits, hours a credit)',
  }),
  byAnswer: false,
  may: ([all, count, each]) =>
    !(all && each && meets(all, each.reading.value)) &&
    !(count?.hi === 1 && count.said === each?.said) &&
    !/^ (?:such|like|of|courses|modules|badges)\b/i.test(count?.reading.after ?? ''),
}

/** "Of 20 minutes", "an hour for each": not what a test of many pieces takes. */
const isOfEach = (one: RelatedValue | undefined): boolean =>
  !!one &&
  (one.reading.per.size > 0 ||
    /\b(?:of|at|x|×)\s(?:about |around |up to )?$/i.test(one.reading.before) ||
    /^[\s-]minutes? [a-z]+s\b/i.test(one.reading.after))

const pieces = times(
  {
    rule: 'C12',
    places: [{ kinds: ['items'], is: ({ value }) => value.lo > 3 }, { kinds: ['minutes'] }],
    leave: 0.12,
    bar: 0.12,
    parts: '(pieces, hours of each)',
  },
  ([all, count, each]) =>
    isBeside(count, each) &&
    areNext(count, each) &&
    isOfEach(each) &&
    !!all &&
    product(...[count, each].filter((one) => !!one)).lo > all.hi,
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
    {
      kinds: ['units', 'sessions'],
      is: ({ per, value, after }) => (per.has('week') || /^ weekly\b/i.test(after)) && value.lo > 1,
    },
  ],
  bar: 0.3,
  fits: ([weeks, count]) =>
    !!weeks && !!count && weeks.hi * 1.05 >= count.lo && !(areAllOf(count) && weeks.lo > count.hi * 1.1),
  says: ([weeks, count]) =>
    weeks && count && count.hi < weeks.lo
      ? `${shown(count)} a week each fill ${shown(count)} of the ${shown(weeks)} weeks of ${codeOf(weeks.said.item)}.`
      : weeks && count
        ? `${shown(count)} a week each do not fit into the ${shown(weeks)} weeks of ${codeOf(weeks.said.item)}.`
        : '',
}

/** "Twelve weekly lessons from first to last": there are no others. */
const areAllOf = ({ reading: { after, clause } }: RelatedValue): boolean =>
  /^ weekly\b/i.test(after) &&
  /\b(?:from first to last|altogether|in all|in total|no others?|all of them)\b/i.test(clause.plain)

const ofTime =
  /^ ?(?:%|per ?cent)? ?of (?:all |the |its |a learner's |their )*(?:learning |study |course |total |whole )*(?:time|hours)\b/i
const subjectOf = ({ reading: { after } }: RelatedValue): string[] =>
  stemsOf(/^[^,;]*?(?=,|;| and |$)/.exec(after)?.[0] ?? '')

/** "Half of the time is live classes", against the hours of those. */
const shareOfTime: Relation = {
  rule: 'C12',
  places: [
    total,
    { kinds: ['hours_part'], is: ({ time, per }) => time === 'hour' && !per.size },
    { kinds: ['hours_part'], is: ({ sign, after }) => sign === 'share' && ofTime.test(after) },
  ],
  bar: 0.3,
  byAnswer: true,
  may: ([, part, share]) =>
    !!part && !!share && subjectOf(part).some((stem) => !/^hour/.test(stem) && subjectOf(share).includes(stem)),
  fits: ([all, part, share]) => !!all && !!part && !!share && meets(part, product(all, share.reading.range), 0.08),
  says: ([all, part, share]) =>
    all && part && share
      ? `${codeOf(share.said.item)} has ${shown(product(all, share.reading.range))} of the ${shown(all)} hours, ${codeOf(part.said.item)} ${shown(part)}.`
      : '',
}

export const hours: readonly Rule[] = [
  shareOfTime,
  weekly,
  film,
  weeks,
  capped,
  days,
  units,
  unitsOfParts,
  weeksOfUnits,
  listed,
  credits,
  pieces,
].map(relationRule)
