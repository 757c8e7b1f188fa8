import { describe, expect, test } from 'vitest'
import { understandLine } from '../../../src/eval/understand.ts'

describe('what a sentence says besides its wish', () => {
  test.each([
    ['Kindly withhold all reminders until after Hari Raya, i.e. 15 April.', { until: '15 April' }],
    ['Hold your tongue until term ends, 12 December.', { until: '12 December' }],
    ['snooze it until next Friday please', { until: 'next Friday' }],
    ['call it Leading Through AI instead', { name: 'Leading Through AI' }],
    ['give 15.1 to Mei, they only meet on 3 December so make it the 4th', { item: '15.1', to: 'Mei', by: 'the 4th' }],
    ['give 08.2 to Mei by Friday, 4 December', { item: '08.2', to: 'Mei', by: 'Friday 4 December' }],
    ['show seven two', { item: '07.2' }],
    ['Thursday would be better for those of us who teach Mondays, for the reminder', { day: 'Thursday' }],
  ])('is read: %s', (said, details) => {
    const { also, ...read } = understandLine({ said }).details
    expect(also).toBeUndefined()
    expect(read).toMatchObject(details)
  })
})

describe('who is to sign', () => {
  test.each([
    'ask <@dean|Dean Hartley> to sign the proposal by next Friday',
    'ask Dean Hartley and Mei to sign the proposal by next Friday',
    'please have the proposal signed by <@a|Ann> and <@b|Bob>',
  ])('is asked to, and given nothing else: %s', (said) => expect(understandLine({ said }).wants).toBe('signoff'))

  test('is a question where it is asked', () =>
    expect(understandLine({ said: 'ask who needs to sign off a micro-credential?' }).wants).toBe('ask'))
})
