import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { keptWeights } from '../../understanding/linear.ts'
import { topics } from './topics.ts'
import { keptTree } from './trees.ts'
import { kindsFrom } from './words.ts'

/** The file that `npm run train` writes. */
export const reviewWeightsFile = join(import.meta.dirname, 'weights.json')

const named = z.record(z.string(), z.number()).transform((one) => new Map(Object.entries(one)))
const kept = z.object({
  topics: z.array(z.string()).refine((all) => all.join() === topics.join()),
  kinds: z.string().transform(kindsFrom),
  sentences: keptWeights,
  pairs: z.object({ linear: named, trees: z.array(keptTree) }),
  ticks: named,
})

/** What was learnt: of sentences, of pairs of them, and of ticks with a sentence. */
export type ReviewWeights = z.output<typeof kept>

let read: ReviewWeights | undefined

/** Reads the weights once; throws where they are of other topics, and says to train again. */
export function reviewWeights(): ReviewWeights {
  if (read) return read
  const found = kept.safeParse(JSON.parse(readFileSync(reviewWeightsFile, 'utf8')))
  if (!found.success) throw new Error(`${reviewWeightsFile} does not fit this version; run "npm run train"`)
  read = found.data
  return read
}

/** What named features with their values speak for. */
export const sumFor = (weights: ReadonlyMap<string, number>, features: readonly Feature[]): number =>
  features.reduce((all, [name, value]) => all + (weights.get(name) ?? 0) * value, 0)

export const chanceOf = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** What named features speak for, as a chance. */
export const weigh = (weights: ReadonlyMap<string, number>, features: readonly Feature[]): number =>
  chanceOf(sumFor(weights, features))

export type Feature = readonly [name: string, value: number]

/** The odds of a chance, as a logarithm within bounds. */
export const oddsOf = (chance: number): number => Math.log((chance + 0.005) / (1 - chance + 0.005)) / 3
