import { describe, expect, test } from 'vitest'
import { recordedInWords } from '../../../src/conversation/language/typed/own-words.ts'

describe('what somebody recorded', () => {
  test.each(['what did I write?', 'what have i said so far', 'so what did i answer here'])('is asked by %s', (said) =>
    expect(recordedInWords(said)).toMatchObject({ do: 'decided', about: '', person: { id: '@me' } }),
  )
  test('is asked of others, and of all', () => {
    expect(recordedInWords('what has Priya answered so far?')).toMatchObject({ person: 'Priya' })
    expect(recordedInWords('what did we record')).toEqual({ do: 'decided', about: '' })
  })
  test.each(['has it been saved?', 'did you record that', 'is my answer in?', 'do I need to save this?'])(
    'is asked to be sure of: %s',
    (said) => expect(recordedInWords(said)).toMatchObject({ kept: true }),
  )
  test.each(['what did Priya say about the fee', 'is it safe to use online exams?', 'what did you mean'])(
    'is not asked by %s',
    (said) => expect(recordedInWords(said)).toBeUndefined(),
  )
})
