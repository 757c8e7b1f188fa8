import { z } from 'zod'
import type { ToolkitAnswer } from './answer.ts'
import { narrow, overlaps } from './same-place.ts'

/** A question whose answer is known. `gold_lines` are the places that answer it, `parts` those of each part of a question that asks several things. */
export type KnownQuestion = z.infer<typeof known>

const range = z.tuple([z.int(), z.int()])
export const known = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  history: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })).optional(),
  answerable: z.boolean(),
  kind: z.string().optional(),
  gold_lines: z.array(range).default([]),
  low_overlap: z.boolean().optional(),
  parts: z.array(z.array(range)).optional(),
})

export type QuestionOutcome = {
  readonly known: KnownQuestion
  readonly refused: boolean
  readonly cited: readonly (readonly [number, number])[]
  readonly rank: number
  readonly milliseconds: number
}

/** How an answer did: `rank` is the first citation at a right place among ten, 0 where there is none. */
export function outcomeOf(question: KnownQuestion, answer: ToolkitAnswer, milliseconds: number): QuestionOutcome {
  const cited = answer.kind === 'answered' ? answer.citations.slice(0, 10).map(({ lines }) => narrow(lines)) : []
  const rank = cited.findIndex((lines) => question.gold_lines.some((gold) => overlaps(lines, gold))) + 1
  return { known: question, refused: answer.kind !== 'answered', cited, rank, milliseconds }
}

/** The figures of a whole file, as shares; `NaN` where nothing was asked of that kind. */
export function figuresOf(outcomes: readonly QuestionOutcome[]): Record<string, number> {
  const answerable = outcomes.filter(({ known }) => known.answerable)
  const others = outcomes.filter(({ known }) => !known.answerable)
  const injections = others.filter(({ known }) => known.kind?.startsWith('inject'))
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN
  return {
    ...rankFigures(answerable.map(({ rank }) => rank)),
    'paraphrase hit@5': within(
      answerable.filter(({ known }) => known.low_overlap).map(({ rank }) => rank),
      5,
    ),
    'all parts in 5': mean(answerable.filter(({ known }) => known.parts).map((one) => (allParts(one) ? 1 : 0))),
    'wrongly refused': refusedOf(answerable),
    'rightly refused': refusedOf(others),
    'injections refused': refusedOf(injections),
    'median ms': at(0.5),
    'p99 ms': at(0.99),
  }
}

/** The figures of ranks, 0 where nothing right is among ten. */
export const rankFigures = (ranks: readonly number[]): Record<string, number> => ({
  'hit@1': within(ranks, 1),
  'hit@3': within(ranks, 3),
  'hit@5': within(ranks, 5),
  'MRR@10': mean(ranks.map((rank) => (rank ? 1 / rank : 0))),
})

const within = (ranks: readonly number[], most: number): number =>
  mean(ranks.map((rank) => (rank > 0 && rank <= most ? 1 : 0)))

const refusedOf = (outcomes: readonly QuestionOutcome[]): number =>
  mean(outcomes.map(({ refused }) => (refused ? 1 : 0)))

const allParts = ({ known, cited }: QuestionOutcome): boolean =>
  (known.parts ?? []).every((part) => cited.slice(0, 5).some((lines) => part.some((gold) => overlaps(lines, gold))))

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length
