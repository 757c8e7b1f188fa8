import { describe, expect, test } from 'vitest'
import { partsOf } from '../../../src/ask/question/parts.ts'

describe('parts of a question', () => {
  test.each([
    [
      'How long should videos be and who checks the captions?',
      ['How long should videos be', 'who checks the captions?'],
    ],
    [
      'Do we need captions? Also, where do we host the videos?',
      ['Do we need captions?', 'Also, where do we host the videos?'],
    ],
    ['Who approves the price; how often is it reviewed?', ['Who approves the price', 'how often is it reviewed?']],
    [
      'How do I find out how many would come, and whether the sector still grows?',
      ['How do I find out how many would come', 'whether the sector still grows?'],
    ],
    [
      'Who tells us our goals are right, and by what do we see it?',
      ['Who tells us our goals are right', 'by what do we see it?'],
    ],
  ])('are found in %s', (question, parts) => {
    expect(partsOf(question)).toEqual(parts)
  })

  test.each([
    'Who teaches and how?',
    'What are the terms and conditions of a partnership?',
    'smart goals',
    'How do we engage employers and universities?',
  ])('%s is one', (question) => {
    expect(partsOf(question)).toHaveLength(1)
  })

  test('keep what is told before with the question after it', () => {
    expect(partsOf('We are a small college. How do we find partners?')).toEqual([
      'We are a small college. How do we find partners?',
    ])
  })
})
