import { describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'

const given = 'Ana types /mcred answer 10.1 our own lecture notes'

describe('more of an answer', () => {
  test.each(['plus two open datasets', 'and two open datasets', '@mcred add: two open datasets'])(
    'is added where the question itself stands open with it: %s',
    async (words) => {
      expect(await said([given, 'Ana types @mcred show 10.1', `Ana replies ${words}`])).toContain(
        '> our own lecture notes\n> two open datasets\n',
      )
    },
  )

  test('of somebody else’s answer is asked about, and its button adds it', async () => {
    const before = [
      'Ana types @mcred show 10.1',
      'Ana replies our own lecture notes',
      'Ben replies plus two open datasets',
    ]
    expect(await said(before)).toContain(
      '[Add to 10.1 (Where content comes from)] [It answers 10.2 (Industry experts in the content)]',
    )
    expect(
      await said([...before, 'Ben presses Add to 10.1 (Where content comes from)', 'Ben types /mcred show 10.1']),
    ).toContain('> our own lecture notes\n> two open datasets\n  (Ben,')
  })

  test.each(['and the fee is 200 a head', 'and Mei was promoted'])(
    'is asked about where it tells of something else: %s',
    async (words) => {
      const before = ['Ana types @mcred show 10.1', 'Ana replies our own lecture notes', `Ana replies ${words}`]
      expect(await said(before)).toContain('Nothing is recorded yet')
      expect(await said([...before, 'Ana types /mcred show 10.1'])).toContain('> our own lecture notes\n  (Ana')
    },
  )

  test.each([
    ['and skip the next one', 'Skip 10.2'],
    ['and who else could help?', '10.2'],
  ])('is not what is wanted of the bot: %s', async (words, shown) => {
    const before = ['Ana types @mcred show 10.1', 'Ana replies our own lecture notes']
    const told = await said([...before, `Ana replies ${words}`])
    expect(told).toContain(shown)
    expect(await said([...before, `Ana replies ${words}`, 'Ana types /mcred show 10.1'])).toContain(
      '> our own lecture notes\n  (Ana',
    )
  })
})

describe('words about the answer before', () => {
  const before = ['Ana types @mcred show 09.1', 'Ana replies 45 hours over nine weeks']

  test.each([
    ['Ben', '30 hrs max, nobody can be away longer'],
    ['Ben', '30 hrs max. nobody on a yard has more than 6 a week in foaling season'],
    ['Ana', 'no wait, 40 not 45'],
    ['Ben', 'ok then 40 is fine'],
  ])('are not taken for the next question’s: %s says %s', async (who, words) => {
    expect(await said([...before, `${who} replies ${words}`])).toContain('Is that about 09.1, your answer to 09.2')
  })

  test('are offered to be added to what stands, where nothing is open', async () => {
    const told = ['Ana types @mcred show 13.1', 'Ana replies people who write short and friendly']
    const more = [...told, 'Ben replies plus a half day training for all of them before the first cohort']
    expect(
      await said([...more, 'Ben presses Add to 13.1 (What instructors need)', 'Ben types /mcred show 13.1']),
    ).toContain('> people who write short and friendly\n> a half day training')
  })

  test('answer it where they are of something else', async () => {
    expect(await said([...before, 'Ana replies Yes, in four units of 90 minutes'])).toContain('09.2 recorded')
  })
})
