import { beforeEach, describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'
import { speaking, start } from '../speaking.ts'

const given = 'Ana types @mcred 09.1 20 hours over 5 weeks'

describe('what is said otherwise puts right what it names', () => {
  test.each([
    [['Ana types @mcred correct the hours to 24'], '> 24 hours over 5 weeks'],
    [['Ana types @mcred its 22 hours now not 20'], '> 22 hours over 5 weeks'],
    [['Ana types @mcred change 09.1 to 6 weeks instead of 5 weeks'], '> 20 hours over 6 weeks'],
    [['Ben types @mcred 09.1 should be 28 hours', 'Ben presses Replace it'], '> 28 hours over 5 weeks'],
  ])('%s', async (deeds, now) => {
    expect(await said([given, ...deeds, 'Ana types /mcred show 09.1'])).toContain(now)
  })

  test('and what was taken back comes back when it is wanted', async () => {
    const words = [given, 'Ana types @mcred undo', 'Ana types @mcred no wait i want it back']
    expect(await said(words)).toContain('Back again: your answer to 09.1, “20 hours over 5 weeks”')
    const later = [...words.slice(0, 2), 'Ana types @mcred 07.1 read a chart', 'Ana types /mcred redo']
    expect(await said(later)).toContain('Nothing is brought back yet')
  })

  test('a colleague’s answer whose place is taken is named, with the way back', async () => {
    const shown = await said([given, 'Ben types @mcred answer 09.1 30 hours in all'])
    expect(shown).toContain('It takes the place of Ana’s answer: “20 hours over 5 weeks”. [Use Ana’s]')
    expect(
      await said([
        given,
        'Ben types @mcred answer 09.1 30 hours in all',
        'Ana presses Use Ana’s',
        'Ana types /mcred show 09.1',
      ]),
    ).toContain('> 20 hours over 5 weeks')
  })
})

test('a mail below a line that says what it answers is kept whole', async () => {
  const mail =
    'Dear Ben,\\n\\nthanks for the call. Our offer:\\n- a guest talk\\n- a look at the quiz\\nBest regards\\nLim Wei'
  const shown = await said(`Ben types @mcred for 10.2 here is the mail i got:\\n${mail}`)
  for (const part of ['thanks for the call', '- a guest talk', '- a look at the quiz']) expect(shown).toContain(part)
})

test('what is moved is not taken back as well', async () => {
  const deeds = [
    'Ben types @mcred 07.2 two hospitals read them',
    'Ben types @mcred oh no that was wrong, it belongs to 07.3',
  ]
  expect(await said(deeds)).toContain('Moved from 07.2 to 07.3.')
  expect(await said([...deeds, 'Ben types /mcred show 07.3'])).toContain('> two hospitals read them')
})

test('a step that does not apply is put aside in one deed, and taken back in one', async () => {
  const words = 'Ana types @mcred we dont need the steps on instructor preparedness, all our teachers are trained'
  expect(await said(words, '4')).toContain('5 items (13.1 to 13.c4): Ana marked them as not applicable')
  expect(await said([words, 'Ana types @mcred undo'], '4')).toContain('13.c4 do not apply')
})

describe('who may not, asks who may', () => {
  let people: ReturnType<typeof speaking>
  const presses = async (who: string, shown: string, label: string): Promise<string> => {
    expect(shown).toContain(`[${label}]`)
    return people.says(who, { do: 'ask leads', deed: { do: 'lead', person: { id: 'ben', name: 'Ben' } } })
  }
  beforeEach(async () => {
    people = speaking()
    await people.says('Ana', start())
  })

  test('and nothing is done before somebody who may presses', async () => {
    const refused = await people.says('Ben', { do: 'plain', words: 'can I be made a lead?' })
    expect(await presses('Ben', refused, 'Ask Ana')).toContain('Ben asks to be made a lead.')
    expect((await people.entries()).map(({ kind }) => kind)).not.toContain('led')
    expect(await people.says('Ana', { do: 'lead', person: { id: 'ben', name: 'Ben' } })).toContain('Ben is a lead now')
  })
})
