import { join } from 'node:path'
import { z } from 'zod'
import { knowledgeFolder } from '../../toolkit/load.ts'
import { readLines } from '../../toolkit/read-knowledge.ts'
import type { LinearWeights } from '../../understanding/linear.ts'
import { regression } from '../../understanding/train/regression.ts'
import { dayKinds } from '../days/kinds.ts'
import { shownOf } from '../days/reading.ts'
import { figureLength } from '../figures/chances.ts'
import { plainOf } from '../read/text.ts'

/** An answer with one day in square brackets, what happens on it, and the item that it answers. */
const line = z.object({
  kind: z.enum(dayKinds),
  says: z.string().regex(/^[^[\]]*\[[^[\]]+\][^[\]]*$/),
  item: z.string().optional(),
})
export type DayLine = z.infer<typeof line>

/** The lines that are learnt from. */
export const dayLines = (): Promise<DayLine[]> => readLines(join(knowledgeFolder, 'days.jsonl'), line)

/** Learns what happens on a day by the words around it; every third line without what it answers, so that words count wherever they stand. */
export const trainDays = (lines: readonly DayLine[]): LinearWeights =>
  regression(
    lines.map(({ kind, says, item }, at) => {
      const marked = plainOf(says)
      const day = { at: marked.indexOf('['), end: marked.indexOf(']') - 1 }
      const features = shownOf(marked.replace(/[[\]]/g, ''), day, at % 3 ? item : undefined)
      return { features, outcome: dayKinds.indexOf(kind) }
    }),
    { size: dayKinds.length, rounds: 14, rate: 0.4, doubt: 0.05, length: figureLength, least: 0.1 },
  )
