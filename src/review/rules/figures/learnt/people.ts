import { codeOf } from '../../../dossier.ts'
import type { Reading } from '../../../figures/reading.ts'
import { type Place, type Relation, relationRule, type Value } from '../../../figures/relation.ts'
import { product, shown } from '../../../figures/shown.ts'
import type { Rule } from '../../../rule.ts'

const leave = 0.97
const perYearOrNothing = ({ per }: Reading): boolean => ![...per].some((one) => /^(?:week|month|day|learner)$/.test(one))
const learnersInRun: Place = { kinds: ['learners_run'] }

/** Runs times learners, against the learners of a year. */
const year: Relation = {
  rule: 'N40',
  places: [
    { kinds: ['learners_year'] },
    { kinds: ['runs'], is: (one) => perYearOrNothing(one) && !/^(?:Q17|Q18|T05)/.test(one.said.item) },
    { kinds: ['learners_run', 'places'], is: ({ value }) => value.hi > 1 },
  ],
  bar: 0.12,
  fits: ([all, runs, run]) => !!all && !!runs && !!run && runs.hi * run.hi >= all.lo * leave,
  says: ([all, runs, run]) =>
    all && runs && run
      ? `${shown(runs.reading.value)} runs of ${shown(run.reading.value)} come to ${runs.hi * run.hi}; ${codeOf(all.said.item)} counts on ${shown(all)}.`
      : '',
}

/** More in a run than there are places. */
const room: Relation = {
  rule: 'N41',
  places: [learnersInRun, { kinds: ['places'] }],
  bar: 0.2,
  may: ([run, place]) => run?.said !== place?.said && !inTurns.test(place?.reading.clause.plain ?? ''),
  fits: ([run, place]) => !!run && !!place && run.lo <= place.hi * 1.02,
  says: ([run, place]) =>
    run && place
      ? `${codeOf(run.said.item)} has ${shown(run)} at a time, ${codeOf(place.said.item)} room for ${shown(place.reading.value)}.`
      : '',
}

const inTurns = /\b(?:shifts?|turns?|rotat\w*|halves|two groups|in groups|waves|share[sd]?)\b/i

/** More in a run than the teachers there are may take. */
const teachers: Relation = {
  rule: 'N42',
  places: [learnersInRun, { kinds: ['staff'], is: perYearOrNothing }, { kinds: ['per_teacher'] }],
  bar: 0.1,
  fits: ([run, staff, each]) => !!run && !!staff && !!each && run.lo <= staff.hi * each.hi * 1.02,
  says: ([run, staff, each]) =>
    run && staff && each
      ? `${shown(staff)} with ${shown(each.reading.value)} each can take ${staff.hi * each.hi}; ${codeOf(run.said.item)} has ${shown(run)} at a time.`
      : '',
}

const weekly = (one: Value | undefined): boolean => one?.reading.per.has('week') === true
const isTogether = /\b(?:together|in all|altogether|all (?:three|two|four|of them)|between them|added|both of them|in total)\b/i
const isEach = /\b(?:each|apiece|every (?:one|tutor|mentor)|both)\b/i

/** What is there, for one teacher or for all of them. */
function there(hours: Value, staff: Value): number {
  const { plain } = hours.reading.clause
  return isTogether.test(plain) && !isEach.test(plain) ? hours.hi : isTogether.test(plain) ? hours.hi : hours.hi * staff.hi
}

/** Time for each learner, against the time that the teachers have. */
const time: Relation = {
  rule: 'N43',
  places: [learnersInRun, { kinds: ['hours_learner'] }, { kinds: ['staff_hours'], is: ({ time }) => time === 'hour' }, { kinds: ['staff'] }],
  bar: 0.03,
  may: ([, each, hours]) => weekly(each) === weekly(hours),
  fits: ([run, each, hours, staff]) =>
    !!run && !!each && !!hours && !!staff && run.lo * each.lo <= there(hours, staff) * 1.05,
  says: ([run, each, hours, staff]) =>
    run && each && hours && staff
      ? `${shown(run.reading.value)} of ${shown(each)} hours each are ${shown(product(run.reading.value, each))} hours; ${codeOf(hours.said.item)} has ${shown({ lo: there(hours, staff), hi: there(hours, staff) })}.`
      : '',
}

export const people: readonly Rule[] = [year, room, teachers, time].map(relationRule)
