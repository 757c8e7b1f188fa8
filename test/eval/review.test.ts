import { describe, expect, test } from 'vitest'
import { reviewLine } from '../../src/eval/review.ts'

describe('a review on the command line', () => {
  test('prints what does not hold together, under the items that were given', () => {
    const answers = {
      'T04.3.2': { text: 'No.', by: 'Ana', at: '2026-11-20' },
      'Q02.3': 'It counts towards the diploma.',
    }
    expect(reviewLine({ id: 'p1', economy: 'Canada', today: '2026-11-25', answers })).toEqual({
      id: 'p1',
      findings: [
        {
          rule: 'C7',
          tier: 'conflict',
          says: 'One says that it stacks with something larger, the other that it stands alone.',
          quotes: [
            { item: 'T04.3.2', text: 'No.' },
            { item: 'Q02.3', text: 'It counts towards the diploma' },
          ],
        },
      ],
    })
  })

  test('names an item as the file does, in what it says as well', () => {
    const answers = { 'T04.2.3': 'Nobody outside has seen the outcomes, and no expert was asked.' }
    const [finding] = reviewLine({ answers, checked: ['C07.2'] }).findings
    expect(finding?.says).toBe('07.c2 is ticked, and t4.2.3 says otherwise.')
  })

  test('drops neither of two answers that would share one', () => {
    const answers = { 'Q08.2': 'It stacks into the diploma of the college.', 'T04.3.2': 'No, it stands alone.' }
    const [finding] = reviewLine({ answers }).findings
    expect(finding?.quotes.map(({ item }) => item).sort()).toEqual(['Q08.2', 'T04.3.2'])
  })

  test('reads ticks, reasons and dates', () => {
    const rules = reviewLine({
      answers: { 'T02.1.4': 'Yes, 3 credits', 'T01.4.1': 'First intake in January 2027', 'Q03.3': 'No budget' },
      checked: ['C03.3'],
      excused: { 'C08.3': 'no credit' },
      due: { 'Q12.1': '2027-03-01' },
      today: '2026-11-25',
    }).findings.map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['C8', 'I9', 'I5']))
  })

  test('says nothing of a project that holds together', () => {
    expect(reviewLine({ answers: { 'Q09.1': '30 hours', 'T06.5.1': 'About thirty hours' } })).toEqual({ findings: [] })
  })
})
