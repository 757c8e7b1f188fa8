import { afterEach, describe, expect, test, vi } from 'vitest'
import { memoryPorts } from '../../world.ts'
import { type Options, slackStage } from '../stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
afterEach(() => stage.close())

const waits = { ceiling: 100, pace: 1 }
const guided = async (count = 1): Promise<string[]> => {
  await stage.start()
  for (let n = 0; n < count; n++) await stage.type('UANA', 'C1', '/mcred phase design')
  const messages = stage.slack.channels.get('C1')?.messages ?? []
  return messages.filter(({ text }) => text.includes('Phase III')).map(({ ts }) => ts)
}
const said = async (): Promise<string[]> =>
  (await stage.entries()).flatMap((entry) => (entry.kind === 'answered' ? entry.text : []))
const kept = (...words: string[]) =>
  vi.waitFor(async () => expect((await said()).toSorted()).toEqual(words.toSorted()), { timeout: 15_000 })

/** Slack is away for as long as somebody does something. */
async function without(deed: () => void): Promise<void> {
  const before = stage.slack.greeted()
  stage.slack.greets('refused')
  stage.slack.drop()
  deed()
  await vi.waitFor(() => expect(stage.app.health?.()).toMatchObject({ connected: false }))
  stage.slack.greets('hello')
  await vi.waitFor(() => expect(stage.slack.greeted()).toBe(before + 1), { timeout: 10_000 })
}

/** The app ends, something happens, and it starts again over the same store. */
async function restart(between: () => void, options: Options = {}): Promise<void> {
  const { stock, ports, slack, app, server } = stage
  await app.close()
  between()
  const messages = slack.channels.get('C1')?.messages ?? []
  await server.close()
  await slack.close()
  stage = await slackStage({ by: 'socket', ports, stock, said: messages, waits, ...options })
}

describe('what was said while the connection was away', () => {
  test('is kept after each of three short losses', async () => {
    stage = await slackStage({ by: 'socket', waits })
    const [thread] = await guided()
    for (const words of ['Read a chart', 'Clean a table', 'Explain a trend'])
      await without(() => stage.slack.write('C1', 'UBEN', words, thread))
    await kept('Read a chart', 'Clean a table', 'Explain a trend')
  })

  test('is kept where somebody else answered in the thread after it', async () => {
    stage = await slackStage({ by: 'socket', waits })
    const [thread] = await guided()
    stage.slack.write('C1', 'UBEN', 'Plan a shift', thread)
    await stage.say('UANA', 'C1', 'Read a budget', { thread })
    await restart(() => undefined)
    await kept('Plan a shift', 'Read a budget')
  })

  test('is kept where a turn left lying opens the next question first', async () => {
    let now = Date.now()
    stage = await slackStage({ by: 'socket', waits, now: () => now })
    const [thread] = await guided()
    stage.slack.fails('chat.postMessage', { status: 500 })
    await stage.say('UANA', 'C1', 'Clean a small table', { thread })
    expect([...stage.stock.keys()].some((key) => key.startsWith('slack-inbox/'))).toBe(true)
    now += 5_000
    await restart(
      () => {
        stage.slack.write('C1', 'UBEN', 'Nurses read a ward chart', thread)
        now += 60_000
      },
      { now: () => now },
    )
    await kept('Clean a small table', 'Nurses read a ward chart')
    await vi.waitFor(() => expect([...stage.stock.keys()].some((key) => key.startsWith('slack-inbox/'))).toBe(false))
    now += 60_000
    await restart(() => undefined, { now: () => now })
    await kept('Clean a small table', 'Nurses read a ward chart')
  })

  test('is kept in each of sixty threads', { timeout: 60_000 }, async () => {
    stage = await slackStage({ by: 'socket', waits })
    const threads = await guided(60)
    expect(threads).toHaveLength(60)
    await without(() => {
      for (const [n, thread] of threads.entries()) stage.slack.write('C1', 'UBEN', `Reply ${n}`, thread)
    })
    await kept(...threads.map((_, n) => `Reply ${n}`))
  })

  test('is kept after many other messages, page by page', async () => {
    stage = await slackStage({ by: 'socket', waits })
    const [thread] = await guided()
    await without(() => {
      for (let n = 0; n < 249; n++) stage.slack.post('C1', 'A bot talks', [], thread)
      stage.slack.write('C1', 'UBEN', 'Ten weeks', thread)
    })
    await kept('Ten weeks')
    stage.slack.calls.length = 0
    await without(() => undefined)
    await vi.waitFor(() =>
      expect(stage.slack.calls.some(({ method }) => method === 'conversations.replies')).toBe(true),
    )
    expect(stage.slack.calls.filter(({ method }) => method === 'conversations.replies')).toHaveLength(1)
  })

  test('is kept where one message fails, and that one is tried again', async () => {
    const ports = memoryPorts()
    let failures = 0
    const pendingQuestions: typeof ports.dialogues.pendingQuestions = async (...all) => {
      if (failures-- > 0) throw new Error('the store is away')
      return ports.dialogues.pendingQuestions(...all)
    }
    stage = await slackStage({
      by: 'socket',
      waits,
      ports: { ...ports, dialogues: { ...ports.dialogues, pendingQuestions } },
    })
    const [thread] = await guided()
    await without(() => {
      failures = 1
      stage.slack.write('C1', 'UBEN', 'Managers of care homes', thread)
      stage.slack.write('C1', 'UBEN', 'Nurses on two wards', thread)
    })
    await kept('Nurses on two wards')
    await vi.waitFor(() => expect(stage.log.join('\n')).toContain('1 of 1 open threads could not be read back'))
    await stage.app.tidy(Date.now())
    await kept('Managers of care homes', 'Nurses on two wards')
  })

  test('is kept where Slack does not answer the first time', async () => {
    stage = await slackStage({ by: 'socket', waits })
    const [thread] = await guided()
    stage.slack.fails('conversations.replies', { status: 500 }, { status: 500 }, { status: 500 })
    await without(() => stage.slack.write('C1', 'UBEN', 'Two evenings', thread))
    await vi.waitFor(() => expect(stage.log.join('\n')).toContain('could not be read back'), { timeout: 10_000 })
    await stage.app.tidy(Date.now())
    await kept('Two evenings')
  })

  test('where it was left out for good is told once, and not tried each minute', async () => {
    stage = await slackStage({ by: 'socket', waits })
    await guided()
    stage.slack.fails('conversations.replies', { error: 'not_in_channel' })
    await without(() => undefined)
    await vi.waitFor(() => expect(stage.log.join('\n')).toContain('1 of 1 open threads could not be read back'))
    stage.slack.calls.length = 0
    await stage.app.tidy(Date.now())
    expect(stage.slack.calls.filter(({ method }) => method === 'conversations.replies')).toHaveLength(0)
  })
})
