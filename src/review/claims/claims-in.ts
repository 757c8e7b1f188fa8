import { addUp } from '../../understanding/linear.ts'
import type { Clause } from '../read/text.ts'
import { type Claim, type ClaimGroup, claimGroups } from './claims.ts'
import { featuresOf } from './features.ts'
import { type ReadByMeaning, readNetworks } from './network/network.ts'
import { type ClaimWeights, readClaimWeights } from './weights.ts'

/** What the length of a clause is made to weigh, so that long ones claim no more than short ones. */
export const clauseLength = 8
/** Under this chance nothing is told. */
const least = 0.003
/** How much counts where the words lie; the rest is by the words themselves. */
const byMeaning = 0.65

type GroupReader = {
  readonly group: ClaimGroup
  readonly weights: ClaimWeights
  readonly byWhereWordsLie: ReadByMeaning
}
let readers: readonly GroupReader[] | undefined
const readerOf = (group: ClaimGroup): GroupReader => ({
  group,
  weights: readClaimWeights(group),
  byWhereWordsLie: readNetworks(group),
})
const known = new WeakMap<Clause, ReadonlyMap<Claim, number>>()

/** What a clause claims as an answer to an item, with its chance, 0 to 1; what is hardly likely is left out. */
export function claimsIn(clause: Clause, item: string): ReadonlyMap<Claim, number> {
  const before = known.get(clause)
  if (before) return before
  const features = featuresOf(clause.plain, item)
  const told: ReadonlyMap<Claim, number> = features.length ? toldBy(features, clause.plain, item) : new Map()
  known.set(clause, told)
  return told
}

function toldBy(features: Uint32Array, plain: string, item: string): ReadonlyMap<Claim, number> {
  readers ??= [readerOf('first'), readerOf('later')]
  const told = new Map<Claim, number>()
  for (const { group, weights, byWhereWordsLie } of readers) {
    const claims = claimGroups[group]
    const sums = new Float64Array(claims.length)
    const worth = clauseLength / Math.sqrt(addUp(weights.learnt, features, sums) || 1)
    const meant = byWhereWordsLie(plain, item)
    claims.forEach((claim, at) => {
      const byWords = (weights.bias[at] ?? 0) + (sums[at] ?? 0) * worth
      const chance = 1 / (1 + Math.exp(-(byMeaning * (meant[at] ?? 0) + (1 - byMeaning) * byWords)))
      if (chance >= least) told.set(claim, chance)
    })
  }
  return told
}
