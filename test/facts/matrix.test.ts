import { describe, expect, test } from 'vitest'
import { gapsIn, matrixOf } from '../../src/facts/matrix.ts'
import { journal } from '../project/signoff/world.ts'
import { toolkit } from '../world.ts'

function team() {
  const written = journal()
  written.answer('1. Read a dashboard\n2. Explain a trend')
  written.answer('A quiz; A poster', 'T04.4.2')
  const matrix = () => matrixOf(written.project(), toolkit)
  const marks = () => ({ outcomes: matrix().outcomes.lines, tasks: matrix().tasks.lines })
  const match = (outcome: number, task: number, how: 'adds' | 'drops' = 'adds') => {
    const { outcomes, tasks } = marks()
    const one = [tasks[task]?.mark ?? '']
    written.add({
      kind: 'matched',
      outcome: outcomes[outcome]?.mark ?? '',
      to: 'tasks',
      adds: [],
      drops: [],
      [how]: one,
    })
  }
  return { ...written, matrix, match }
}

describe('the matrix', () => {
  test('names what nothing assesses, and what assesses nothing', () => {
    const room = team()
    expect(gapsIn(room.matrix())).toEqual(['Outcomes 1 and 2 are assessed by nothing.'])
    room.match(0, 0)
    expect(gapsIn(room.matrix())).toEqual([
      'Outcome 2 is assessed by nothing.',
      'The task “A poster” assesses no outcome.',
    ])
    room.match(1, 1)
    expect(gapsIn(room.matrix())).toEqual([])
    room.match(0, 0, 'drops')
    expect(gapsIn(room.matrix())).toContain('Outcome 1 is assessed by nothing.')
  })

  test('keeps what two people match at once', () => {
    const room = team()
    room.match(0, 0)
    room.match(0, 1)
    expect(room.matrix().rows[0]?.tasks.map(({ text }) => text)).toEqual(['A quiz', 'A poster'])
  })

  test('keeps a match while the words stay, wherever the line stands, and misses it once they are others', () => {
    const room = team()
    room.match(1, 1)
    room.answer('1. Plan a change\n2. Explain a trend.\n3. Read a dashboard')
    expect(room.matrix().rows.map(({ tasks }) => tasks.length)).toEqual([0, 1, 0])
    room.answer('1. Plan a change\n2. Defend a trend')
    expect(gapsIn(room.matrix())).toContain('Outcomes 1 and 2 are assessed by nothing.')
  })

  test('holds nobody’s words', () => {
    const room = team()
    room.match(0, 0)
    expect(JSON.stringify(room.entries.at(-1))).not.toMatch(/dashboard|quiz/)
  })

  test('says that no task is named where none is', () => {
    const written = journal()
    written.answer('1. Read a dashboard\n2. Explain a trend')
    expect(gapsIn(matrixOf(written.project(), toolkit))).toEqual(['No assessment task is named yet.'])
  })
})
