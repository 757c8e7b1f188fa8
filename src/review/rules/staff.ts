import { codeOf, type Dossier, type Found, quoteOf, type Said } from '../dossier.ts'
import { groupsIn } from '../read/capacity.ts'
import { peopleIn } from '../read/people.ts'
import { type Quantity, quantitiesIn } from '../read/quantities.ts'
import type { Rule } from '../rule.ts'

const teacher = '(?:instructors?|tutors?|teachers?|trainers?|facilitators?|coach(?:es)?|mentors?|assessors?|examiners?)'
type Told = { readonly said: Said; readonly value: number }

/** Learners at a time, by the most that an answer says. */
function group(dossier: Dossier): Told | undefined {
  const all = [...dossier.answers.values()].flatMap((said) => {
    const counted = peopleIn(said)
      .filter(({ of }) => of === 'run')
      .map(({ hi }) => ({ said, value: hi }))
    return counted.length ? counted : groupsIn(said).map(({ value }) => ({ said, value }))
  })
  return all.every(({ value }) => value === all[0]?.value) ? all[0] : undefined
}

const told = (dossier: Dossier, read: (said: Said) => readonly number[]): Told[] =>
  [...dossier.answers.values()].flatMap((said) => read(said).map((value) => ({ said, value })))

const values = (all: readonly Quantity[]): number[] => all.map(({ hi }) => hi)

/** How many learners one instructor takes. */
const perTeacher = (said: Said): number[] => [
  ...[
    ...said.plain.matchAll(
      new RegExp(
        `\\b(?:one|1|a|an|each|every) ${teacher}\\b[^.;\\d]{0,30}?(?:per|for|to|takes|carries|has|looks after|at most|up to) (?:every |at most |up to |about )?(\\d{1,3})\\b|\\b1:(\\d{1,3})\\b`,
        'gi',
      ),
    ),
  ].map(([, a, b]) => Number(a ?? b)),
  ...values(
    quantitiesIn(said, /^ ?(?:learners?|people|persons?|heads?|of them|students?|participants?)\b/i).filter(
      ({ before, after }) =>
        new RegExp(`\\b(?:a|an|each|every|one|per) ${teacher}\\b[^.;]{0,50}$`, 'i').test(before) ||
        new RegExp(`^ ?(?:per|for each|to a|to each|to one) ${teacher}\\b`, 'i').test(after),
    ),
  ),
]

/** "a group of 25 with one tutor": how many there are to one. */
const withOne = (said: Said): number[] =>
  [
    ...said.plain.matchAll(
      new RegExp(
        `\\b(?:groups?|class(?:es)?|cohorts?|runs?|teams?) of (\\d{1,3})(?: learners| people| participants)?,? (?:with|and|under|to) (?:one|a single|1) ${teacher}\\b`,
        'gi',
      ),
    ),
  ].map(([, count]) => Number(count))

/** More learners to an instructor than another answer allows. */
const tooMany: Rule = {
  id: 'F16',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const [there] = told(dossier, withOne)
    const limit = told(dossier, perTeacher).find(({ said, value }) => said !== there?.said && value > 1)
    return there && limit && there.value > limit.value * 1.05
      ? [
          {
            rule: 'F16',
            says: `${codeOf(limit.said.item)} has at most ${limit.value} to an instructor, ${codeOf(there.said.item)} has ${there.value}.`,
            quotes: [limit.said, there.said].map(quoteOf),
          },
        ]
      : []
  },
}

/** How many instructors there are, where an answer says that there are no more. */
function teachers(said: Said): number[] {
  if (!/^(?:Q06|T02\.2\.2|Q16\.3|Q13|T04\.4\.3|Q12\.4)/.test(said.item)) return []
  const counted = values(
    quantitiesIn(said, new RegExp(`^ (?:[a-z-]{1,14} ){0,2}?${teacher}\\b`, 'i')).filter(
      ({ hi, after }) => hi < 20 && !/^ ?(?:per|for|to) /i.test(after),
    ),
  )
  const listed = new RegExp(`\\b${teacher}(?: are)?: (\\p{Lu}\\w+(?:(?:,| and|, and) \\p{Lu}\\w+){0,5})`, 'iu').exec(
    said.plain,
  )?.[1]
  return listed ? [listed.split(/,| and /).filter(Boolean).length] : counted
}

/** More learners than the instructors take. */
const tooFew: Rule = {
  id: 'F16',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const [learners, [limit]] = [group(dossier), told(dossier, perTeacher)]
    const [staff] = told(dossier, teachers).sort((a, b) => b.value - a.value)
    if (!learners || !limit || !staff || learners.value <= staff.value * limit.value * 1.05 || limit.value < 2)
      return []
    return [
      {
        rule: 'F16',
        says: `${staff.value} times ${limit.value} is ${staff.value * limit.value}; ${codeOf(learners.said.item)} has ${learners.value} at a time.`,
        quotes: [...new Set([learners.said, limit.said, staff.said])].map(quoteOf),
      },
    ]
  },
}

/** Hours with each learner, times the learners, against the hours that there are. */
const tooLittleTime: Rule = {
  id: 'F17',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const learners = group(dossier)
    const [each] = told(dossier, hoursEach)
    const isWeekly =
      each !== undefined && /\b(?:each|every|a|per|each of the \w+) weeks?\b|\bweekly\b/i.test(each.said.plain)
    const [there] = told(dossier, (said) =>
      /^(?:Q06|T02\.2\.2|Q13|T04\.4\.3|Q16\.3|Q12\.4)/.test(said.item)
        ? values(
            quantitiesIn(said, /^ ?(?:paid |working |contract )?(?:hours?|hrs?|h)\b/i).filter(
              ({ after, clause }) =>
                (/^[^.;]{0,16}\b(?:for|per|each|a) (?:each |every )?(?:cohort|run|intake|group|class)\b/i.test(after) ||
                  (isWeekly && /^ ?(?:a|per|each|every|\/) ?(?:week|wk)\b/i.test(after))) &&
                new RegExp(`\\b(?:${teacher}|he|she|staff|we|each|both|they)\\b`, 'i').test(clause.plain),
            ),
          ).map((hours) =>
            /\b(?:each|both|per (?:tutor|mentor|head))\b/i.test(said.plain) ? hours * (teachers(said)[0] ?? 1) : hours,
          )
        : [],
    )
    if (!learners || !each || !there || each.said === there.said || learners.value * each.value <= there.value * 1.1)
      return []
    return [
      {
        rule: 'F17',
        says: `${learners.value} times ${Number(each.value.toFixed(2))} hours is ${Math.round(learners.value * each.value)}; ${codeOf(there.said.item)} has ${there.value}.`,
        quotes: [...new Set([learners.said, each.said, there.said])].map(quoteOf),
      },
    ]
  },
}

/** Hours or minutes that staff give to each learner. */
const hoursEach = (said: Said): number[] =>
  said.clauses.flatMap((clause) =>
    /\b(?:one[- ](?:on|to)[- ]one|1[-: ](?:to|on)?[- ]?1|individual\w*|per (?:learner|person|participant|student)|(?:every|each) (?:learner|person|participant|student|one))\b/i.test(
      clause.plain,
    ) &&
    /\b(?:with (?:me|us|the|a|an|her|him)|alone with|mentor\w*|tutor\w*|instructor\w*|coach\w*|marking|feedback|call|mark)\b/i.test(
      clause.plain,
    )
      ? [
          ...(/\bhalf(?: an |-| )hour\b/i.test(clause.plain) ? [0.5] : []),
          ...values(quantitiesIn({ ...said, clauses: [clause] }, /^ ?(?:hours?|hrs?)\b/i)),
          ...values(quantitiesIn({ ...said, clauses: [clause] }, /^ ?(?:minutes?|min)\b/i)).map(
            (minutes) => minutes / 60,
          ),
        ].slice(0, 1)
      : [],
  )

export const staff: readonly Rule[] = [tooFew, tooMany, tooLittleTime]
