import { meets, type Range, shownRange } from '../../project/numbers.ts'
import { answersTo, codeOf, type Found, type Quote, quoteOf, type Said, tickOf } from '../dossier.ts'
import { type Quantity, quantitiesIn } from '../read/quantities.ts'
import { isDeniedBefore, stanceOf } from '../read/stance.ts'
import type { Rule } from '../rule.ts'
import { of, positionsOn } from '../stands.ts'
import { prerequisite } from './topics/access.ts'

const entryItems = ['Q08.1', 'T03.3.1', 'T06.8.1']
const whoItems = of('Q02.1 T01.3.1 T06.2.1 T04.3.1 T03.1.2 Q15.3 T01.2.1 T06.5.1 T01.4.1 Q03.1')

const seasoned =
  /(?<![\d][–-] ?|\bto |\bor )\b(?:(?:[2-9]|1\d|two|three|four|five|six|seven|eight|ten|fifteen)\+? ?(?:or more |plus )?years'?|bachelor'?s?|(?:university|nursing|engineering|relevant|first|honours) degree|master'?s|senior|seasoned|(?:highly |very )?experienced (?!instructors?|tutors?|assessors?|facilitators?|mentors?|trainers?|in\b|alike|or\b|and\b|with\b)\w{4,20}|advanced (?:course|micro-credential|programme|training) for|specialists|team leaders|veterans?|long-serving|mid-career|decades? of|many years|executives|directors|licen[cs]ed|advanced (?:learners|practitioners|users|professionals)|experts)\b/i
const beginners =
  /(?<!\badvanced )\b(?:beginners?|novices?|newcomers?|no (?:prior |previous |relevant )?(?:experience|knowledge|background)|first-timers?|school[- ]leavers?|never (?:used|written|worked|touched|done|seen)|new to (?:the )?(?:field|topic|subject|sector|industry|area|trade|profession)|entry[- ]level|from (?:zero|scratch)|starting out|just starting|for the first time|entering the (?:\w{1,14} )?(?:trade|field|industry|profession|sector|workforce)|career changers?|complete starters)\b/i
const fewYears = /\b(?:last|past|next|within|for|after|over|in) (?:\w{1,6} )?$/i

/** The level that is ticked, against whom it is for and what is asked of them. */
const levelTicked: Rule = {
  id: 'H2',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const [low, high] = [
      ['T06.7.o1', 'T06.7.o2'],
      ['T06.7.o4', 'T06.7.o5'],
    ].map((boxes) => boxes.find((box) => dossier.ticked.has(box)))
    const others = ['T06.7.o3', ...(low ? ['T06.7.o4', 'T06.7.o5'] : ['T06.7.o1', 'T06.7.o2'])].filter((box) =>
      dossier.ticked.has(box),
    )
    const box = low && !high ? low : high && !low ? high : undefined
    if (!box || others.length || (box === 'T06.7.o2' && !low)) return []
    const all = answersTo(dossier, [...entryItems, ...whoItems])
    const clash = low ? phraseIn(all, seasoned) : (nothingAsked(dossier) ?? phraseIn(all, beginners))
    return clash
      ? [
          {
            rule: 'H2',
            says: `The advert is ticked as for ${named[box] ?? 'another level'}, and ${codeOf(clash.item)} is for others.`,
            quotes: [tickOf(box), clash],
          },
        ]
      : []
  },
}

const named: Readonly<Record<string, string>> = {
  'T06.7.o1': 'novices',
  'T06.7.o2': 'advanced beginners',
  'T06.7.o4': 'the proficient',
  'T06.7.o5': 'experts',
}

function phraseIn(all: readonly Said[], phrase: RegExp): Quote | undefined {
  for (const said of all)
    for (const clause of said.clauses) {
      const found = phrase.exec(clause.plain)
      const before = found ? clause.plain.slice(0, found.index) : ''
      if (
        found &&
        !isDeniedBefore(before) &&
        !fewYears.test(before) &&
        !/\b(?:become|becoming|taught by|mentored by|with|from|by|to|instructors?|like|led by) (?:\w{1,12} ){0,2}$/i.test(
          before,
        )
      )
        return { item: said.item, text: clause.text }
    }
  return undefined
}

const nothingAsked = (dossier: Parameters<typeof positionsOn>[1]): Quote | undefined =>
  positionsOn({ ...prerequisite, where: [] }, dossier).find(({ stance }) => stance === 'no')?.quote

/** Experienced people in one answer, beginners in the other. */
const audiencesDiffer: Rule = {
  id: 'H3',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const all = answersTo(dossier, [
      'Q02.1',
      'T01.3.1',
      ...entryItems,
      'T06.2.1',
      'T06.5.1',
      'Q15.3',
      'T01.2.1',
      'T04.3.1',
    ])
    const mixed = (said: Said): boolean => beginners.test(said.plain) && seasoned.test(said.plain)
    const old = phraseIn(
      all.filter((said) => !mixed(said)),
      seasoned,
    )
    const young = phraseIn(
      all.filter((said) => !mixed(said)),
      beginners,
    )
    return old && young && old.item !== young.item
      ? [
          {
            rule: 'H3',
            says: `${codeOf(old.item)} is for people with experience, ${codeOf(young.item)} for beginners.`,
            quotes: [old, young],
          },
        ]
      : []
  },
}

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
        !/\b(?:towards|into|leads? to|entry|English|IELTS|JLPT|HSK|TOPIK|proceed|next level|prerequisite|rubrics?|criteri\w+|pass(?:es|ed)?|scores?|marks?|scale|bloom\w*|proficien\w+|(?:diploma|degree|bachelor|master)s?)\b/i.test(
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
    const scores = all.flatMap((said) => {
      const found = /\b(IELTS|TOEFL|TOEIC|PTE|TOPIK|HSK|CEFR|JLPT)\D{0,14}?(\d{1,3}(?:\.\d)?)/i.exec(said.plain)
      return found ? [{ said, test: found[1]?.toUpperCase(), score: Number(found[2]) }] : []
    })
    const lower = scores.find(({ test, score }) => test === scores[0]?.test && score !== scores[0]?.score)
    if (scores[0] && lower)
      return [
        {
          rule: 'H4',
          says: `${codeOf(scores[0].said.item)} asks for ${scores[0].test} ${scores[0].score}, ${codeOf(lower.said.item)} for ${lower.score}.`,
          quotes: [quoteOf(scores[0].said), quoteOf(lower.said)],
        },
      ]
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

export const entry: readonly Rule[] = [levelTicked, audiencesDiffer, levelsDiffer, asksDiffer]
