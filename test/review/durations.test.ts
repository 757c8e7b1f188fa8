import { describe, expect, test } from 'vitest'
import { rulesIn } from './dossiers.ts'

const besideSixWeeks = (text: string): string[] =>
  rulesIn({ answers: { 'Q09.1': '30 hours over six weeks.', 'Q09.2': text } })

describe('beside a course of six weeks', () => {
  test.each([
    'Four units of one to two weeks each.',
    'Four units of one and a half weeks each.',
    'Three modules of two weeks each, in a fixed order.',
    'Each module takes two weeks.',
    'Two weeks per module.',
    'Two weeks for each unit.',
    'Three modules, two weeks each.',
    'Three modules, two weeks a module.',
  ])('the length of a part is no contradiction: “%s”', (text) => {
    expect(besideSixWeeks(text)).not.toContain('C10')
  })

  test.each(['It runs for four weeks.', 'One module of eight weeks.', 'Three modules in ten weeks.'])(
    'another length of the whole is one: “%s”',
    (text) => {
      expect(besideSixWeeks(text)).toContain('C10')
    },
  )
})
