import { afterEach, describe, expect, test, vi } from 'vitest'
import { openApp, type RunningApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { manifest } from '../slack/stage.ts'
import { type Slack, slackStandIn, token } from '../stand-ins/slack/slack.ts'

let slack: Slack
let app: RunningApp | undefined
afterEach(async () => {
  await app?.close()
  app = undefined
  await slack.close()
})

const log: string[] = []
async function open(before: (slack: Slack) => void): Promise<void> {
  slack = await slackStandIn({ manifest })
  before(slack)
  log.length = 0
  const read = readConfig({
    PORT: '0',
    MCRED_STORE: 'sqlite::memory:',
    SLACK_BOT_TOKEN: token,
    SLACK_APP_TOKEN: 'xapp-1',
    SLACK_API_URL: slack.api,
  })
  if ('problems' in read) throw new Error(read.problems.join())
  app = await openApp(read.config, (line) => log.push(line))
}
const health = async () => (await fetch(`${app?.url}/healthz`)).json()

describe('a house whose Slack cannot be had', () => {
  test.each<[string, (slack: Slack) => void]>([
    ['says nothing', (slack) => slack.greets('silence')],
    ['refuses connections', (slack) => slack.greets('refused')],
    ['has trouble', (slack) => slack.fails('apps.connections.open', { status: 500 }, { status: 500 }, { status: 500 })],
  ])('opens where Slack %s, and says so', async (_, before) => {
    await open(before)
    expect(await health()).toMatchObject({ status: 'ok', platforms: { slack: { connected: false } } })
  })

  test('says when Slack is there again', async () => {
    await open((slack) => slack.greets('refused'))
    slack.greets('hello')
    await vi.waitFor(
      async () =>
        expect(await health()).toMatchObject({ platforms: { slack: { connected: true, since: expect.any(String) } } }),
      { timeout: 15_000, interval: 200 },
    )
  })

  test('does not open where Slack refuses the token', async () => {
    await expect(open((slack) => slack.fails('apps.connections.open', { error: 'invalid_auth' }))).rejects.toThrow(
      'SLACK_APP_TOKEN: Slack says invalid_auth.',
    )
  })
})
