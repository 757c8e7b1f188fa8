import { join } from 'node:path'
import { z } from 'zod'
import { readLearnt } from '../../toolkit/read-knowledge.ts'
import { keptWeights } from '../../understanding/linear.ts'
import { claims } from './claims.ts'

/** What `npm run train` learnt of how answers claim something. */
export type ClaimWeights = z.output<typeof kept>

/** The file that `npm run train` writes. */
export const claimWeightsFile = join(import.meta.dirname, 'weights.json')

const kept = z.object({
  claims: z.array(z.string()).refine((names) => names.join() === claims.join()),
  /** How much speaks for each claim before a word is read. */
  bias: z.array(z.number()).length(claims.length),
  learnt: keptWeights,
})

/** Reads the weights; throws where they are of other claims, and says to train again. */
export const readClaimWeights = (): ClaimWeights => readLearnt(claimWeightsFile, kept)
