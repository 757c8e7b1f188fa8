import type { Claim } from '../claims/claims.ts'
import { claimsIn } from '../claims/claims-in.ts'
import { contrariesOf } from '../claims/made.ts'
import { alikeness } from '../claims/network/alike.ts'
import { opposites } from '../claims/opposites.ts'
import type { Dossier, Said } from '../dossier.ts'
import { mattersOf, type Strictness, strictnessOf } from '../read/strict.ts'
import { type Clause, wordsOf } from '../read/text.ts'

/** A clause of an answer, with what is asked of it when it is held against another. */
export type Held = {
  readonly said: Said
  readonly clause: Clause
  readonly at: number
  readonly matters: ReadonlySet<string>
  readonly strict: Strictness
  readonly claims: ReadonlyMap<Claim, number>
  readonly words: number
}

/** Two clauses of two answers that may not both stand. */
export type ClausePair = {
  readonly one: Held
  readonly other: Held
  readonly contrary: Contrary
  readonly alike: number
  /** How many matters both speak of, and how few other answers do. */
  readonly shared: number
  readonly link: number
}

/** The likeliest two contrary claims of two clauses: the chance of both, and of the less likely. */
export type Contrary = {
  readonly chance: number
  readonly least: number
  /** Whose opposites they are, where there are any. */
  readonly rule: string | undefined
  /** How far one of the answers claims the contrary itself, 1 as far as the other does. */
  readonly own: number
}

const ruleOf = new Map<string, string>(
  opposites.flatMap(({ rule, pairs }) =>
    pairs.flatMap(([a, b]): [string, string][] => [
      [`${a} ${b}`, rule],
      [`${b} ${a}`, rule],
    ]),
  ),
)

/** No more of a project is held against each other. */
const most = { clauses: 160, ofAnswer: 12 } as const
/** A claim under this chance is none. */
const faint = 0.03
/** What as many answers have in common tells nothing. */
const commonIn = 8

/** The pairs that claim contraries, or speak of the same and only one of them denies it, or share what few others speak of. */
export function pairsIn({ answers }: Dossier): ClausePair[] {
  const held = [...answers.values()]
    .flatMap((said) => said.clauses.slice(0, most.ofAnswer).map((clause, at) => heldOf(said, clause, at)))
    .slice(0, most.clauses)
  const spread = spreadOf(held)
  return held.flatMap((one, n) =>
    held.slice(n + 1).flatMap((other) => {
      if (one.said === other.said) return []
      const contrary = contraryOf(one, other)
      const shared = [...one.matters].filter((matter) => other.matters.has(matter))
      const link = shared.reduce((sum, matter) => sum + rarity(spread.get(matter) ?? 1, answers.size), 0)
      const alike = alikeness(one.clause, other.clause)
      const isNear = one.strict.denies !== other.strict.denies && alike > near
      return contrary.chance < leastContrary && !isNear && link < leastLink
        ? []
        : [{ one, other, contrary, alike, shared: shared.length, link }]
    }),
  )
}

const leastContrary = 0.004
const near = 0.55
const leastLink = 3.2

function heldOf(said: Said, clause: Clause, at: number): Held {
  return {
    said,
    clause,
    at,
    matters: mattersOf(clause.plain),
    strict: strictnessOf(clause.plain),
    claims: new Map([...claimsIn(clause, said.item)].filter(([, chance]) => chance > faint)),
    words: wordsOf(clause.plain).length,
  }
}

/** In how many answers each matter turns up. */
function spreadOf(held: readonly Held[]): Map<string, number> {
  const items = new Map<string, Set<string>>()
  for (const { said, matters } of held)
    for (const matter of matters) items.set(matter, (items.get(matter) ?? new Set()).add(said.item))
  return new Map([...items].map(([matter, all]) => [matter, all.size]))
}

const rarity = (answers: number, all: number): number => (answers > commonIn ? 0 : Math.log(all / answers))

function contraryOf(one: Held, other: Held): Contrary {
  let best: Contrary = { chance: 0, least: 0, rule: undefined, own: 0 }
  for (const [claim, chance] of one.claims)
    for (const contrary of contrariesOf(claim)) {
      const theirs = other.claims.get(contrary) ?? 0
      if (chance * theirs <= best.chance) continue
      best = {
        chance: chance * theirs,
        least: Math.min(chance, theirs),
        rule: ruleOf.get(`${claim} ${contrary}`),
        own: Math.max(claimedIn(one.said, contrary) / theirs, claimedIn(other.said, claim) / chance),
      }
    }
  return best
}

const claimedIn = ({ clauses, item }: Said, claim: Claim): number =>
  Math.max(0, ...clauses.slice(0, most.ofAnswer).map((clause) => claimsIn(clause, item).get(claim) ?? 0))
