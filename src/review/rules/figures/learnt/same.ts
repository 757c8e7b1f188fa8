import { meets } from '../../../../project/numbers.ts'
import { codeOf } from '../../../dossier.ts'
import type { FigureKind } from '../../../figures/kinds.ts'
import { scaleOf } from '../../../figures/measures.ts'
import { type FigureReading, makesUp, saysToo } from '../../../figures/reading.ts'
import { type RelatedValue, type Relation, relationRule } from '../../../figures/relation.ts'
import { shown } from '../../../figures/shown.ts'
import { stemsOf } from '../../../read/text.ts'
import type { Rule } from '../../../rule.ts'

type Same = {
  readonly rule: string
  readonly kind: FigureKind
  /** What it may be taken for. */
  readonly also?: FigureKind
  readonly what: string
  readonly leave?: number
  readonly bar: number
  readonly is?: (reading: FigureReading) => boolean
  /** "80 or more" is 80. */
  readonly exact?: boolean
  /** Figures further apart are of two things. */
  readonly most?: number
  /** Of what both must speak in the same words. */
  readonly alike?: true
  /** Both count what it finds behind the figure: assistants are no lecturers. */
  readonly named?: RegExp
}

/** Answers with several times tell of parts. */
const isOnlyTime = ({ item, clauses }: FigureReading['said']): boolean =>
  item === 'Q09.1' || clauses.flatMap(({ plain }) => plain.match(/\b(?:hours?|hrs|minutes)\b/gi) ?? []).length < 2
const isOfHelp = ({ said }: FigureReading): boolean => /^(?:[CQ]1[67]|T05\.(?:1|3\.5|4\.2))/.test(said.item)
const perNothing = ({ per, said, value }: FigureReading): boolean =>
  [...per].every((one) => one === 'learner') &&
  value.lo > 1 &&
  isOnlyTime(said) &&
  !/^(?:Q05|Q08|Q09\.3|T02|Q16|T05|Q13)/.test(said.item)
const isPrice = ({ sign, value, before, after, said, clause }: FigureReading): boolean =>
  sign === 'money' &&
  !/\b(?:until|till|next year)\b/i.test(clause.plain) &&
  /^(?:Q01\.5|T01|T06|T03|Q03\.1|Q15|Q02)/.test(said.item) &&
  value.lo > 0 &&
  !/\btimes \S{0,4}$/i.test(before) &&
  !/\b(?:gives? back|refund\w*|subsid\w*|reimburs\w*|grant|sponsor\w*|repa(?:y|id)\w*|discount|off|after|deposit)\b/i.test(
    `${before.slice(-28).replace(/\bbefore (?:any |the )?(?:subsid|discount|grant)\w*/i, '')} ${after.slice(0, 18)}`,
  )
const some =
  /\b(?:first|last|next|another|other|some|more|extra|further|half of|part of|out of|any|final|choose|after|one of|week|unit|module|outcomes?|goals?)\s$/i
const isAll = (one: FigureReading): boolean =>
  !some.test(one.before) &&
  one.value.lo > 1 &&
  (!/^\s?(?:of (?:the|our|these)|more|other|or)\b/i.test(one.after) || /\ball $/i.test(one.before)) &&
  ![...one.per].some((word) => /outcome|unit|module|week|year/.test(word))
const ofTheCourse = /^(?:Q09|T06\.[1-5]|T03\.3|Q03\.1|T01\.4\.1)/
const isLength = ({ said, per, before, after, value, time }: FigureReading): boolean =>
  ofTheCourse.test(said.item) &&
  [...per].every((one) => /^(?:each|learner|participant)$/.test(one)) &&
  !/^.{0,12}\beach\b|^-(?:week|month)s? (?:[a-z]+s|block|unit|module|slot|step)\b/i.test(after) &&
  time !== 'day' &&
  value.lo > (time === 'month' ? 0 : 1) &&
  !/^ (?:teaching|working) /i.test(after) &&
  !/\b(?:runs?|intakes?|cohorts?) (?:in|every) $/i.test(before) &&
  !/\b(?:before|after|ago|later|prior|notice|ahead|earlier|to finish|access|first|last|slack|spare)\b/i.test(
    `${before.slice(-14)} ${after.replace(fromStart, '').slice(0, 24)}`,
  )
const fromStart = /\b(?:from|after|of) (?:the(?:ir)? )?first (?:log-?in|day|lesson)\b/i
const isGoal = ({ said, value, clause }: FigureReading): boolean =>
  !/\b(?:marks?|points?|scores?|per ?cent|(?:two|three|four|five|[2-5]) years)\b/i.test(clause.plain) &&
  !/^(?:Q14|T04|Q17|T05\.3|Q01\.5)/.test(said.item) &&
  value.lo > 2

const isOutcomes = (one: FigureReading): boolean =>
  isAll(one) &&
  /\b(?:outcomes?|goals?|objectives?|competenc\w+|LOs?)\b|^$/i.test(
    `${one.before.slice(-24)}${/^[^,;:.()\d]{0,40}/.exec(one.after)?.[0]}`,
  )
/** What is measured is no mark. */
const ofMeasures = /\d ?(?:cm|mm|km|kg|metres?|meters?|litres?|degrees)\b/i
const ofMarks = ({ said, value, before, after, sign, clause }: FigureReading): boolean =>
  !ofMeasures.test(clause.plain) &&
  /^(?:Q09\.3|Q14|T04\.[14]|T06\.5|T03\.3|T05\.3\.[267]|Q12)/.test(said.item) &&
  (value.lo > 2 || sign === 'share') &&
  !/\b(?:(?:out )?of (?:the )?|\w+ in (?:a )?)$/i.test(before) &&
  !/^ (?:sample|practice|example|mock|(?:marks?|points?) (?:an?|per|each|for each))\b/i.test(after) &&
  (/\bneeds? (?:at least |to [a-z]+ (?:at least )?)?$/i.test(before) ||
    /\b(?:pass\w*|reach\w*|enough|master\w*|certif\w*|badge|threshold|required|needed|minimum|is through)\b/i.test(
      `${before.slice(-56)} ${after.slice(0, 56)}`,
    ))
const isForRecruiting = ({ sign, said, value, clause }: FigureReading): boolean =>
  !/\b(?:learners?|participants?|students?) pays?\b/i.test(clause.plain) &&
  sign !== 'share' &&
  value.lo >= 50 &&
  /^(?:Q03|T01\.4|T02\.2|Q06|T01\.3)/.test(said.item)
/** "Skip units 2 and 3", "in two lessons": some of them. */
const isSome =
  /\b(?:units?|lessons?|modules?|chapters?|parts?|topics?|weeks?) $|\b(?:skips?|jumps?|exempt\w*|explains?|shows?|talks?|speaks?|presents?)\b[^,;]*$/i
const isUnits = (one: FigureReading): boolean =>
  isAll(one) &&
  !isSome.test(one.before) &&
  !/^(?:Q05|Q06\.3|Q08|T02\.2\.3)/.test(one.said.item) &&
  !/^\s?(?:credit|badges|units? of \p{Lu})/iu.test(one.after) &&
  !/\b(?:contract|instructors?|engineers?|lecturers?|teach(?:es)?|taught|officers?|written|writes?)\b/i.test(
    one.clause.plain,
  ) &&
  /\b(?:units?|modules?|chapters?|parts?|lessons?|topics?|blocks?|sections?)\b|^$/i.test(
    `${one.before.slice(-24)}${one.after.slice(0, 24)}`,
  )

const ofAnotherAward =
  /\b(?:diploma|degree|bachelor|master|programme|(?:graduate|full|whole|bigger|larger|higher) \w+|stack\w*|together|sisters?|modules?|for each (?!complet|learner|participant|graduate|person)|per credit|one credit|each (?!complet|learner|participant|graduate|person)|until|from|at least|minimum|other|courses|certificate in)\b/i
const isOfThis = ({ said, clause }: FigureReading): boolean =>
  /^(?:T02\.1\.4|Q08\.3|Q09\.1|Q09\.2|T06\.[1235]|T05\.3\.[67]|T01\.2\.1)/.test(said.item) &&
  !ofAnotherAward.test(clause.plain)

const ofStaff =
  /^ (?:[a-z]+ )?(instructors|tutors|trainers|teachers|lecturers|professors|assistants|facilitators|mentors|assessors|examiners|technicians|of us(?= teach))\b/i
/** Who counts them all: another may count them without saying so. */
const countsAll =
  /\b(?:all|only|no(?:body| one) else|no (?:other|third|fourth|more)|(?<!recording )team (?:of|is|stands|has)|just|in total|consists? of)\b/i
const isTeachers = (one: FigureReading): boolean =>
  isAll(one) &&
  /^(?:Q06\.2|T02\.2\.[24]|Q06\.1|Q13\.1|T04\.4\.1|Q17\.5|T05\.2\.3)$/.test(one.said.item) &&
  ofStaff.test(one.after) &&
  !/^ \w+ of \w/.test(one.after) &&
  !/\b(?:each(?! with| other)|per|first|from(?! the (?:[a-z]+ )?(?:faculty|department|school))|guest|more|new|part of|external)\b/i.test(
    one.clause.plain,
  )

/** "Six partner studios", "all nine of our partner studios" */
const ofPartners = /^ (?:of (?:our|the) )?(?:partner )?([a-z]{4,}s)\b/i
const arePartners = (one: FigureReading): boolean =>
  !some.test(one.before) &&
  one.value.lo > 1 &&
  /^(?:Q04|T05\.2\.2|Q07\.2|T02\.2\.1|Q10\.2|Q03\.2)/.test(one.said.item) &&
  /\bpartner/i.test(`${one.before.slice(-16)}${one.after.slice(0, 40)}${one.said.item}`.replace(/Q04.*/, 'partner')) &&
  !/\b(?:other|more|most|some|new|from the second|pilot)\b/i.test(one.clause.plain)

/** "A budget of 38 million in all", "the whole budget" */
const isWholeBudget = (one: FigureReading): boolean =>
  one.sign === 'money' &&
  /^(?:Q06\.1|T02\.2\.2|T04\.4\.3|Q12\.4)$/.test(one.said.item) &&
  /\b(?:whole|entire|total|overall)\b(?: \w+){0,2} (?:budget|money|fund)|\b(?:budget|money|fund)\b[^;]{0,40}\b(?:in all|altogether|in total|all told|every (?:item|source))\b/i.test(
    one.clause.plain,
  ) &&
  !/\b(?:per|each|every) (?:run|intake|year|cohort)\b/i.test(one.clause.plain)

/** "Nine Saturdays": all meetings that there are, and no part of them. */
const ofMeetings =
  /^ (?:[a-z]+ )?((?:mon|tues|wednes|thurs|fri|satur|sun)days|evenings|weekends|seminars|workshops|webinars|classes|sessions|meetings)\b/i
const areMeetings = (one: FigureReading): boolean =>
  isAll(one) &&
  /^(?:Q09|T06\.[1-5]|T03\.3|Q02|T01|Q03\.1|T04\.[14]\.2)/.test(one.said.item) &&
  ofMeetings.test(one.after) &&
  !/\b(?:optional\w*|miss(?:ed|es)?|absen\w*|at least|attend\w*|each (?:week|month)|(?:a|per|every) (?:week|month)|lab|field|online)\b/i.test(
    one.clause.plain,
  )

/** What applicants need; what they mostly have stands in other items. */
const isAsked = ({ said }: FigureReading): boolean => /^(?:Q08\.1|T03\.3\.1|T06\.8\.1|T04\.3\.1)$/.test(said.item)

const isKept = ({ said }: FigureReading): boolean => /^(?:Q17|T05|Q16|T04|Q05)/.test(said.item)
const areMany = ({ value, after }: FigureReading): boolean =>
  // Who follows a page or has studied here before is no market.
  !/^ (?:[a-z]+ ){0,2}(?:followers|subscribers|fans|alumni|graduates|likes)\b/i.test(after) &&
  value.lo >= 20 &&
  !/^ (?:acres?|hectares?|ha|km|beds|employees|staff|head)\b/i.test(after)

/** Figures of which a project has one, whoever says it. */
const sames: readonly Same[] = [
  { rule: 'C21', kind: 'hours_total', what: 'hours in all', leave: 0.1, bar: 0.8, is: perNothing },
  { rule: 'C10', kind: 'weeks_total', what: 'weeks', leave: 0.12, bar: 0.3, is: isLength },
  { rule: 'C11', kind: 'outcomes', what: 'outcomes', bar: 0.25, is: isOutcomes },
  { rule: 'D24', kind: 'pass_mark', also: 'points', what: 'to pass', leave: 0.01, bar: 0.15, is: ofMarks, exact: true },
  { rule: 'E24', kind: 'price', what: 'as the price', leave: 0.01, bar: 0.25, is: isPrice, most: 5 },
  { rule: 'F26', kind: 'experience', what: 'years', bar: 0.35, is: isAsked },
  { rule: 'E25', kind: 'budget_recruit', what: 'for recruiting', leave: 0.02, bar: 0.15, is: isForRecruiting },
  { rule: 'C23', kind: 'valid_months', what: 'months', leave: 0.05, bar: 0.2 },
  { rule: 'F23', kind: 'learners_year', what: 'learners', leave: 0.05, bar: 0.35, is: isGoal },
  { rule: 'C24', kind: 'keep_months', what: 'months', leave: 0.05, bar: 0.3, is: isKept },
  { rule: 'F34', kind: 'reply', what: 'to an answer', leave: 0.2, bar: 0.4, most: 1000, alike: true, is: isOfHelp },
  { rule: 'C24', kind: 'access_months', what: 'months', leave: 0.05, bar: 0.3 },
  { rule: 'G10', kind: 'runs', what: 'runs a year', bar: 0.5, is: ({ per, value }) => per.has('year') && value.lo > 0 },
  { rule: 'F24', kind: 'per_teacher', what: 'to a teacher', bar: 0.35 },
  { rule: 'F25', kind: 'market', what: 'in the market', leave: 0.15, bar: 0.4, is: areMany, exact: true },
  { rule: 'C11', kind: 'units', what: 'units', bar: 0.45, is: isUnits },
  { rule: 'D25', kind: 'attempts', what: 'attempts', bar: 0.35 },
  { rule: 'C9', kind: 'credits', what: 'credits', bar: 0.5, is: isOfThis },
  { rule: 'F29', kind: 'staff', what: 'to teach', bar: 0.5, is: isTeachers, exact: true, named: ofStaff },
  { rule: 'F29', kind: 'partners', what: 'partners', bar: 0.6, is: arePartners, exact: true, named: ofPartners },
  { rule: 'E8', kind: 'budget', what: 'in all', leave: 0.05, bar: 0.6, is: isWholeBudget },
  { rule: 'C11', kind: 'sessions', what: 'in all', bar: 0.6, is: areMeetings, named: ofMeetings },
  { rule: 'F27', kind: 'desk_hours', what: 'hours of help', leave: 0.1, bar: 0.3, is: ({ time }) => time === 'hour' },
  { rule: 'F28', kind: 'target', what: 'as the target', leave: 0.02, bar: 0.35, exact: true },
  { rule: 'E24', kind: 'price_some', what: 'for some', leave: 0.01, bar: 0.22, is: isPrice, most: 5 },
]

const nameIn = ({ after }: FigureReading, named: RegExp): string => named.exec(after)?.[1]?.toLowerCase() ?? ''
/** "The two of us teach" counts them all under any name. */
const areOfOneName = (a: FigureReading, b: FigureReading, named: RegExp): boolean =>
  (nameIn(a, named) === nameIn(b, named) || [a, b].some((one) => nameIn(one, named) === 'of us')) &&
  [a, b].some(({ said }) => countsAll.test(said.plain))

const areAlike = (a: RelatedValue, b: RelatedValue): boolean => {
  const stems = new Set(stemsOf(a.reading.clause.plain))
  return new Set(stemsOf(b.reading.clause.plain).filter((stem) => stems.has(stem))).size > 1
}

/** What must be reached, in per cent of all there is. */
const percentOf = ({ reading: { value, sign, after } }: RelatedValue): RelatedValue['reading']['value'] => {
  const times = sign === 'share' ? 100 : 100 / (scaleOf({ after }) ?? 100)
  return { lo: value.lo * times, hi: value.hi * times }
}
const isOfScale = ({ reading }: RelatedValue): boolean => reading.sign === 'share' || scaleOf(reading) !== undefined

const ofMoney = /^(?:price|budget)/
const perOf = ({ per }: FigureReading): string => [...per].filter((one) => /^(?:week|month|year|day)$/.test(one)).join()

/** "5 days", "80 %": the unit where the other has another. */
function told(one: RelatedValue, other: RelatedValue, what: string): string {
  const { reading } = one
  const time = reading.time && reading.time !== other.reading.time ? ` ${reading.time}s` : ''
  const isShare = reading.sign === 'share' || (other.reading.sign === 'share' && scaleOf(reading) !== undefined)
  const value = isShare ? `${shown(percentOf(one))} %` : shown(reading.value)
  return `${value}${time}${time && /^(?:weeks|months)$/.test(what) ? '' : ` ${what}`}`
}

const ofOne = (kind: FigureKind, exact: boolean | undefined, one: RelatedValue): RelatedValue['reading']['value'] =>
  kind === 'pass_mark' ? percentOf(one) : exact ? one.reading.value : one

const sameRelation = ({
  rule,
  kind,
  also,
  what,
  leave = 0,
  bar,
  is,
  exact,
  most = 50,
  alike,
  named,
}: Same): Relation => ({
  rule,
  places: [
    { kinds: also ? [kind, also] : [kind], ...(is ? { is } : {}) },
    { kinds: also ? [kind, also] : [kind], ...(is ? { is } : {}) },
  ],
  bar,
  byAnswer: true,
  ...(named
    ? { of: (values: readonly RelatedValue[]) => values.map(({ reading }) => nameIn(reading, named)).join() }
    : {}),
  may: ([a, b]) =>
    !!a &&
    !!b &&
    a.said.item < b.said.item &&
    (a.reading.sign === b.reading.sign ||
      (kind === 'pass_mark' && isOfScale(a) && isOfScale(b)) ||
      (ofMoney.test(kind) && Math.min(a.hi, b.hi) >= 100)) &&
    (!alike || areAlike(a, b)) &&
    (!named || areOfOneName(a.reading, b.reading, named)) &&
    (kind === 'learners_year' || kind === 'staff' || perOf(a.reading) === perOf(b.reading)) &&
    ofOne(kind, true, a).hi <= ofOne(kind, true, b).hi * most &&
    ofOne(kind, true, b).hi <= ofOne(kind, true, a).hi * most,
  fits: ([a, b], dossier) =>
    !!a &&
    !!b &&
    (meets(ofOne(kind, exact, a), ofOne(kind, exact, b), leave) ||
      saysToo(dossier, a.said, b.reading, ofMoney.test(kind) ? undefined : kind) ||
      saysToo(dossier, b.said, a.reading, ofMoney.test(kind) ? undefined : kind) ||
      (ofMoney.test(kind) && (makesUp(dossier, a.said, b.reading) || makesUp(dossier, b.said, a.reading)))),
  says: ([a, b]) =>
    a && b
      ? `${codeOf(a.said.item)} says ${told(a, b, what)}, ${codeOf(b.said.item)} ${told(b, a, '').trimEnd()}.`
      : '',
})

export const same: readonly Rule[] = sames.map((one) => relationRule(sameRelation(one)))
