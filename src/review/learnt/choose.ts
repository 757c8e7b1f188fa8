import { type Claimed, type Denial, denialsIn } from './denials.ts'
import { pairsIn, type ReadingPair } from './pairs.ts'
import type { SentenceReading } from './readings.ts'
import { sumOf, type Tree } from './trees.ts'
import { chanceOf, type Feature, sumFor, weigh } from './weights.ts'

type FeatureWeights = ReadonlyMap<string, number>

/** Something found with how likely it is. */
export type Likely<T> = T & { readonly chance: number }

/** What was learnt of pairs: what each feature speaks for, and trees for what several say together. */
export type PairWeights = { readonly linear: FeatureWeights; readonly trees: readonly Tree[] }

/** The values that trees ask for. */
export const valuesOf = (features: readonly Feature[], linear: number): Map<string, number> =>
  new Map<string, number>([...features, ['linear', linear / 3]])

/** Pairs that contradict each other, likeliest first; a topic, two answers and a sentence count once. */
export function clashesIn(readings: readonly SentenceReading[], { linear, trees }: PairWeights): Likely<ReadingPair>[] {
  const all = pairsIn(readings).map((pair) => {
    const sum = sumFor(linear, pair.features)
    const grown = sumOf(trees, valuesOf(pair.features, sum))
    return { ...pair, chance: chanceOf((sum + grown) / 2) }
  })
  return onceEach(all, ({ topic, a, b }) => [String(topic), [a.item, b.item].sort().join(), placeOf(a), placeOf(b)])
}

/** Ticks that an answer takes back, likeliest first; a tick and a sentence count once. */
export function takenBackIn(
  claims: readonly Claimed[],
  readings: readonly SentenceReading[],
  weights: FeatureWeights,
): Likely<Denial>[] {
  const all = claims
    .flatMap((claimed) => denialsIn(claimed, readings))
    .map((denial) => ({ ...denial, chance: weigh(weights, denial.features) }))
  return onceEach(all, ({ check, reading }) => [check, placeOf(reading)])
}

const placeOf = ({ item, at }: SentenceReading): string => `${item} ${at}`

function onceEach<T extends { readonly chance: number }>(all: T[], keysOf: (one: T) => readonly string[]): T[] {
  const seen = new Set<string>()
  return all
    .sort((one, other) => other.chance - one.chance)
    .filter((one) => {
      const keys = keysOf(one)
      if (keys.some((key) => seen.has(key))) return false
      for (const key of keys) seen.add(key)
      return true
    })
}
