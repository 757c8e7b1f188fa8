import { describe, expect, test } from 'vitest'
import { stem } from '../../../src/ask/index/stem.ts'
import { stemsOf, wordsOf } from '../../../src/ask/index/words.ts'

describe('stems', () => {
  test.each([
    ['learners', 'learner'],
    ['assessing', 'assess'],
    ['assessment', 'assess'],
    ['policies', 'polici'],
    ['recognised', 'recogn'],
    ['accreditation', 'accredit'],
    ['hopping', 'hop'],
    ['hoping', 'hope'],
    ['relational', 'relat'],
    ['agreed', 'agre'],
    ['sky', 'sky'],
    ['employers', 'employ'],
  ])('%s becomes %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })
})

describe('words', () => {
  test('take every spelling of a micro-credential for one word', () => {
    const one = ['Micro-credentials', 'microcredential', 'micro credential', 'MCs'].map((text) => stemsOf(text)[0])
    expect(new Set(one).size).toBe(1)
  })

  test('settle apostrophes, hyphens and short forms', () => {
    expect(wordsOf("What's the learner’s e-learning programme? don't")).toEqual([
      'what',
      'the',
      'learner',
      'elearning',
      'programme',
      'do',
      'not',
    ])
  })

  test('keep figures apart from their units', () => {
    expect(wordsOf('12,000 learners in 6weeks')).toEqual(['12000', 'learners', 'in', '6', 'weeks'])
  })
})
