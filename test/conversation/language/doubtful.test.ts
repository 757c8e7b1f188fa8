import { describe, expect, test } from 'vitest'
import * as doubtful from '../../../src/conversation/language/answers/doubtful.ts'
import { knowledge } from '../../../src/eval/understand.ts'

const { understanding } = knowledge
const doubtOf = (said: string) => doubtful.doubtOf(said, understanding)
const contradicts = (said: string) => doubtful.contradicts(said, understanding)
const meantInstead = (said: string) => doubtful.meantInstead(said, understanding)

describe('words that are hardly an answer', () => {
  test.each([
    'that one is not really for me',
    'Not my department, sorry',
    'our finance team would know',
    'Lim knows this best',
    'please ask the registrar',
    'I cannot answer that',
    'wrong person, ask Tomas instead',
  ])('leave it to somebody else: %s', (said) => expect(doubtOf(said)).toBe('leaves it'))

  test.each([
    'nope, that is nonsense',
    'I do not agree with Priya',
    'disagree. It was forty',
    'you are wrong there, Kim',
    'lol we could pay them in cake',
    'nobody cares',
    'ditto',
  ])('quarrel or joke: %s', (said) => expect(doubtOf(said)).toBe('quarrels'))

  test.each(['look at my e-mail of Monday', 'as agreed', 'it is in the minutes', 'see above'])(
    'say where it is to be found: %s',
    (said) => expect(doubtOf(said)).toBe('points'),
  )

  test.each(['qwerty', 'sdjkfhskjdf', 'aaaaaaa', 'testing 123', 'bla bla bla', 'fdsa'])('are none: %s', (said) =>
    expect(doubtOf(said)).toBe('mash'),
  )

  test.each([
    'The registrar and two head nurses',
    'We agreed on it with three clinics',
    'Learners ask their tutor on Thursdays',
    'no prerequisites',
    'Strengths of each learner',
    'see the plan at https://example.org/plan',
    'pre-test and portfolio',
    'TVET colleges',
    'yes',
    'Whatever the ministry asks for',
    'None of our competitors is wrong about the price',
  ])('are an answer: %s', (said) => expect(doubtOf(said)).toBeUndefined())
})

describe('what somebody who quarrels means instead', () => {
  test.each([
    ['nope, that is not right. It is midwives in the villages', 'midwives in the villages'],
    ['I disagree, they are technicians', 'technicians'],
    ['no no, make it 36 hours', '36 hours'],
    ['Kim is wrong', ''],
  ])('%s', (said, meant) => expect(meantInstead(said)).toBe(meant))

  test('is contradicted by a “no” that goes on', () => {
    expect(contradicts('no, it is the midwives')).toBe(true)
    expect(contradicts('no prerequisites')).toBe(false)
  })
})

test.each(['done, and 10.2 too, thanks', 'is finished already', 'completed'])(
  'that it is done is no answer: %s',
  (text) => {
    expect(doubtOf(text)).toBe('done')
  },
)

test.each([
  'the board signs it\nanswer 10.2 by a quiz',
  'no and 10.2 yes and 10.3 none',
  'twice a year, then question 10.2: monthly',
])('what goes on to another question is no one answer: %s', (text) => {
  expect(doubtOf(text)).toBe('goes on')
})

test.each([
  'done in two cohorts of 20',
  'complete beginners',
  'ready-made videos and 2.5 hours of reading',
  'as in 10.1, and 10.2 says why',
])('what only sounds so is one: %s', (text) => {
  expect(doubtOf(text)).toBeUndefined()
})
