import { expect, test } from 'vitest'
import { spellerOf } from '../../src/ask/index/spelling.ts'
import { foldOf, spellingsOf } from '../../src/understanding/fold.ts'
import { toolkit } from '../world.ts'

const fold = foldOf(toolkit)

test.each([
  ['Give 07.1 to <@U1|Mei> by Friday', 'give #item to #person by #day'],
  ['tick 9.c3 pls', 'tick #check pls'],
  ['@mcred phases II and III only', '#phase only'],
  ['what is open in Learner analysis?', 'what is open in #step ?'],
  ['no reminder on 24 Dec at 9am', 'no reminder on #date at #time'],
  ['here is the code K7QD-22PM', 'here is the code #code'],
  ['it costs 4.3 million', 'it costs #number million'],
  ['I don’t know 😅', "i do n't know #emoji"],
])('“%s” is folded to “%s”', (said, folded) => expect(fold(said).join(' ')).toBe(folded))

test('a slip of the hand is put right where the word is known', () => {
  const mend = spellerOf(spellingsOf([['reminder', 'reminder', 'assignment', 'please']]))
  expect(foldOf(toolkit, mend)('the remindr plese').join(' ')).toBe('the reminder please')
})
