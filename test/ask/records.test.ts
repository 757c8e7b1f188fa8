import { describe, expect, test } from 'vitest'
import type { Remembered } from '../../src/ask/answer.ts'
import { fromRecords } from '../../src/ask/records.ts'

const records: Remembered[] = [
  { item: 'T01.4.3', text: 'We charge 450 dollars, and 300 for alumni.', name: 'Ana', at: 1 },
  { item: 'Q07.1', text: 'Learners can plan a ward rota.', name: 'Ben', at: 2 },
  { item: 'Q04.1', text: 'The hospital group and two clinics.', name: 'Ana', at: 3 },
]
const about = (item: string): string =>
  ({
    'T01.4.3': 'What is your strategy for pricing?',
    'Q07.1': 'Which learning outcomes?',
    'Q04.1': 'Which industry partners?',
  })[item] ?? ''

describe("the team's records", () => {
  test('answer what was decided', () => {
    expect(fromRecords('what did we decide on price?', records, about).map(({ item }) => item)).toEqual(['T01.4.3'])
  })

  test('are found by their own words', () => {
    expect(fromRecords('which clinics', records, about).map(({ name }) => name)).toEqual(['Ana'])
  })

  test('are found by other words for what they say', () => {
    const paid = { item: 'Q01.5', text: '450 SGD per person, paid by the hospital', name: 'Ana', at: 1 }
    for (const question of ['what is the price?', 'what does it cost', 'what are the fees', 'how much do they pay'])
      expect([question, fromRecords(question, [paid], about).length]).toEqual([question, 1])
    expect(fromRecords('what is the deadline?', [paid], about)).toEqual([])
    expect(fromRecords('what is the price?', [{ ...paid, text: 'AQF level 5' }], about)).toEqual([])
  })

  test('stay out of questions that are about something else', () => {
    expect(fromRecords('how do we caption videos?', records, about)).toEqual([])
    const asked = () => 'Which prerequisites should a micro-credential have?'
    expect(fromRecords('How long should a micro-credential be?', records, asked)).toEqual([])
  })

  test('are none where nothing is recorded', () => {
    expect(fromRecords('what did we decide on price?')).toEqual([])
  })
})
