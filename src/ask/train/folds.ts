import type { Passage } from '../../toolkit/passages.ts'
import type { Corpus, LearntCorpus } from '../corpus.ts'

/** A question kept apart: the passage it was written for, none where the toolkit does not answer it. */
export type KeptQuestion = { readonly question: string; readonly passage: number | undefined; readonly kind: string }

/** What is searched, all that is learnt from, and the questions kept apart from both. */
export type CorpusFold = {
  readonly searched: Corpus
  readonly learnt: LearntCorpus
  readonly kept: readonly KeptQuestion[]
}

/** `learnt`, which holds what is `searched`, in `count` folds. */
export function foldsOf(
  passages: readonly Passage[],
  { searched, learnt }: Omit<CorpusFold, 'kept'>,
  count: number,
): CorpusFold[] {
  const numbers = new Map(passages.map(({ id }, at) => [id, at]))
  return Array.from({ length: count }, (_, fold) => {
    const inside = (_: unknown, at: number): boolean => at % count === fold
    const outside = (_: unknown, at: number): boolean => at % count !== fold
    const apart = ({ asked }: Corpus) => new Map([...asked].map(([id, lines]) => [id, lines.filter(outside)]))
    const kept = [
      ...[...learnt.asked].flatMap(([id, lines]) =>
        lines.filter(inside).map((question) => ({ question, passage: numbers.get(id), kind: 'answered' })),
      ),
      ...learnt.beyond.filter(inside).map(({ q, kind }) => ({ question: q, passage: undefined, kind: kind as string })),
    ]
    return {
      searched: { ...searched, asked: apart(searched) },
      learnt: { ...learnt, asked: apart(learnt), beyond: learnt.beyond.filter(outside) },
      kept,
    }
  })
}

/** All lists but one, as one. */
export const without = <T>(lists: readonly (readonly T[])[], left: number): T[] =>
  lists.flatMap((list, at) => (at === left ? [] : list))
