import { join } from 'node:path'
import { z } from 'zod'
import { readLearnt } from '../../toolkit/read-knowledge.ts'
import { keptWeights, type LinearWeights } from '../../understanding/linear.ts'
import { kinds } from './kinds.ts'

/** The file that `npm run train` writes. */
export const figuresFile = join(import.meta.dirname, 'weights.json')

const kept = z.object({
  kinds: z.array(z.string()).refine((names) => names.join() === kinds.join()),
  weights: keptWeights,
})

/** Reads what was learnt of figures; throws where it is of other kinds, and says to train again. */
export const readFigureWeights = (): LinearWeights => readLearnt(figuresFile, kept).weights
