import { describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'

const hours = ['Ana types /mcred answer 09.1 40 hours in all', 'Ben types /mcred answer t6.5.1 About 18 hours in total']
const fine = [
  ...hours,
  'Chi types /mcred review',
  'Chi presses It is fine',
  'Chi fills in\n  < reason: The advert counts the evenings only.',
]
const conflict = 'One thing does not fit together'

describe('the review', () => {
  test('quotes both answers with who and when, and offers what settles it', async () => {
    expect((await said([...hours, 'Chi types /mcred review'])).split('\n')).toEqual([
      '(only to them)',
      '## One thing does not fit together',
      '---',
      '09.1 comes to 40 hours, t6.5.1 to 18.',
      '> 40 hours in all',
      '  (09.1 · Ana, 24 Nov)',
      '> About 18 hours in total',
      '  (t6.5.1 · Ben, 24 Nov)',
      '[Answer 09.1] [Answer t6.5.1] [Assign] [It is fine]',
      'Found by rules, not by judgement: whether it is good is for you to say.',
    ])
    expect(await said([...hours, 'Chi types /mcred review', 'Chi presses Answer t6.5.1'])).toContain(
      'About 18 hours in total',
    )
  })

  test('stands there anew once an answer has settled what it showed', async () => {
    const settled = [
      'Chi types /mcred review',
      'Chi presses Answer t6.5.1',
      'Chi fills in\n  < text: 40 hours in total',
    ]
    expect(await said([...hours, ...settled])).toContain('I see nothing that does not fit together')
  })

  test('shows what a tick claims beside the answer that takes it back', async () => {
    const ticked = ['Ana types /mcred check 04.c3', 'Ben types /mcred answer 04.2 On a handshake; nothing is signed.']
    const shown = await said([...ticked, 'Chi types /mcred review'])
    expect(shown).toContain(
      '> Commercial agreements are in place to protect you and your partners\n  (04.c3, ticked · Ana, 24 Nov)',
    )
    expect(shown).toContain('[Untick 04.c3] [Answer 04.2] [Assign] [It is fine]')
  })

  test.each([
    ['design', conflict],
    ['09', conflict],
    ['07', 'nothing that does not fit together in 07 Learning goals'],
    ['strategy', 'nothing that does not fit together in '],
  ])('is of a phase or a step: %s', async (where, words) => {
    expect(await said([...hours, `Chi types /mcred review ${where}`])).toContain(words)
  })

  test('puts aside what is fine, with the reason and by whom', async () => {
    expect(await said(fine)).toContain('Put aside: 09.1 comes to 40 hours, t6.5.1 to 18.')
    expect(await said([...fine, 'Ben types /mcred review'])).toContain(
      'One thing was put aside: /mcred review dismissed.',
    )
    expect(await said([...fine, 'Ben types /mcred review dismissed'])).toContain(
      '• 09.1 comes to 40 hours, t6.5.1 to 18. (“The advert counts the evenings only.” · Chi, 24 Nov) [Raise it again]',
    )
  })

  test('asks for words as the reason', async () => {
    const wordless = [...hours, 'Chi types /mcred review', 'Chi presses It is fine', 'Chi fills in\n  < reason: …']
    expect(await said(wordless)).toContain('A few words on why it is fine.')
  })

  test('remembers what was put aside until an answer that it quotes changes', async () => {
    expect(await said([...fine, 'Ana types /mcred answer 09.2 Yes.', 'Ben types /mcred review'])).not.toContain(
      conflict,
    )
    expect(await said([...fine, 'Ana types /mcred answer 09.1 45 hours in all', 'Ben types /mcred review'])).toContain(
      conflict,
    )
  })

  test('raises it again when somebody says so', async () => {
    const again = [...fine, 'Ben types /mcred review dismissed', 'Ben presses Raise it again']
    expect(await said(again)).toContain('It stands again.')
    expect(await said([...again, 'Ben types /mcred review'])).toContain(conflict)
  })

  test('is counted where people ask whether they are ready, and at the end of a phase', async () => {
    expect(await said([...hours, 'Chi types /mcred ready'])).toContain(`• ${conflict}. [Look]`)
    expect(await said(['Chi types /mcred ready'])).not.toContain('fit together')
    const last = [...hours, 'Chi types /mcred checks 10', 'Chi presses Go on']
    expect(await said(last)).toContain(`• ${conflict}. [Look]`)
  })

  test('has what is archived stay as it is, and says so', async () => {
    expect(await said([...hours, 'Ana types /mcred archive', 'Chi types /mcred review'])).toContain(conflict)
  })
})
