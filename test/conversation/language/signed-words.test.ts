import { describe, expect, test } from 'vitest'
import { signOffInWords } from '../../../src/conversation/language/typed/signoff.ts'
import { catalog } from '../../world.ts'
import { said } from '../scripted.ts'

describe('what is asked of a sign-off', () => {
  test.each([
    'is the proposal signed?',
    'Is our proposal signed off yet',
    'who signed the proposal?',
    'who has signed off the design phase?',
    'has phase 3 been signed?',
  ])('is told how they stand: “%s”', (words) => {
    expect(signOffInWords(words, catalog)).toEqual({ do: 'sign-off' })
  })

  test.each([
    'who should sign the proposal?',
    'is the contract with the partner signed?',
    'who signed the partner agreement?',
    'is the proposal signed by the industry?',
  ])('is left to the toolkit: “%s”', (words) => {
    expect(signOffInWords(words, catalog)).toBeUndefined()
  })
})

describe('what has changed since a mark', () => {
  test.each(['@mcred what has changed since A63EA748?', '@mcred what changed since the mark a63ea748'])(
    'is looked for by the mark, not as a day: “%s”',
    async (words) => {
      expect(await said(['Ana types /mcred answer 07.1 Read a dashboard', `Ana types ${words}`])).toMatch(
        /ever had the mark a63ea748/i,
      )
    },
  )
})
