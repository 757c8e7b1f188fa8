import { join } from 'node:path'
import { z } from 'zod'
import { readLearnt } from '../../toolkit/read-knowledge.ts'
import { keptWeights, type LinearWeights } from '../../understanding/linear.ts'
import { dayKinds } from './kinds.ts'

/** The file that `npm run train` writes. */
export const daysFile = join(import.meta.dirname, 'weights.json')

const kept = z.object({
  kinds: z.array(z.string()).refine((names) => names.join() === dayKinds.join()),
  weights: keptWeights,
})

/** Reads what was learnt of days; throws where it is of other kinds, and says to train again. */
export const readDayWeights = (): LinearWeights => readLearnt(daysFile, kept).weights
