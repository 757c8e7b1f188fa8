import { describe, expect, test } from 'vitest'
import { played, said } from '../scripted.ts'

const asks = 'Guest types /mcred summary'
const done = [
  'Ana types /mcred lead <@ben|Ben>',
  'Ana types /mcred assign 07.2 <@ben|Ben> by 25 Nov',
  'Ana types /mcred answer 07.1 Read a *dashboard*.',
  `Ben types /mcred answer 09.1 Thirty hours. ${'And so on and on. '.repeat(10)}`,
  'Ben types /mcred answer t4.1.1 Better care.',
  'Ana types /mcred check 07.c1',
  '4320 minutes pass',
]

describe('the summary', () => {
  test('is a few lines, and a page as a file', async () => {
    const { said: shown, file } = await played([...done, asks], '3, 4')
    expect(shown.split('\n')).toEqual([
      '(only to them)',
      '## Course',
      'Learning outcomes: Read a *dashboard*.',
      `Hours: Thirty hours. ${'And so on and on. '.repeat(5)}And so…`,
      'Begun: 24 Nov by Ana',
      'Led by: Ana and Ben',
      'Settled: 3 of 59; 56 open, 1 overdue',
      'Nothing settled in: IV Develop',
      '█░░░░░ 3/31 III Design',
      '░░░░░░ 0/28 IV Develop',
      'The file has your 3 answers, in short.',
      '[Paper for a committee]',
      '📎 course-summary-2026-11-27.md',
    ])
    expect(file?.type).toBe('text/markdown')
    expect(String(file?.content).split('\n\n').slice(0, -2)).toEqual([
      '# Course',
      '## What it is',
      `- Learning outcomes: Read a \\*dashboard\\*.\n- Hours: Thirty hours. ${'And so on and on. '.repeat(10).trim()}`,
      '## How far it is',
      '- Begun: 24 Nov by Ana\n- Led by: Ana and Ben\n- Settled: 3 of 59; 56 open, 1 overdue\n- Nothing settled in: IV Develop',
      '## Overdue',
      '- **07.2** How will you validate the learning outcomes with university stakeholders and industry experts? (Ben, overdue since Wed 25 Nov)',
      '## Phase III Design: 3 of 31',
      [
        '- **07.1** Which learning outcomes will learners gain from your micro-credential?  ',
        '  Read a \\*dashboard\\*. (Ana, 24 Nov)',
        '- **09.1** How many hours will your micro-credential take?  ',
        '  Thirty hours. And so on and on. And so on and on. And so on and on. And so on and on. And so on and on. And so on and… (Ben, 24 Nov)',
      ].join('\n'),
      'Still open: 9 questions and 19 checks.',
      '## Phase IV Develop: 0 of 28',
      'Still open: 8 questions and 20 checks.',
      '## Templates',
      '- **t4.1.1** What is the micro-credential meant to achieve?  \n  Better care. (Ben, 24 Nov)',
    ])
  })

  test('is short where nothing is there yet, and tells of what was put away', async () => {
    const { said: shown, file } = await played(['Ana types /mcred archive', asks])
    expect(shown).toContain('Settled: 0 of 31; 31 open\nNothing settled in: III Design\n')
    expect(shown).toContain(
      'Nothing is answered yet, so the file is short.\n[Paper for a committee]\nCourse is archived; ',
    )
    expect(file?.content).toContain('\n- Archived\n')
    expect(await said(['Ana types /mcred answer 07.1 Read.', asks])).toContain('The file has your answer, in short.')
  })
})
