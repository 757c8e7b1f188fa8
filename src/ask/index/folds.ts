import type { Passage } from '../../toolkit/passages.ts'
import type { Corpus } from '../corpus.ts'

/** A question kept apart: the passage it was written for, none where the toolkit does not answer it. */
export type KeptQuestion = { readonly question: string; readonly passage: number | undefined; readonly kind: string }

/** The corpus in `count` folds: each with what is searched, and the questions kept apart from it. */
export function foldsOf(
  passages: readonly Passage[],
  corpus: Corpus,
  count: number,
): { corpus: Corpus; kept: KeptQuestion[] }[] {
  const numbers = new Map(passages.map(({ id }, at) => [id, at]))
  return Array.from({ length: count }, (_, fold) => {
    const inside = (_: unknown, at: number): boolean => at % count === fold
    const outside = (_: unknown, at: number): boolean => at % count !== fold
    const asked = new Map([...corpus.asked].map(([id, lines]) => [id, lines.filter(outside)]))
    const kept = [
      ...[...corpus.asked].flatMap(([id, lines]) =>
        lines.filter(inside).map((question) => ({ question, passage: numbers.get(id), kind: 'answered' })),
      ),
      ...corpus.beyond.filter(inside).map(({ q, kind }) => ({ question: q, passage: undefined, kind: kind as string })),
    ]
    return { corpus: { ...corpus, asked, beyond: corpus.beyond.filter(outside) }, kept }
  })
}
