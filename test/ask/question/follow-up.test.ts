import { describe, expect, test } from 'vitest'
import type { HistoryMessage } from '../../../src/ask/answer.ts'
import { leadingUpTo } from '../../../src/ask/question/follow-up.ts'

const talk: HistoryMessage[] = [
  { role: 'user', content: 'Should we offer an introductory module?' },
  { role: 'assistant', content: 'Yes.' },
]

describe('a question that follows', () => {
  test.each(['and how long should that be?', 'why?', 'who builds it?', 'what about the cost'])(
    'leans on the one before: %s',
    (question) => {
      expect(leadingUpTo(question, talk)).toBe('Should we offer an introductory module?')
    },
  )

  test('stands alone where it says what it is about', () => {
    expect(leadingUpTo('Which accreditation body do we have to involve for credit?', talk)).toBe('')
  })

  test('reaches back over another short one', () => {
    const longer: HistoryMessage[] = [
      ...talk,
      { role: 'user', content: 'and why?' },
      { role: 'assistant', content: 'Because.' },
    ]
    expect(leadingUpTo('who builds it?', longer)).toBe('Should we offer an introductory module? and why?')
  })

  test('has nothing to lean on at the start', () => {
    expect(leadingUpTo('and how long?')).toBe('')
  })
})
