import { afterEach, describe, expect, test, vi } from 'vitest'
import { slackStage } from '../stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
afterEach(() => stage.close())

const limited = { type: 'app_rate_limited', team_id: 'T1', minute_rate_limited: 1_795_640_000, api_app_id: 'A1' }

describe('what comes over the socket and nobody expects', () => {
  test.each<[string, unknown]>([
    ['an envelope without a payload', undefined],
    ['nothing', null],
    ['a text', 'words'],
    ['a list', [1, 2]],
    ['an event that is nothing', { type: 'event_callback', team_id: 'T1', event: null }],
    ['an event that is a text', { type: 'event_callback', team_id: 'T1', event: 'words' }],
    ['no event', { type: 'event_callback', team_id: 'T1' }],
    ...['ws_message', 'close', 'disconnected', 'connected', 'error', 'slack_event'].map((name): [string, unknown] => [
      `an event named ${name}`,
      { type: 'event_callback', team_id: 'T1', event: { type: name } },
    ]),
    ['news that events were left out', limited],
  ])('%s is acknowledged, and the next command is answered', async (_, payload) => {
    stage = await slackStage({ by: 'socket' })
    await stage.slack.envelope('events_api', payload, 'odd')
    await stage.type('UANA', 'C1', '/mcred help')
    expect(stage.seen().at(-1)).toContain('mcred')
    expect(stage.slack.greeted()).toBe(1)
  })

  test.each([
    'null',
    '',
    'words',
    '[]',
    '7',
    '{"type":7}',
    '{"type":"events_api"}',
    '{"type":"close"}',
    '{"type":"x"}',
  ])('%o changes nothing', async (text) => {
    stage = await slackStage({ by: 'socket' })
    stage.slack.raw(text)
    await stage.type('UANA', 'C1', '/mcred help')
    expect(stage.seen().at(-1)).toContain('mcred')
    expect(stage.slack.greeted()).toBe(1)
    expect(stage.log.join()).not.toContain('words')
  })
})

describe('where Slack left out events because there were too many', () => {
  test.each(['socket', 'http'] as const)('open threads are read back in the next minute, over %s', async (by) => {
    stage = await slackStage({ by })
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    const root = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))
    stage.slack.write('C1', 'UBEN', 'Left out', root?.ts)
    expect((await stage.over('events_api', limited)).status).toBe(200)
    expect(stage.log.join()).toContain('left out')
    await stage.app.tidy(Date.now())
    await vi.waitFor(async () => expect((await stage.entries()).at(-1)).toMatchObject({ text: 'Left out' }))
  })
})
