import { describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'

const codes = (shown: string): string[] => [...shown.matchAll(/^• (\S+)/gm)].map(([, code]) => code ?? '')
const posts = 'Ana presses Post in channel'
const threeDays = '4320 minutes pass'

describe('a question card', () => {
  const shows = 'Ana types /mcred show 07.1'

  test('lets the item be taken by whoever presses, while nobody has it', async () => {
    expect(await said(shows)).toMatch(
      /\[I’ll take it\].* \[Give it to somebody\]\n.*\nNobody is assigned to 07\.1 yet\.$/,
    )
    expect(await said([shows, 'Ana presses I’ll take it'])).toContain('✓ Ana took 07.1: Which learning')
    expect(await said([shows, posts, 'Ben presses I’ll take it'])).toContain('✓ Ben took 07.1: Which learning')
    const taken = await said([shows, posts, 'Ben presses I’ll take it', shows])
    expect(taken).not.toContain('I’ll take it')
    expect(taken).toContain('[Give it to somebody else]\n')
    expect(taken).toMatch(/Ben is assigned to 07\.1\.$/)
  })

  test('opens the form to give it to somebody', async () => {
    const gives = [shows, 'Ana presses Give it to somebody']
    expect(await said(gives)).toBe(
      [
        '(a form)',
        '▢ Assign 07.1',
        'Which learning outcomes will learners gain from your micro-credential?',
        'Who settles it?: …',
        'By when? (optional): …',
        '[Assign] [Cancel]',
      ].join('\n'),
    )
    const form = 'Ana fills in\n  < to: Ben\n  < by: 2026-12-04'
    expect(await said([...gives, form])).toContain('✓ Ana assigned 07.1 to Ben, by Fri 4 Dec: ')
  })

  test('offers neither once it is settled', async () => {
    const settled = await said(['Ana types /mcred na 07.1 Not ours.', shows])
    expect(settled).not.toMatch(/\[Give it|\[I’ll take/)
  })
})

describe('what is missing', () => {
  const asks = 'Ana types /mcred missing'

  test('stands overdue first, then by date, then what somebody has, whatever the phase', async () => {
    const given = [
      'Ana types /mcred answer 03.1 Words.',
      'Ana types /mcred assign 10.1 <@ben|Ben>',
      'Ana types /mcred assign 09.1 <@ben|Ben> by 20 Jan',
      'Ana types /mcred assign 08.1 <@ben|Ben> by 26 Nov',
      'Ana types /mcred assign 07.c1 <@ben|Ben> by 25 Nov',
      'Ana types /mcred assign 04.c1 <@ben|Ben> by 30 Nov',
    ]
    const shown = await said([...given, threeDays, asks], '1, 2, 3')
    expect(codes(shown)).toEqual(['07.c1', '08.1', '04.c1', '09.1', '10.1', '01.1', '01.2', '01.3'])
    expect(shown).toContain('open in your phases\n2 are overdue.\n• 07.c1')
  })

  test('says whether anything is overdue', async () => {
    expect(await said(asks)).toContain('## 31 open in your phases\nNothing is overdue.\n')
    expect(await said(['Ana types /mcred assign 07.1 me by 25 Nov', threeDays, asks])).toContain('\nOne is overdue.\n')
  })

  test('is handed out in a form that asks which one', async () => {
    expect(await said([asks, posts, 'Ben presses I’ll take one'])).toMatch(
      /^\(a form\)\n▢ Hand out an item\nWhich one\?: 07\.1 Which learning outcomes .*\nWho settles it\?: ben\nBy when\? \(optional\): …/,
    )
    expect(await said([asks, posts, 'Ben presses I’ll take one', 'Ben fills in\n  < to: Ben'])).toContain(
      'Ben took 07.1',
    )
    const gives = [asks, 'Ana presses Give one to somebody']
    expect(await said([...gives, 'Ana fills in\n  < item: Q08.1\n  < to: Ben'])).toContain(
      '✓ Ana assigned 08.1 to Ben: ',
    )
    expect(await said([...gives, 'Ana fills in\n  < item: Q08.1'])).toContain('! Choose a person.')
  })

  test('offers what nobody has to be taken, and leaves out what was settled since', async () => {
    const given = [asks, posts, 'Ana types /mcred answer 07.1 Read.', 'Ben presses I’ll take one']
    expect(await said(given)).toContain('Which one?: 07.2 How will you validate')
    const all = ['07.1', '07.2', '07.3', '08.1', '08.2', '08.3', '09.1', '09.2']
    const taken = await said([...all.map((code) => `Ana types /mcred assign ${code} me`), asks])
    expect(taken).not.toContain('I’ll take')
    expect(taken).toContain('[Give one to somebody]')
  })
})

describe('the checks of a step', () => {
  const asks = 'Ana types /mcred checks 07'

  test('show their codes and who has them', async () => {
    const shown = await said(['Ana types /mcred assign 07.c2 <@ben|Ben> by 4 Dec', asks])
    expect(shown).toContain('☐ 07.c1 Learning outcomes and competencies are defined\n')
    expect(shown).toContain('☐ 07.c2 Industry experts have confirmed the learning goals (Ben has it, by Fri 4 Dec)\n')
  })

  test('are handed out, the last one at a press', async () => {
    expect(await said([asks, 'Ben presses I’ll take one'])).toContain('Which one?: 07.c1 Learning outcomes')
    const last = ['Ana types /mcred check 07.c1 07.c2 07.c3', asks]
    expect(await said(last)).toContain('[I’ll take it] [Give it to somebody]')
    expect(await said([...last, 'Ben presses I’ll take it'])).toContain('✓ Ben took 07.c4: ')
    expect(await said(['Ana types /mcred check 07.c1 07.c2 07.c3 07.c4', asks])).not.toMatch(/I’ll take|to somebody/)
  })
})

describe('the reminder', () => {
  const comes = 'Ana types /mcred nudge now\n\nAna presses Post it'

  test('hands out from its rows, and shows who has what then', async () => {
    const takes = [comes, 'Ben presses I’ll take one', 'Ben fills in\n  < item: Q07.2\n  < to: Ben']
    const shown = await said(takes)
    expect(shown).toMatch(/^\(in place of the card\)\n## Course this week\n/)
    expect(shown).toMatch(/\nBen\n• 07\.2 .*\n/)
    expect(shown).toContain('✓ Ben took 07.2: ')
  })
})
