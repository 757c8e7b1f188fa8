import { describe, expect, test } from 'vitest'
import { readers } from '../../src/facts/read/readers.ts'
import { asSaid } from '../../src/facts/states.ts'
import type { FactValue } from '../../src/project/facts/value.ts'

const units = { credit: 'NZ credits', framework: 'NZQCF', currency: 'NZD' }
const read = (fact: string, text: string, item = 'Q09.1'): FactValue | undefined => {
  const said = asSaid(item, text)
  return said && readers[fact]?.(said, units)?.value
}

const rows: readonly (readonly [fact: string, text: string, value: FactValue | undefined, item?: string])[] = [
  ['hours', 'about thirty hours over six weeks', 30],
  ['hours', 'Six weeks, five hours a week', 30],
  ['hours', 'About 30 hours over six weeks, five hours a week', 30],
  ['hours', 'About 32 hours over six weeks, five hours a week.', 32],
  ['hours', '20 hours online over six weeks, five hours a week of reading', undefined],
  ['hours', 'Between 20 and 30 hours', undefined],
  ['hours', 'We have not decided', undefined],
  ['weekly', 'Six weeks, five hours a week', 5],
  ['weeks', 'about thirty hours over six weeks', 6],
  ['credit', '3 credits at level 4', { amount: 3, unit: 'NZ credits' }, 'T02.1.4'],
  ['credit', '2 ECTS', { amount: 2, unit: 'ECTS' }, 'T02.1.4'],
  ['credit', 'No credit for now', { amount: 0, unit: '' }, 'T02.1.4'],
  ['credit', 'It counts towards the 12-credit certificate', undefined, 'T02.1.4'],
  ['level', '3 credits at level 4', { amount: 4, unit: 'NZQCF' }, 'T02.1.4'],
  ['level', 'EQF level 5', { amount: 5, unit: 'EQF' }, 'T02.1.4'],
  ['level', 'Level 4 or level 5', undefined, 'T02.1.4'],
  ['mode', 'Fully online, with no classroom days', 'online', 'T06.3.1'],
  ['mode', 'Online modules and two face-to-face workshops', 'blended', 'T06.3.1'],
  ['mode', 'It is not online', undefined, 'T06.3.1'],
  ['pace', 'At their own pace, whenever they like', 'own', 'T06.5.1'],
  ['pace', 'Self-paced, with one live session a week', 'both', 'T06.5.1'],
  ['assessment', 'A short quiz and a project', ['quiz', 'project'], 'T04.4.2'],
  ['assessment', 'No exam, but a portfolio', ['portfolio'], 'T04.4.2'],
  ['assessment', 'No, nothing is assessed', ['none'], 'Q09.3'],
  ['supervision', 'A proctored exam with a photo ID check, online', 'checked online', 'Q14.2'],
  ['supervision', 'It is not proctored', 'none', 'Q14.2'],
  ['supervision', 'Two markers look at each paper', undefined, 'Q14.2'],
  ['result', 'Pass/fail against the rubric', 'pass', 'Q14.1'],
  ['pass-mark', 'They pass with at least 70 %', 70, 'Q14.1'],
  ['pass-mark', '80% of learners finish', undefined, 'Q14.1'],
  ['stacking', 'It counts towards the graduate certificate', 'part', 'Q08.2'],
  ['stacking', 'No, it is on its own', 'alone', 'Q08.2'],
  ['price', 'NZ$450 a learner', { amount: 450, unit: 'NZD' }, 'T06.6.1'],
  ['price', '$450', { amount: 450, unit: 'NZD' }, 'T06.6.1'],
  ['price', 'Free of charge', { amount: 0, unit: '' }, 'T06.6.1'],
  ['price', 'Free for partners, $345 otherwise', undefined, 'T06.6.1'],
  ['start', 'The first intake starts in March 2027', '2027-03', 'T01.4.1'],
  ['start', 'We launch on 1 March 2027', '2027-03-01', 'T01.4.1'],
  ['review', 'Once a year', 12, 'Q17.1'],
  ['valid', 'The badge is valid for two years', 24, 'T05.3.6'],
  ['valid', 'It does not expire', 0, 'T05.3.6'],
  [
    'outcomes',
    '1. Read a ward dashboard\n2. Explain a trend to a colleague',
    ['Read a ward dashboard', 'Explain a trend to a colleague'],
    'Q07.1',
  ],
  [
    'units',
    'Reading charts; Asking questions; Telling others',
    ['Reading charts', 'Asking questions', 'Telling others'],
    'T06.4.1',
  ],
  ['units', 'Charts, questions and telling others', ['Charts', 'questions', 'telling others'], 'T06.4.1'],
  ['units', 'All that a nurse needs to know about data, which is a lot.', undefined, 'T06.4.1'],
  ['prerequisites', 'None', 'None', 'Q08.1'],
  ['prerequisites', 'A nursing licence', 'A nursing licence', 'Q08.1'],
]

describe('a value in an answer', () => {
  test.each(rows.map(([fact, text, value, item]) => ({ fact, text, value, item })))(
    'is read as $fact from “$text”: $value',
    ({ fact, text, value, item }) => {
      expect(read(fact, text, item)).toEqual(value)
    },
  )

  test('is shown by words of the answer', () => {
    for (const row of rows) {
      const [fact, text, value] = row
      const said = asSaid(row[3] ?? 'Q09.1', text)
      const words = (said && readers[fact]?.(said, units)?.words) ?? (value === undefined ? text : 'missing')
      for (const part of words.split(' … ')) expect(text).toContain(part)
    }
  })
})
