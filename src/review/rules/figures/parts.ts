import { shownRange } from '../../../project/numbers.ts'
import { answersTo, codeOf, type Found, quoteOf } from '../../dossier.ts'
import { durationsIn } from '../../read/hours.ts'
import { passMarksIn } from '../../read/marks.ts'
import { countedIn } from '../../read/outcomes.ts'
import { amountsOf } from '../../read/quantities.ts'
import type { Rule } from '../../rule.ts'
import { of } from '../../stands.ts'

const figure = (value: number): string => String(Number(value.toFixed(1)))

const weeksEach =
  /\b(one|two|three|four|1|2|3|4) (?:full )?weeks? (?:for |on |per |in |to )?(?:each|every|a (?:unit|module)|(?:unit|module|part|topic))\b|\b(?:each|every) (?:unit|module|part|topic|one)? ?(?:takes|lasts|runs|of|for|fills|has)? ?(?:for |over )?(one|two|three|four|1|2|3|4) (?:full )?weeks?\b/i
const inWords: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 }

/** Units times the weeks of each, against the weeks of all. */
const weeksDoNotFit: Rule = {
  id: 'C19',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const units = dossier.answers.get('T06.4.1')
    const count = units ? countedIn(units) : undefined
    const pace = [...dossier.answers.values()].find(({ plain }) => weeksEach.test(plain))
    const [, a, b] = weeksEach.exec(pace?.plain ?? '') ?? []
    const each = inWords[(a ?? b ?? '').toLowerCase()] ?? Number(a ?? b ?? 0)
    if (
      !units ||
      !count ||
      count < 2 ||
      !pace ||
      !each ||
      /\b(?:overlap(?!,? no)|parallel|same time|at once)\b/i.test(pace.plain.replace(/no overlap/i, ''))
    )
      return []
    const long = answersTo(dossier, of('Q09.1 T06.5.1 T03.3.2 T03.3.4 T06.3.1 Q09.2 T06.2.1 T01.4.1'))
      .filter((said) => said !== units && said !== pace && durationsIn(said).length === 1)
      .find((said) =>
        durationsIn(said).every(({ lo, hi }) => hi >= 2 && (count * each < lo * 0.9 || count * each > hi * 1.1)),
      )
    return long
      ? [
          {
            rule: 'C19',
            says: `${count} units of ${each} weeks come to ${count * each}; ${codeOf(long.item)} says ${durationsIn(long).map(shownRange).join()}.`,
            quotes: [...new Set([units, pace, long])].map(quoteOf),
          },
        ]
      : []
  },
}

const ofMarks = of('T04.4.2 Q14.1 Q09.3 T04.1.2 T06.5.1')

const without =
  /\b(?:leaves? (?:it|this|that|the [\w ]{1,24})? ?out|skips?|without|optional(?:ly)?|need not|do(?:es)? not have to|not do|drops?|may miss)\b/i

/** "Skips the essay" names it afterwards; "the essay is optional", "may leave it out" before. */
function leftOut(plain: string): string {
  const found = without.exec(plain)
  return (/^(?:skips?|drops?|without)/i.test(found?.[0] ?? '') ? plain.slice(found?.index) : plain).toLowerCase()
}

/** A piece that one may leave out, and without which one cannot pass. */
const outOfReach: Rule = {
  id: 'D22',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const marked = answersTo(dossier, ofMarks).find(({ plain }) => segmentsOf(plain).length > 1)
    const pass = answersTo(dossier, [...ofMarks, 'T05.3.6', 'T05.3.7', 'Q08.3']).flatMap((said) =>
      passMarksIn(said).map((mark) => ({ said, mark })),
    )[0]
    if (!marked || !pass) return []
    const spared = answersTo(dossier, of('T03.3.4 T06.5.1 Q14.1 T04.4.2 Q15.2 T04.3.1 T03.3.2 Q02.2')).flatMap((said) =>
      said.clauses
        .filter(({ plain }) => without.test(plain))
        .flatMap((clause) =>
          segmentsOf(marked.plain)
            .filter(({ words }) => words.some((word) => leftOut(clause.plain).includes(word)))
            .map((segment) => ({ said, segment })),
        ),
    )[0]
    const total = segmentsOf(marked.plain).reduce((sum, { value }) => sum + value, 0)
    return spared &&
      Math.abs(total - 100) < 2 &&
      spared.said !== marked &&
      100 - spared.segment.value < pass.mark.value * 100
      ? [
          {
            rule: 'D22',
            says: `Without it ${figure(100 - spared.segment.value)} can be reached, and ${figure(pass.mark.value * 100)} is needed.`,
            quotes: [...new Set([marked, pass.said, spared.said])].map(quoteOf),
          },
        ]
      : []
  },
}

/** "Project 50 points, quizzes 20, group case 30": what each piece is called, and what it weighs. */
const segmentsOf = (plain: string): { readonly words: readonly string[]; readonly value: number }[] =>
  plain.split(/[,;.\n]| and /).flatMap((segment) => {
    const value = Number(
      /\b(\d{1,2})(?: ?%| points?| marks?)?(?: (?:of|out of) (?:the )?(?:100|a hundred|hundred))?\s*$/.exec(
        segment.trim(),
      )?.[1] ?? 0,
    )
    const words =
      segment
        .toLowerCase()
        .match(/[a-z]{4,}/g)
        ?.filter((word) => !/^(?:points?|marks?|with|each|from)$/.test(word)) ?? []
    return value >= 5 && words.length ? [{ words, value }] : []
  })

const eachItsOwn =
  /\b(?:each|every|one) (?:learning )?(?:outcome|goal)s? (?:has|gets|is (?:tested|shown|assessed) by|with) (?:a|an|its|one|\w+) (?:own )?(?:task|piece|test|assignment)\b|\b(?:one|a|separate) (?:task|piece|test|assignment) (?:for|per|to) (?:each|every|an?) (?:outcome|goal)\b|\bno (?:task|piece) covers two\b/i

/** Each outcome has a task of its own, and there are fewer tasks. */
const tooFewTasks: Rule = {
  id: 'D23',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const outcomes = dossier.answers.get('Q07.1')
    const count = outcomes ? countedIn(outcomes) : undefined
    const claim = answersTo(dossier, ofMarks).find(({ plain }) => eachItsOwn.test(plain))
    const tasks = answersTo(dossier, ofMarks).flatMap((said) =>
      said.clauses.flatMap((clause) =>
        amountsOf(clause).flatMap(({ hi, end }) =>
          /^ (?:[a-z]{1,12} ){0,1}?(?:tasks|pieces|tests|assignments)\b/i.test(clause.plain.slice(end)) && hi < 12
            ? [{ said, hi }]
            : [],
        ),
      ),
    )[0]
    return outcomes && claim && count && tasks && tasks.hi < count && tasks.said !== claim
      ? [
          {
            rule: 'D23',
            says: `${count} outcomes with a task each, and ${tasks.hi} tasks.`,
            quotes: [...new Set([outcomes, claim, tasks.said])].map(quoteOf),
          },
        ]
      : []
  },
}

export const parts: readonly Rule[] = [weeksDoNotFit, outOfReach, tooFewTasks]
