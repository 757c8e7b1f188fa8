import { alikeness } from '../claims/network/alike.ts'
import { codeOf, type Dossier, type Found, type Said } from '../dossier.ts'
import { mattersOf, type Strictness, strictnessOf } from '../read/strict.ts'
import { type Clause, wordsOf } from '../read/text.ts'
import type { Rule } from '../rule.ts'

/** A clause that leaves no room, and what it speaks of. */
type Strict = {
  readonly item: string
  readonly clause: Clause
  readonly how: Strictness
  readonly matters: ReadonlySet<string>
  readonly isReason: boolean
}
type Meeting = { readonly one: Strict; readonly other: Strict; readonly weight: number }

/** From here two strict clauses about one thing are held against each other, and from here a third belongs to them. */
const least = -0.45
const leastBeside = -1.6
/** In how many answers one looks for a matter, to know how rare it is. */
const answers = 45
const fewWords = 3

/** What is asked of all and narrowed elsewhere: "each must hold the card", "the card is given only after a year". */
const narrowed: Rule = {
  id: 'K1',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const meetings = meetingsIn(dossier)
    const taken = new Set<Strict>()
    return meetings
      .filter(({ weight }) => weight >= least)
      .flatMap(({ one, other }): Found[] => {
        if (taken.has(one) || taken.has(other)) return []
        const third = besideOf(one, other, meetings) ?? concerned(dossier, one, other)
        taken.add(one).add(other)
        return [foundOf(one, other, third)]
      })
  },
}

const foundOf = (one: Strict, other: Strict, third: Strict | undefined): Found => ({
  rule: 'K1',
  says: `${codeOf(one.item)} and ${codeOf(other.item)} both leave no room about the same thing, and cannot both be kept${third ? ` beside ${codeOf(third.item)}` : ''}.`,
  quotes: [one, other, ...(third ? [third] : [])].map(({ item, clause }) => ({ item, text: clause.text })),
})

/** What goes best with either of the two. */
function besideOf(one: Strict, other: Strict, meetings: readonly Meeting[]): Strict | undefined {
  for (const { one: a, other: b, weight } of meetings) {
    if (weight < leastBeside) return undefined
    const third = a === one || a === other ? b : b === one || b === other ? a : undefined
    if (third && third.item !== one.item && third.item !== other.item && !ofTheRest.test(third.item)) return third
  }
  return undefined
}

const month = /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/i
const ofLearners = /^(?:Q02\.1|T01\.3\.1|T03\.1\.1)$/
const ofRuns = /^(?:T01\.4\.1|T01\.1\.2|T05\.3\.3)$/
const leastAlike = 0.65

/** Whom it concerns, where nothing else belongs to the two: the run, where they name a month or count, or the learners. */
function concerned(dossier: Dossier, one: Strict, other: Strict): Strict | undefined {
  const limited = [one, other].filter(({ how }) => how.limits)
  const isOfRun = ({ clause: { plain }, how }: Strict): boolean =>
    limited.some(({ clause }) => month.test(clause.plain)) ? month.test(plain) : how.counts
  const near = ({ clause }: Strict): number => Math.max(alikeness(clause, one.clause), alikeness(clause, other.clause))
  const nearest = (all: readonly Strict[]): Strict | undefined =>
    all
      .filter((third) => third.item !== one.item && third.item !== other.item && near(third) > leastAlike)
      .sort((a, b) => near(b) - near(a))[0]
  const isOfRuns = limited.some(({ clause, how }) => how.counts || month.test(clause.plain))
  return (
    (isOfRuns ? nearest(readIn(dossier).filter((third) => ofRuns.test(third.item) && isOfRun(third))) : undefined) ??
    nearest(strictIn(dossier).filter(({ item }) => ofLearners.test(item)))
  )
}

/** Strict clauses of two answers that share a matter, the weightiest first. */
function meetingsIn(dossier: Dossier): Meeting[] {
  const all = strictIn(dossier)
  const rare = rarityIn(dossier)
  return all
    .flatMap((one, at) =>
      all.slice(at + 1).flatMap((other): Meeting[] => {
        const shared = mayMeet(one, other) ? rarityOf(one, other, rare) : 0
        return shared ? [{ one, other, weight: weightOf(one, other, shared) }] : []
      }),
    )
    .sort((a, b) => b.weight - a.weight)
}

/** What others offer is held only against what is said of them; one of two must leave no room at all. */
const mayMeet = (one: Strict, other: Strict): boolean =>
  one.item !== other.item &&
  (leavesNoRoom(one) || leavesNoRoom(other)) &&
  (one.item === 'Q01.4' ? ofOthers.test(other.item) : other.item !== 'Q01.4' || ofOthers.test(one.item))

const leavesNoRoom = ({ how }: Strict): boolean => how.insists || how.limits
const ofOthers = /^(?:T03\.4\.1|T01\.2\.1|Q15\.3)$/

const rarityOf = (one: Strict, other: Strict, rare: ReadonlyMap<string, number>): number =>
  [...one.matters].reduce((sum, stem) => sum + (other.matters.has(stem) ? (rare.get(stem) ?? 0) : 0), 0)

const strictIn = (dossier: Dossier): Strict[] =>
  readIn(dossier).filter(
    ({ how, clause, item }) =>
      (!ofOutcomes.test(item) || (how.asks && how.insists)) &&
      (how.denies || how.insists || how.limits || how.asks || how.ofAll) &&
      wordsOf(clause.plain).length > fewWords,
  )

function readIn({ answers: given, excused }: Dossier): Strict[] {
  const of = (said: Said, isReason: boolean): Strict[] =>
    said.clauses.map((clause) => ({
      item: said.item,
      clause,
      how: strictnessOf(clause.plain),
      matters: mattersOf(clause.plain),
      isReason,
    }))
  return [
    ...[...given.values()].filter(({ item }) => !ofNothingAsked.test(item)).flatMap((one) => of(one, false)),
    ...[...excused.values()].flatMap((one) => of(one, true)),
  ]
}

/** The need, the name and what is measured ask nothing of anybody. */
const ofNothingAsked = /^(?:Q01\.[12]|T01\.1\.1|T06\.1\.1|T05\.1\.3|Q17\.3)$/
/** Outcomes ask for something only where they say that they must. */
const ofOutcomes = /^(?:Q07\.1|T04\.1\.2)$/
/** What is said of others, of the goals and of what draws learners. */
const ofTheRest =
  /^(?:Q01\.[34]|T01\.1\.[23]|T01\.2|T03\.4\.1|T04\.1\.1|T04\.2\.[12]|T06\.2\.1|T03\.2|Q15\.3|Q02\.2|T03\.1\.2)/

/** How rare a matter is among a project's answers. */
function rarityIn({ answers: given, excused }: Dossier): Map<string, number> {
  const in_ = new Map<string, number>()
  for (const { plain } of [...given.values(), ...excused.values()])
    for (const stem of mattersOf(plain)) in_.set(stem, (in_.get(stem) ?? 0) + 1)
  return new Map([...in_].map(([stem, count]) => [stem, Math.max(0, Math.log(answers / count))]))
}

/**
 * How much speaks for it that two strict clauses do not go together: a logistic regression on made-up projects with four
 * contradictions each, left out in turn; they are not kept here.
 */
function weightOf(one: Strict, other: Strict, rarity: number): number {
  const [a, b] = [one.how, other.how]
  const eitherWay = (x: keyof Strictness, y: keyof Strictness): boolean => (a[x] && b[y]) || (b[x] && a[y])
  return (
    -7 +
    2.7 * alikeness(one.clause, other.clause) +
    0.51 * Math.min(rarity, 9) +
    (a.denies === b.denies ? 0 : 0.9) +
    (a.insists && b.insists ? 1.8 : a.insists || b.insists ? 0.46 : 0) +
    (a.limits && b.limits ? 0.93 : a.limits || b.limits ? 0.3 : 0) +
    (a.counts && b.counts ? 0.81 : 0) +
    (eitherWay('limits', 'asks') ? 0.85 : 0) +
    (eitherWay('limits', 'ofAll') ? 0.8 : 0) +
    (ofTheRest.test(one.item) || ofTheRest.test(other.item) ? -0.73 : 0) +
    (one.isReason || other.isReason ? -1.7 : 0)
  )
}

export const strict: readonly Rule[] = [narrowed]
