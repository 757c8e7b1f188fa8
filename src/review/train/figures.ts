import { join } from 'node:path'
import { z } from 'zod'
import { knowledgeFolder } from '../../toolkit/load.ts'
import { readLines } from '../../toolkit/read-knowledge.ts'
import type { LinearWeights } from '../../understanding/linear.ts'
import { regression } from '../../understanding/train/regression.ts'
import { figureLength } from '../figures/chances.ts'
import { featuresOf } from '../figures/features.ts'
import { figuresIn } from '../figures/figure.ts'
import { kinds } from '../figures/kinds.ts'
import { plainOf } from '../read/text.ts'

/** A sentence with one figure in square brackets, what that figure says, and the item that it answers, where it does. */
const line = z.object({
  kind: z.enum(kinds),
  says: z.string().regex(/^[^[\]]*\[[^[\]]+\][^[\]]*$/),
  item: z.string().optional(),
})
export type FigureLine = z.infer<typeof line>

/** The lines that are learnt from. */
export const figureLines = (): Promise<FigureLine[]> => readLines(join(knowledgeFolder, 'figures.jsonl'), line)

/** Learns of what kind a figure is by the words around it. */
export const trainFigures = (lines: readonly FigureLine[]): LinearWeights =>
  regression(
    lines.flatMap(({ kind, says, item }) => {
      const features = shownBy(says, item)
      return features ? [{ features, outcome: kinds.indexOf(kind) }] : []
    }),
    { size: kinds.length, rounds: 14, rate: 0.4, doubt: 0.05, length: figureLength, least: 0.1 },
  )

/** What the figure in brackets shows; nothing where one reads none there. */
function shownBy(says: string, item: string | undefined): Uint32Array | undefined {
  const marked = plainOf(says)
  const [at, end] = [marked.indexOf('['), marked.indexOf(']') - 1]
  const plain = marked.replace(/[[\]]/g, '')
  const figure = figuresIn(plain).find((one) => one.at < end && at < one.end)
  return figure && featuresOf(plain, figure, item)
}
