import { describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'

const settled = [
  'Ana types /mcred answer 07.1 Read a dashboard; explain it to a colleague',
  'Ben types /mcred answer 07.2 Two managers read it in May.',
  'Ben types /mcred answer 09.1 30 hours',
  'Ben types /mcred check 07.c1',
]
const change = 'Ana types /mcred answer 07.1 Build a dashboard from raw data and defend it'

describe('an answer that changes', () => {
  test('names what was settled in view of the old one', async () => {
    expect(await said([...settled, change])).toContain(
      '• 3 were settled in view of the old answer: 07.2, 09.1 and 07.c1. [Look at them]',
    )
  })

  test.each([
    ['a comma', 'Ana types /mcred answer 07.1 Read a dashboard, explain it to a colleague.'],
    ['the first answer', 'Ana types /mcred answer 08.1 None'],
  ])('marks nothing where it is %s', async (_, harmless) => {
    expect(await said([...settled, harmless])).not.toContain('in view of')
    expect(await said([...settled, harmless, 'Chi types /mcred look again'])).toContain(
      'Nothing is to be looked at again.',
    )
  })

  test('shows what it was and what it is now, with whether that is still right', async () => {
    const shown = await said([...settled, change, 'Chi types /mcred look again'])
    expect(shown).toContain('## 3 things to look at again')
    const difference =
      'was “Read a dashboard; explain it to a colleague”, is now “Build a dashboard from raw data and defend it” · Ana, 24 Nov'
    expect(shown.split(difference)).toHaveLength(2)
    expect(shown).toContain('[Still right] [Change 07.2]')
    expect(shown).toContain('[Still right] [Untick 07.c1]')
  })

  test('is counted in the status until a person has looked', async () => {
    expect(await said([...settled, change, 'Chi types /mcred status'])).toContain('3 to look at again')
    const looked = [...settled, change, 'Chi types /mcred look again', 'Chi presses Still right']
    expect(await said(looked)).toContain('07.2 is still right.')
    expect(await said([...looked, 'Chi types /mcred status'])).toContain('2 to look at again')
    expect(
      await said([...settled, change, 'Ben types /mcred answer 09.1 40 hours', 'Chi types /mcred status']),
    ).toContain('2 to look at again')
  })

  test('takes its marks with it when it is taken back', async () => {
    expect(await said([...settled, change, 'Ana types /mcred undo', 'Chi types /mcred look again'])).toContain(
      'Nothing is to be looked at again.',
    )
  })
})
