import { itemsOf } from '../../toolkit/items.ts'
import { type Passage, statementsOf } from '../../toolkit/passages.ts'
import { type Sources, whyOf } from '../ask.ts'
import { buildIndex } from '../index/search-index.ts'
import { spellerOf } from '../index/spelling.ts'
import { readQuestion } from '../question/reading.ts'
import { search } from '../search.ts'

/** The passages nearest to a question, best first: what a model reads where the whole toolkit is too much for it. */
export function finderOf({
  toolkit,
  corpus,
  weights,
}: Pick<Sources, 'toolkit' | 'corpus' | 'weights'>): (question: string) => readonly Passage[] {
  const index = buildIndex({
    passages: statementsOf(toolkit),
    corpus,
    meaning: weights.meaning,
    why: whyOf(itemsOf(toolkit)),
  })
  const speller = spellerOf(index.spellings)
  return (question) =>
    search(index, readQuestion({ index, speller }, question), { weights: weights.ranking, most }).found.map(
      ({ passage }) => index.passages[passage] as Passage,
    )
}

const most = 24
