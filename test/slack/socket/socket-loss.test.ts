import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Mishap } from '../../stand-ins/slack/slack.ts'
import type { Greeting } from '../../stand-ins/slack/socket-mode.ts'
import { slackStage } from '../stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
afterEach(() => stage.close())

const open = 'apps.connections.open'
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))
const lines = (words: string): number => stage.log.filter((line) => line.includes(words)).length
const isBack = (times: number, timeout = 10_000) =>
  vi.waitFor(() => expect(stage.slack.greeted()).toBe(times), { timeout, interval: 5 })

describe('a connection that is lost', () => {
  test('is there again at once, and both is told once', async () => {
    stage = await slackStage({ by: 'socket' })
    expect(stage.log).toEqual([])
    stage.slack.drop()
    await isBack(2)
    await vi.waitFor(() => expect(lines('connected again')).toBe(1))
    expect(lines('connection was lost')).toBe(1)
    expect(stage.log).toHaveLength(2)
    await stage.type('UANA', 'C1', '/mcred help')
    expect(stage.seen().at(-1)).toContain('mcred')
  })

  test.each<[string, Mishap, string]>([
    ...[
      'invalid_auth',
      'not_authed',
      'account_inactive',
      'missing_scope',
      'not_allowed_token_type',
      'token_revoked',
      'forbidden_team',
    ].map((error): [string, Mishap, string] => [error, { error }, `SLACK_APP_TOKEN: Slack says ${error}. Make one`]),
    ['Socket Mode off', { error: 'socket_mode_not_enabled' }, 'Under Socket Mode, switch it on'],
    ['trouble of its own', { error: 'internal_error' }, 'internal_error'],
    ['a status', { status: 500 }, 'status 500'],
    ['a page', { body: '<html>Slack is down</html>' }, 'no clear answer'],
    ['no address', { body: '{"ok":true}' }, 'no clear answer'],
    ['too many, by code', { error: 'ratelimited' }, 'ratelimited'],
    ['too many, with a time', { retryAfter: 1 }, 'too many tries'],
    ['nothing for a while', { hangs: 5_500 }, 'no clear answer'],
  ])('comes back where Slack says %s on the way', async (_, mishap, why) => {
    stage = await slackStage({ by: 'socket', waits: { ceiling: 200 } })
    stage.slack.fails(open, mishap, mishap)
    stage.slack.drop()
    await isBack(2, 20_000)
    await vi.waitFor(() => expect(lines('connected again')).toBe(1))
    expect(lines(why)).toBe(1)
    expect(stage.log).toHaveLength(3)
    await stage.type('UANA', 'C1', '/mcred help')
    expect(stage.seen().at(-1)).toContain('mcred')
  })

  test.each<Greeting>(['silence', 'closed', 'refused'])('comes back after a time of %s', async (how) => {
    stage = await slackStage({ by: 'socket', waits: { ceiling: 200, hello: 200 } })
    stage.slack.greets(how)
    stage.slack.drop()
    await vi.waitFor(() => expect(stage.app.health?.()).toMatchObject({ connected: false }))
    await sleep(1_000)
    expect(stage.slack.calls.filter(({ method }) => method === open).length).toBeGreaterThan(2)
    stage.slack.greets('hello')
    const back = performance.now()
    await isBack(2)
    // The longest of the waits for "hello" and between two tries, and something for a busy machine.
    expect(performance.now() - back).toBeLessThan(400 + 2_000)
    await vi.waitFor(() => expect(stage.app.health?.()).toMatchObject({ connected: true }))
    expect(stage.log).toHaveLength(3)
  })

  test('is tried again for ever, and no later than the ceiling once Slack is back', async () => {
    stage = await slackStage({ by: 'socket', waits: { ceiling: 100 } })
    stage.slack.fails(open, ...Array.from({ length: 500 }, () => ({ status: 500 })))
    stage.slack.drop()
    await sleep(2_000)
    stage.slack.mends(open)
    const back = performance.now()
    await isBack(2)
    expect(performance.now() - back).toBeLessThan(100 + 2_000)
    await vi.waitFor(() => expect(stage.log).toHaveLength(3))
  })

  test('is noticed where the network broke without a word', async () => {
    stage = await slackStage({ by: 'socket', waits: { pong: 300 } })
    stage.slack.freeze()
    await isBack(2)
    await stage.type('UANA', 'C1', '/mcred help')
    expect(stage.seen().at(-1)).toContain('mcred')
  })

  test('that is lost as soon as it is there is no storm of tries', async () => {
    stage = await slackStage({ by: 'socket', waits: { ceiling: 60_000 } })
    stage.slack.greets('closed')
    const before = stage.slack.calls.length
    const dropping = setInterval(() => stage.slack.drop(), 1)
    stage.slack.greets('hello')
    await sleep(2_000)
    clearInterval(dropping)
    expect(stage.slack.calls.slice(before).filter(({ method }) => method === open).length).toBeLessThanOrEqual(20)
  })
})
