import { describe, expect, test } from 'vitest'
import * as leadIn from '../../../src/conversation/language/answers/lead-in.ts'
import { knowledge } from '../../../src/eval/understand.ts'

const withoutLeadIn = (said: string) => leadIn.withoutLeadIn(said, knowledge.understanding)

describe('what stands before an answer', () => {
  test.each([
    'Ok, let’s go with: ',
    'My answer to 08.1 is: ',
    'here it comes: ',
    'ok seriously: ',
    'and here: ',
    'Replace mine with: ',
    'please change it to: ',
    'note it as: ',
    'twenty was last year, this should read: ',
    'that must now say: ',
  ])('is no part of it: %s', (lead) => {
    expect(withoutLeadIn(`${lead}thirty hours: ten online, twenty at work`)).toBe(
      'thirty hours: ten online, twenty at work',
    )
  })

  test('nor is “make that” before a figure', () => {
    expect(withoutLeadIn('No, make that 24 hours')).toBe('24 hours')
  })

  test.each([
    'Yes: the union agreed',
    'For now: a shared drive',
    'Here in Chile: thirty hours',
    'Add two weeks: one for marking',
    'Seriously late learners: a second date',
    'Change of employer: no fee',
    'Make it fun for nurses',
    'Everybody should read: one book a week',
  ])('is kept where it says something: %s', (whole) => {
    expect(withoutLeadIn(whole)).toBe(whole)
  })
})
