import { describe, expect, test } from 'vitest'
import { readCommand } from '../../../src/conversation/language/parse-command.ts'
import { catalog } from '../../world.ts'
import { said } from '../scripted.ts'

const asked = async (words: string, before: readonly string[] = []): Promise<string> =>
  said([...before, `Ana types ${words}`], '3')
const shown = async (words: string, code: string): Promise<string> =>
  said([`Ana types ${words}`, `Ana types /mcred show ${code}`], '3')

describe('an answer that names its item', () => {
  test.each([
    [
      '07.3: Level 5, at 10 hours a credit. Mapped to our own policy, section 4.',
      '07.3',
      'at 10 hours a credit. Mapped to our own policy, section 4.',
    ],
    [
      '08.3: It stands alone. Badge to be confirmed with the registry. Ask Ifeoma about it.',
      '08.3',
      'It stands alone. Badge to be confirmed with the registry. Ask Ifeoma about it.',
    ],
    [
      'for 08.3 put 5 credits at level 5. Badge to be confirmed with registry.',
      '08.3',
      '5 credits at level 5. Badge to be confirmed with registry.',
    ],
    [
      '07.2: sent to two managers. Undo that if they say no.',
      '07.2',
      'sent to two managers. Undo that if they say no.',
    ],
    [
      '08.2: we send it to two managers and then skip the second round',
      '08.2',
      'we send it to two managers and then skip the second round',
    ],
  ])('is kept to its last word, and nothing of it is taken for an order: %s', async (words, code, kept) => {
    expect(await shown(`@mcred ${words}`, code)).toContain(kept)
  })

  test('ends where the way on is asked for', async () => {
    expect(await shown('@mcred 09.1 is 30 hours. Next one please', '09.1')).toMatch(/“?30 hours”?\n/)
  })
})

describe('what would put a colleague’s answer aside', () => {
  const hers = ['Ben types /mcred answer 07.3 The national framework, level 5.']

  test('asks first, whichever way it is said', async () => {
    const excused = await asked('@mcred 07.3 is not applicable because there is no such body', hers)
    expect(excused).toContain('Ben answered 07.3 already.')
    expect(excused).toContain('The national framework, level 5.')
    expect(await asked('@mcred 07.3: our own policy', hers)).toContain('Yours would take its place')
  })
})

describe('what is hard to take back', () => {
  test('is not begun on a guess', async () => {
    const words = await asked('@mcred my name off everything')
    expect(words).toMatch(/Nothing is done yet\.\n.*\[Remove what is mine\]/)
    expect(words).not.toContain('removes your name')
  })
})

describe('a person and a day in one breath', () => {
  test.each(['07.2 to Rasmus, Friday', '07.2 to Rasmus, due Friday', '07.2 to Rasmus, please'])(
    'are read apart: assign %s',
    async (words) => {
      const intent = readCommand(`assign ${words}`, 'command', catalog)
      expect(intent).toMatchObject({
        do: 'assign',
        to: { name: 'Rasmus' },
        ...(words.includes('Fri') ? { by: 'Friday' } : {}),
      })
    },
  )
})

describe('a date with a comma', () => {
  test.each([
    ['give 07.2 to <@ben|Ben> by Friday, 4 December', 'by Fri 4 Dec'],
    ['give 07.2 to <@ben|Ben> by Fri, Dec 4, please', 'by Fri 4 Dec'],
    ['assign 07.2 to <@ben|Ben> until Dec 12, 2026', 'by Sat 12 Dec'],
    ['pause the reminder until Friday, 4 December', 'Tue 24 Nov to Thu 3 Dec'],
  ])('is one date, and no two wishes: %s', async (words, date) => {
    const answer = await asked(`@mcred ${words}`)
    expect(answer).toContain(date)
    expect(answer.match(/✓/g)).toHaveLength(1)
  })

  test.each([
    ['by Friday, 28 November', '“Friday 28 November” would be Sat 28 Nov.'],
    ['by last friday', 'Fri 20 Nov is past.'],
  ])('that cannot be is asked about, and nothing else is done: %s', async (words, told) => {
    const answer = await asked(`@mcred give 07.2 to <@ben|Ben> ${words}`)
    expect(answer).toContain(told)
    expect(answer).not.toContain('✓')
  })
})

describe('what changed since a moment that is said in passing', () => {
  test.each(['what changed since this morning?', 'what’s new since lunch', 'anything new since yesterday?'])(
    'is not the last seven days: %s',
    async (words) => {
      const shown = await said(['Ana types /mcred answer 07.1 Read a chart.', `Ana types @mcred ${words}`])
      expect(shown).toMatch(/yesterday|lunch/.test(words) ? /since Mon 23 Nov/ : /since Tue 24 Nov|changes today/)
    },
  )
})
