import { join } from 'node:path'
import { z } from 'zod'
import { readLearnt } from '../../../toolkit/read-knowledge.ts'
import { type ClaimGroup, claimGroups } from '../claims.ts'
import { type Dense, denseToKeep, keptDense, rectify, sideBySide, through } from './dense.ts'
import { type WordPlaces, wordPlaces } from './words.ts'

/**
 * Reads a clause by where its words lie: what each shows by itself (`word`), the most and the mean of all, and from both,
 * with what was asked, what is claimed (`direct`, and by what goes together, `hidden` and `claimed`).
 */
export type ClaimNetwork = {
  readonly items: readonly string[]
  readonly word: Dense
  readonly direct: Dense
  readonly hidden: Dense
  readonly claimed: Dense
}

/** The file that `npm run train` writes of a group of claims: several networks, each learnt from another beginning. */
export const networkFile = (group: ClaimGroup): string => join(import.meta.dirname, `${group}.network.json`)

const keptOf = (claims: readonly string[]) =>
  z.object({
    claims: z.array(z.string()).refine((names) => names.join() === claims.join()),
    items: z.array(z.string()),
    word: keptDense,
    direct: keptDense,
    hidden: keptDense,
    claimed: keptDense,
  })

export const networkToKeep = (
  { items, word, direct, hidden, claimed }: ClaimNetwork,
  group: ClaimGroup,
): z.input<ReturnType<typeof keptOf>> => ({
  claims: [...claimGroups[group]],
  items: [...items],
  word: denseToKeep(word),
  direct: denseToKeep(direct),
  hidden: denseToKeep(hidden),
  claimed: denseToKeep(claimed),
})

/** How many steps there are, each an input of its own. */
export const steps = 18
const stepOf = (item: string): number => Number(/\d\d/.exec(item)?.[0] ?? 0)

/** The inputs of an item, where it is known, and of its step; they stand after `before` others. */
export function askedBy(item: string, items: readonly string[], before: number): number[] {
  const [at, step] = [items.indexOf(item), stepOf(item)]
  return [...(at < 0 ? [] : [before + at]), ...(step > steps ? [] : [before + items.length + step])]
}

/** What speaks for each claim of a clause that answers an item, above nothing for it, below against it. */
export type ReadByMeaning = (plain: string, item: string) => Float32Array

/** Reads the networks of a group as one, the mean of them; throws where they are of other claims, and says to train again. */
export function readNetworks(group: ClaimGroup): ReadByMeaning {
  const kept = readLearnt(networkFile(group), z.array(keptOf(claimGroups[group])).min(1))
  const readers = kept.map((network) => readerOf(network, wordPlaces()))
  return (plain, item) => {
    const [sums = new Float32Array(), ...more] = readers.map((read) => read(plain, item))
    return sums.map((sum, at) => more.reduce((all, other) => all + other[at]!, sum) / readers.length)
  }
}

export function readerOf(network: ClaimNetwork, places: WordPlaces): ReadByMeaning {
  const { word, hidden, direct, claimed } = network
  const both = sideBySide(direct, hidden)
  const known = new Map<number, Float32Array>()
  const shownBy = (place: number): Float32Array => {
    const shown = known.get(place) ?? rectify(through(word, places.vectorAt(place)))
    known.set(place, shown)
    return shown
  }
  return (plain, item) => {
    const seen = pooled(places.placesOf(plain).map(shownBy), word.outputs)
    const asked = askedBy(item, network.items, seen.length)
    const values = through(both, seen, asked)
    const sums = values.subarray(0, direct.outputs)
    const more = through(claimed, rectify(values.subarray(direct.outputs)))
    return sums.map((sum, at) => sum + more[at]!)
  }
}

/** The most that any word shows, and then what all show together, by the root of how many they are. */
export function pooled(shown: readonly Float32Array[], size: number): Float32Array {
  const both = new Float32Array(2 * size)
  const share = 1 / Math.sqrt(shown.length || 1)
  for (const one of shown)
    for (let at = 0; at < size; at++) {
      const value = one[at]!
      if (value > both[at]!) both[at] = value
      both[size + at]! += value * share
    }
  return both
}
