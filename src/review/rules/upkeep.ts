import { factsOf } from '../../toolkit/economies.ts'
import { answersTo, codeOf, type Found, quoteOf, type Said } from '../dossier.ts'
import { ratesIn } from '../read/frequency.ts'
import { openWords } from '../read/stance.ts'
import type { Rule } from '../rule.ts'

/** Pairs of items that ask how often the same thing happens. */
const cycles = [
  ['Q17.1', 'T05.1.7'],
  ['Q17.1', 'C17.1'],
  ['Q18.1', 'T05.4.1'],
  ['Q17.2', 'T05.2.1'],
  ['Q17.2', 'T05.3.2'],
  ['Q17.2', 'C12.3'],
  ['Q17.2', 'T05.3.1'],
] as const

const cyclesDiffer: Rule = {
  id: 'I1',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    cycles.flatMap((pair): Found[] => {
      const [a, b] = answersTo(dossier, pair)
      if (!a || !b) return []
      const [x, y] = [ratesOf(a, pair[0]), ratesOf(b, pair[0])]
      const never = [a, b].find(({ plain }) =>
        /^\W{0,3}(?:never|no\b|not )|\b(?:never|not) (?:be )?(?:updated|reviewed|changed|revisited|checked)\b/i.test(
          plain,
        ),
      )
      const leave = pair[0] === 'Q17.1' ? 1.9 : 3.5
      const isApart =
        x.length && y.length
          ? x.every((one) => y.every((other) => Math.max(one, other) / Math.min(one, other) >= leave))
          : never && (x.length || y.length)
      return isApart
        ? [
            {
              rule: 'I1',
              says: `${codeOf(a.item)} and ${codeOf(b.item)} differ in how often.`,
              quotes: [quoteOf(a), quoteOf(b)],
            },
          ]
        : []
    }),
}

/** How often a year; of a review, what is said of a formal one counts where it is set apart. */
function ratesOf({ plain, clauses }: Said, item: string): number[] {
  const formal = clauses.filter(({ plain: part }) => /\b(?:formal\w*|full|major|review\w*)\b/i.test(part))
  const rates = item === 'Q17.1' ? formal.flatMap(({ plain: part }) => ratesIn(part)) : []
  return rates.length ? rates : ratesIn(plain)
}

const tooSeldom: Rule = {
  id: 'I2',
  tier: 'single',
  reads: 'words',
  look: (dossier, economies): Found[] => {
    const said = dossier.answers.get('Q17.1')
    const rate = said ? Math.max(...ratesIn(said.plain), 0) : undefined
    const most = factsOf(economies, dossier.economy)?.review ?? 2
    return said &&
      rate &&
      rate < 1 / most - 1e-9 &&
      !/\b(?:each|every|after|per) (?:intake|cohort|run|group|generation|season|course)\b/i.test(said.plain)
      ? [
          {
            rule: 'I2',
            says: `That is a long time for something that is meant to stay current.`,
            quotes: [quoteOf(said)],
          },
        ]
      : []
  },
}

const noTarget: Rule = {
  id: 'I3',
  tier: 'question',
  reads: 'words',
  look: (dossier): Found[] => {
    const all = answersTo(dossier, ['T05.1.3', 'Q17.3'])
    return all.length &&
      all.every(({ plain }) => !/\d|target|threshold|at least|baseline|goal/i.test(plain) && !openWords(plain))
      ? [{ rule: 'I3', says: 'Measures, and no targets. What would be good?', quotes: all.map(quoteOf) }]
      : []
  },
}

const families = [
  ['AQF', 'TEQSA', 'ASQA', 'RTO'],
  ['NZQCF', 'NZQF', 'NZQA'],
  ['MQF', 'MQA'],
  ['HKQF', 'HKCAAVQ'],
  ['Quality Matters', 'QM'],
  ['EQF', 'ESG', 'ENQA'],
  ['KKNI', 'BAN-PT'],
  ['QAA', 'RQF'],
  ['SSG', 'WSQ', 'SkillsFuture'],
  ['PQF', 'CHED', 'TESDA'],
  ['TQF', 'NQF'],
  ['SUNEDU'],
  ['ISO 9001'],
  ['ISO 21001'],
  ['ISO 17024'],
  ['AACSB'],
  ['ABET'],
  ['CNA'],
  ['OSCQR'],
  ['ECBCheck'],
  ['IACET'],
  ['CHEA'],
]
const framesIn = (plain: string): number[] =>
  families.flatMap((family, at) => (family.some((name) => new RegExp(`\\b${name}\\b`).test(plain)) ? [at] : []))

const twoFrameworks: Rule = {
  id: 'I4',
  tier: 'conflict',
  reads: 'figures',
  look: (dossier): Found[] => {
    const [first, ...others] = answersTo(dossier, ['Q05.2', 'T02.1.3', 'Q07.3', 'T05.4.1', 'Q18.1', 'Q18.2'])
      .map((said) => ({ said, frames: framesIn(said.plain) }))
      .filter(({ frames }) => frames.length)
    if (!first || !/^(?:Q05\.2|T02\.1\.3)/.test(first.said.item)) return []
    const other = others.find(({ frames }) => !frames.some((one) => first.frames.includes(one)))
    return other
      ? [
          {
            rule: 'I4',
            says: `${codeOf(first.said.item)} and ${codeOf(other.said.item)} follow different frameworks.`,
            quotes: [quoteOf(first.said), quoteOf(other.said)],
          },
        ]
      : []
  },
}

/** Most is answered, and nobody leads it or has anything to do. */
const nobodyLeads: Rule = {
  id: 'F4',
  tier: 'single',
  reads: 'ticks',
  look: (dossier): Found[] => {
    const done = [...dossier.answers.keys(), ...dossier.ticked].filter((item) => /^[QC]/.test(item)).length
    return dossier.leads === 0 && !dossier.due.size && done >= 70
      ? [{ rule: 'F4', says: 'Most is settled, and nobody leads it.', quotes: [] }]
      : []
  },
}

export const upkeep: readonly Rule[] = [cyclesDiffer, tooSeldom, noTarget, twoFrameworks, nobodyLeads]
