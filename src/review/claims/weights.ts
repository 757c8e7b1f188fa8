import { join } from 'node:path'
import { z } from 'zod'
import { readLearnt } from '../../toolkit/read-knowledge.ts'
import { keptWeights } from '../../understanding/linear.ts'
import { type ClaimGroup, claimGroups } from './claims.ts'

/** What `npm run train` learnt of how answers claim something. */
export type ClaimWeights = z.output<ReturnType<typeof keptOf>>

/** The file that `npm run train` writes of a group of claims. */
export const claimWeightsFile = (group: ClaimGroup): string => join(import.meta.dirname, `${group}.weights.json`)

const keptOf = (claims: readonly string[]) =>
  z.object({
    claims: z.array(z.string()).refine((names) => names.join() === claims.join()),
    /** How much speaks for each claim before a word is read. */
    bias: z.array(z.number()).length(claims.length),
    learnt: keptWeights,
  })

/** Reads the weights of a group; throws where they are of other claims, and says to train again. */
export const readClaimWeights = (group: ClaimGroup): ClaimWeights =>
  readLearnt(claimWeightsFile(group), keptOf(claimGroups[group]))
