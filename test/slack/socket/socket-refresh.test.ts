import { afterEach, describe, expect, test, vi } from 'vitest'
import { slackStage } from '../stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
afterEach(() => stage.close())

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))
const open = async (slow = 0): Promise<void> => {
  stage = await slackStage({ by: 'socket', waits: { linger: 50 } })
  if (slow) await stage.start()
  stage.slack.slow(slow)
}

describe('a refresh of the connection', () => {
  test.each([
    ['warning', 'at once'],
    ['refresh_requested', 'at once'],
    ['too_many_websockets', 'at once'],
    ['link_disabled', 'at once'],
    ['warning', 'left'],
    ['refresh_requested', 'left'],
  ] as const)('for %s, the old one closed %s, leaves no gap worth the name', async (reason, closes) => {
    await open()
    for (let count = 2; count <= 4; count++) {
      stage.slack.refresh(reason, closes)
      await vi.waitFor(() => expect(stage.slack.greeted()).toBe(count))
      await vi.waitFor(() => expect(stage.slack.connections()).toBe(1), { timeout: 2_000 })
    }
    // A busy machine takes longer than the few milliseconds that it usually is.
    for (const gap of stage.slack.gaps) expect(gap).toBeLessThan(1_000)
    expect(stage.slack.gaps).toHaveLength(closes === 'left' ? 0 : 3)
    // It is greeted a moment before it has read that.
    await vi.waitFor(() => expect(stage.app.health?.()).toMatchObject({ connected: true }))
    await stage.type('UANA', 'C1', '/mcred help')
    expect(stage.seen().at(-1)).toContain('mcred')
  })

  test.each(['at once', 'left'] as const)(
    'acknowledges all that is under way, the old one closed %s',
    async (closes) => {
      await open(400)
      const told = Array.from({ length: 12 }, (_, n) => stage.type('UANA', 'C1', `/mcred answer 07.1 Answer ${n}`))
      await sleep(100)
      expect(stage.slack.unacknowledged()).toBe(12)
      stage.slack.refresh('refresh_requested', closes)
      await Promise.all(told)
      expect(stage.slack.unacknowledged()).toBe(0)
      expect((await stage.entries()).filter(({ kind }) => kind === 'answered')).toHaveLength(12)
    },
  )

  test('keeps what comes over both connections once', async () => {
    stage = await slackStage({ by: 'socket', waits: { linger: 2_000 } })
    await stage.start()
    stage.slack.refresh('warning', 'left')
    await vi.waitFor(() => expect(stage.slack.connections()).toBe(2))
    const ts = stage.slack.stamp()
    const said = { type: 'message', channel: 'C1', user: 'UANA', ts, text: '<@U0BOT> answer 07.1 Once' }
    const event = { type: 'event_callback', team_id: 'T1', event: said }
    await stage.slack.envelope('events_api', event, 'both', 'all')
    await vi.waitFor(async () => expect((await stage.entries()).at(-1)).toMatchObject({ text: 'Once' }))
    await sleep(100)
    expect((await stage.entries()).filter(({ kind }) => kind === 'answered')).toHaveLength(1)
  })
})

describe('a stop', () => {
  test('waits for what is under way, so that it is acknowledged', async () => {
    await open(400)
    const told = Array.from({ length: 12 }, (_, n) => stage.type('UANA', 'C1', `/mcred answer 07.1 Answer ${n}`))
    await sleep(100)
    expect(stage.slack.unacknowledged()).toBe(12)
    await Promise.all([stage.app.close(), ...told])
    expect(stage.slack.unacknowledged()).toBe(0)
    await vi.waitFor(() => expect(stage.slack.connections()).toBe(0))
  })

  test('does not wait where nothing is under way, nor for a connection that is not there', async () => {
    await open()
    stage.slack.greets('refused')
    stage.slack.drop()
    await sleep(50)
    const before = performance.now()
    await stage.app.close()
    expect(performance.now() - before).toBeLessThan(500)
  })

  test.each([
    ['no hello comes', 0],
    ['no address comes', 500],
  ])('does not wait where %s', async (_, ms) => {
    await open()
    stage.slack.greets('silence')
    if (ms) stage.slack.fails('apps.connections.open', { hangs: ms })
    stage.slack.drop()
    await sleep(100)
    const before = performance.now()
    await stage.app.close()
    await stage.slack.close()
    expect(performance.now() - before).toBeLessThan(3_000)
  })

  test('ends after a while where something under way does not', { timeout: 15_000 }, async () => {
    await open(20_000)
    const told = stage.type('UANA', 'C1', '/mcred answer 07.1 An answer')
    await sleep(100)
    expect(stage.slack.unacknowledged()).toBe(1)
    const before = performance.now()
    await stage.app.close()
    expect(performance.now() - before).toBeLessThan(8_000)
    await told
  })
})
