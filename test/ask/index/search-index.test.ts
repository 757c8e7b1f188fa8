import { describe, expect, test } from 'vitest'
import { loadCorpus } from '../../../src/ask/corpus.ts'
import { buildIndex } from '../../../src/ask/index/search-index.ts'
import { readQuestion } from '../../../src/ask/question/reading.ts'
import { search } from '../../../src/ask/search.ts'
import { loadWeights } from '../../../src/ask/weights.ts'
import { loadToolkit } from '../../../src/toolkit/load.ts'
import { type Passage, passagesOf } from '../../../src/toolkit/passages.ts'

const [toolkit, corpus, weights] = await Promise.all([loadToolkit(), loadCorpus(), loadWeights()])

describe('the search', () => {
  test('finds a passage that was added after training', () => {
    const added: Passage = {
      id: 'X.1',
      lines: [9001, 9001],
      text: 'Book the radio studio a month ahead.',
      part: 'Studio',
      place: 'Our pages · Studio',
    }
    const asked = new Map([...corpus.asked, ['X.1', ['how early must I reserve the studio', 'radio studio booking']]])
    const passages = [...passagesOf(toolkit), added]
    const index = buildIndex({ passages, corpus: { ...corpus, asked }, meaning: weights.meaning })
    const reading = readQuestion(index, 'when do we book the radio studio?')
    const found = search(index, reading, { weights: weights.ranking }).found.slice(0, 3)
    expect(found.map(({ passage }) => passages[passage]?.id)).toContain('X.1')
  })
})
