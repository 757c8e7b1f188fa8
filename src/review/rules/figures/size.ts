import { amountsIn, meets, type Range, shownRange } from '../../../project/numbers.ts'
import { cited, creditsCalled, factsOf } from '../../../toolkit/economies.ts'
import { answersTo, codeOf, type Dossier, type Found, quoteOf, type Said } from '../../dossier.ts'
import { figuresIn } from '../../figures/reading.ts'
import { type Credits, creditsIn } from '../../read/credits.ts'
import { type Held, isPart, sizeIn } from '../../read/hours.ts'
import type { Quantity } from '../../read/quantities.ts'
import { startsWithNo } from '../../read/stance.ts'
import type { Rule } from '../../rule.ts'
import { of } from '../../stands.ts'

/** Answers that are about the size; in the others only what is called the whole counts. */
const ofSize = of('Q09.1 Q09.2 T03.3.4 T06.5.1 T06.3.1 T03.3.3 T06.4.1 T04.1.2 T03.3.2')
const inPassing = of(
  'T02.1.4 T06.2.1 T04.1.1 T01.2.1 Q15.3 T06.1.1 T04.3.1 T04.4.1 Q02.2 Q12.1 T06.6.1 T01.4.3 T01.4.1 Q15.2 T03.2.2 T03.2.1 Q02.3 T03.1.4 Q08.2 Q08.3 Q03.1 Q01.1 Q06.3 T03.1.2',
)

/** What an answer allows as the size of the whole; empty where it says none. */
function wholesOf(said: Said): readonly Range[] {
  const size = sizeIn(said)
  if (!ofSize.includes(said.item)) return inPassingOf(said)
  if (said.item === 'Q09.1' || size.totals.length !== 1) return size.totals
  const only = size.quantities[0]
  return only && !size.stated && size.quantities.length === 1 && isPart(only) ? [] : size.totals
}

/** What an answer that is about something else says of the whole; where it is about what comes before or after, nothing. */
function inPassingOf(said: Said): readonly Range[] {
  if (/\bcredit\w* ?(?:=|is|are|equals?|stands? for|means?)/i.test(said.plain)) return []
  const { stated, quantities } = sizeIn(said)
  if (stated)
    return ofPathways.test(said.item) && !/\b(?:this|our|micro-?credential)\b/i.test(said.plain) ? [] : [stated]
  return quantities.length === 1 ? quantities.filter(isCourse) : []
}

const ofPathways = /^(?:T02\.1\.4|Q08|Q02\.3|T03\.1\.4|T04\.3|Q15\.2|Q06\.3)/

/** "in just 30 hours": in passing, of the whole. */
const isCourse = (one: Quantity): boolean =>
  !/\b(?:offer|repl|answer|quot|respon|confirm|result|notif|invoice|letter)\w*\b/i.test(one.clause.plain) &&
  /\b(?:in|takes?|over|after|just|only|give|gives|invest|invests|spend|spends) (?:just |only |about |around |roughly |a mere |under |less than |fewer than )?$/i.test(
    one.before,
  ) &&
  !/^ ?(?:at|on|in|with|of|after|before|by|from) (?!total)/i.test(one.after) &&
  !isPart(one) &&
  !/\b(?:a|per|each|every) (?:week|day|module)\b/i.test(one.clause.plain) &&
  one.lo >= 4

/** Hours of the whole, which differ between two answers. */
const hoursDiffer: Rule = {
  id: 'C1',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const [first, ...others] = answersTo(dossier, [...ofSize, ...inPassing]).filter((said) => wholesOf(said).length)
    if (!first) return []
    const here = wholesOf(first)
    const isAll = answersTo(dossier, ofSize).some(({ plain }) => nothingElse.test(plain))
    return others
      .flatMap((other) => {
        if (wholesOf(other).some((there) => here.some((one) => meets(one, there)))) return []
        if (isOfPart(other, first) || isPaced(dossier, other)) return []
        const [held] = heldTo(other, first, isAll).filter((there) =>
          here.every((one) => !there.isLeast || there.lo > one.hi * 1.1),
        )
        return held
          ? [
              {
                rule: 'C1',
                says: `${codeOf(first.item)} comes to ${shownOf(here)} hours, ${codeOf(other.item)} to ${shownRange(held)}.`,
                quotes: [quoteOf(first), quoteOf(other)],
              },
            ]
          : []
      })
      .slice(0, 3)
  },
}

/** Hours a week or a credit are not those of the whole. */
const isPaced = (dossier: Dossier, said: Said): boolean =>
  figuresIn(dossier, said).some(({ chance }) => chance('hours_week') + chance('hours_credit') > 0.5)

/** "20 simulator, 40 reading", and an answer about the simulator. */
const isOfPart = (other: Said, { plain }: Said): boolean =>
  [...plain.matchAll(/\d ?(?:hours? |h )?(?:of |in |at |on )?(?:the |a )?([a-z]{5,})/gi)].some(
    ([, part = '']) =>
      !/^hours|weeks?$|^total|^altogether/i.test(part) && new RegExp(`\\b${part}`, 'i').test(other.plain),
  )

/** "all of it inside the six units" */
const insideUnits =
  /\b(?:all|every (?:one|hour)|everything)\b[^.;]{0,24}\b(?:in|inside|within) (?:the |these |our )?(?:\w+ )?(?:online )?(?:units|modules|parts|sessions)\b/i

/** Nothing besides what happens together: said anywhere, it holds for every answer. */
const nothingElse =
  /\b(?:nothing (?:to (?:read|do|learn|prepare)|else|beyond|outside)|no homework|what happens in class is all|all of it is (?:live|together|sitting|in class))\b/i

const heldTo = (said: Said, first: Said, isAll: boolean): readonly Held[] =>
  ofSize.includes(said.item)
    ? sizeIn(said).held.map((held) =>
        isAll || (said.item === 'T06.4.1' && insideUnits.test(first.plain)) ? { ...held, isLeast: false } : held,
      )
    : inPassingOf(said).map((one) => ({ ...one, isLeast: false }))

const shownOf = (ranges: readonly Range[]): string => shownRange(ranges[0] ?? { lo: 0, hi: 0 })

/** Credits as hours, against the hours. */
const creditsAsHours: Rule = {
  id: 'C3',
  tier: 'conflict',
  reads: 'figures',
  look: (dossier, economies) => {
    const hours = answersTo(dossier, ['Q09.1', 'T06.5.1', 'Q09.2', 'T06.3.1', 'T03.3.4']).find(
      (said) => wholesOf(said).length,
    )
    const [credits] = creditsOf(dossier)
    if (!hours || !credits) return []
    const system = economies.systems.find(({ credit }) => credit.name === credits.system)
    const facts = factsOf(economies, dossier.economy)
    const own = ownCredit(dossier)
    if (own) return ownCreditOff(hours, credits, own)
    const credit = system?.credit ?? (credits.system ? undefined : facts?.credit)
    if (!credit) return []
    const [least, most] = credit.hours
    const asked = { lo: credits.lo * least, hi: credits.hi * most }
    if ([...wholesOf(hours), ...sizeIn(hours).quantities].some((one) => meets(one, asked, 0))) return []
    const where = system ? `by ${credit.name}` : `in ${dossier.economy}`
    return [
      {
        rule: 'C3',
        says: `${shownRange(credits)} ${creditsCalled(credit, credits.hi)}${credits.hi === 1 ? ' is' : ' are'} ${shownRange(asked)} hours ${where}; ${codeOf(hours.item)} comes to ${shownOf(wholesOf(hours))}.`,
        quotes: hours.item === credits.said.item ? [quoteOf(hours)] : [quoteOf(hours), quoteOf(credits.said)],
      },
    ]
  },
}

/** What an answer says that one credit is. */
const ownCredit = (dossier: Dossier): { said: Said; hours: number } | undefined =>
  [...dossier.answers.values()].flatMap((said) =>
    said.clauses.flatMap(({ plain }) => {
      const found =
        /\b(?:credits?|points?|SKS|SCT|ECTS),? (?:of|at|with) (?=[\w.]{1,8} hours)|\b(?:one|a|1|each|every|per)\b (?:\w+ ){0,2}?(?:credit|SKS|SCT|ECTS|CP)s?\b(?: \w+){0,4}? (?:is|=|equals|means|stands for|takes|of|(?:for|per|to) (?:each|every)) (?:about |exactly )?/i.exec(
          plain,
        )
      const amount =
        found && amountsIn(plain.slice(found.index + found[0].length, found.index + found[0].length + 30))[0]
      return found &&
        amount?.at === 0 &&
        /^ ?(?:hours?|h\b|hrs?)/i.test(plain.slice(found.index + found[0].length + amount.end))
        ? [{ said, hours: amount.hi }]
        : []
    }),
  )[0]

function ownCreditOff(hours: Said, credits: Credits, own: { said: Said; hours: number }): Found[] {
  if (credits.said === own.said && credits.hi === 1) return []
  const asked = { lo: credits.lo * own.hours, hi: credits.hi * own.hours }
  if (wholesOf(hours).some((one) => meets(one, asked))) return []
  return [
    {
      rule: 'C3',
      says: `${shownRange(credits)} credits of ${own.hours} hours are ${shownRange(asked)}; ${codeOf(hours.item)} comes to ${shownOf(wholesOf(hours))}.`,
      quotes: [...new Set([hours, credits.said, own.said])].map(quoteOf),
    },
  ]
}

const creditsOf = (dossier: Dossier): Credits[] =>
  answersTo(
    dossier,
    of(
      'T02.1.4 Q08.3 Q08.2 Q09.1 Q09.2 T06.2.1 T06.5.1 T04.3.1 Q02.3 T03.1.4 T05.3.6 T05.3.7 Q06.3 T02.2.3 T03.2.2 T03.2.1 Q15.3 T01.2.1 T03.3.3 T06.1.1 Q05.2 Q07.3 T06.6.1 T01.4.1',
    ),
  ).flatMap(creditsIn)

/** What the economy's framework takes as a micro-credential. */
const outOfBounds: Rule = {
  id: 'C4',
  tier: 'single',
  reads: 'figures',
  look: (dossier, economies) => {
    const facts = factsOf(economies, dossier.economy)
    const hours = dossier.answers.get('Q09.1')
    const totals = hours ? wholesOf(hours) : []
    const credits = creditsOf(dossier).filter(({ system }) => !system)
    const found = (said: Said, bounds: string): Found[] => [
      {
        rule: 'C4',
        says: `${dossier.economy} takes ${bounds} (${facts ? cited(facts) : ''}; not from the toolkit).`,
        quotes: [quoteOf(said)],
      },
    ]
    if (facts?.credits && credits[0]) {
      const [least, most] = facts.credits
      return credits[0].lo > most || credits[0].hi < least ? found(credits[0].said, `${least} to ${most} credits`) : []
    }
    const bounds =
      facts?.hours ??
      (facts?.credits && facts.credit
        ? [facts.credits[0] * facts.credit.hours[0], facts.credits[1] * facts.credit.hours[1]]
        : undefined)
    if (!bounds || !hours || !totals.length) return []
    const [least = 0, most = 0] = bounds
    return totals.every(({ lo, hi }) => lo > most || hi < least) ? found(hours, `${least} to ${most} hours`) : []
  },
}

/** Called small, and larger than any case of the toolkit. */
const notSmall: Rule = {
  id: 'C5',
  tier: 'single',
  reads: 'words',
  look: (dossier) => {
    const [hours, small] = [dossier.answers.get('Q09.1'), dossier.answers.get('Q09.2')]
    if (!hours || (!small && !dossier.ticked.has('C09.3')) || (small && startsWithNo(small.plain))) return []
    const totals = figuresIn(dossier, hours)
      .filter(({ time, chance }) => time === 'hour' && chance('hours_total') > 0.4)
      .map(({ value }) => value)
    if (!totals.length || totals.some(({ lo }) => lo <= 150)) return []
    return [
      {
        rule: 'C5',
        says: `It is called bite-sized, and ${codeOf('Q09.1')} comes to ${shownOf(totals)} hours. The toolkit’s cases run from 20 to 45.`,
        quotes: [quoteOf(hours), small ? quoteOf(small) : { item: 'C09.3', text: 'ticked' }],
      },
    ]
  },
}

export const size: readonly Rule[] = [hoursDiffer, creditsAsHours, outOfBounds, notSmall]
