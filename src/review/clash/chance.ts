import { join } from 'node:path'
import { z } from 'zod'
import { readLearnt } from '../../toolkit/read-knowledge.ts'
import type { ClausePair } from './pairs.ts'
import { shownBy, shownNames } from './shown.ts'

/** The file that `npm run train` writes. */
export const clashFile = join(import.meta.dirname, 'weights.json')

/** What each number that is shown counts, and what speaks against any two clauses. */
export type ClashWeights = z.infer<typeof kept>
const kept = z.object({
  weights: z
    .record(z.string(), z.number())
    .refine((weights) => Object.keys(weights).join() === shownNames.join(), { path: [] }),
  bias: z.number(),
})

let read: ClashWeights | undefined

/** The chance, 0 to 1, that two clauses cannot both stand; throws where what was learnt is of other numbers, and says to train again. */
export function chanceOf(pair: ClausePair): number {
  read ??= readLearnt(clashFile, kept)
  const { weights, bias } = read
  const sum = shownBy(pair).reduce((all, value, at) => all + value * (weights[shownNames[at] ?? ''] ?? 0), bias)
  return 1 / (1 + Math.exp(-sum))
}
