import { expect, test } from 'vitest'
import { reviewed } from './dossiers.ts'

const saysIn = (answers: Record<string, string>): string =>
  reviewed({ answers, economy: 'New Zealand' })
    .map(({ says }) => says)
    .join('\n')

test('several credits are credits, and an authority’s year is said once', () => {
  expect(saysIn({ 'Q09.1': '60 hours in all', 'T02.1.4': 'Yes, 4 credits.' })).toContain(
    '4 credits are 40 hours in New Zealand',
  )
  const tooMany = saysIn({ 'Q09.1': '900 hours in all', 'T02.1.4': 'Yes, 90 credits.' })
  expect(tooMany).toContain('Rules 2022, rules 3 and 6; not from the toolkit')
})
