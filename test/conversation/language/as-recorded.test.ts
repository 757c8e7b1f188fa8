import { describe, expect, test } from 'vitest'
import * as leadIn from '../../../src/conversation/language/answers/lead-in.ts'
import { knowledge } from '../../../src/eval/understand.ts'

const withoutLeadIn = (said: string) => leadIn.withoutLeadIn(said, knowledge.understanding)

describe('an answer that is put right in the same breath', () => {
  test.each([
    ['36 hours, oops 30', '30'],
    ['no wait, 18 weeks', '18 weeks'],
    ['USD 300, i mean USD 350 a head', 'USD 350 a head'],
    ['midwives, no wait, dentists', 'dentists'],
    ['yes they do, sorry', 'yes they do'],
  ])('keeps what counts of “%s”', (said, kept) => expect(withoutLeadIn(said)).toBe(kept))

  test.each([
    'No 24-hour cover is needed',
    'no, 24-hour cover is not needed at all',
    '36 hours, no more than 40',
    'level 6, 36 hours, sorry 30 hours',
    'in June, rather than in July',
    'Sorry is no answer to a complaint',
  ])('stays as it is: %s', (said) => expect(withoutLeadIn(said)).toBe(said))
})

describe('an answer in a mail', () => {
  const body = 'The fee is 300 dollars.\nIt can be paid in two parts.'
  test.each([
    `From: Lee <lee@clinic.example>\nTo: Kim\nSubject: fee\n\nDear Kim,\n\n${body}\n\nBest wishes,\nLee`,
    `Subject: Re: fee\n\nHi Kim, ${body}\nRegards\nLee Wong\nHead of training\n\nOn Mon, 2 Nov, Kim wrote:\n> what is the fee?`,
    `Hello all,\n${body}\nKind regards\nLee`,
  ])('is its body', (mail) => expect(withoutLeadIn(mail)).toBe(body))

  test.each(['Subject: statistics\nLevel: 6', 'To: read a chart\nTo: draw one', 'Dear learners,\nwelcome to week one'])(
    'is not looked for in %j',
    (said) => expect(withoutLeadIn(said)).toBe(said),
  )
})
