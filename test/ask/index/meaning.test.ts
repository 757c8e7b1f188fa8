import { describe, expect, test } from 'vitest'
import type { LearntCorpus } from '../../../src/ask/corpus.ts'
import { closeness, directionOf, keptSpace, packed } from '../../../src/ask/index/meaning.ts'
import { stemsOf } from '../../../src/ask/index/words.ts'
import { trainMeaning } from '../../../src/ask/train/meaning.ts'
import { textsOf } from '../../../src/ask/train/texts.ts'
import type { Passage } from '../../../src/toolkit/passages.ts'

const passage = (id: string, line: number, text: string): Passage => ({
  id,
  lines: [line, line],
  text,
  part: '',
  place: id,
})
const passages = [
  passage('price', 1, 'Set a fee that covers what it costs.'),
  passage('video', 2, 'Add captions to each recording.'),
]
const corpus: LearntCorpus = {
  asked: new Map([
    [
      'price',
      ['what do we charge', 'which fee is fair', 'how much should learners pay as a fee', 'charge or pay', 'pay a fee'],
    ],
    [
      'video',
      [
        'do recordings need captions',
        'which captions for a clip',
        'clip without captions',
        'film and clip with captions',
      ],
    ],
  ]),
  beyond: [
    { q: 'who won the match', kind: 'bot' },
    { q: 'which match is on', kind: 'bot' },
  ],
  abbreviations: new Map(),
  synonyms: [],
}
const direction = (text: string): Map<string, number> => new Map(stemsOf(text).map((stem) => [stem, 1]))

describe('a space of meanings', () => {
  const space = trainMeaning(textsOf(passages, corpus), 2)

  test('brings together words that are asked of the same place', () => {
    const close = closeness(directionOf(space, direction('what must they pay')), space.places)
    expect(close[0]).toBeGreaterThan(close[1] ?? 1)
  })

  test('is the same each time it is learnt', () => {
    expect(packed(trainMeaning(textsOf(passages, corpus), 2))).toEqual(packed(space))
  })

  test('keeps its directions when packed', () => {
    const kept = keptSpace.parse(packed(space))
    const [one, other] = [space, kept].map((each) =>
      closeness(directionOf(each, direction('captions for a clip')), each.places),
    )
    for (const [at, value] of (one ?? []).entries()) expect(other?.[at]).toBeCloseTo(value, 1)
  })
})
