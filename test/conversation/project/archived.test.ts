import { describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'

const away = [
  'Ana types /mcred answer 07.1 Read a ward dashboard.',
  'Ana types /mcred phase design',
  'Ana types /mcred archive',
]

describe('an archived project', () => {
  test.each([
    ['Ana types /mcred answer 09.1 Thirty hours.', 'Thirty hours.'],
    ['Ana types /mcred tick 07.c1', ''],
    ['Ana types /mcred assign 09.1 <@ben|Ben>', ''],
  ])('takes nothing and gives the words back: %s', async (deed, words) => {
    const shown = await said([...away, deed])
    expect(shown).toContain('Course is archived, so nothing was recorded. /mcred reopen takes it out again.')
    expect(shown).toContain(words)
    expect(await said([...away, deed, 'Ana types /mcred answers 09'])).not.toContain('Thirty')
  })

  test('takes answers again once it is taken out', async () => {
    const shown = await said([
      ...away,
      'Ana types /mcred reopen',
      'Ana types /mcred answer 09.1 Thirty hours.',
      'Ana types /mcred answers 09',
    ])
    expect(shown).toContain('Thirty hours.')
  })
})
