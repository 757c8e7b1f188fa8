import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ModelStandIn, modelStandIn } from '../../stand-ins/model.ts'
import { answered, modelDesk, plainAsk, question, says, stack } from './desk.ts'

let server: ModelStandIn
beforeAll(async () => {
  server = await modelStandIn()
})
afterAll(() => server.close())

describe('a model that fails', () => {
  const without = async () => answered(await plainAsk({ text: question })).points

  test.each([
    ['answers with an error', [{ does: 'fail', status: 500 }], 2],
    ['is busy', [{ does: 'fail', status: 429 }], 2],
    ['does not take the key', [{ does: 'fail', status: 401 }], 1],
    ['drops the connection', [{ does: 'drop' }], 2],
  ] as const)('and %s leaves the answer without it, and says so', async (_, plan, calls) => {
    const { ask } = await modelDesk(server.url)
    server.plan(...plan)
    const { points, note } = answered(await ask({ text: question }))
    expect(points).toEqual(await without())
    expect(note).toBe('The model could not be asked just now; this is answered without it.')
    expect(server.asked).toHaveLength(calls)
  })

  test.each([
    ['breaks off its JSON', { does: 'break', text: '{"sentences": [{"text": "Des' }],
    ['answers in prose', { does: 'break', text: 'Certainly! Credentials stack.' }],
    ['answers in another shape', { does: 'say', said: { answer: 'yes' } }],
    ['streams though nobody asked', { does: 'stream', said: { sentences: [stack], notCovered: '' } }],
  ] as const)('in that it %s is asked as a tool, then left out, and that is said', async (_, plan) => {
    const { ask } = await modelDesk(server.url)
    server.plan(plan)
    const { points, note } = answered(await ask({ text: question }))
    expect(points).toEqual(await without())
    expect(note).toBe('The model said nothing that can be used; this is answered without it.')
    expect(server.asked.map(({ tools }) => Boolean(tools))).toEqual([false, true])
  })

  test.each([
    ['hangs', { does: 'hang' }],
    ['trickles', { does: 'trickle', said: { sentences: [stack], notCovered: '' }, pause: 200 }],
  ] as const)('and %s is waited for as long as was set, no longer', async (_, behaviour) => {
    const { ask } = await modelDesk(server.url, { timeout: 600 })
    server.plan(behaviour)
    const from = performance.now()
    const { points, note } = answered(await ask({ text: question }))
    expect(performance.now() - from).toBeLessThan(1500)
    expect(points).toEqual(await without())
    expect(note).toBe('The model did not answer in time; this is answered without it.')
  })

  test.each([
    ['an error', { does: 'fail', status: 503 }],
    ['broken JSON', { does: 'break', text: '{"sentences": [' }],
    ['a form that the server does not know', { does: 'fail', status: 400 }],
  ] as const)('once is asked once more: after %s', async (_, behaviour) => {
    const { ask } = await modelDesk(server.url)
    server.plan(behaviour, says([stack]))
    expect(answered(await ask({ text: question }))).toMatchObject({ points: [{ text: stack.text }] })
    expect(server.asked).toHaveLength(2)
  })

  test('slowly, in small pieces, is still understood', async () => {
    const { ask } = await modelDesk(server.url)
    server.plan({ does: 'trickle', said: { sentences: [stack], notCovered: '' }, pause: 5 })
    expect(answered(await ask({ text: question })).note).toBeUndefined()
  })

  test('three times in a row is left alone for a minute', async () => {
    const { ask } = await modelDesk(server.url)
    server.plan({ does: 'fail', status: 401 })
    for (const text of [
      'Should credits stack?',
      'Should badges stack?',
      'Should modules stack?',
      'Should units stack?',
    ])
      await ask({ text })
    expect(server.asked).toHaveLength(3)
  })

  test('because nobody is there is no fault of the person who asks', async () => {
    const { ask, lines } = await modelDesk('http://127.0.0.1:9/v1')
    expect(answered(await ask({ text: question })).note).toMatch(/could not be asked/)
    expect(lines).toEqual([expect.stringMatching(/^model: cannot be reached in .+ 0 tokens/)])
  })
})
