import { describe, expect, test } from 'vitest'
import { spellerOf } from '../../../src/ask/index/spelling.ts'

const mend = spellerOf(
  new Map([
    ['assessment', 40],
    ['platform', 30],
    ['accreditation', 12],
    ['learner', 80],
    ['instructor', 9],
  ]),
)

describe('spelling', () => {
  test.each([
    ['asessment', 'assessment'],
    ['platfrom', 'platform'],
    ['acreditaton', 'accreditation'],
    ['instuctor', 'instructor'],
  ])('%s is mended to %s', (typed, meant) => {
    expect(mend(typed)).toBe(meant)
  })

  test.each(['platform', 'learners', 'plat', 'moodle', '2024'])('%s stays as it is', (word) => {
    expect(mend(word)).toBeUndefined()
  })
})
