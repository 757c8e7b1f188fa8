import { describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'

const answers = 'Ana types /mcred answer 07.2 Two hospitals read them in May and told us what is missing, twice.'
const undo = 'Ana types /mcred undo'
const what = 'your answer to 07.2, “Two hospitals read them in May and told us what is missing…”'

describe('undo', () => {
  test('says what it took back, with the way to bring it back', async () => {
    expect(await said([answers, undo])).toBe(
      `(in the thread)\nAsked for by Ana\n✓ Taken back: ${what}. 07.2 is open again.\n[Redo] [Open 07.2]`,
    )
    expect(await said([answers, undo, 'Ana presses Redo'])).toContain(`✓ Back again: ${what}.\n`)
    expect(await said([answers, undo, 'Ana presses Redo', 'Ana types /mcred show 07.2'])).toContain(
      '> Two hospitals read them in May and told us what is missing, twice.\n  (Ana, 24 Nov)',
    )
  })

  test.each([
    ['Ana types /mcred check 07.c1', 'your tick on 07.c1. 07.c1 is open again.', 'your tick on 07.c1.'],
    [
      'Ana types /mcred na 07.1 Not ours.',
      'that 07.1 does not apply. 07.1 is open again.',
      'that 07.1 does not apply.',
    ],
    [
      'Ana types /mcred assign 07.1 <@ben|Ben>',
      'that Ben has 07.1. 07.1 is assigned to nobody now.',
      'that Ben has 07.1.',
    ],
    ['Ana types /mcred assign 07.1 me', 'that you have 07.1. 07.1 is assigned to nobody now.', 'that you have 07.1.'],
  ])('names each deed, and brings it back: %s', async (deed, taken, back) => {
    expect(await said([deed, undo])).toContain(`✓ Taken back: ${taken}\n[Redo]`)
    expect(await said([deed, undo, 'Ana presses Redo'])).toContain(`✓ Back again: ${back}\n[Undo]`)
    expect(await said([deed, undo, 'Ana presses Redo', 'Ana presses Undo'])).toContain(`✓ Taken back: ${taken}`)
  })

  test.each(['undo', '@mcred take that back'])(
    'takes back nothing from elsewhere under what somebody else just answered: %s',
    async (words) => {
      const there = [answers, 'Ana types @mcred show 10.1', 'Ben replies our own lecture notes', `Ana replies ${words}`]
      expect(await said(there)).toContain(
        `The last of yours is not of this thread: ${what}. Nothing is taken back yet.`,
      )
      expect(await said([...there, 'Ana presses Take that back'])).toContain(`✓ Taken back: ${what}.`)
    },
  )

  test('goes back a deed at a time, and brings each back once', async () => {
    const two = [answers, 'Ana types /mcred check 07.c1', undo, undo]
    expect(await said(two)).toContain(`Taken back: ${what}`)
    expect(await said([...two, undo])).toBe('(only to them)\ni There is nothing of yours to take back.')
    const ticked = ['Ana types /mcred check 07.c1', undo]
    expect(await said([...ticked, 'Ana presses Redo', 'Ana presses Redo'])).toContain('That is back already.')
  })

  test('on a card shows the question there, and the answer again', async () => {
    const card = [answers, 'Ana presses Undo']
    const open = await said(card)
    expect(open).toContain(`(in place of the card)\n✓ Taken back: ${what}. 07.2 is open again.\n[Redo]\n## 07`)
    expect(open).toContain('[Answer]')
    expect(await said([...card, 'Ana presses Redo'])).toBe(
      [
        '(in place of the card)',
        `✓ Back again: ${what}.`,
        '## 07 Learning goals · question 2 of 3',
        'How will you validate the learning outcomes with university stakeholders and industry experts?',
        '> Two hospitals read them in May and told us what is missing, twice.',
        '  (Ana, 24 Nov)',
        '[Edit] [Undo]',
      ].join('\n'),
    )
  })

  test('brings back what is older below what others said since', async () => {
    const since = [answers, undo, 'Ben types /mcred answer 07.2 Three hospitals.', 'Ana presses Redo']
    expect(await said(since)).toContain(`Back again: ${what}. 07.2 still has Ben’s answer.\n[Undo] [Open 07.2]`)
  })

  test('is nobody else’s to bring back', async () => {
    expect(await said([answers, undo, 'Ben presses Redo'])).toBe(
      '(only to them)\ni Ana took that back, so only Ana can bring it back.',
    )
  })

  test('leaves settings as they are, unless it is pressed on their own card', async () => {
    const set = [answers, 'Ana types /mcred scope 3, 4']
    expect(await said([...set, undo])).toBe(
      '(only to them)\ni Done last: your choice of phases. “Undo” alone takes back answers, ticks and assignments, so nothing is taken back yet.\n[Take that back] [Undo 07.2]',
    )
    expect(await said([...set, undo, 'Ana presses Undo 07.2'])).toContain(`Taken back: ${what}. 07.2 is open again.`)
    expect(await said([...set, undo, 'Ana presses Take that back', undo])).toContain(`Taken back: ${what}.`)
    expect(await said([...set, 'Ana presses Undo'])).toBe(
      '(in the thread)\n✓ Taken back: your choice of phases.\n[Redo]',
    )
    expect(await said([...set, 'Ana presses Undo', 'Ana presses Redo'])).toContain('Back again: your choice of phases.')
    expect(
      await said(['Ana types /mcred settings', 'Ana fills in\n  < zone: Asia/Tokyo', 'Ana presses Undo']),
    ).toContain('Taken back: your change of time zone.')
    expect(await said(['Ana types /mcred nudge off', undo, 'Ana presses Take that back'])).toContain(
      'Taken back: your change of the reminder.',
    )
  })

  test.each(['rename Other', 'lead <@ben|Ben>', 'scope 1'])('stands on the card of “%s”', async (deed) => {
    expect(await said(`Ana types /mcred ${deed}`)).toMatch(/\n\[Undo\]$/)
    expect(await said([`Ana types /mcred ${deed}`, 'Ben presses Undo'])).toContain('only Ana can take it back')
  })

  test('waits until a project that was put away is taken out again, and is a guest’s too', async () => {
    const away = [answers, 'Ana types /mcred archive', undo]
    expect(await said(away)).toContain('Course is archived, so nothing was recorded.')
    const again = [...away, 'Ana types /mcred reopen', undo]
    expect(await said(again)).toContain('Done last: that it is open again.')
    expect(await said([...again, 'Ana presses Undo 07.2'])).toContain(`Taken back: ${what}`)
    expect(await said(['Guest types /mcred check 07.c1', 'Guest types /mcred undo'])).toContain('your tick on 07.c1.')
  })

  const given = 'Ana types @mcred give all checks of step 8 to <@ben|Ben>'

  test('takes back, and brings back, at once what was handed out at once', async () => {
    const all = 'that Ben has 08.c1, 08.c2, 08.c3, 08.c4 and 08.c5.'
    expect(await said([given, undo])).toContain(`✓ Taken back: ${all}\n[Redo]`)
    expect(await said([given, undo, 'Ana types /mcred redo'])).toContain(`✓ Back again: ${all}\n[Undo]`)
    expect(await said([given, 'Ana presses Undo', 'Ana types /mcred who 08.c3'])).toContain('Nobody')
  })

  test('and nothing else that was given before', async () => {
    const before = 'Ana types /mcred assign 07.1 <@ben|Ben>'
    expect(await said([before, given, undo, 'Ana types /mcred who 07.1'])).toContain('Ben')
  })

  test('stands on the card of one item that was given, and says who still has it', async () => {
    const first = 'Ana types /mcred assign 09.1 <@mei|Mei> by 30 November'
    const second = 'Ana types /mcred assign 09.1 <@ben|Ben>'
    expect(await said([first, second, 'Ana presses Undo'])).toContain(
      'Taken back: that Ben has 09.1. 09.1 is assigned to Mei, by Mon 30 Nov.',
    )
    const dated = [first, second, undo, 'Ana types /mcred assign 09.1 <@mei|Mei> by 4 December']
    expect(await said([...dated, undo])).toContain(
      'Taken back: the new date of 09.1. Mei still has 09.1, by Mon 30 Nov.',
    )
  })

  test('has nothing to bring back where nothing was taken back', async () =>
    expect(await said([answers, 'Ana types /mcred redo'])).toContain('Nothing of yours was taken back.'))
})
