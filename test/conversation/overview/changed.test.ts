import { describe, expect, test } from 'vitest'
import { readPastDate } from '../../../src/calendar/parse-date.ts'
import { said } from '../scripted.ts'

const threeDays = '4320 minutes pass'
const tenDays = '14400 minutes pass'
const asks = 'Guest types /mcred changed'

describe('what changed', () => {
  test('names item, person and day, newest first', async () => {
    const done = [
      'Ana types /mcred assign 07.1 <@ben|Ben> by 4 Dec',
      'Ana types /mcred answer 07.2 Two hospitals.',
      'Ben types /mcred check 07.c1',
      threeDays,
      'Ben types /mcred answer 07.2 Three hospitals.',
      'Ben types /mcred na 07.3 None here.',
      'Ben types /mcred assign 08.1 me',
      'Ana types /mcred lead <@ben|Ben>',
      'Ana types /mcred nudge off',
      'Ana types /mcred scope 3, 4',
      'Ana types /mcred rename Data basics',
    ]
    expect((await said([...done, asks])).split('\n')).toEqual([
      '(only to them)',
      '## 11 changes since Fri 20 Nov',
      '• Data basics (Ana gave it this name · 09:00)',
      '• Data basics (Ana changed the phases in scope · 09:00)',
      '• Data basics (Ana changed the reminder · 09:00)',
      '• Data basics (Ana made Ben a lead · 09:00)',
      '• 08.1 Does your micro-credential have any prerequisites? (Ben took it · 09:00) [Open]',
      '• 07.3 Do your learning goals comply with quality frameworks? (Ben marked it as not applicable · 09:00) [Open]',
      '• 07.2 How will you validate the learning outcomes with university stakeholders and industry experts? (Ben changed the answer · 09:00 · “Three hospitals.”) [Open]',
      '• 07.c1 Learning outcomes and competencies are defined (Ben ticked it · Tue 24 Nov) [Open]',
      '• 07.2 How will you validate the learning outcomes with university stakeholders and industry experts? (Ana answered it · Tue 24 Nov · “Two hospitals.”) [Open]',
      '• 07.1 Which learning outcomes will learners gain from your micro-credential? (Ana gave it to Ben, due Fri 4 Dec · Tue 24 Nov) [Open]',
      '… 1 more before that; /mcred export has all of it.',
    ])
  })

  test('is nothing since a day', async () => {
    expect(await said([tenDays, asks])).toBe('(only to them)\ni Nothing has changed since Fri 27 Nov.\n[Next question]')
    expect(await said(['Ana types /mcred archive', tenDays, asks])).toBe(
      '(only to them)\ni Nothing has changed since Fri 27 Nov.\nCourse is archived; /mcred reopen takes it out again.',
    )
  })

  test('is counted from the day that is named', async () => {
    const done = ['Ana types /mcred answer 07.1 Read.', threeDays, 'Ben types /mcred check 07.c1']
    expect(await said([...done, 'Ana types /mcred changed since yesterday'])).toBe(
      '(only to them)\n## One change since Thu 26 Nov\n• 07.c1 Learning outcomes and competencies are defined (Ben ticked it · 09:00) [Open]',
    )
    expect(await said([...done, 'Ana types /mcred changed since tuesday'])).toContain('## 3 changes since Tue 24 Nov')
    expect(await said([...done, 'Ana types /mcred changed since whenever'])).toContain(
      '(only to them)\n! I do not know the day “whenever”. Write it as “since monday”',
    )
  })

  test('leaves out what was taken back, each slip before the last, and who wants reminders alone', async () => {
    const done = [
      tenDays,
      'Ana types /mcred answer 07.1 Read.',
      'Ana types /mcred undo',
      'Ben types /mcred check 07.c1',
      'Ben types /mcred uncheck 07.c1',
      'Ben types /mcred check 07.c1',
      'Ben types /mcred nudge me',
    ]
    expect(await said([...done, asks])).toMatch(/## One change since .*\n• 07\.c1 .*Ben ticked it/)
  })
})

describe('what changed in a part of the day', () => {
  const day = ['Ana types /mcred answer 07.1 Read.', '240 minutes pass', 'Ben types /mcred check 07.c1']

  test('is only what came since, each with its time', async () => {
    expect(await said([...day, 'Ana types /mcred changed since lunch'])).toMatch(
      /## One change since 12:00\n• 07\.c1 .*\(Ben ticked it · 13:00\)/,
    )
    expect(await said([...day, 'Ana types /mcred changed since this morning'])).toMatch(
      /## 3 changes today\n.*13:00\).*\n.*\(Ana answered it · 09:00 · .*\)/,
    )
  })

  test('is since yesterday’s lunch before today’s', async () => {
    expect(await said(['Ana types /mcred answer 07.1 Read.', 'Ana types /mcred changed since lunch'])).toContain(
      '2 changes since Mon 23 Nov, 12:00',
    )
  })
})

describe('a day that has gone by', () => {
  const now = Date.parse('2026-11-24T01:00:00Z')
  test.each([
    ['monday', '2026-11-23'],
    ['thursday', '2026-11-19'],
    ['yesterday', '2026-11-23'],
    ['today', '2026-11-24'],
    ['20 Nov', '2026-11-20'],
    ['12 Dec', '2025-12-12'],
    ['3 weeks ago', '2026-11-03'],
    ['2026-11-12', '2026-11-12'],
    ['2026-12-12', undefined],
    ['tomorrow', undefined],
    ['12 Dec 2026', undefined],
    ['whenever', undefined],
    ['this week', '2026-11-23'],
    ['this month', '2026-11-01'],
    ['last month', '2026-10-01'],
    ['this quarter', '2026-10-01'],
    ['last two weeks', '2026-11-10'],
    ['past 10 days', '2026-11-14'],
  ])('“%s” is %s', (words, date) => {
    expect(readPastDate(words, now, 'Asia/Singapore')).toBe(date)
  })
})
