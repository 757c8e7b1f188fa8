import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { slackStage } from '../stage.ts'

const secret = 'a secret of at least thirty-two letters'
const workspace = {
  has: 'installs',
  clientId: '1.2',
  clientSecret: 'client secret',
  stateSecret: 'a state secret',
  secret,
} as const

let stage: Awaited<ReturnType<typeof slackStage>>
beforeEach(async () => {
  stage = await slackStage({ workspace })
  stage.slack.tokens.clear()
})
afterEach(() => stage.close())

async function install(): Promise<Response> {
  const begun = await fetch(`${stage.server.url}/slack/install`, { redirect: 'manual' })
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state')
  const cookie = (begun.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  return fetch(`${stage.server.url}/slack/oauth_redirect?code=1&state=${state}`, { headers: { cookie } })
}

describe('installing to a workspace', () => {
  test('asks for the scopes of the manifest, at the address that goes with the API', async () => {
    const begun = await fetch(`${stage.server.url}/slack/install`, { redirect: 'manual' })
    const to = new URL(begun.headers.get('location') ?? '')
    expect(to.href).toContain(`${stage.slack.url}/oauth/v2/authorize`)
    expect(to.searchParams.get('scope')).toContain('chat:write')
  })

  test('keeps the token encrypted, and speaks with it', async () => {
    expect((await install()).status).toBe(200)
    const kept = [...stage.stock].filter(([key]) => key.startsWith('slack-installations/'))
    expect(kept).toHaveLength(1)
    expect(kept.join()).not.toContain('xoxb')
    await stage.start()
    expect(stage.seen().at(-1)).toContain('All set')
    expect(stage.slack.calls.find(({ method }) => method === 'chat.postMessage')?.token).toBe('xoxb-installed-0')
  })

  test('goes nowhere without the state that we gave', async () => {
    await fetch(`${stage.server.url}/slack/oauth_redirect?code=1&state=made-up`)
    expect([...stage.stock.keys()].some((key) => key.startsWith('slack-installations/'))).toBe(false)
  })

  test('is undone by an uninstall, and a payload from then on has no effect', async () => {
    await install()
    await stage.start()
    await stage.event({ type: 'app_uninstalled' })
    await stage.event({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } })
    expect([...stage.stock.keys()].some((key) => key.startsWith('slack-installations/'))).toBe(false)
    const before = stage.seen().length
    const told = await stage.type('UANA', 'C1', '/mcred status')
    expect(told.status).toBe(200)
    expect(stage.seen().length).toBe(before)
    expect(stage.log.join()).toContain('not installed')
  })

  test('brings nudges back to a workspace that had left', async () => {
    await install()
    await stage.event({ type: 'app_uninstalled' })
    await install()
    const view = { kind: 'message', summary: 'This week', blocks: [] } as const
    const place = { platform: 'slack', tenant: 'T1', id: 'C1' } as const
    expect(await stage.app.reach.post(place, view, 'week-1')).toMatchObject({ did: 'sent' })
  })
})
