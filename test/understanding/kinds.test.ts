import { expect, test } from 'vitest'
import { knowledge } from '../../src/eval/understand.ts'
import { kinds } from '../../src/understanding/kinds.ts'

const { readKinds } = knowledge.understanding

test.each([
  ['ask somebody in the registry, I only teach here', 'leaves it'],
  ['you are wrong about that, Priya', 'quarrels'],
  ['it is all in the minutes of March', 'points'],
  ['finished 12.1 this morning', 'done'],
  ['this question is really confusing', 'how'],
  ['will do it on Friday', 'promises'],
  ['Night nurses who have never read a chart, and their supervisors', 'answer'],
])('“%s” in a thread is of a kind: %s', (said, kind) => {
  const found = readKinds(said)
  expect(kinds.toSorted((one, other) => found[other] - found[one])[0]).toBe(kind)
})
