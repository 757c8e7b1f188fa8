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
      '[Paper for a committee] [As a web page]',
      '📎 course-summary-2026-11-27.docx',
    ])
    expect(file?.type).toContain('wordprocessingml')
  })

  test('is short where nothing is there yet, and tells of what was put away', async () => {
    const { said: shown } = await played(['Ana types /mcred archive', asks])
    expect(shown).toContain('Settled: 0 of 31; 31 open\nNothing settled in: III Design\n')
    expect(shown).toContain(
      'Nothing is answered yet, so the file is short.\n[Paper for a committee] [As a web page]\nCourse is archived; ',
    )
    expect(await said(['Ana types /mcred answer 07.1 Read.', asks])).toContain('The file has your answer, in short.')
  })
})
