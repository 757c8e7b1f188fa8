import type { Passage } from '../../toolkit/passages.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { readQuestion } from '../question/reading.ts'
import { search } from '../search.ts'

const most = 24

/** The statements nearest to a question, best first: what a model reads where the whole toolkit is too much for it. */
export const finderOf =
  (index: SearchIndex, weights: readonly number[]) =>
  (question: string): readonly Passage[] =>
    search(index, readQuestion(index, question), { weights, most: 2 * most })
      .found.map(({ passage }) => index.passages[passage]!)
      .filter(({ composed }) => !composed)
      .slice(0, most)
