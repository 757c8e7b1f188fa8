import { expect, test } from 'vitest'
import { putRight } from '../../../src/conversation/language/answers/put-right.ts'

test.each([
  ['2 ward managers from two hospitals', '3 ward managers', '3 ward managers from two hospitals'],
  ['2 ward managers from two hospitals', '3 ward managers instead of 2', '3 ward managers from two hospitals'],
  ['24 hours, 6 weeks of 4', '26 hours', '26 hours, 6 weeks of 4'],
  ['24 hours, 6 weeks of 4', 'its 26 hours now not 24', '26 hours, 6 weeks of 4'],
  ['about thirty hours over six weeks', 'actually make it 24 hours', 'about 24 hours over six weeks'],
  ['Mei and Ben, twice a year', 'Mei and Hana instead of Ben', 'Mei and Hana, twice a year'],
  ['$450, paid in advance by firms', '$480, not $450', '$480, paid in advance by firms'],
  ['The pass mark is 60% of all points', '70%', 'The pass mark is 70% of all points'],
  ['from 2 March to 4 May, in Lima', '9 March', 'from 9 March to 4 May, in Lima'],
  ['two managers review it in January', 'oops, February not January', 'two managers review it in February'],
])('“%s”, said otherwise as “%s”', (standing, said, now) => {
  expect(putRight(standing, said)).toBe(now)
})

test.each([
  ['24 hours over six weeks', '26'],
  ['24', '26'],
  ['between 20 and 24 hours, self-paced', '26 hours'],
  ['4 hours on Monday and 4 hours on Friday', '5 hours'],
  ['two hospitals check the outcomes', 'we ask the national board to look at them'],
])('“%s” has no part that “%s” puts right', (standing, said) => {
  expect(putRight(standing, said)).toBeUndefined()
})
