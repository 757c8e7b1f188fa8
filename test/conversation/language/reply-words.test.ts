import { expect, test } from 'vitest'
import { replyWords } from '../../../src/conversation/language/reply-words.ts'

test.each([
  ['yes', 'yes'],
  ['Yes please!', 'yes'],
  ['ok do it', 'yes'],
  ['yes, that one is right', 'yes'],
  ['no', 'no'],
  ['No thanks.', 'no'],
  ['sorry, no, leave it in', 'no'],
  ['the second one', { nth: 1 }],
  ['3', { nth: 2 }],
  ['the last', { nth: -1 }],
  ['no formal prerequisites, but a laptop is needed and Excel helps', undefined],
  ['second thoughts on the price', undefined],
  ['no reminder over Christmas please', undefined],
  ['no idea, Mei had the sheet', undefined],
  ['no, wait', 'no'],
  ['no, keep them then', 'no'],
  ['no, leave it as it is', 'no'],
])('“%s” answers %j', (said, answer) => expect(replyWords(said)).toEqual(answer))
