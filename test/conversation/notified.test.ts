import { expect, test } from 'vitest'
import { lineOf } from '../../src/conversation/pipeline/cards/notified.ts'
import { itemsOf } from '../../src/toolkit/items.ts'
import { toolkit } from '../world.ts'

const items = itemsOf(toolkit)

test.each([
  ['Chi answered 01.1.', 'Data basics: Chi answered “Which skills gap does your micro-credential address?”.'],
  ['Data basics: 3 of 141 done', 'Data basics: 3 of 141 done'],
  ['Ben has 07.c1 now', /^Data basics: Ben has “[^”]{10,61}” now$/],
  [
    '01.1 Which skills gap does your micro-credential address?',
    'Data basics: Which skills gap does your micro-credential address?',
  ],
  [`The toolkit says: ${'many words '.repeat(60)}`, /^Data basics: The toolkit says: .{40,100}…$/],
  [
    'Chi ticked 07.c1: Learning outcomes and competencies are defined',
    'Data basics: Chi ticked: Learning outcomes and competencies are defined',
  ],
  ['A version 2.10 of 99.9', 'Data basics: A version 2.10 of 99.9'],
])('a lock screen says of “%s” which project and what it is about', (summary, line) => {
  const shown = lineOf(summary, 'Data basics', items)
  expect(shown).toMatch(line)
  expect(shown.length).toBeLessThanOrEqual(121)
})
