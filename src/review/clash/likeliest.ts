import type { Dossier } from '../dossier.ts'
import { chanceOf } from './chance.ts'
import { type ClausePair, pairsIn } from './pairs.ts'

/** The two clauses of two answers that are likeliest to clash, and how likely they are. */
export type Likeliest = { readonly pair: ClausePair; readonly chance: number }

/** For each two answers with anything to hold against each other, their likeliest clauses. */
export function likeliestIn(dossier: Dossier): readonly Likeliest[] {
  const best = new Map<string, Likeliest>()
  for (const pair of pairsIn(dossier)) {
    const [chance, key] = [chanceOf(pair), `${pair.one.said.item} ${pair.other.said.item}`]
    if (chance > (best.get(key)?.chance ?? 0)) best.set(key, { pair, chance })
  }
  return [...best.values()]
}
