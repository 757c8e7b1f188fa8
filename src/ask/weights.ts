import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { readLearnt } from '../toolkit/read-knowledge.ts'
import { evidenceNames } from './evidence.ts'
import { keptSpace } from './index/meaning.ts'
import { signalNames } from './search.ts'

/** What `npm run train` learnt: how much each signal counts for ranking, and when a question is refused. */
export type Weights = z.infer<typeof weights>

/** The file that `npm run train` writes. */
export const weightsFile = join(import.meta.dirname, 'weights.json')

/** What stands beside the file in `weights.json.sha256`: that it is as it was learnt. Read by `sha256sum --check` too. */
export const sealOf = (written: string): string =>
  `${createHash('sha256').update(written).digest('hex')}  weights.json\n`

/** Reads the weights; throws where they do not fit this version of the search, and says to train again. */
export const loadWeights = (): Weights => readLearnt(weightsFile, weights)

const judge = z.object({ bias: z.number(), words: z.record(z.string(), z.number()), least: z.number() })
const weights = z.object({
  ranking: z.array(z.number()).length(signalNames.length),
  meaning: keptSpace,
  /** `mayBeRefused`: the share that `least` was chosen by. */
  judge: judge.extend({ evidence: z.array(z.number()).length(evidenceNames.length), mayBeRefused: z.number() }),
  instructions: judge.extend({ evidence: z.array(z.number()).length(0) }),
})
