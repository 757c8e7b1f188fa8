import { meets, type Range, shownRange } from '../../project/numbers.ts'
import { answersTo, codeOf, type Found, quoteOf, type Said } from '../dossier.ts'
import { type Quantity, quantitiesIn } from '../read/quantities.ts'
import { stanceOf } from '../read/stance.ts'
import type { Rule } from '../rule.ts'

const entryItems = ['Q08.1', 'T03.3.1', 'T06.8.1']
/** Framework levels that differ. */
const levelsDiffer: Rule = {
  id: 'H7',
  tier: 'conflict',
  reads: 'figures',
  look: (dossier) => {
    const told = [...dossier.answers.values()].flatMap((said) => {
      const levels = [
        ...said.plain.matchAll(
          /\b(?:(AQF|NZQF|NZQCF|MQF|HKQF|QF|EQF|PQF|TQF|VQF|KKNI|RQF|NQF|WSQ|IQF|BDQF) )?(?:level|nivel|tahap)s? (\d{1,2})\b/gi,
        ),
      ]
      return levels.length
        ? [
            {
              said,
              levels: levels.map(([, frame = '', level]) => ({ frame: frame.toUpperCase(), level: Number(level) })),
            },
          ]
        : []
    })
    const relevant = told.filter(
      ({ said }) =>
        !/^(?:Q01|T01\.1|Q02\.3|T03\.1\.4|Q08\.1|T03\.3\.1|T06\.8\.1|T03\.4\.1)/.test(said.item) &&
        !/\b(?:towards|into|leads? to|entry|English|IELTS|JLPT|HSK|TOPIK|proceed|next level|prerequisite)\b/i.test(
          said.plain,
        ),
    )
    const [first, ...others] = relevant
    const other = others.find(
      ({ levels }) =>
        first &&
        !levels.some((there) =>
          first.levels.some(
            (here) =>
              here.level === there.level || (here.frame !== '' && there.frame !== '' && here.frame !== there.frame),
          ),
        ),
    )
    return first && other
      ? [
          {
            rule: 'H7',
            says: `${codeOf(first.said.item)} says level ${first.levels[0]?.level}, ${codeOf(other.said.item)} level ${other.levels[0]?.level}.`,
            quotes: [quoteOf(first.said), quoteOf(other.said)],
          },
        ]
      : []
  },
}

/** Years of experience, or a degree, of which two answers ask different amounts. */
const asksDiffer: Rule = {
  id: 'H4',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const all = answersTo(dossier, [...entryItems, 'T04.3.1', 'Q15.1'])
    const years = all.flatMap((said) => {
      const ranges = [
        ...quantitiesIn(said, /^\+? ?(?:or more |full |plus )?years?'?\b(?! old)/i).map(inMonths),
        ...quantitiesIn(said, /^\+? ?(?:or more )?months?'?\b/i),
      ].filter(
        ({ before, after }) =>
          /experience|work|practice|teach|post|service|\bin [a-z]|as an?|of/i.test(after) &&
          !/\b(?:last|past|next|aged?)\b/i.test(before),
      )
      return ranges.length === 1 ? [{ said, range: ranges[0] ?? { lo: 0, hi: 0 } }] : []
    })
    const [first, ...others] = years
    const other = others.find(({ range }) => first && !meets(range, first.range, 0))
    if (first && other)
      return [
        {
          rule: 'H4',
          says: `${codeOf(first.said.item)} asks for ${inYears(first.range)}, ${codeOf(other.said.item)} for ${inYears(other.range)}.`,
          quotes: [quoteOf(first.said), quoteOf(other.said)],
        },
      ]
    return awardsDiffer(all.filter(({ item }) => entryItems.includes(item)))
  },
}

const inMonths = (one: Quantity): Quantity => ({ ...one, lo: one.lo * 12, hi: one.hi * 12 })

/** "3 years", "6 months" */
const inYears = ({ lo, hi }: Range): string =>
  lo % 12 ? `${shownRange({ lo, hi })} months` : `${shownRange({ lo: lo / 12, hi: hi / 12 })} years`

const awards: readonly RegExp[] = [
  /\b(?:bachelor'?s?|(?:university|honours|undergraduate|first|relevant|engineering|nursing|college) ?degree|degree)\b/i,
  /\bmaster'?s|postgraduate\b/i,
  /\b(?:high[- ]school|secondary|year 1[02]|senior high|SPM|NCEA|GCSE|leaving certificate)\b/i,
  /\bdiploma\b/i,
]

function awardsDiffer(all: readonly Said[]): Found[] {
  const told = all.flatMap((said) => {
    const has = awards.flatMap((award, at) =>
      said.clauses.some((clause) => stanceOf(clause, award) === 'yes') ? [at] : [],
    )
    return has.length === 1 && !/\b(?:or|equivalent|preferr\w+|ideally)\b/i.test(said.plain)
      ? [{ said, award: has[0] }]
      : []
  })
  const [first, ...others] = told
  const other = others.find(({ award }) => first && award !== first.award)
  return first && other
    ? [
        {
          rule: 'H4',
          says: `${codeOf(first.said.item)} and ${codeOf(other.said.item)} ask for different schooling.`,
          quotes: [quoteOf(first.said), quoteOf(other.said)],
        },
      ]
    : []
}

export const entry: readonly Rule[] = [levelsDiffer, asksDiffer]
