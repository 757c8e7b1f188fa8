import { describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'

const gives = (code: string, due = ''): string => `Ana types /mcred assign ${code} <@ben|Ben>${due && ` by ${due}`}`
const threeDays = '4320 minutes pass'
const asks = 'Ben types /mcred mine'

describe('what is mine', () => {
  test('stands overdue first, then by date, then without one, each with its button, for whoever asks alone', async () => {
    const given = [gives('08.1'), gives('07.c3', '4 Dec'), gives('07.1', '25 Nov'), gives('t4.1.1', '28 Nov')]
    expect(await said([...given, 'Ana types /mcred assign 08.2 me', threeDays, asks])).toBe(
      [
        '(only to them)',
        '## Yours to settle: 4 items, 1 overdue',
        '• 07.1 Which learning outcomes will learners gain from your micro-credential? (07 Learning goals · overdue since Wed 25 Nov) [Answer]',
        '• t4.1.1 What is the micro-credential meant to achieve? (Design canvas · due tomorrow) [Answer]',
        '• 07.c3 Outcomes are measurable and transfer to a larger credential (07 Learning goals · due Fri 4 Dec) [Tick]',
        '• 08.1 Does your micro-credential have any prerequisites? (08 Learning pathways) [Answer]',
      ].join('\n'),
    )
  })

  test.each([
    [[gives('07.1')], 'Yours to settle: one item\n'],
    [[gives('07.1', '25 Nov'), threeDays], 'Yours to settle: one item, overdue\n'],
    [[gives('07.1', '25 Nov'), gives('07.2', '25 Nov'), threeDays], 'Yours to settle: 2 items, all overdue\n'],
    [[gives('07.1', 'today')], '· due today) [Answer]'],
  ])('is counted in words: %j', async (given, words) => {
    expect(await said([...given, asks])).toContain(words)
  })

  test('is settled from its row', async () => {
    expect(await said([gives('07.c3'), asks, 'Ben presses Tick on 07.c3', asks])).toContain('Nothing waits for you')
    expect(await said([gives('07.1'), asks, 'Ben presses Answer on 07.1'])).toContain('(a form)')
  })

  test('is nothing, in one line with something to do', async () => {
    const nothing =
      '(only to them)\n✓ Nothing waits for you here. If you have ten minutes, take the next question.\n[Next question]'
    expect(await said(asks)).toBe(nothing)
    expect(await said('Guest types /mcred mine')).toBe(nothing)
    expect(await said([asks, 'Ben presses Next question'])).toContain('## 07 Learning goals · question 1 of 3')
  })

  test('counts neither what is settled nor what is out of scope', async () => {
    const given = [gives('07.1'), gives('01.1'), 'Ana types /mcred answer 07.1 Read a dashboard.']
    expect(await said([...given, asks])).toContain('Nothing waits for you')
  })

  test('is cut at a dozen, and says so', async () => {
    const codes = ['07.1', '07.2', '07.3', '07.c1', '07.c2', '07.c3', '07.c4', '08.1', '08.2', '08.c1', '08.c2', '09.1']
    expect(await said([...codes, '09.2', '10.1'].map((code) => gives(code)).concat(asks))).toContain('\n… 2 more')
    expect(await said(codes.map((code) => gives(code)).concat(asks))).not.toContain('more')
  })

  test('says that the project was put away', async () => {
    const archived = 'Ana types /mcred archive'
    expect(await said([gives('07.1'), archived, asks])).toMatch(
      /\[Answer\]\nCourse is archived; .mcred reopen takes it out again\.$/,
    )
    expect(await said([archived, asks])).toBe(
      '(only to them)\n✓ Nothing waits for you here.\nCourse is archived; /mcred reopen takes it out again.',
    )
  })
})
