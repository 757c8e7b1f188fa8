import { describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'

const long = `Thirty hours over six weeks, ${'for nurses on night shifts have no more, '.repeat(8)}\\n\\nBest wishes,\\nDan`
const done = [
  'Ana types /mcred answer 07.1 Read a dashboard.',
  'Ben types /mcred answer 07.3 No framework is needed.',
  'Ana types /mcred answer 07.3 The national framework.',
  'Ben types /mcred na 08.1 Nobody needs hours of preparation.',
  'Ben types /mcred check 07.c1 The faculty board saw it.',
  `Ana types /mcred answer 09.1 ${long}`,
]
const about = (words: string): Promise<string> => said([...done, `Guest types /mcred decided ${words}`])

describe('what was decided', () => {
  test('is what bears on the words, each in short with item, person and day', async () => {
    const shown = await about('hours')
    expect(shown.split('\n').slice(0, 3)).toEqual([
      '(only to them)',
      '## What your team recorded on “hours”',
      '• 09.1 Thirty hours over six weeks, for nurses on night shifts have no more, for nurses on night shifts have no more, for nurses on night shifts have no more, for nurses on night shifts have no more, for… (09 Structure of learning · Ana, 24 Nov) [Open]',
    ])
    expect(shown).toContain(
      '• 08.1 Not applicable: Nobody needs hours of preparation. (08 Learning pathways · Ben, 24 Nov)',
    )
    expect(shown.split('\n')).toHaveLength(4)
  })

  test('is found by the words of its item and by the notes of checks', async () => {
    expect(await about('learning outcomes for learners')).toContain(
      '• 07.1 Read a dashboard. (07 Learning goals · Ana, 24 Nov)',
    )
    expect(await about('the faculty board')).toContain('• 07.c1 Ticked: The faculty board saw it. (')
  })

  test('is found by what people call its question', async () => {
    const paid = 'Ana types /mcred answer 01.5 The hospital, 450 a head.'
    expect(await said([paid, 'Ben types @mcred who decided the price?'])).toContain(
      '• 01.5 The hospital, 450 a head. (',
    )
    const asked = await said([paid, 'Ben types @mcred how many hours is it?'])
    expect(asked).toContain(
      'The toolkit does not say. Your team has not recorded it yet either.\n[Answer 09.1 (Hours)]',
    )
    const known = await said([...done, 'Ben types @mcred how many hours is it?'])
    expect(known).toContain('But your team has written something on it.\n> Thirty hours over six weeks')
  })

  test('is what stands; what was replaced since only where whoever wrote it is asked for', async () => {
    expect(await about('frameworks')).not.toContain('No framework')
    expect(await about('by <@ben|Ben> frameworks')).toBe(
      '(only to them)\n## What your team recorded on “frameworks”\n• 07.3 No framework is needed. (07 Learning goals · Ben, 24 Nov · replaced since) [Open]',
    )
  })

  test('is the newest where nothing is asked', async () => {
    expect((await about('')).match(/\d\d\.c?\d/g)).toEqual(['09.1', '07.c1', '08.1'])
    expect(await said('Ana types /mcred decided')).toBe(
      '(only to them)\ni Your team has recorded nothing yet.\n[Next question]',
    )
  })

  test('is nothing: where to go on is offered', async () => {
    const nothing =
      '(only to them)\ni Your team has recorded nothing on “hours”.\n[Answer 09.1 (Hours)] [Ask the toolkit]'
    expect(await said('Ana types /mcred decided hours')).toBe(nothing)
    expect(await said(['Ana types /mcred decided hours', 'Ana presses Answer 09.1 (Hours)'])).toContain(
      'How many hours',
    )
    expect(await said(['Ana types /mcred decided hours', 'Ana presses Ask the toolkit'])).toContain('The toolkit does')
    expect(await about('elephants')).toBe(
      '(only to them)\ni Your team has recorded nothing on “elephants”.\n[Ask the toolkit]',
    )
    expect(await about('<@ben|Ben> dashboards')).toContain('i Ben has recorded nothing on “dashboards” here.')
  })

  test('says that the project was put away', async () => {
    const archived = [...done, 'Ana types /mcred archive', 'Ana types /mcred decided hours']
    expect(await said(archived)).toMatch(/\nCourse is archived; .mcred reopen takes it out again\.$/)
  })
})
