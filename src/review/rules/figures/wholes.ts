import { codeOf, type Dossier, type Found, quoteOf, type Said } from '../../dossier.ts'
import { countedIn } from '../../read/outcomes.ts'
import { amountsOf, isOfOthersIn } from '../../read/quantities.ts'
import type { Rule } from '../../rule.ts'

/** Things of which a micro-credential has one number, as they are called, and the items that list them. */
const kinds: readonly { readonly what: string; readonly noun: RegExp; readonly home: readonly string[] }[] = [
  { what: 'units', noun: /^(?:units?|modules?|chapters?|topics?|parts?|blocks?|lessons?)\b/i, home: ['T06.4.1'] },
  {
    what: 'outcomes',
    noun: /^(?:(?:learning )?(?:outcomes?|goals?|objectives?)|competenc(?:y|ies)|LOs)\b/i,
    home: ['Q07.1'],
  },
  {
    what: 'partners',
    noun: /^(?:(?:industry |industrial |commercial )?partners?(?: (?:firms?|companies|organisations|hotels|hospitals|banks|schools|clubs|shops))?|member firms)\b/i,
    home: ['Q04.1'],
  },
  {
    what: 'pieces of work',
    noun: /^(?:(?:graded |marked |assessed |assessment )?(?:tasks?|assignments?|pieces(?: of work)?|works?|tests?))\b/i,
    home: ['T04.4.2', 'Q14.1'],
  },
  {
    what: 'sessions',
    noun: /^(?:(?:live |online |weekly )?(?:sessions?|webinars?|meetings?|classes|evenings?|workshops?))\b/i,
    home: [],
  },
  {
    what: 'instructors',
    noun: /^(?:instructors?|tutors?|trainers?|teachers?|lecturers?|facilitators?|mentors?)\b/i,
    home: ['Q06.2'],
  },
  { what: 'languages', noun: /^(?:languages?|tongues?)\b/i, home: [] },
  {
    what: 'sites',
    noun: /^(?:campuses|campus|sites?|centres?|venues?|locations?|provinces?|districts?|regions?)\b/i,
    home: [],
  },
]

type Count = { readonly said: Said; readonly value: number; readonly isWhole: boolean }

const isAll =
  /\b(?:all(?: of)?(?: the| our| these)?|each of (?:the|our)|every one of (?:the|our)|the|our|altogether|in total) ?$/i
const someBefore =
  /\b(?:first|last|next|another|other|some|more|extra|further|least|most|any|pilot|up to|about|around|over|than|half of|part of|of these|out of|after|choose|pick|or) ?(?:the )?$/i
const someAfter =
  /^ ?(?:(?:per|a|each|every) (?:week|day|month|module|unit|learner|person|run|cohort|group|year|session)|or|more|of (?:them|these|those|it)|out of|weekly|hours?|h\b|minutes|points|%|later|ago)\b/i
const ofSize = /^(?:Q09\.[12]|T06\.[25]\.1|T03\.3\.2)$/
const market = /^(?:Q01\.[1-4]|T01\.1\.[1-3]|T03\.4|Q17|Q18|T05\.1\.[57]|Q03|T05\.3\.3)/

type Kind = (typeof kinds)[number]

/** The numbers that an answer gives of a thing: before its name, or after it. */
function countsIn(said: Said, kind: Kind): Count[] {
  if (market.test(said.item)) return []
  const listed = kind.home.includes(said.item) ? (countedIn(said) ?? toldFirst(said)) : undefined
  const counts = said.clauses
    .filter(({ plain }) => !isOfOthersIn(plain) && !ofAnotherTime.test(plain))
    .flatMap((clause) =>
      amountsOf(clause)
        .filter(({ lo, hi }) => lo === hi && hi >= 2 && hi <= 60)
        .flatMap(({ hi, at, end }) => countOf(said, kind, { hi, plain: clause.plain, at, end })),
    )
  return listed ? [{ said, value: listed, isWhole: true }, ...counts.filter(({ value }) => value === listed)] : counts
}

const ofAnotherTime = /\b(?:pilot|trial|last year|next year|version|previous)\b/i

type Place = { readonly hi: number; readonly plain: string; readonly at: number; readonly end: number }

function countOf(said: Said, { noun, home }: Kind, { hi, plain, at, end }: Place): Count[] {
  const [before, after] = [plain.slice(Math.max(0, at - 30), at), plain.slice(end)]
  if (someBefore.test(before)) return []
  const words = /^[ -]((?:[a-z-]{2,14} ){0,1})/i.exec(after)
  const named = noun.exec(after.slice(1)) ?? noun.exec(after.slice(words?.[0].length ?? 0))
  const from = named ? after.indexOf(named[0]) : -1
  if (named && from < 18 && !someAfter.test(after.slice(from + named[0].length))) {
    const isSize = home.includes('T06.4.1') && ofSize.test(said.item)
    return [{ said, value: hi, isWhole: isAll.test(before) || isSize || (before === '' && home.includes(said.item)) }]
  }
  return isPredicate(noun, before) && /^ ?(?:[.,;:)(]|$|and\b)/.test(after) ? [{ said, value: hi, isWhole: true }] : []
}

/** "Partner firms are four", "units: 7" */
const isPredicate = (noun: RegExp, before: string): boolean => {
  const found = /([A-Za-z ]{3,30}?)(?: are| is|:| number) $/.exec(before)
  const words = found?.[1]?.trim().split(' ') ?? []
  return words.some(
    (_, at) =>
      words.length - at <= 2 && noun.exec(words.slice(at).join(' '))?.[0].length === words.slice(at).join(' ').length,
  )
}

/** "There are four: …", "Five: (1) …": a number with which an answer begins that lists what it counts. */
const toldFirst = ({ clauses }: Said): number | undefined => {
  const [first] = clauses
  const amount = first && amountsOf(first)[0]
  return first && amount && amount.at < 14 && /^ ?:/.test(first.plain.slice(amount.end)) && amount.lo === amount.hi
    ? amount.hi
    : undefined
}

/** A number that is all there are, and another number of the same. */
const wholesDiffer: Rule = {
  id: 'C20',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => kinds.flatMap((kind) => differing(kind, dossier)),
}

function differing(kind: Kind, dossier: Dossier): Found[] {
  const all = [...dossier.answers.values()]
    .map((said) => ({ said, counts: countsIn(said, kind) }))
    .filter(({ counts }) => counts.length)
  const wholes = all.filter(({ counts }) => counts.some(({ isWhole }) => isWhole))
  for (const one of wholes)
    for (const other of wholes) {
      if (one === other || one.counts.some(({ value }) => other.counts.some((there) => there.value === value))) continue
      const [a, b] = [one.counts.find(({ isWhole }) => isWhole), other.counts.find(({ isWhole }) => isWhole)]
      if (a && b && (kind.home.length === 0 || kind.home.includes(a.said.item) || kind.home.includes(b.said.item)))
        return [
          {
            rule: 'C20',
            says: `${codeOf(a.said.item)} has ${a.value} ${kind.what}, ${codeOf(b.said.item)} ${b.value}.`,
            quotes: [a.said, b.said].map(quoteOf),
          },
        ]
    }
  return []
}

export const wholes: readonly Rule[] = [wholesDiffer]
