import { describe, expect, test } from 'vitest'
import { catalog } from '../../world.ts'
import { said } from '../scripted.ts'

const asks = 'Guest types /mcred ready design'
const itemsOf = (phase: number) =>
  catalog.items.all
    .filter((item) => 'step' in item && item.step.phase === phase)
    .map(({ code, kind }) => ({ code, kind }))

/** Settles all of a phase but the items named. */
const settled = (phase: number, ...but: string[]): string[] =>
  itemsOf(phase)
    .filter(({ code }) => !but.includes(code))
    .map(({ code, kind }) => `Ana types /mcred ${kind === 'check' ? `check ${code}` : `answer ${code} Words.`}`)

describe('whether it is ready', () => {
  test('says in words what is open, what is overdue, what nobody has and what was never looked at', async () => {
    const done = [
      'Ana types /mcred answer 07.1 Read.',
      'Ana types /mcred assign 07.2 <@ben|Ben> by 25 Nov',
      'Ana types /mcred assign 07.c1 <@ben|Ben> by 26 Nov',
      'Ana types /mcred assign 08.1 <@ben|Ben>',
      '4320 minutes pass',
    ]
    expect((await said([...done, asks])).split('\n')).toEqual([
      '(only to them)',
      'Not yet: 10 questions and 20 checks of Design are open; 2 are overdue.',
      'With nobody yet: 27',
      'Never looked at: 09 Structure of learning and 10 How and what students will learn',
      '- 07.2 How will you validate the learning outcomes with university… · Ben · overdue since Wed 25 Nov',
      '- 07.c1 Learning outcomes and competencies are defined · Ben · overdue since Thu 26 Nov',
      '- 08.1 Does your micro-credential have any prerequisites? · Ben',
      '[Next question] [What is missing]',
    ])
    expect(await said([...done, asks, 'Guest presses Next question'])).toContain('question 2 of 3')
    expect(await said([...done, asks, 'Guest presses What is missing'])).toContain('## 30 open in phase III Design')
  })

  test.each([
    [['07.1'], 'Not yet: one question of Design is open.\nWith nobody yet: 1\nNever looked at: none\n[Next question]'],
    [['07.c1'], 'Not yet: one check of Design is open.\nWith nobody yet: 1\nNever looked at: none\n[Go on]'],
    [['07.c1', '07.1'], 'Not yet: one question and one check of Design are open.'],
  ])('is said of few: %j', async (left, words) => {
    expect(await said([...settled(3, ...left), asks])).toContain(words)
  })

  test('says that the one thing left is overdue', async () => {
    const done = [...settled(3, '07.1'), 'Ana types /mcred assign 07.1 me by 25 Nov', '4320 minutes pass']
    expect(await said([...done, asks])).toContain(
      'Not yet: one question of Design is open; it is overdue.\nWith nobody yet: none\n',
    )
  })

  test('is complete, and claims no more', async () => {
    const complete = [
      '(only to them)',
      '✓ Everything in Design is answered and ticked.',
      'Whether it is good is for you to judge: read it once more together.',
      '[Summary] [Templates]',
    ]
    expect(await said([...settled(3), asks])).toBe(complete.join('\n'))
    const excused = [...settled(3, '07.1'), 'Ana types /mcred na 07.1 Not ours.', asks]
    expect(await said(excused)).toContain('Everything in Design is answered and ticked; one item does not apply.')
    expect(await said([...settled(3), 'Ana types /mcred ready'])).toContain('Everything in your phases is answered')
    expect(await said([...settled(3), asks, 'Guest presses Summary'])).toContain('Settled: 31 of 31\n')
  })

  test('is said of all phases, each with what is open in it', async () => {
    expect((await said([...settled(3), 'Ana types /mcred ready'], '3, 5')).split('\n')).toEqual([
      '(only to them)',
      'Not yet: 6 questions and 10 checks are open.',
      'III Design: complete',
      'V Deliver: 6 questions and 10 checks',
      'With nobody yet: 16',
      'Never looked at: 15 Learner experience and 16 Learner support',
      '[Next question] [What is missing] [What a committee asks]',
    ])
    expect(await said('Ana types /mcred ready', '1, 2, 3, 4, 5, 6')).toContain('Never looked at: 18 steps\n')
  })

  test('tells of a phase out of scope and of a project that was put away', async () => {
    expect(await said('Ana types /mcred ready deliver')).toMatch(
      /\nDeliver is not among your phases, so nothing in it counts\.$/,
    )
    expect(await said(['Ana types /mcred archive', asks])).toMatch(
      /\nCourse is archived; .mcred reopen takes it out again\.$/,
    )
  })
})
