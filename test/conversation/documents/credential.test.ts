import { describe, expect, test } from 'vitest'
import { played } from '../scripted.ts'

const title = 'Ana types /mcred answer t6.1.1 Ward data basics'
const rest = ['Ana types /mcred answer t6.2.1 To read a dashboard.', 'Ben types /mcred answer 14.1 A rubric.']

describe('credential', () => {
  test('says what stops it, with the way to answer, and hands out what there is', async () => {
    const { said, file } = await played([title, 'Ana types /mcred credential'])
    expect(said).toContain('A draft, not issued: an achievement in Open Badges 3.0, for your badge platform.')
    expect(said).toContain('There: Title (t6.1.1)')
    expect(said).toContain('What stops it: Description (t6.2.1 or t4.1.1) and Criteria to earn it (14.1 or t4.4.2)')
    expect(said).toContain('[Answer t6.2.1 (Purpose)]')
    expect(said).toContain('[CTDL] [Europass]')
    expect(file?.name).toBe('achievement-draft.json')
    expect(JSON.parse(String(file?.content))).toMatchObject({ name: 'Ward data basics' })
  })

  test('of a project that has what a badge needs is stopped by nothing', async () => {
    const { said } = await played([title, ...rest, 'Ana types /mcred credential'])
    expect(said).toContain('What stops it: nothing')
    expect(said).not.toContain('Answer t6')
  })

  test.each([
    ['ctdl', 'ctdl-draft.json', 'ceterms:MicroCredential'],
    ['europass', 'europass.html', 'What Europass will ask for'],
  ])('also as %s, typed or pressed', async (draft, name, holds) => {
    const typed = await played([title, `Ana types /mcred credential ${draft}`])
    expect(typed.file?.name).toBe(name)
    expect(String(typed.file?.content)).toContain(holds)
    const label = draft === 'ctdl' ? 'CTDL' : 'Europass'
    const pressed = await played([title, 'Ana types /mcred credential', `Ana presses ${label}`])
    expect(pressed.file?.name).toBe(name)
  })
})
