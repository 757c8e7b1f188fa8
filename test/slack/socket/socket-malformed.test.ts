import { afterEach, describe, expect, test, vi } from 'vitest'
import { readSocketMessage } from '../../../src/slack/socket/socket-message.ts'
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

describe('a message over the socket that is longer than any of Slack’s', () => {
  const text = 'x'.repeat(5_000_000)

  test('is acknowledged unread, and the next command is answered', async () => {
    stage = await slackStage({ by: 'socket' })
    const event = { type: 'app_mention', user: 'UANA', channel: 'C1', ts: '1.2', text }
    const before = performance.now()
    await stage.slack.envelope('events_api', { type: 'event_callback', team_id: 'T1', event }, 'long')
    expect(performance.now() - before).toBeLessThan(3_000)
    expect(stage.log).toEqual([expect.stringContaining('could not be read')])
    await stage.type('UANA', 'C1', '/mcred help')
    expect(stage.seen().at(-1)).toContain('mcred')
    expect(stage.slack.greeted()).toBe(1)
  })

  test('is known by its id on whichever side of the payload that stands', () => {
    const parts = ['"envelope_id":"e-1"', `"payload":{"text":"${text}"}`]
    for (const all of [parts, parts.toReversed()])
      expect(readSocketMessage(`{"type":"events_api",${all.join(',')}}`)).toEqual({ is: 'malformed', id: 'e-1' })
    expect(readSocketMessage(`{"text":"${text}"}`)).toEqual({ is: 'malformed', id: undefined })
  })
})

describe('where Slack left out events because there were too many', () => {
  test.each(['socket', 'http'] as const)('open threads are read back in the next minute, over %s', async (by) => {
    stage = await slackStage({ by })
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    const root = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))
    stage.slack.write('C1', 'UBEN', 'nurses can read a chart', root?.ts)
    expect((await stage.over('events_api', limited)).status).toBe(200)
    expect(stage.log.join()).toContain('left out')
    await stage.app.tidy(Date.now())
    await vi.waitFor(async () =>
      expect((await stage.entries()).at(-1)).toMatchObject({ text: 'nurses can read a chart' }),
    )
  })
})
