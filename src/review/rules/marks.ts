import { answersTo, codeOf, type Dossier, type Found, quoteOf, type Said } from '../dossier.ts'
import { passMarksIn, retriesIn, weightsIn } from '../read/marks.ts'
import type { Clause } from '../read/text.ts'
import type { Rule } from '../rule.ts'

const ofAssessment =
  'T04.4.2 Q14.1 Q14.2 Q09.3 T06.5.1 T05.3.2 T05.3.5 T05.3.6 T05.3.7 T06.2.1 T03.3.2 T04.1.2 T06.4.1 T04.4.4 Q08.3 T03.3.4 Q15.3 T01.2.1 T01.4.1 Q07.3 T05.4.1 Q16.1'.split(
    ' ',
  )

/** What is judged, roughly: two pieces of work may have two limits. */
const pieces: readonly RegExp[] = [
  /\b(?:quiz\w*|multiple[- ]choice|online test|theory|test|items|questions|exam\w*|paper)\b/i,
  /\b(?:practical|video|demonstrat\w*|simulat\w*|role[- ]?play|skills?|observ\w*|station|checklist)\b/i,
  /\b(?:case|project|portfolio|report|assignment|plan|essay|log|memo)\b/i,
]
const piecesOf = (plain: string): number[] => pieces.flatMap((words, at) => (words.test(plain) ? [at] : []))

function areOfTwo(a: Clause, b: Clause): boolean {
  const [x, y] = [piecesOf(a.plain), piecesOf(b.plain)]
  return x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one))
}

/** Pass marks that differ. */
const passMarksDiffer: Rule = {
  id: 'D6',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const told = answersTo(dossier, ofAssessment)
      .map((said) => ({ said, marks: passMarksIn(said) }))
      .filter(({ marks }) => marks.length)
    return firstApart(told, (a, b) =>
      a.marks.every((x) => b.marks.every((y) => Math.abs(x.value - y.value) > 0.015 && !areOfTwo(x.clause, y.clause))),
    ).map(([a, b]) => found('D6', 'a different pass mark', a.said, b.said))
  },
}

/** How often one may try again. */
const retriesDiffer: Rule = {
  id: 'D6',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const told = answersTo(dossier, ofAssessment).flatMap((said) => {
      const tries = retriesIn(said)
      return tries ? [{ said, tries }] : []
    })
    return firstApart(told, (a, b) => a.tries.value !== b.tries.value && !areOfTwo(a.tries.clause, b.tries.clause)).map(
      ([a, b]) => found('D6', 'a different number of attempts', a.said, b.said),
    )
  },
}

/** The parts of a mark that do not add up, or that two answers make up differently. */
const weightsAreOff: Rule = {
  id: 'D16',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const told = answersTo(dossier, ['T04.4.2', 'Q14.1', 'Q09.3', 'T04.1.2', 'Q14.2', 'T06.5.1', 'T06.2.1', 'T06.4.1'])
      .map((said) => ({ said, weights: weightsIn(said) }))
      .filter(({ weights }) => weights.length > 1)
    const off = told.find(({ weights }) => {
      const sum = total(weights)
      return (weights.length > 2 && sum > 102 && sum < 180) || (weights.length > 2 && sum < 98 && sum >= 75)
    })
    if (off)
      return [
        {
          rule: 'D16',
          says: `The parts in ${codeOf(off.said.item)} come to ${Math.round(total(off.weights))} %.`,
          quotes: [quoteOf(off.said)],
        },
      ]
    return firstApart(
      told,
      (a, b) => shownOf(a.weights) !== shownOf(b.weights) && isWhole(a.weights) && isWhole(b.weights),
    ).map(([a, b]) => found('D16', 'different weights', a.said, b.said))
  },
}

const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0)
const isWhole = (all: readonly number[]): boolean => Math.abs(total(all) - 100) < 3
const shownOf = (all: readonly number[]): string =>
  all
    .map((one) => Math.round(one))
    .sort((a, b) => a - b)
    .join()

function firstApart<T extends { readonly said: Said }>(all: readonly T[], isApart: (a: T, b: T) => boolean): [T, T][] {
  const [first, ...others] = all
  const other = first && others.find((one) => isApart(first, one))
  return first && other ? [[first, other]] : []
}

const found = (rule: string, what: string, a: Said, b: Said): Found => ({
  rule,
  says: `${codeOf(a.item)} and ${codeOf(b.item)} give ${what}.`,
  quotes: [quoteOf(a), quoteOf(b)],
})

/** An outcome that no task is said to reach, where the tasks name the outcomes that they reach. */
const outcomeUntested: Rule = {
  id: 'D17',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => untested(dossier),
}

function untested(dossier: Dossier): Found[] {
  const outcomes = dossier.answers.get('Q07.1')
  const count = outcomes ? numbered(outcomes) : 0
  const tasks = answersTo(dossier, ['T04.4.2', 'Q14.1']).find(({ plain }) => reachedIn(plain).size >= 2)
  if (
    !outcomes ||
    !tasks ||
    count < 2 ||
    /\ball (?:of )?(?:the |\w+ )?(?:outcomes|goals|of them)|\b(?:every|each) outcome\b/i.test(tasks.plain)
  )
    return []
  if (answersTo(dossier, ['T04.4.2', 'Q14.1', 'Q09.3']).some((said) => said !== tasks && hasMore(said, tasks)))
    return []
  const reached = reachedIn(tasks.plain)
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((one) => !reached.has(one))
  return missing.length && missing.length < count
    ? [
        {
          rule: 'D17',
          says: `No task in ${codeOf(tasks.item)} reaches outcome ${missing.join(' and ')}.`,
          quotes: [quoteOf(outcomes), quoteOf(tasks)],
        },
      ]
    : []
}

/** Whether an answer speaks of a piece of work that the other does not name, and which may reach what is missing. */
const hasMore = (said: Said, tasks: Said): boolean =>
  [
    ...said.plain.matchAll(
      /\b(?:quiz|test|exam|project|portfolio|report|essay|practical|case|simulation|presentation)/gi,
    ),
  ].some(([piece]) => !tasks.plain.toLowerCase().includes(piece.toLowerCase()))

/** Outcomes that are numbered one by one. */
function numbered({ plain }: Said): number {
  const all = [...plain.matchAll(/(?:^|[\s(,;])(?:L?LO ?|outcome )?(\d{1,2})[.):]?\)? ?(?=[a-z])/gi)].map(([, n]) =>
    Number(n),
  )
  return all.length >= 2 && all.every((n, at) => n === at + 1) ? all.length : 0
}

/** Numbers of outcomes that a text names: "(outcomes 1 and 2)", "LO3", "outcomes 1 to 3, 4". */
function reachedIn(plain: string): Set<number> {
  const reached = new Set<number>()
  for (const [, list = ''] of plain.matchAll(
    /\b(?:(?:learning )?(?:outcomes?|goals?|objectives?)|C?LOs?|nos?\.?) ?((?:\d{1,2}(?: ?(?:,|and|&|\+|to|-|–) ?(?:C?LO ?)?(?=\d))?){1,8})/gi,
  ))
    for (const [, from = '', to] of list.matchAll(/(\d{1,2})(?: ?(?:to|-|–) ?(?:C?LO ?)?(\d{1,2}))?/gi))
      for (let n = Number(from); n <= Math.min(Number(to ?? from), 20); n++) reached.add(n)
  for (const [, n] of plain.matchAll(/\((\d(?:, ?\d){0,6})\)/g))
    if (reached.size) for (const one of (n ?? '').split(',')) reached.add(Number(one))
  return reached
}

export const marks: readonly Rule[] = [passMarksDiffer, retriesDiffer, weightsAreOff, outcomeUntested]
