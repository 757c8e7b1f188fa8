import { join } from 'node:path'
import { z } from 'zod'
import { descent } from '../../ask/train/descent.ts'
import { readLines } from '../../toolkit/read-knowledge.ts'
import type { ClashWeights } from '../clash/chance.ts'
import { type ClausePair, pairsIn } from '../clash/pairs.ts'
import { shownBy, shownNames } from '../clash/shown.ts'
import { dossierOf } from '../dossier.ts'

const ids = z.array(z.string())
const project = z.object({
  economy: z.string(),
  today: z.string(),
  answers: z.record(z.string(), z.string()),
  checked: ids,
  excused: z.record(z.string(), z.string()),
  contradictions: z.array(z.object({ kind: z.enum(['n', 't', 's', '3']), items: ids })),
})

/** A made-up project, with the items that cannot all stand, by those who wrote it: figures (n), ticks (t), words (s), three together (3). */
export type TaughtProject = z.infer<typeof project>

/** Reads `knowledge/projects.jsonl`; rejects with the line that does not fit. */
export const taughtProjects = (): Promise<TaughtProject[]> =>
  readLines(join(import.meta.dirname, '../../../knowledge/projects.jsonl'), project)

export type ClashExample = { readonly shown: Float64Array; readonly clashes: boolean }

/** The pairs of a project, with whether they clash; what contradicts each other by figures, or only beside a third, teaches nothing of words. */
export function examplesIn({ answers, checked, excused, contradictions, ...rest }: TaughtProject): ClashExample[] {
  const dossier = dossierOf({
    ...rest,
    answers,
    excused,
    ticked: new Set(checked),
    due: new Map(),
    leads: undefined,
    asks: new Map(),
    isNear: () => false,
  })
  const holding = ({ one, other }: ClausePair) =>
    contradictions.filter(({ items }) => items.includes(one.said.item) && items.includes(other.said.item))
  return pairsIn(dossier).flatMap((pair) => {
    const those = holding(pair)
    const clashes = those.some(({ kind, items }) => kind === 's' && items.length === 2)
    return those.length && !clashes ? [] : [{ shown: shownBy(pair), clashes }]
  })
}

const rounds = 400
/** How strongly what counts is drawn to nothing. */
const decay = 3e-5

/** Learns a logistic regression over what pairs show, each number made to vary alike while it is learnt. */
export function trainClashes(examples: readonly ClashExample[]): ClashWeights {
  const size = shownNames.length
  const scales = Array.from({ length: size }, (_, at) => scaleOf(examples.map(({ shown }) => shown[at] ?? 0)))
  const rows = examples.map(({ shown }) => shown.map((value, at) => (value - scales[at]!.mean) / scales[at]!.spread))
  const { values, slopes, step } = descent(new Float64Array(size + 1), { rate: 0.05, decay })
  values[size] = -5
  for (let round = 0; round < rounds; round++) {
    for (const [n, row] of rows.entries()) {
      const sum = row.reduce((all, value, at) => all + value * values[at]!, values[size]!)
      const wrong = (1 / (1 + Math.exp(-sum)) - Number(examples[n]!.clashes)) / rows.length
      for (let at = 0; at < size; at++) slopes[at]! += wrong * row[at]!
      slopes[size]! += wrong
    }
    step(Math.min(1, 2 * (1 - round / rounds)))
  }
  const weights = Array.from(values.subarray(0, size), (value, at) => value / scales[at]!.spread)
  const bias = weights.reduce((all, weight, at) => all - weight * scales[at]!.mean, values[size]!)
  const short = (value: number): number => Number(value.toPrecision(4))
  return { weights: Object.fromEntries(shownNames.map((name, at) => [name, short(weights[at]!)])), bias: short(bias) }
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length
  const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length)
  return { mean, spread: spread || 1 }
}
