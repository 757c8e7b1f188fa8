import { amountsIn, meets } from '../../../../project/numbers.ts'
import { codeOf } from '../../../dossier.ts'
import type { FigureReading } from '../../../figures/reading.ts'
import { type PlaceInRelation, type RelatedValue, type Relation, relationRule } from '../../../figures/relation.ts'
import { product, shown } from '../../../figures/shown.ts'
import type { Rule } from '../../../rule.ts'

const leave = 0.97
const perYearOrNothing = ({ per }: FigureReading): boolean =>
  ![...per].some((one) => /^(?:week|month|day|learner)$/.test(one))
const ofPeople = ({ said, value }: FigureReading): boolean =>
  value.hi > 1 && !/^(?:Q14|Q17|Q18|Q16\.1|T05\.1|Q05|Q07)/.test(said.item)

const ofOne = /^(?:learner|participant|student|person|trainee|candidate|head|file|book|portfolio|report|essay|each)$/
/** "Phones the learner for 20 minutes" */
const withOne =
  /\b(?:phones?|calls?|talks? (?:to|with)|meets?|coach(?:es)?|visits?|sees?|with|examines?|for) (?:the|each|every) (?:learner|participant|student|person|trainee|candidate)s? (?:alone )?(?:for|about)? ?$/i
/** "Every host gets one call of half an hour" */
const eachGets =
  /\b(?:every|each) (?:[a-z-]+ ){1,2}(?:gets?|has|receives?|is (?:given|called|seen|visited|heard|examined))\b/i
const isForOne = ({ time, per, before, after, chance, said }: FigureReading): boolean =>
  (time === 'hour' || time === 'minute' || time === 'day') &&
  ([...per].some((one) => ofOne.test(one)) ||
    chance('hours_learner') > 0.5 ||
    withOne.test(before) ||
    /^ (?:minutes|hours?) (?:for|on|per|to) (?:one|each|every|a) (?!week|month|day)[a-z]+\b/i.test(after) ||
    eachGets.test(before)) &&
  !/^Q07/.test(said.item)
const learners: PlaceInRelation = {
  kinds: ['learners_run', 'places', 'learners_year', 'market'],
  is: (one) =>
    ofPeople(one) &&
    one.value.hi < 3000 &&
    one.chance('learners_run') + one.chance('places') + one.chance('learners_year') > 0.12,
}

/** "One tutor was a guide; the other examines" are two. */
const teaching: PlaceInRelation = {
  kinds: ['staff'],
  is: (one) =>
    perYearOrNothing(one) &&
    one.value.hi < 60 &&
    (one.value.hi > 1 ||
      !/\b(?:the other|another|second)\b|\bone \w+ (?:did|was|worked)\b|\band \w+ (?:\S+ )?teachers\b/i.test(
        one.said.plain,
      )),
}

/** "One cohort is 24" is no number of cohorts, "one a year" is. */
const isOneAYear = ({ clause, said }: FigureReading): boolean =>
  !/\b(?:at one time|at a time|one time)\b/i.test(clause.plain) &&
  /\b(?:year|yearly|annual\w*|only|single|no second|once)\b/i.test(said.plain)

const ofGroups = /^(?:run|intake|cohort|group|class|batch)$/
/** Seats that several use one after the other are no size of a run. */
const inTurns = /\b(?:at (?:one|a|the same) time|in turns?|shifts?|each (?:learner|person) needs)\b/i
const isRunSize = (one: FigureReading): boolean =>
  one.value.hi > 3 &&
  (ofPeople(one) || (one.said.item === 'Q05.3' && [...one.per].some((word) => ofGroups.test(word)))) &&
  !(one.chance('places') > one.chance('learners_run') && inTurns.test(one.said.plain))
const runs: PlaceInRelation = {
  kinds: ['runs'],
  is: (one) =>
    perYearOrNothing(one) &&
    !/^ (?:more|further|others?)\b/i.test(one.after) &&
    !/^(?:Q17|Q18|T05|T04\.4\.3)/.test(one.said.item) &&
    (one.per.has('year') || one.said.item !== 'T03.3.4') &&
    (one.value.hi > 1 || isOneAYear(one)),
}
/** How many years a goal is for: "350 in the first two years". */
const yearsOf = ({ reading: { clause, after } }: RelatedValue): number =>
  amountsIn(
    /\b(?:in|over|within|for) (?:the )?(?:first |next |coming )?(?:\w+|\d) years\b/i.exec(
      `${after} ${clause.plain}`,
    )?.[0] ?? '',
  )[0]?.hi ?? 1

/** Runs times learners, against the learners of a year; how many a run takes is told, or follows from its teachers. */
const year = (run: readonly PlaceInRelation[], bar: number): Relation => ({
  rule: 'I21',
  places: [
    { kinds: ['learners_year'], is: ({ value, chance }) => value.lo > 1 && chance('learners_year') > chance('market') },
    runs,
    ...run,
  ],
  bar,
  byAnswer: 'first',
  may: ([all, ...some]) =>
    !!all && !some.some(({ reading }) => isOfDays(reading)) && yearsOf(all) * product(...some).hi * 12 > all.lo,
  fits: ([all, ...some]) => !!all && yearsOf(all) * product(...some).hi >= all.lo * leave,
  says: ([all, ...some]) =>
    all
      ? `${some.map(({ reading }) => shown(reading.value)).join(' × ')} (runs${run.length > 1 ? ', teachers' : ''}, learners of each) come to ${shown(same(product(...some).hi))} a year; ${codeOf(all.said.item)} counts on ${shown(all)}.`
      : '',
})
const ofRuns = year([{ kinds: ['learners_run', 'places'], is: isRunSize }], 0.3)
const ofTeachers = year([teaching, { kinds: ['per_teacher'] }], 0.6)

/** As many as fit, one group after the other. */
const isOfDays = ({ clause, chance }: FigureReading): boolean =>
  chance('per_teacher') > 0.3 && /\b(?:days|shifts|turns|groups|halves|so for)\b/i.test(clause.plain)

const atOnce = /\b(?:at the same time|at once|(?:in|during) the same (?:\w+ )?weeks|simultaneously)\b/i

/** More in a run than the teachers there are may take. */
const teachers: Relation = {
  rule: 'F16',
  places: [
    learners,
    teaching,
    { kinds: ['per_teacher'], is: (one) => one.value.hi > 1 || one.chance('per_teacher') > 0.65 },
  ],
  may: ([run, staff, each]) =>
    !!run &&
    // "One tutor has at most 20" counts no tutors.
    !(staff?.hi === 1 && staff.reading.clause === each?.reading.clause) &&
    (run.reading.chance('learners_run') + run.reading.chance('places') > 0.15 ||
      atOnce.test(run.reading.clause.plain)) &&
    !(each && isOfDays(each.reading)),
  bar: 0.35,
  byAnswer: 'first',
  fits: ([run, staff, each]) => !!run && !!staff && !!each && run.lo <= staff.hi * each.hi * 1.02,
  says: ([run, staff, each]) =>
    run && staff && each
      ? `${shown(staff)} with ${shown(each.reading.value)} each can take ${staff.hi * each.hi}; ${codeOf(run.said.item)} has ${shown(run)} at a time.`
      : '',
}

const weekly = (one: RelatedValue | undefined): boolean => one?.reading.per.has('week') === true
const isTogether =
  /\b(?:together|in all|altogether|all (?:three|two|four|of them)|between them|added|in total|for everything|the only)\b/i
const isEach = /\b(?:each|apiece|every (?:one|tutor|mentor))\b/i

/** What is there, for one teacher or for all of them. */
const there = ({ reading, hi }: RelatedValue, staff: number): number =>
  isTogether.test(reading.clause.plain) && !isEach.test(reading.clause.plain) ? hi : hi * staff

const forEach: PlaceInRelation = { kinds: ['hours_learner', 'minutes'], is: isForOne }
const paid: PlaceInRelation = {
  kinds: ['staff_hours'],
  is: ({ time, said }) => time === 'hour' && !/^(?:Q17|Q18|T05\.1)/.test(said.item),
}
const span: PlaceInRelation = {
  kinds: ['weeks_total', 'reply', 'other'],
  is: ({ time, per }) => (time === 'week' || time === 'day') && !per.has('week'),
}

type TeachingTime = {
  readonly rule: string
  readonly more?: PlaceInRelation
  /** There is one teacher, of whom nobody says a number. */
  readonly isAlone?: boolean
  readonly bar: number
  readonly may: Relation['may'] & {}
  need(v: Needed): number
  have(v: Needed): number
}
type Needed = {
  readonly run: RelatedValue
  readonly each: RelatedValue
  readonly hours: RelatedValue
  readonly staff: number
  readonly weeks: number
}

const weeksOf = ({ reading }: RelatedValue): number => reading.value.hi * (reading.time === 'day' ? 1 / 7 : 1)

/** TeachingTime for each learner, against the time that the teachers have. */
const time = ({ rule, more, isAlone, bar, may, need, have }: TeachingTime): Relation => {
  const neededOf = ([run, each, hours, staff, span]: readonly RelatedValue[]): Needed | undefined =>
    run && each && hours && { run, each, hours, staff: staff?.hi ?? 1, weeks: span ? weeksOf(span) : 1 }
  return {
    rule,
    places: [learners, forEach, paid, ...(isAlone ? [] : [teaching]), ...(more ? [more] : [])],
    bar,
    may,
    fits: (values) => {
      const all = neededOf(values)
      return !all || need(all) <= have(all) * 1.05
    },
    says: (values) => {
      const all = neededOf(values)
      return all
        ? `${shown(all.run.reading.value)} × ${shown(all.each)} hours come to ${shown(same(need(all)))} hours; ${codeOf(all.hours.said.item)} has ${shown(same(have(all)))}.`
        : ''
    },
  }
}

const same = (value: number) => ({ lo: value, hi: value })

const direct = time({
  rule: 'F17',
  bar: 0.08,
  may: ([, each, hours]) => weekly(each) === weekly(hours),
  need: ({ run, each }) => run.reading.value.lo * each.lo,
  have: ({ hours, staff }) => there(hours, staff),
})

const one =
  /\b(?:she|he|(?:her|his) contract|only (?:mr|ms|mrs|dr|prof)\.?) (?:has|is|gives|works)\b|\b(?:the|one|a|an|our|only) (?:only )?(?:tutor|trainer|teacher|instructor|lecturer|mentor|coach|assessor|facilitator|marker)\b|\b(?:Mr|Ms|Mrs|Dr)\.? [A-Z]\w+ (?:on|for|has|is|gives|works)\b/i

const ofOneTeacher = time({
  rule: 'F17',
  isAlone: true,
  bar: 0.15,
  may: ([run, each, hours]) =>
    (weekly(each) || weekly(run)) === weekly(hours) &&
    !!hours &&
    one.test(hours.reading.clause.plain) &&
    !isEach.test(hours.reading.before),
  need: ({ run, each }) => run.reading.value.lo * each.lo,
  have: ({ hours }) => hours.hi,
})

const everyWeek = time({
  rule: 'F17',
  more: span,
  bar: 0.08,
  may: ([, each, hours, , weeks]) => weekly(each) && !weekly(hours) && weeks?.said === each?.said,
  need: ({ run, each, weeks }) => run.reading.value.lo * each.lo * weeks,
  have: ({ hours, staff }) => there(hours, staff),
})

const inWeeks = time({
  rule: 'F17',
  more: span,
  bar: 0.04,
  may: ([run, each, hours, , weeks]) =>
    !weekly(each) && weekly(hours) && !!weeks && [run, each, hours].some((one) => one?.said === weeks.said),
  need: ({ run, each }) => run.reading.value.lo * each.lo,
  have: ({ hours, staff, weeks }) => there(hours, staff) * weeks,
})

/** So many a day or a week by each teacher, for so long, against the learners. */
const visits: Relation = {
  rule: 'F30',
  places: [
    learners,
    {
      kinds: ['per_day', 'staff_hours'],
      is: ({ per, sign, time }) => sign === 'plain' && !time && (per.has('day') || per.has('week')),
    },
    span,
    teaching,
  ],
  bar: 0.05,
  may: ([, , weeks]) => !!weeks && !/^(?:Q09|T06)/.test(weeks.said.item),
  fits: ([all, each, weeks, staff]) =>
    !!all && !!each && !!weeks && !!staff && all.reading.value.lo <= done(each, weeks, staff) * 1.05,
  says: ([all, each, weeks, staff]) =>
    all && each && weeks && staff
      ? `${shown(staff)} with ${shown(each.reading.value)} a ${each.reading.per.has('day') ? 'day' : 'week'} get ${shown(same(done(each, weeks, staff)))} done; ${codeOf(all.said.item)} counts on ${shown(all)}.`
      : '',
}

const workingDays: Partial<Record<string, number>> = { day: 1, week: 6, month: 26 }
const done = (each: RelatedValue, span: RelatedValue, staff: RelatedValue): number => {
  const days = span.reading.value.hi * (workingDays[span.reading.time ?? 'day'] ?? 1)
  return each.reading.value.hi * staff.hi * (each.reading.per.has('day') ? days : days / 6)
}

const ofIntake = /\b(?:runs?|intakes?|cohorts?|groups?|class(?:es)?|batch(?:es)?)\b/i
const isForSeveral =
  /\b(?:pilot|trial|before|waiting list|(?:two|three|four|five|six|several|\d+) (?:\w+ )?(?:groups|classes)|halves|shifts|in turns?|parallel|side by side|each of)\b/i
const isOfIntake = ({ clause, per, said }: FigureReading): boolean =>
  (ofIntake.test(clause.plain) || [...per].some((one) => ofGroups.test(one))) && !isForSeveral.test(said.plain)
const isMost = ({ range, clause }: FigureReading): boolean =>
  range.lo === 0 ||
  /\b(?:at most|no more|may go over|cap(?:ped)?|limit\w*|never|maximum|max|exceed)\b/i.test(clause.plain)

/** More in one intake than an intake may have. */
const intake: Relation = {
  rule: 'F31',
  places: [
    { kinds: ['places', 'learners_run'], is: (one) => isOfIntake(one) && isMost(one) },
    { kinds: ['learners_run'], is: (one) => isOfIntake(one) && !isMost(one) },
  ],
  bar: 0.5,
  byAnswer: true,
  may: ([most, run]) => !!most && !!run && most.said !== run.said && most.reading.value.hi > 3,
  fits: ([most, run]) => !!most && !!run && run.reading.value.lo <= most.hi * 1.02,
  says: ([most, run]) =>
    most && run
      ? `${codeOf(most.said.item)} takes at most ${shown({ lo: most.hi, hi: most.hi })} at a time; ${codeOf(run.said.item)} has ${shown(run.reading.value)}.`
      : '',
}

const isLater =
  /\b(?:second|third|next|later|last) (?:class|intake|cohort|group|batch|run)\b|\b(?:class|intake|cohort|group|batch|run) (?:two|three|[23B])\b/i
/** Two sizes of one intake. */
const sizes: Relation = {
  rule: 'F5',
  places: [
    { kinds: ['learners_run'], is: (one) => isOfIntake(one) && !isMost(one) },
    { kinds: ['learners_run'], is: (one) => isOfIntake(one) && !isMost(one) },
  ],
  bar: 0.6,
  byAnswer: true,
  may: ([a, b]) =>
    !!a &&
    !!b &&
    a.said.item < b.said.item &&
    Math.min(a.hi, b.hi) > 3 &&
    ![a, b].some(({ said }) => isLater.test(said.plain)),
  fits: ([a, b]) => !!a && !!b && meets(a, b, 0.05),
  says: ([a, b]) =>
    a && b
      ? `${codeOf(a.said.item)} says ${shown(a.reading.value)} learners at a time, ${codeOf(b.said.item)} ${shown(b.reading.value)}.`
      : '',
}

const ofSitting = /^(?:session|day|sitting|workshop|lab|class|date)$/
/** More than go through all the sittings of a run. */
const sittings: Relation = {
  rule: 'F36',
  places: [
    { kinds: ['learners_run'], is: (one) => isOfIntake(one) && !isMost(one) },
    {
      kinds: ['places', 'per_day', 'per_teacher', 'learners_run', 'other'],
      is: (one) =>
        one.sign === 'plain' &&
        !one.time &&
        one.value.hi > 1 &&
        [...one.per].some((word) => ofSitting.test(word)) &&
        /\bonly\b|\bat most\b|\bno more\b/i.test(one.clause.plain),
    },
    {
      kinds: ['sessions', 'runs'],
      is: (one) => [...one.per].some((word) => ofGroups.test(word)) && only.test(one.said.plain),
    },
  ],
  bar: 0.4,
  may: ([, each, count]) => !!each && !!count && each.reading !== count.reading,
  fits: ([run, each, count]) => !!run && !!each && !!count && run.lo <= each.reading.value.hi * count.hi * 1.02,
  says: ([run, each, count]) =>
    run && each && count
      ? `${shown(count)} sittings of ${shown(each.reading.value)} take ${count.hi * each.reading.value.hi}; ${codeOf(run.said.item)} has ${shown(run.reading.value)}.`
      : '',
}
const only = /\b(?:only|no more|more cannot|not more|at most|that is all|no others?)\b/i

const together = /\b(?:only|at most|no more|not more|max\w*|limit\w*|that is all|altogether|holds?|fits?|each)\b/i
const ofRooms = /^(?:T02|Q06|Q11|T04\.4|Q12|T03\.3|T06|Q05|T05)/
const inShifts =
  /\b(?:shar\w*|pairs?|two (?:to|at|share)|in turns?|shifts?|one after (?:the )?(?:other|another)|rotat\w*|half of|splits?|(?:several|other) (?:[a-z]+ )?rooms)\b/i

/** More at a time than there is room for. */
const room: Relation = {
  rule: 'F12',
  places: [
    {
      kinds: ['places'],
      is: ({ said, value }) =>
        ofRooms.test(said.item) && value.hi > 3 && together.test(said.plain) && !inShifts.test(said.plain),
    },
    { kinds: ['learners_run'], is: (one) => isOfIntake(one) && !inShifts.test(one.said.plain) },
  ],
  bar: 0.6,
  byAnswer: true,
  may: ([place, run]) => !!place && !!run && place.said !== run.said && place.hi * 5 > run.lo,
  fits: ([place, run]) => !!place && !!run && run.reading.value.lo <= place.hi * 1.05,
  says: ([place, run]) =>
    place && run
      ? `${codeOf(run.said.item)} has ${shown(run.reading.value)} at a time, ${codeOf(place.said.item)} has room for ${shown(place.reading.value)}.`
      : '',
}

export const people: readonly Rule[] = [
  intake,
  sizes,
  room,
  sittings,
  ofRuns,
  ofTeachers,
  teachers,
  direct,
  ofOneTeacher,
  everyWeek,
  inWeeks,
  visits,
].map(relationRule)
