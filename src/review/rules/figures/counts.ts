import { meets, type Range, shownRange } from '../../../project/numbers.ts'
import { answersTo, codeOf, type Dossier, type Found, quoteOf, type Said } from '../../dossier.ts'
import { durationsIn, sizeIn } from '../../read/hours.ts'
import { countedIn, outcomesIn } from '../../read/outcomes.ts'
import { isOfOthers, type Quantity, quantitiesIn } from '../../read/quantities.ts'
import type { Rule } from '../../rule.ts'
import { of } from '../../stands.ts'

const aboutTheCourse = of(
  'Q09.1 Q09.2 T06.5.1 T03.3.4 T03.3.2 T06.3.1 T06.4.1 T03.3.3 T06.2.1 T04.1.2 T04.1.1 T04.4.1 T06.1.1 Q15.3 T01.2.1 T01.4.1 Q02.2 Q12.1 T03.2.2 Q15.2 T04.3.1 Q10.1 Q12.4 T04.4.3 Q10.2 Q04.2 T04.4.2 Q09.3 Q14.1 T06.6.1',
)

/** A number that two answers give of the same thing. Each answer is held to all that it says: any that fits is enough. */
function differ(rule: string, noun: string, told: readonly Told[], leave: number): Found[] {
  const [first, ...others] = told
  if (!first) return []
  return others
    .filter(({ ranges }) => !ranges.some((one) => first.ranges.some((here) => meets(one, here, leave))))
    .slice(0, 2)
    .map((other) => ({
      rule,
      says: `${codeOf(first.said.item)} says ${shownOf(first)} ${noun}, ${codeOf(other.said.item)} ${shownOf(other)}.`,
      quotes: [quoteOf(first.said), quoteOf(other.said)],
    }))
}

type Told = { readonly said: Said; readonly ranges: readonly Range[] }

const shownOf = ({ ranges }: Told): string => [...new Set(ranges.map(shownRange))].join(' and ')

const told = (dossier: Dossier, items: readonly string[], read: (said: Said) => readonly Range[]): Told[] =>
  answersTo(dossier, items).flatMap((said) => {
    const ranges = read(said)
    return ranges.length ? [{ said, ranges }] : []
  })

/** Weeks of the whole. Beside the size only what is called the length of the course counts. */
const weeksDiffer: Rule = {
  id: 'C10',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    differ(
      'C10',
      'weeks',
      told(
        dossier,
        aboutTheCourse.filter((item) => !/^(?:Q12\.4|T04\.4\.3|Q10|Q04|T04\.4\.2|Q14)/.test(item)),
        weeksOf,
      ),
      0.12,
    ),
}

/** Until when somebody may finish, or look in: no length. */
const isWindow = ({ after }: Quantity): boolean =>
  /^ ?(?:at most |at the latest )?(?:to (?:finish|complete|do it)|of access|access|at (?:most|the latest))\b/i.test(
    after,
  )

const weeksOf = (said: Said): Quantity[] =>
  durationsIn(said).filter((one) =>
    isWindow(one)
      ? false
      : /^(?:Q09|T06\.5|T06\.1|T03\.3\.[34])/.test(said.item) || (said.item === 'T06.3.1' && one.before.trim() === '')
        ? true
        : /^[ -]?(?:long )?-?(?:course|micro-?credential|programme|program|journey|format|online|self)/i.test(
            one.after,
          ) ||
          /\bfrom\b[^.;]{3,40}\bto\b[^.;]{0,40}$|\b(?:over|in|takes?|lasts?|for|runs?(?: for| over)?|across|spread over|just|only|of)(?: about| around| roughly| some| the)? $/i.test(
            one.before,
          ),
  )

/** Things that are counted in several answers. */
const countable: readonly { readonly noun: string; readonly unit: RegExp }[] = [
  { noun: 'modules', unit: /^[ -]{0,2}(?:[a-z-]{1,14} ){0,2}?(?:modules?|units)\b(?! (?:each|per))/i },
  {
    noun: 'outcomes',
    unit: /^[ -]{0,2}(?:[a-z-]{1,14} ){0,2}?(?:learning )?(?:outcomes|learning goals|competenc(?:y|ies))\b/i,
  },
  {
    noun: 'assessment tasks',
    unit: /^[ -]{0,2}(?:[a-z-]{1,14} ){0,1}?(?:assessment tasks|assessments|graded tasks)\b/i,
  },
  {
    noun: 'live sessions',
    unit: /^[ -]{0,2}(?:[a-z-]{1,14} ){0,1}?(?:live sessions|webinars|workshops|live classes)\b/i,
  },
  { noun: 'case studies', unit: /^[ -]{0,2}(?:[a-z-]{1,14} ){0,1}?case studies\b/i },
  { noun: 'partners', unit: /^[ -]{0,2}(?:[a-z-]{1,14} ){0,1}?partners\b/i },
  {
    noun: 'pieces of work',
    unit: /^[ -]{0,2}(?:(?:graded|marked|assessed|final|short|separate|big|small) )?(?:role[- ]?plays?|assignments?|essays?|submissions?|letters|pieces (?:of graded work|of work)?|things (?:are )?marked)\b/i,
  },
  { noun: 'quizzes', unit: /^[ -]{0,2}(?:[a-z-]{1,14} ){0,1}?quizzes\b/i },
]

const countsDiffer: Rule = {
  id: 'C11',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    countable.flatMap(({ noun, unit }) => {
      const lists =
        noun === 'modules' ? listed(dossier, 'T06.4.1') : noun === 'outcomes' ? listed(dossier, 'Q07.1') : []
      const saying = told(dossier, ['Q07.1', ...aboutTheCourse, 'T05.3.2', 'Q07.2', 'Q07.3', 'Q04.1'], (said) =>
        quantitiesIn(said, unit).filter(
          (one) =>
            !isOfOthers(one) &&
            one.hi <= 60 &&
            one.lo >= 2 &&
            !isSome(one) &&
            (!/^(?:outcomes|partners)$/.test(noun) || isAll(one)),
        ),
      )
      const all = [...lists, ...saying.filter(({ said }) => !lists.some((list) => list.said === said))]
      return differ('C11', noun, all, 0).slice(0, 1)
    }),
}

/** Outcomes and partners are named in parts as well; only what speaks of all of them counts. */
const isAll = ({ before, after }: Quantity): boolean =>
  /\b(?:the|all|our|its|these|has|have|are|into|cover\w*|reach\w*|with) $/i.test(before) ||
  (before.trim() === '' && /^ ?(?::|are\b|in all|altogether|$)/i.test(after))

const isSome = ({ before, after }: Quantity): boolean =>
  /\b(?:first|last|next|other|at least|any|choose|one of|another|every|each|these|those|final|pick|per|a|more than|up to|all but|after|in|module|unit|outcomes?) $/i.test(
    before,
  ) ||
  (/^ ?(?:of|are|were|from|in|at|per|a|to|each|is|remain|need) ?(?:the|our|which|them|week|day|each|later|year|run)?\b/i.test(
    after,
  ) &&
    /^ ?(?:of (?:the|our|which|them)|are|were|per|each week|a week|remain)\b/i.test(after))

/** What a list counts off. */
const listed = (dossier: Dossier, item: string): Told[] =>
  told(dossier, [item], (said) => {
    const count = countedIn(said) ?? (item === 'Q07.1' ? undefined : inCommas(said))
    return count ? [{ lo: count, hi: count }] : []
  })

/** "Modules: rules, planning, capture" */
function inCommas({ plain }: Said): number | undefined {
  const parts = plain.split(/;|\n/).filter((part) => part.trim())
  return parts.length >= 3 && parts.every((part) => part.length < 90) ? parts.length : undefined
}

/** Hours a week that are some of those there are. */
const ofAPart = /\bat home\b|\bin paid time\b|\bon top\b|\bbesides\b|\bof (?:these|those|them)\b/i

/** Three answers that cannot be true together: weeks, hours a week and the total; units, hours of each and the total. */
const threeTogether: Rule = {
  id: 'C12',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const total = told(dossier, ['Q09.1', 'T06.5.1', 'Q09.2'], (said) => sizeIn(said).totals)[0]
    if (!total) return []
    const weeks = one(
      told(
        dossier,
        ['Q09.1', 'Q09.2', 'T06.5.1', 'T03.3.4', 'T03.3.2', 'T06.3.1', 'T06.2.1', 'T03.3.3', 'Q02.2', 'T04.1.2'],
        weeksOf,
      ),
    )
    const weekly = one(
      told(dossier, aboutTheCourse, (said) =>
        ofAPart.test(said.plain) || sizeIn(said).quantities.length > 1
          ? []
          : [sizeIn(said).weekly].flatMap((range) => range ?? []),
      ),
    )
    const modules = one([
      ...listed(dossier, 'T06.4.1'),
      ...told(dossier, aboutTheCourse, (said) =>
        quantitiesIn(said, countable[0]?.unit ?? /$^/).filter((found) => found.lo >= 2 && !isSome(found)),
      ),
    ])
    const each = one(
      told(dossier, aboutTheCourse, (said) =>
        [sizeIn(said).each].flatMap((range) => (range && /module|unit/.test(range.unit) ? [range] : [])),
      ),
    )
    return [...product(total, weeks, weekly, 'weeks'), ...product(total, modules, each, 'modules')]
  },
}

/** The one number that all answers agree on, from the answer that gives it first. */
function one(all: readonly Told[]): Told | undefined {
  const [first, ...others] = all
  return first?.ranges.length === 1 &&
    others.every(({ ranges }) => ranges.some((range) => first.ranges.some((here) => meets(range, here, 0.12))))
    ? first
    : undefined
}

function product(total: Told, counts: Told | undefined, hours: Told | undefined, noun: string): Found[] {
  const [count, hour] = [counts?.ranges[0], hours?.ranges[0]]
  if (!counts || !hours || !count || !hour || (counts.said === total.said && hours.said === total.said)) return []
  const comes = { lo: count.lo * hour.lo, hi: count.hi * hour.hi }
  if (total.ranges.some((range) => meets(range, comes, 0.2))) return []
  if (total.ranges.some(({ lo }) => lo > comes.hi) && hours.said.clauses.some(isBesides)) return []
  return [
    {
      rule: 'C12',
      says: `${shownRange(count)} ${noun} of ${shownRange(hour)} hours come to ${shownRange(comes)} hours; ${codeOf(total.said.item)} says ${shownRange(total.ranges[0] ?? comes)}.`,
      quotes: [...new Set([total.said, counts.said, hours.said])].map(quoteOf),
    },
  ]
}

/** Time together, of which another clause may tell the hours. */
const isBesides = (clause: Said['clauses'][number]): boolean =>
  !/\bhours?\b/i.test(clause.plain) &&
  /\b(?:live|sessions?|video calls?|meetings?|weekends?|workshops?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|days? (?:at|in|on)|practical)\b/i.test(
    clause.plain,
  ) &&
  !/\b(?:optional|open|starts?|begins?)\b/i.test(clause.plain)

/** Too many outcomes for the hours. */
const tooMany: Rule = {
  id: 'B4',
  tier: 'single',
  reads: 'words',
  look: (dossier) => {
    const [outcomes, hours] = [dossier.answers.get('Q07.1'), dossier.answers.get('Q09.1')]
    const totals = hours ? sizeIn(hours).totals : []
    const count = outcomes ? outcomesIn(outcomes).length : 0
    const most = Math.max(...totals.map(({ hi }) => hi))
    if (!outcomes || !hours || !totals.length || !(count >= 12 || (count >= 3 && most / count < 1))) return []
    return [
      {
        rule: 'B4',
        says: `${count} outcomes in ${most} hours. Which ones can go?`,
        quotes: [quoteOf(outcomes), quoteOf(hours)],
      },
    ]
  },
}

export const counts: readonly Rule[] = [weeksDiffer, countsDiffer, threeTogether, tooMany]
