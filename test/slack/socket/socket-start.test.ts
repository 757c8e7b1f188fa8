import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Slack } from '../../stand-ins/slack/slack.ts'
import { slackStage } from '../stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>> | undefined
afterEach(async () => {
  await stage?.close()
  stage = undefined
})

const open = 'apps.connections.open'
const start = async (before: (slack: Slack) => void): Promise<void> => {
  stage = await slackStage({ by: 'socket', waits: { ceiling: 200, start: 500, hello: 200 }, before })
}

describe('the start in Socket Mode', () => {
  test.each([
    'invalid_auth',
    'not_authed',
    'missing_scope',
    'not_allowed_token_type',
    'token_revoked',
    'account_inactive',
    'forbidden_team',
  ])('stops where Slack says %s, with what to do', async (error) => {
    await expect(start((slack) => slack.fails(open, { error }))).rejects.toThrow(
      `SLACK_APP_TOKEN: Slack says ${error}. Make one under Basic Information, App-Level Tokens, with the scope connections:write.`,
    )
  })

  test('stops where Socket Mode is switched off, with what to do', async () => {
    await expect(start((slack) => slack.fails(open, { error: 'socket_mode_not_enabled' }))).rejects.toThrow(
      'SLACK_APP_TOKEN: Slack says socket_mode_not_enabled. Under Socket Mode, switch it on',
    )
  })

  test.each<[string, (slack: Slack) => void]>([
    ['Slack has trouble', (slack) => slack.fails(open, { error: 'internal_error' }, { status: 500 })],
    ['too many have tried', (slack) => slack.fails(open, { retryAfter: 1 })],
    ['no answer comes', (slack) => slack.fails(open, { hangs: 2_000 })],
    ['the address is refused', (slack) => slack.greets('refused')],
    ['no hello comes', (slack) => slack.greets('silence')],
  ])('goes on without where %s, and connects later', async (_, before) => {
    await start(before)
    expect(stage?.app.health?.()).toMatchObject({ connected: false })
    stage?.slack.greets('hello')
    await vi.waitFor(() => expect(stage?.app.health?.()).toMatchObject({ connected: true }), { timeout: 10_000 })
    await stage?.type('UANA', 'C1', '/mcred help')
    expect(stage?.seen().at(-1)).toContain('mcred')
  })

  test('tells a token that turns out wrong after it in one line, and tries on', async () => {
    const refused = Array.from({ length: 5 }, () => ({ error: 'invalid_auth' }))
    await start((slack) => slack.fails(open, { status: 500 }, ...refused))
    await vi.waitFor(() => expect(stage?.app.health?.()).toMatchObject({ connected: true }), { timeout: 10_000 })
    expect(stage?.log.filter((line) => line.includes('SLACK_APP_TOKEN: Slack says invalid_auth'))).toHaveLength(1)
  })

  test('says where requests were set up too', async () => {
    stage = await slackStage({
      by: 'socket',
      reach: { by: 'socket', appToken: 'xapp-1', unused: 'SLACK_SIGNING_SECRET' },
    })
    expect(stage.log).toEqual([expect.stringContaining('SLACK_SIGNING_SECRET is not used')])
  })

  test('tells of no connection where Slack sends requests', async () => {
    stage = await slackStage()
    expect(stage.app.health()).not.toHaveProperty('connected')
  })
})
