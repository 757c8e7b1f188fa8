import { describe, expect, test } from 'vitest'
import { saysOpen } from '../../../src/conversation/words.ts'
import { said } from '../scripted.ts'

describe('an answer that only says that it is not known yet', () => {
  test.each([
    'tbc, waiting for Mei to call the hospital',
    'TBD',
    'idk',
    'still to be decided by the board',
    'not known yet',
  ])('is not recorded: %s', async (words) => {
    for (const typed of ['/mcred answer 07.2', '@mcred 07.2:']) {
      const shown = await said(`Ana types ${typed} ${words}`)
      expect(shown).toContain('That says that it is not known yet, so 07.2 stays open and nothing is recorded.')
      expect(shown).toContain('[Give it to somebody] [Record it all the same]')
    }
  })

  test('is asked about under its question', async () => {
    const shown = await said(['Ana types @mcred 07.1', 'Ben replies tbc, waiting for Mei to call the hospital'])
    expect(shown).toContain('Nothing is recorded yet.')
    expect(shown).toContain('[Skip for now] [Give it to somebody]')
  })

  test('is recorded by a press', async () => {
    const typed = 'Ana types /mcred answer 07.2 tbc, with Mei'
    expect(await said([typed, 'Ana presses Record it all the same'])).toContain('> tbc, with Mei')
  })

  test.each([
    'We do not know exactly, but 40 is our guess',
    'Learners who are waiting for a place',
    'Tbcs are what nurses call it',
    'The unknown is what attracts them',
  ])('is not what has words of its own: %s', (words) => expect(saysOpen(words)).toBe(false))
})
