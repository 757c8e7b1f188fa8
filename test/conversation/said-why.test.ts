import { describe, expect, test } from 'vitest'
import { said } from './scripted.ts'

describe('what cannot be done', () => {
  test.each([
    ['/mcred answer 99.9 hello', 'The toolkit has no 99.9.'],
    ['/mcred template 9', 'Templates go from 1 to 6.'],
  ])('is refused with the reason: %s', async (typed, why) => {
    expect(await said([`Ana types ${typed}`])).toContain(why)
  })

  test.each(['Ana types /mcred nudge ben about 07.c2', 'Ana types /mcred remind ben about 07.c2'])(
    'has a way on where one person is to be reminded of one thing: %s',
    async (typed) => {
      const told = await said([typed])
      expect(told).toContain('Whoever has 07.c2 with a date is called by name in it')
      expect(told).toContain('[Give it to somebody]')
    },
  )

  test('greets whoever greets, by a command too', async () => {
    expect(await said(['Ana types /mcred hi'])).toContain('Hello! This channel works on')
  })
})

describe('the status', () => {
  test('says first how far the phases under way are, and then the whole', async () => {
    expect(
      await said(['Ana types /mcred scope 1-6', 'Ana types /mcred answer 07.1 Read.', 'Ana types /mcred status']),
    ).toContain('III Design: 1 of 31 · in all 1 of 141 questions and checks are settled, nothing overdue.')
  })
})
