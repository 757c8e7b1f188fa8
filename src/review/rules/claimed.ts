import type { Claim } from '../claims/claims.ts'
import { type ClaimMade, claimsMadeIn, contrariesOf } from '../claims/made.ts'
import { alikeness } from '../claims/network/alike.ts'
import { againstExcuse, againstTick, type Opposites, opposites, surer } from '../claims/opposites.ts'
import { codeOf, type Dossier, type Found, quoteOf, tickOf } from '../dossier.ts'
import { type Strictness, strictnessOf } from '../read/strict.ts'
import type { Rule } from '../rule.ts'

/** The chance, of both claims together, from which two answers are held against each other. */
const least = 0.07
/** The chance of each of two claims, however sure the other is. */
const leastEach = 0.2
/** The chance from which a tick or a reason is held against what an answer claims. */
const leastAlone = 0.4
/** An item that as likely says the contrary knows more than we do. */
const contrary = 0.5

type Contradiction = { readonly one: ClaimMade; readonly other: ClaimMade; readonly chance: number }

/** What one answer claims and another cannot bear; a rule each. */
const contradicted: readonly Rule[] = opposites.map(
  (opposite): Rule => ({
    id: opposite.rule,
    tier: 'conflict',
    reads: 'words',
    look: (dossier): Found[] => {
      const pair = likeliestPair(opposite, dossier)
      return pair ? [{ rule: opposite.rule, says: opposite.says, quotes: [pair.one.quote, pair.other.quote] }] : []
    },
  }),
)

function likeliestPair({ rule, pairs }: Opposites, dossier: Dossier): Contradiction | undefined {
  const made = claimsMadeIn(dossier)
  const all = pairs.flatMap(([a, b]) => {
    const [ones, others] = [made.get(a) ?? [], made.get(b) ?? []]
    return ones.flatMap((one) =>
      others.flatMap((other): Contradiction[] => {
        const chance = one.chance * other.chance
        return one.item === other.item ||
          !(isLikely(rule, one, other) || isMeant(rule, one, other)) ||
          saysToo(others, one) ||
          saysToo(ones, other)
          ? []
          : [{ one, other, chance }]
      }),
    )
  })
  return all.sort((a, b) => b.chance - a.chance)[0]
}

const isLikely = (rule: string, one: ClaimMade, other: ClaimMade): boolean =>
  one.chance * other.chance >= Math.max(surer[rule] ?? 0, least) && Math.min(one.chance, other.chance) >= leastEach

/** Two that lie near each other, one of which denies and one of which is strict, need not be as likely. */
const isMeant = (rule: string, one: ClaimMade, other: ClaimMade): boolean => {
  const [a, b] = [strictnessOf(one.clause.plain), strictnessOf(other.clause.plain)]
  return (
    one.chance * other.chance >= (faintFor[rule] ?? (surer[rule] === undefined ? faint : 1)) &&
    Math.min(one.chance, other.chance) >= faintEach &&
    (a.denies !== b.denies || saidOutright.has(rule)) &&
    (isStrict(a) || isStrict(b)) &&
    alikeness(one.clause, other.clause) >= near
  )
}
const isStrict = ({ insists, limits, asks, ofAll }: Strictness): boolean => insists || limits || asks || ofAll
const [faint, faintEach, near] = [0.055, 0.06, 0.65]
/** Of the rules for which one must be surer, these may be fainter where it is meant. */
const faintFor: Readonly<Record<string, number>> = { E10: 0.1, F2: 0.055, I19: 0.055 }
/** Who pays is said without a denial. */
const saidOutright: ReadonlySet<string> = new Set(['E10'])

const saysToo = (contraries: readonly ClaimMade[], { item, chance }: ClaimMade): boolean =>
  contraries.some((one) => one.item === item && one.chance > contrary * chance)

/** What a tick says and an answer takes back, and what does not apply and is there. */
const ticked: Rule = {
  id: 'I5',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    Object.entries(againstTick)
      .filter(([check]) => dossier.ticked.has(check))
      .flatMap(([check, claims]): Found[] =>
        likeliest(dossier, claims, check).map(({ quote }) => ({
          rule: 'I5',
          says: `${codeOf(check)} is ticked, and ${codeOf(quote.item)} says otherwise.`,
          quotes: [tickOf(check), quote],
        })),
      ),
}

const excused: Rule = {
  id: 'I39',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    Object.entries(againstExcuse).flatMap(([check, claims]): Found[] => {
      const reason = dossier.excused.get(check)
      return reason
        ? likeliest(dossier, claims, check).map(({ quote }) => ({
            rule: 'I39',
            says: `${codeOf(check)} is said not to apply, and ${codeOf(quote.item)} speaks of it.`,
            quotes: [quoteOf(reason), quote],
          }))
        : []
    }),
}

function likeliest(dossier: Dossier, claims: readonly Claim[], besides: string): ClaimMade[] {
  const made = claimsMadeIn(dossier)
  return claims
    .flatMap((claim) => {
      const contraries = contrariesOf(claim).flatMap((one) => made.get(one) ?? [])
      return (made.get(claim) ?? []).filter((one) => !saysToo(contraries, one))
    })
    .filter(({ item, chance }) => item !== besides && chance >= leastAlone)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, 1)
}

export const claimed: readonly Rule[] = [...contradicted, ticked, excused]
