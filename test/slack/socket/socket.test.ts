import { afterEach, describe, expect, test, vi } from 'vitest'
import { slackStage } from '../stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
afterEach(() => stage.close())

describe('Socket Mode', () => {
  test('carries commands, forms and replies like requests do', async () => {
    stage = await slackStage({ by: 'socket' })
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    const root = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))
    await stage.say('UBEN', 'C1', 'Read a dashboard.', { thread: root?.ts })
    await stage.press('UANA', 'C1', 'Answer', '07.2')
    expect((await stage.submit('UANA', { text: ' ' })).body).toMatchObject({ response_action: 'errors' })
    expect((await stage.entries()).at(-1)).toMatchObject({ kind: 'answered', text: 'Read a dashboard.' })
  })

  test('acknowledges a message only after it is kept', async () => {
    stage = await slackStage({ by: 'socket' })
    await stage.start()
    const before = (await stage.entries()).length
    await stage.say('UANA', 'C1', '<@U0BOT> answer 07.1 Read a dashboard.')
    expect((await stage.entries()).length).toBe(before + 1)
  })

  test('reads open threads back after a restart and records what was missed, once', async () => {
    stage = await slackStage({ by: 'socket' })
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    const root = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))
    const { stock, ports, slack } = stage
    await stage.app.close()
    stage.slack.write('C1', 'UBEN', 'Missed while away', root?.ts)
    const messages = slack.channels.get('C1')?.messages ?? []
    await stage.server.close()
    await slack.close()
    stage = await slackStage({ by: 'socket', ports, stock, said: messages })
    await vi.waitFor(async () =>
      expect((await stage.entries()).at(-1)).toMatchObject({
        kind: 'answered',
        text: 'Missed while away',
        name: 'Ben',
      }),
    )
    await stage.say('UANA', 'C1', 'hello')
    expect((await stage.entries()).filter(({ kind }) => kind === 'answered')).toHaveLength(1)
  })
})
