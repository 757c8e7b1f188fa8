import { factsOf } from '../../toolkit/economies.ts'
import { answersTo, codeOf, type Found, quoteOf } from '../dossier.ts'
import { rateIn } from '../read/frequency.ts'
import { namesIn, platformsIn } from '../read/names.ts'
import { meets, shownRange } from '../read/numbers.ts'
import { isOfOthers, quantitiesIn } from '../read/quantities.ts'
import { openWords, startsWithNo } from '../read/stance.ts'
import type { Rule } from '../rule.ts'

/** Pairs of items that ask how often the same thing happens. */
const cycles = [
  ['Q17.1', 'T05.1.7'],
  ['Q18.1', 'T05.4.1'],
  ['Q17.2', 'T05.2.1'],
  ['Q17.2', 'T05.3.2'],
] as const

const cyclesDiffer: Rule = {
  id: 'I1',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    cycles.flatMap((pair): Found[] => {
      const [a, b] = answersTo(dossier, pair)
      if (!a || !b) return []
      const [x, y] = [rateIn(a), rateIn(b)]
      const never = [a, b].find(({ plain }) => /^\W{0,3}(?:never|no\b|not )/i.test(plain))
      const isApart = x && y ? Math.max(x, y) / Math.min(x, y) >= (pair[0] === 'Q17.1' ? 1.9 : 3.5) : never && (x ?? y)
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

const tooSeldom: Rule = {
  id: 'I2',
  tier: 'single',
  reads: 'words',
  look: (dossier, economies): Found[] => {
    const said = dossier.answers.get('Q17.1')
    const rate = said ? rateIn(said) : undefined
    const most = factsOf(economies, dossier.economy)?.review ?? 2
    return said && rate && rate < 1 / most - 1e-9
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

/** Numbers by which learners are judged, or learning is bound, that two answers give. */
const terms: readonly {
  readonly rule: string
  readonly what: string
  readonly unit: RegExp
  readonly before: RegExp
  readonly after?: RegExp
  readonly items?: RegExp
}[] = [
  {
    rule: 'D6',
    what: 'pass mark',
    unit: /^ ?(?:%|per ?cent\b)/i,
    before:
      /\b(?:pass(?:es|ing|ed)?(?: mark| score| grade| rate)?|threshold|at least|minimum(?: score)?|cut-?off|score(?:s|d)?)\b[^,]{0,24}$/i,
    after:
      /^ ?(?:(?:or (?:more|above|better|higher)|and above)\b|is (?:the pass|needed|required)|[^,;%]{0,36}\bto pass\b|pass mark)/i,
    items: /^(?:T04\.4\.2|Q09\.3|Q14\.|T05\.3\.[267]|T06\.5\.1|T06\.2\.1|Q08\.3|T03\.3\.2|T05\.3\.6|T04\.1\.2)/,
  },
  {
    rule: 'D6',
    what: 'number of attempts',
    unit: /^[ -]{0,2}(?:\w{1,12} )?(?:attempts?|tries|resits?|retakes?)\b/i,
    before: /^/,
  },
  {
    rule: 'F5',
    what: 'size of a cohort',
    unit: /^[ -]{0,2}(?:\w{1,12} ){0,1}?(?:learners?|students?|participants?|places|seats|people|nurses|teachers|trainees|staff)?\b/i,
    before:
      /\b(?:cohorts?|groups?|intakes?|classes|class size|maximum|capped|cap|limit(?:ed)?|at most|no more than|up to)\b[^,]{0,18}$/i,
    after: /^ ?(?:per|a|each|in each|every|in a) (?:cohort|intake|run|class|group)\b/i,
    items:
      /^(?:T06\.5\.1|T03\.3\.2|T03\.3\.4|Q01\.3|T04\.4\.3|Q16\.3|T06\.3\.1|Q15\.|T01\.4\.3|Q12\.2|Q13\.1|T01\.2\.1|Q06\.|T02\.2\.2|Q09|T06\.6|Q11|T04\.4\.2|Q03|T01\.4\.1)/,
  },
  {
    rule: 'F5',
    what: 'number of learners a year',
    unit: /^ ?(?:\w{1,12} ){0,2}?(?:learners?|students?|participants?|enrolments?|enrollments?|people|completions?|graduates|seats|places)\b/i,
    before: /^/,
    after:
      /^[^,;]{0,12}?\b(?:a year|per year|each year|every year|annually|in (?:the|our|year) (?:first year|one|1)|in the first year|yearly)\b/i,
    items:
      /^(?:Q01\.3|T05\.1\.3|T04\.4\.3|T01\.4|Q03|Q06|T02\.2\.2|T01\.1\.2|Q17\.3|T05\.1\.1|Q16\.1|Q12\.4|T03\.3\.2|Q11)/,
  },
  {
    rule: 'D11',
    what: 'validity',
    unit: /^[ -]?(?:years?|months?)\b/i,
    before:
      /\b(?:badge|certificate|credential|it|statement|card)\b[^,]{0,20}\b(?:valid|expires?|lasts?|renew\w*|current)\b[^,]{0,10}$/i,
  },
  {
    rule: 'G11',
    what: 'access',
    unit: /^[ -]?(?:years?|months?|weeks?|days?)\b/i,
    before:
      /\b(?:access|material\w*|content|course) (?:\w{1,12} ){0,3}?(?:for|lasts?|stays? open|open for|available for|remains? (?:open|available) for)[^,]{0,12}$/i,
    after: /^ ?(?:of |'? ?)?(?:access)\b/i,
  },
  {
    rule: 'F7',
    what: 'time to reply',
    unit: /^[ -]?(?:(?:working|business) )?(?:hours?|days?|h)\b/i,
    before:
      /\b(?:within|in|under|reply in|repl(?:y|ies|ied) (?:to )?(?:within|in)|answer\w*(?: \w+)? (?:within|in)|respon\w+ (?:time )?(?:within|in|of|is)|turnaround(?: of| is)?)[^,]{0,8}$/i,
    items: /^(?:Q16\.1|T05\.3\.5)$/,
  },
]

const termsDiffer: Rule = {
  id: 'D6',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    terms.flatMap(({ rule, what, unit, before, after, items }): Found[] => {
      const told = [...dossier.answers.values()].flatMap((said) => {
        if (items && !items.test(said.item)) return []
        const found = quantitiesIn(said, unit).filter(
          (one) =>
            !isOfOthers(one) &&
            (after && before.source === '^'
              ? after.test(one.after)
              : before.test(one.before) || (after?.test(one.after) ?? false)),
        )
        return found.length
          ? [
              {
                said,
                found: found.map((one) => ({
                  ...one,
                  lo: one.lo * inDays(one.clause.plain, what),
                  hi: one.hi * inDays(one.clause.plain, what),
                })),
              },
            ]
          : []
      })
      const [first, ...others] = told
      const other = others.find(
        ({ found }) =>
          first &&
          !found.some((one) =>
            first.found.some((here) =>
              meets(
                one,
                here,
                what.startsWith('number of learners') ? 0.15 : inDays(one.clause.plain, what) === 1 ? 0 : 0.05,
              ),
            ),
          ),
      )
      return first && other
        ? [
            {
              rule,
              says: `${codeOf(first.said.item)} and ${codeOf(other.said.item)} give a different ${what}.`,
              quotes: [quoteOf(first.said), quoteOf(other.said)],
            },
          ]
        : []
    }),
}

/** Times in days, so that a year meets twelve months and a day 24 hours. */
function inDays(plain: string, what: string): number {
  if (!/^(?:validity|access|time)/.test(what)) return 1
  return /\bhours?\b|\d ?h\b/i.test(plain)
    ? 1 / 24
    : /\bmonths?\b/i.test(plain)
      ? 30.4
      : /\bweeks?\b/i.test(plain)
        ? 7
        : /\byears?\b/i.test(plain)
          ? 365
          : 1
}

/** More learners a year than there are. */
const moreThanThereAre: Rule = {
  id: 'I22',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const market = answersTo(dossier, ['Q01.3', 'T01.1.2'])
    const most = Math.max(
      0,
      ...market
        .flatMap((said) => quantitiesIn(said, /^(?! ?(?:%|per ?cent))/i).map(({ hi }) => hi))
        .filter((hi) => hi < 1990 || hi > 2100),
    )
    const target = answersTo(dossier, ['T05.1.3', 'T01.4.1', 'T01.4.3', 'T04.4.3', 'Q03.1', 'Q06.1']).find((said) =>
      quantitiesIn(
        said,
        /^ ?(?:\w{1,12} ){0,1}?(?:learners?|students?|participants?|enrolments?|people|completions?|graduates)\b/i,
      ).some((one) => one.lo > most),
    )
    return market[0] && most >= 50 && target
      ? [
          {
            rule: 'I22',
            says: `${codeOf(target.item)} counts on more learners than ${codeOf(market[0].item)} has in the market.`,
            quotes: [quoteOf(market[0]), quoteOf(target)],
          },
        ]
      : []
  },
}

/** More a year than the seats allow. */
const marketTooSmall: Rule = {
  id: 'I21',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const seats = [...dossier.answers.values()].flatMap((said) =>
      /^(?:T06\.5\.1|T03\.3\.|Q16\.3|T06\.3\.1|Q01\.3|T04\.4\.3|T01\.4|Q15\.1|Q11)/.test(said.item)
        ? quantitiesIn(
            said,
            /^[ -]{0,2}(?:\w{1,12} ){0,1}?(?:learners?|students?|participants?|places|seats|people)?\b/i,
          )
            .filter(
              (one) =>
                /\b(?:cohorts?|groups?|intakes?|classes) of (?:up to |at most |about )?$/i.test(one.before) ||
                /^ ?(?:per|a|each|in each) (?:cohort|intake|run|class|group)\b/i.test(one.after),
            )
            .map((one) => ({ said, one }))
        : [],
    )
    const runs = [...dossier.answers.values()].flatMap((said) =>
      quantitiesIn(said, /^ ?(?:\w{1,10} )?(?:intakes?|cohorts?|runs?|times|offerings)\b/i)
        .filter(
          (one) =>
            /^[^,;]{0,30}?\b(?:a|per|each|every) year\b/i.test(one.after) &&
            /^(?:T06\.5\.1|T03\.3\.|Q15|T06\.3\.1|Q01\.3|T04\.4\.3|T01\.4|Q03)/.test(said.item),
        )
        .map((one) => ({ said, one })),
    )
    const yearly = answersTo(dossier, ['Q01.3', 'T05.1.3', 'T01.4.3', 'T04.4.3', 'T01.1.2', 'T01.4.1']).flatMap(
      (said) =>
        quantitiesIn(
          said,
          /^ ?(?:\w{1,12} ){0,2}?(?:learners?|students?|participants?|enrolments?|people|seats|places)?\b/i,
        )
          .filter(
            (one) =>
              /^[^,;]{0,14}?\b(?:a year|per year|each year|annually|in (?:the )?(?:first year|year one))\b/i.test(
                one.after,
              ) && one.lo >= 10,
          )
          .map((one) => ({ said, one })),
    )
    const [seat, run, year] = [seats[0], runs[0], yearly[0]]
    if (
      !seat ||
      !run ||
      !year ||
      seats.length > 2 ||
      runs.length > 2 ||
      new Set([seat.said, run.said, year.said]).size < 2
    )
      return []
    const comes = { lo: seat.one.lo * run.one.lo, hi: seat.one.hi * run.one.hi }
    if (comes.hi >= year.one.lo * 0.8) return []
    return [
      {
        rule: 'I21',
        says: `${shownRange(run.one)} runs of ${shownRange(seat.one)} come to ${shownRange(comes)} a year; ${codeOf(year.said.item)} counts on ${shownRange(year.one)}.`,
        quotes: [...new Set([seat.said, run.said, year.said])].map(quoteOf),
      },
    ]
  },
}

const twoPlatforms: Rule = {
  id: 'G3',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const told = answersTo(dossier, ['T02.2.4', 'T04.4.5', 'T06.3.1', 'Q11.1'])
      .map((said) => ({ said, on: platformsIn(said.plain) }))
      .filter(
        ({ on, said }) =>
          on.size && !/\b(?:like|not|unlike|instead of|moved? from|migrat\w+|compar\w+|similar)\b/i.test(said.plain),
      )
    const [first, ...others] = told
    const other = others.find(({ on }) => first && ![...on].some((one) => first.on.has(one)))
    return first && other
      ? [
          {
            rule: 'G3',
            says: `${codeOf(first.said.item)} and ${codeOf(other.said.item)} name different platforms.`,
            quotes: [quoteOf(first.said), quoteOf(other.said)],
          },
        ]
      : []
  },
}

const languages =
  'english spanish french german chinese mandarin cantonese japanese korean malay bahasa indonesian thai vietnamese tagalog filipino russian portuguese maori tamil hindi quechua arabic'.split(
    ' ',
  )
const taughtIn = new RegExp(
  `\\b(?:(?:taught|delivered|offered|available|run|given|recorded|written|held|everything|content|materials?|videos?|course|subtitles?|captions?|all|entirely|only|wholly|modules?|sessions?|narrat\\w+|assessed|live|online)(?: \\w{1,12}){0,6} in|^in|language(?: of (?:instruction|delivery|teaching))?(?: is|:)?) (?:${languages.join('|')})\\b|\\b(?:${languages.join('|')})(?:[- ](?:only|medium|language (?:only|course|delivery)))\\b`,
  'i',
)
const speak = new RegExp(
  `\\b(?:(?:speak|read|know|understand|use)s? (?:only |no language but )?(?:${languages.join('|')})(?: only)?|(?:${languages.join('|')})[- ](?:only|speaking(?: only)?)|no (?:${languages.join('|')}))\\b`,
  'i',
)

/** The language that it is taught in, and the one that learners speak. */
const languagesDiffer: Rule = {
  id: 'G6',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const told = [...dossier.answers.values()].flatMap((said) => {
      if (/^(?:Q01\.[1-4]|T01\.1|T03\.4|Q07\.1)/.test(said.item)) return []
      const clause = said.clauses.find(
        ({ plain }) =>
          taughtIn.test(plain) || (/^(?:Q02|T01\.3|T03\.1|Q08\.1|T06\.8)/.test(said.item) && speak.test(plain)),
      )
      if (!clause) return []
      const refuses = /\bno (\w+)/i.exec(clause.plain)?.[1]?.toLowerCase()
      const named = languages
        .filter((one) => new RegExp(`\\b${one}\\b`, 'i').test(said.plain) && one !== refuses)
        .map((one) =>
          one === 'mandarin' || one === 'cantonese'
            ? 'chinese'
            : one === 'indonesian'
              ? 'bahasa'
              : one === 'filipino'
                ? 'tagalog'
                : one,
        )
      return named.length ? [{ said, named: new Set(named), text: clause.text }] : []
    })
    const [first, ...others] = told
    const other = others.find(({ named }) => first && ![...named].some((one) => first.named.has(one)))
    return first && other
      ? [
          {
            rule: 'G6',
            says: `${codeOf(first.said.item)} and ${codeOf(other.said.item)} speak different languages.`,
            quotes: [
              { item: first.said.item, text: first.text },
              { item: other.said.item, text: other.text },
            ],
          },
        ]
      : []
  },
}

/** Credit, and nothing says yet where it is recorded. */
const creditUnrecorded: Rule = {
  id: 'C8',
  tier: 'question',
  reads: 'words',
  look: (dossier): Found[] => {
    const credit = dossier.answers.get('T02.1.4')
    return credit &&
      /^\W{0,3}yes\b/i.test(credit.plain) &&
      !dossier.answers.has('Q08.3') &&
      !dossier.excused.has('Q08.3')
      ? [
          {
            rule: 'C8',
            says: `It carries credit, and ${codeOf('Q08.3')} is open. Where will it be recorded?`,
            quotes: [quoteOf(credit)],
          },
        ]
      : []
  },
}

/** Somebody who helps, and is not among the partners. */
const helperUnnamed: Rule = {
  id: 'F1',
  tier: 'question',
  reads: 'words',
  look: (dossier): Found[] => {
    const partners = dossier.answers.get('Q04.1')
    if (!partners || !namesIn(`x ${partners.plain}`).length) return []
    return answersTo(dossier, ['Q04.2', 'Q10.2'])
      .flatMap((said): Found[] => {
        const helper = namesIn(`x ${said.plain}`).find(
          (name) =>
            organisation.test(name) &&
            !name.split(' ').some((word) => word.length > 3 && partners.plain.includes(word)),
        )
        return helper
          ? [
              {
                rule: 'F1',
                says: `${codeOf(said.item)} names ${helper}, ${codeOf('Q04.1')} does not. Is it a partner?`,
                quotes: [quoteOf(partners), quoteOf(said)],
              },
            ]
          : []
      })
      .slice(0, 1)
  },
}

const organisation =
  /\b(?:Ltd|Limited|Inc|Pty|Berhad|Bhd|Group|Bank|Hospital|Council|Association|Institute|Corporation|Clinic|Chamber|Society|Federation|Union)\b/

/** Credit that nothing records, though the checks about it were put aside. */
const creditWithout: Rule = {
  id: 'C8',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const credit = dossier.answers.get('T02.1.4')
    if (!credit || startsWithNo(credit.plain) || !/^\W{0,3}yes\b|\b\d{1,3} (?:\w{1,10} )?credit/i.test(credit.plain))
      return []
    const aside = ['C05.2', 'C08.3', 'Q08.3'].flatMap((item) => dossier.excused.get(item) ?? [])
    return aside.length
      ? [
          {
            rule: 'C8',
            says: `It carries credit, and ${aside.map(({ item }) => codeOf(item)).join(', ')} ${aside.length === 1 ? 'is' : 'are'} put aside.`,
            quotes: [quoteOf(credit), ...aside.map(quoteOf)],
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

const nowhere: Rule = {
  id: 'G1',
  tier: 'question',
  reads: 'words',
  look: (dossier): Found[] => {
    const platform = answersTo(dossier, ['T02.2.4', 'T04.4.5', 'Q11.1']).find(({ plain }) => platformsIn(plain).size)
    if (!platform) return []
    const all = [...dossier.answers.values()].map(({ plain }) => plain).join('\n')
    const access =
      /accessib|VPAT|a11y|WCAG|caption|subtitle|screen[- ]?reader|disab|alt(?:ernative)?[- ]text|transcript|adjustment|assistive|dyslexi|contrast|low vision|hearing/i.test(
        all,
      ) || ['C02.5', 'C11.3', 'C14.5', 'C15.3', 'C16.3'].some((item) => dossier.ticked.has(item))
    const privacy =
      /privacy|data protection|GDPR|PDPA|PDPO|personal (?:data|information)|consent|anonymi|de-identif|information security/i.test(
        all,
      ) || dossier.ticked.has('C05.6')
    return [
      ...(access
        ? []
        : [
            {
              rule: 'G1',
              says: 'A platform, and no word on accessibility. Has somebody looked?',
              quotes: [quoteOf(platform)],
            },
          ]),
      ...(privacy
        ? []
        : [
            {
              rule: 'G2',
              says: 'A platform, and no word on privacy. Has somebody looked?',
              quotes: [quoteOf(platform)],
            },
          ]),
    ]
  },
}

const nothingEarned: Rule = {
  id: 'D5',
  tier: 'question',
  reads: 'words',
  look: (dossier): Found[] => {
    const assessed = dossier.answers.get('Q09.3')
    if (!assessed || !dossier.answers.has('T06.2.1') || dossier.ticked.has('C09.5')) return []
    return [...dossier.answers.values()].some(({ plain }) =>
      /\b(?:badge|certificate|certified|transcript|statement of attainment|credit|award(?:s|ed))\b/i.test(plain),
    )
      ? []
      : [{ rule: 'D5', says: 'Nothing says yet what learners get. What do they?', quotes: [quoteOf(assessed)] }]
  },
}

export const upkeep: readonly Rule[] = [
  cyclesDiffer,
  tooSeldom,
  noTarget,
  twoFrameworks,
  termsDiffer,
  marketTooSmall,
  moreThanThereAre,
  twoPlatforms,
  languagesDiffer,
  creditWithout,
  creditUnrecorded,
  helperUnnamed,
  nobodyLeads,
  nowhere,
  nothingEarned,
]
