import { describe, expect, test } from 'vitest'
import { readCommand } from '../../../src/conversation/language/parse-command.ts'
import { catalog } from '../../world.ts'
import { said } from '../scripted.ts'

const given = [
  'Ana types /mcred assign 08.2 <@cho|Cho Lee>',
  'Ana types /mcred assign 07.c3 <@ben|Ben> by 4 Dec',
  'Ana types /mcred assign 07.1 <@ben|Ben> by 25 Nov',
  '4320 minutes pass',
]

describe('who has what', () => {
  test('stands by person, with dates, what is overdue first, and what nobody has in one count', async () => {
    expect(await said([...given, 'Guest types /mcred who has what'])).toBe(
      [
        '(only to them)',
        '## Who has what',
        'Ben: 2 items, 1 overdue',
        '- 07.1 Which learning outcomes will learners gain from your micro-credential? · overdue since Wed 25 Nov',
        '- 07.c3 Outcomes are measurable and transfer to a larger credential · due Fri 4 Dec',
        'Cho Lee: one item',
        '- 08.2 Can your micro-credential be stacked with other qualifications?',
        '28 other open items are with nobody yet.',
        '[What is missing]',
      ].join('\n'),
    )
  })

  test.each(['/mcred who late', '@mcred who is late?', "@mcred who's behind"])(
    'names only who is late, or says that nobody is: %s',
    async (asks) => {
      const shown = await said([...given, `Guest types ${asks}`])
      expect(shown).toContain('## Late: Ben\n• 07.1 Which learning outcomes')
      expect(shown).toContain('(Ben · overdue since Wed 25 Nov · 07 Learning goals) [Answer]')
      expect(shown).not.toMatch(/08\.2|07\.c3|with nobody/)
      expect(await said([...given.slice(0, 2), `Guest types ${asks}`])).toContain(
        '✓ Nobody is late. Next: 07.c3, Ben, due Fri 4 Dec.',
      )
    },
  )

  test('is nothing yet', async () => {
    expect(await said('Ana types /mcred who')).toBe(
      '(only to them)\n## Who has what\nNobody has anything yet; 31 items are open.\n[What is missing]',
    )
  })

  test.each([
    ['<@ben|Ben>', 'Ben has 2 items, 1 overdue\n• 07.1'],
    ['Ben', 'Ben has 2 items, 1 overdue\n• 07.1'],
    ['Cho', 'Cho Lee has one item\n• 08.2'],
    ['<@ana|Ana>', 'i Ana has nothing to settle here.\n[Who has what]'],
    ['Ana', 'i Ana has nothing to settle here.\n[Who has what]'],
    ['<@dan|Dan>', 'i Dan has nothing to settle here.'],
    ['Zoe', 'i I know nobody called Zoe here.'],
  ])('is asked of one person: %s', async (person, words) => {
    const told = await said([...given, `Ben types /mcred who ${person}`])
    expect(told).toContain(`(only to them)\n${words}`)
    expect(told).not.toContain(words.startsWith('Cho') ? '07.1' : '08.2')
  })

  test('is asked of one item', async () => {
    const about = async (code: string, ...before: string[]) =>
      said([...given, ...before, `Ben types /mcred who ${code}`])
    expect(await about('07.1')).toBe(
      '(only to them)\nBen has 07.1, overdue since Wed 25 Nov.\n07.1 Which learning outcomes will learners gain from your micro-credential?\n[Answer]',
    )
    expect(await about('08.2')).toContain('Cho Lee has 08.2.\n')
    expect(await about('07.1', 'Ana types /mcred answer 07.1 Read.')).toContain(
      '07.1 is answered already, by Ana, 27 Nov.\n',
    )
    expect(await about('07.c1', 'Ana types /mcred check 07.c1')).toContain('07.c1 is ticked already, by Ana, 27 Nov.\n')
  })

  test('lets an item that nobody has be taken or given', async () => {
    const asked = 'Ana types /mcred who 07.2'
    expect(await said(asked)).toContain('Nobody has 07.2 yet.\n')
    expect(await said([asked, 'Ana presses I’ll take it'])).toContain('✓ Ana took 07.2: ')
    const posted = [asked, 'Ana presses Post in channel']
    expect(await said([...posted, 'Ben presses I’ll take it'])).toContain('✓ Ben took 07.2: ')
    expect(await said([...posted, 'Ben presses Give it to somebody'])).toContain('▢ Assign 07.2\n')
  })

  test('says that the project was put away', async () => {
    const archived = 'Ana types /mcred archive'
    expect(await said([...given, archived, 'Ana types /mcred who'])).toContain('\nCourse is archived; ')
  })
})

test.each([
  ['who teaches the course', 'mention', 'plain'],
  ['who should assess learners?', 'mention', 'plain'],
  ['who banana', 'command', 'unknown'],
  ['who @ben', 'command', 'who'],
] as const)('“%s” (%s) is read as %s', (text, spoken, wanted) => {
  expect(readCommand(text, spoken, catalog).do).toBe(wanted)
})
