import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
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

const figureLines = join(import.meta.dirname, '../../../knowledge/figures.jsonl')

/** Reads lines, one JSON each; rejects with the number of the first that is none. */
export async function readFigureLines(file = figureLines): Promise<FigureLine[]> {
  const rows = (await readFile(file, 'utf8')).split('\n').filter((row) => row.trim())
  return rows.map((row, at) => {
    const read = line.safeParse(JSON.parse(row))
    if (!read.success) throw new Error(`${file}, line ${at + 1}: ${read.error.issues[0]?.message}`)
    return read.data
  })
}

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
