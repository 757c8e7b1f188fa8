import { describe, expect, test } from 'vitest'
import { readCommand } from '../../../src/conversation/language/parse-command.ts'
import { takeTurn } from '../../../src/conversation/pipeline/answer-turn.ts'
import type { Ports, Send } from '../../../src/conversation/ports.ts'
import type { Turn } from '../../../src/conversation/turn.ts'
import { asText } from '../../../src/view/plain-text.ts'
import { place } from '../../transcripts/stage.ts'
import { catalog, memoryPorts } from '../../world.ts'

const setUp: Extract<Turn['intent'], { do: 'start' }> = {
  do: 'start',
  values: { name: 'Data basics', economy: 'Singapore', zone: 'Asia/Singapore', phases: ['3'] },
}
const before: readonly Turn['intent'][] = [
  setUp,
  readCommand('answer 07.1 Plan a lesson', 'command', catalog),
  readCommand('check 07.c1', 'command', catalog),
]

let count = 0
const turnOf = (intent: Turn['intent']): Turn => ({
  delivery: `d${++count}`,
  at: Date.parse('2026-11-24T01:00:00Z') + count * 1000,
  by: { platform: 'web', tenant: 'workspace', id: 'ana' },
  name: 'Ana',
  standing: 'member',
  zone: 'Asia/Singapore',
  place,
  placeName: 'my-course',
  placeKind: 'channel',
  canOpen: true,
  thread: 'm1',
  intent,
})

/** What is said to a turn, in words; `after`: the process dies once so many replies were sent, and the turn is taken again. */
async function said(intents: readonly Turn['intent'][], after?: number): Promise<string[]> {
  count = 0
  const ports: Ports = memoryPorts()
  const shown: string[] = []
  const send: Send = async (reply) => {
    shown.push(asText(reply.view))
    return { place, id: `b${shown.length}`, thread: 'm1', at: 0 }
  }
  for (const intent of intents.slice(0, -1)) await takeTurn(turnOf(intent), ports, send)
  const last = turnOf(intents.at(-1) ?? setUp)
  if (after !== undefined) {
    let left = after
    const dying: Send = async () => {
      if (left-- <= 0) throw new Error('dead')
      return undefined
    }
    await expect(takeTurn(last, ports, dying)).rejects.toThrow('dead')
  }
  shown.length = 0
  await takeTurn(last, ports, send)
  return shown
}

describe('a turn that died after it was kept', () => {
  test.each(
    [
      'answer 07.2 Two evenings a week',
      'check 07.c2',
      'uncheck 07.c1',
      'assign 07.3 me by 1 dec 2026',
      'n/a 07.c3 because it is online only',
      'undo',
      'rename Data basics II',
      'scope design, develop',
      'archive',
      'nudge off',
      'nudge skip 24 dec 2026',
    ].map((words) => [words, readCommand(words, 'command', catalog)] as const),
  )('says what it would have said: %s', async (_, intent) => {
    expect(await said([...before, intent], 0)).toEqual(await said([...before, intent]))
  })

  test('says so for a project that it founded, and goes on', async () => {
    const onward: Turn['intent'] = { ...setUp, onward: { do: 'phase', phase: 3 } }
    const whole = await said([onward])
    expect(whole.join()).toContain('All set')
    expect(whole.length).toBeGreaterThan(1)
    expect(await said([onward], 0)).toEqual(whole)
    expect(await said([onward], 1)).toEqual(whole)
  })

  test('says so for boxes that it ticked', async () => {
    const tick: Turn['intent'] = { do: 'tick', step: 7, ticked: ['C07.2'] }
    expect(await said([...before, tick], 0)).toEqual(await said([...before, tick]))
  })
})
