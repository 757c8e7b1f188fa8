import type { Dossier, Quote, Said } from '../dossier.ts'
import { isOfOthersIn } from '../read/quantities.ts'
import { isForSome, isOfTheRest } from '../read/stance.ts'
import { type Clause, wordsOf } from '../read/text.ts'
import type { Claim } from './claims.ts'
import { claimsIn } from './claims-in.ts'
import { againstExcuse, againstTick, opposites, surer } from './opposites.ts'
import { isUnsaid } from './unsaid.ts'

/** Where a project makes a claim, with its chance and the words that make it. */
export type ClaimMade = {
  readonly item: string
  readonly chance: number
  readonly quote: Quote
  readonly clause: Clause
}

const against = new Map<Claim, Claim[]>()
for (const [one, other] of opposites.flatMap(({ pairs }) => pairs)) {
  against.set(one, [...(against.get(one) ?? []), other])
  against.set(other, [...(against.get(other) ?? []), one])
}

/** What cannot stand beside a claim. */
export const contrariesOf = (claim: Claim): readonly Claim[] => against.get(claim) ?? []

const known = new WeakMap<Dossier, ReadonlyMap<Claim, readonly ClaimMade[]>>()

/** Every claim of a project, by the answers and reasons that make it; each item once, by its likeliest words. */
export function claimsMadeIn(dossier: Dossier): ReadonlyMap<Claim, readonly ClaimMade[]> {
  const before = known.get(dossier)
  if (before) return before
  const made = new Map<Claim, ClaimMade[]>()
  for (const said of [...dossier.answers.values(), ...dossier.excused.values()])
    for (const [claim, one] of likeliestIn(said)) made.set(claim, [...(made.get(claim) ?? []), one])
  known.set(dossier, made)
  return made
}

function likeliestIn(said: Said): Map<Claim, ClaimMade> {
  const best = new Map<Claim, ClaimMade>()
  for (const [at, clause] of said.clauses.slice(0, 60).entries())
    for (const [claim, chance] of heldClaims(clause, said.item))
      if (!(at > 0 && ofAll.has(claim)) && chance > (best.get(claim)?.chance ?? 0))
        best.set(claim, { item: said.item, chance, quote: { item: said.item, text: clause.text }, clause })
  return best
}

/** Who has none at all says so first; later it is said of one of several. */
const ofAll: ReadonlySet<Claim> = new Set(['nopartners'])

/** Under this chance, of both claims together, phrases are not held against each other. */
const unlikely = 0.004
const unlikelyEach = 0.009
/** Under this one, a clause is not read as taking a tick back. */
const unlikelyOfTick = 0.06

/** Whether the words that a rule holds against each other are likely to make claims that cannot both stand. Where none is learnt, they may. */
export function bearsOut(dossier: Dossier, rule: string, [one, other]: readonly [Quote, Quote]): boolean {
  const pairs = opposites.filter((opposite) => opposite.rule === rule).flatMap((opposite) => opposite.pairs)
  const [a, b] = [chancesIn(dossier, one), chancesIn(dossier, other)]
  const both = (x: Claim, y: Claim): number =>
    Math.min(a(x) ?? 1, b(y) ?? 1) < unlikelyEach ? 0 : (a(x) ?? 1) * (b(y) ?? 1)
  return pairs.length === 0 || pairs.some(([x, y]) => Math.max(both(x, y), both(y, x)) >= (surer[rule] ?? unlikely))
}

/** Whether words that seem to take a tick back can do so: they may claim what it cannot bear, and do not claim what bears it out. */
export function takesBack(dossier: Dossier, check: string, quote: Quote): boolean {
  const [against, beside] = [againstTick[check], againstExcuse[check] ?? []]
  const chance = chancesIn(dossier, quote)
  return (
    (against?.some((claim) => (chance(claim) ?? 1) >= unlikelyOfTick) ?? true) &&
    !beside.some((claim) => (chance(claim) ?? 0) >= plainly)
  )
}

/** "No." says of itself nothing. */
const bareWords = 4

/** The chance that quoted words make a claim; undefined for a tick and a bare word, of which nothing is known. */
function chancesIn({ answers, excused }: Dossier, { item, text }: Quote): (claim: Claim) => number | undefined {
  const clauses = (answers.get(item) ?? excused.get(item))?.clauses.filter((clause) => text.includes(clause.text)) ?? []
  const told = clauses.filter(({ plain }) => wordsOf(plain).length > bareWords).map((clause) => claimsIn(clause, item))
  return (claim) => (told.length ? Math.max(...told.map((all) => all.get(claim) ?? 0)) : undefined)
}

/** What learners will do says nothing of the course. */
const ofOutcomes = /^Q07\.1|^T04\.1\.2/
const ofTheMarket = /^(?:Q01\.[1-4]|T01\.1\.[1-3]|T03\.4\.1)/
const market: ReadonlySet<Claim> = new Set(['rivals', 'norivals', 'researched', 'guessed'])

/** Law, partners, colleagues and teachers: what is said of them is not said of learners. */
const ofNoLearner = /^[CQ](?:0[456]|13)\b|^T02\.1/
const ofLearners: ReadonlySet<Claim> = new Set([
  'opentoall',
  'entryrule',
  'forbeginners',
  'forexperienced',
  'onlysome',
  'unassessed',
])

/** How it is kept up to date, and how it is checked against a framework, are asked beside how it is reviewed. */
const ofUpdates = /^Q17\.2|^Q18|^T05\.2/
const ofReviews: ReadonlySet<Claim> = new Set(['reviewset', 'reviewnot'])

/** What is claimed of those who fail or leave, and so speaks of them. */
const ofSome: ReadonlySet<Claim> = new Set(['retakes', 'onetry', 'refund', 'norefund'])

/** What is so much less likely than what a clause claims above all is no second claim. */
const leastBeside = 0.2

/** Who says both of one thing says neither. */
const bothSides = 0.75

/** A few words claim only what they claim plainly. */
const leastFor = ({ plain }: Clause): number => (wordsOf(plain).length > fewWords ? 0 : plainly)
const fewWords = 4
const plainly = 0.4

/** What a clause claims of this course; where it claims the contrary rather, it does not. */
function heldClaims(clause: Clause, item: string): [Claim, number][] {
  if (ofOutcomes.test(item)) return []
  const all = claimsIn(clause, item)
  const isOfOthers = ofTheMarket.test(item) || isOfOthersIn(clause.plain)
  const isPartial = isForSome(clause.plain) || isOfTheRest(clause.plain)
  const least = Math.max(leastFor(clause), leastBeside * Math.max(0, ...all.values()))
  return [...all].filter(
    ([claim, chance]) =>
      (market.has(claim) || !isOfOthers) &&
      (ofSome.has(claim) || !isPartial) &&
      !(ofLearners.has(claim) && ofNoLearner.test(item)) &&
      !(ofReviews.has(claim) && ofUpdates.test(item)) &&
      !isUnsaid(clause.plain, claim) &&
      chance >= least &&
      !contrariesOf(claim).some((other) => (all.get(other) ?? 0) > bothSides * chance),
  )
}
