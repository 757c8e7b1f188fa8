import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { keptWeights } from './linear.ts'
import { tags } from './spans.ts'
import { wishes } from './wishes.ts'

/** What `npm run train` learnt of how people say things. */
export type SaidWeights = z.output<typeof kept>

/** The file that `npm run train` writes. */
export const saidWeightsFile = join(import.meta.dirname, 'weights.json')

const exactly = (names: readonly string[]) => z.array(z.string()).refine((kept) => kept.join() === names.join())
const kept = z.object({
  wishes: exactly(wishes),
  tags: exactly(tags),
  wish: keptWeights,
  span: keptWeights,
  /** Each word of the lines with how often it was met. */
  spellings: z.record(z.string(), z.number()).transform((counts) => new Map(Object.entries(counts))),
})

/** Reads the weights; throws where they are of other wishes, and says to train again. */
export function readSaidWeights(file = saidWeightsFile): SaidWeights {
  const read = kept.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (read.success) return read.data
  throw new Error(`${file} does not fit this version (${read.error.issues[0]?.path.join('.')}); run "npm run train"`)
}
