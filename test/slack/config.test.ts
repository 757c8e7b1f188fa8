import { describe, expect, test } from 'vitest'
import { readSlackConfig } from '../../src/slack/config.ts'
import { sealWith } from '../../src/slack/workspace/encrypt.ts'

const secret = 'x'.repeat(32)
const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'abcdefgh' }
const installs = {
  SLACK_SIGNING_SECRET: 'abcdefgh',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'c',
  SLACK_STATE_SECRET: 's'.repeat(16),
  MCRED_SECRET: secret,
}

describe('the configuration of Slack', () => {
  test.each([
    [{}, undefined],
    [{ SLACK_BOT_TOKEN: '', MCRED_SECRET: secret }, undefined],
    [
      http,
      {
        api: 'https://slack.com/api/',
        reach: { by: 'http', signingSecret: 'abcdefgh' },
        workspace: { has: 'token', token: 'xoxb-1' },
      },
    ],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }, { reach: { by: 'socket', appToken: 'xapp-1' } }],
    [{ ...http, SLACK_APP_TOKEN: 'xapp-1' }, { reach: { by: 'socket', unused: 'SLACK_SIGNING_SECRET' } }],
    [{ ...http, SLACK_API_URL: 'http://127.0.0.1:1/api' }, { api: 'http://127.0.0.1:1/api/' }],
    [installs, { workspace: { has: 'installs', clientId: '1.2' } }],
  ])('%o is read', (env, expected) => {
    const read = readSlackConfig(env)
    if (expected === undefined) expect(read).toBeUndefined()
    else expect(read).toMatchObject(expected)
  })

  test.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_SIGNING_SECRET: is missing.*Basic Information/],
    [{ SLACK_SIGNING_SECRET: 'abcdefgh' }, /SLACK_BOT_TOKEN: is missing.*OAuth & Permissions/],
    [{ ...http, SLACK_BOT_TOKEN: 'nonsense' }, /SLACK_BOT_TOKEN: starts with xoxb-/],
    [{ ...http, SLACK_BOT_TOKEN: 'xoxp-a-person’s' }, /SLACK_BOT_TOKEN: starts with xoxb-/],
    [{ ...http, SLACK_BOT_TOKEN: 'xoxb-1 ' }, /SLACK_BOT_TOKEN: .*no spaces/],
    [{ ...http, SLACK_SIGNING_SECRET: 'xoxb-12345678' }, /SLACK_SIGNING_SECRET: .*something else/],
    [{ ...installs, SLACK_CLIENT_ID: 'A0123' }, /SLACK_CLIENT_ID: is two numbers/],
    [{ ...http, SLACK_API_URL: 'http://slack.example.org/api/' }, /SLACK_API_URL: would send the token unprotected/],
    [{ ...http, SLACK_APP_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN: starts with xapp-/],
    [{ ...installs, SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_BOT_TOKEN: leave it out/],
    [{ ...installs, MCRED_SECRET: '' }, /MCRED_SECRET: is missing/],
    [{ ...installs, MCRED_SECRET: 'short' }, /MCRED_SECRET: make up/],
    [{ ...installs, SLACK_STATE_SECRET: '' }, /SLACK_STATE_SECRET/],
    [{ ...installs, SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_APP_TOKEN: an app that several/],
    [{ ...http, SLACK_API_URL: 'slack' }, /SLACK_API_URL: is not an address/],
  ])('%o names the variable and where to find its value', (env, problem) => {
    expect(readSlackConfig(env)).toMatchObject({ problems: expect.arrayContaining([expect.stringMatching(problem)]) })
  })

  test('never repeats a secret in a problem', () => {
    expect(
      JSON.stringify(readSlackConfig({ ...http, SLACK_BOT_TOKEN: 'canary', SLACK_SIGNING_SECRET: 'cana' })),
    ).not.toContain('cana')
  })
})

describe('a sealed token', () => {
  const seal = sealWith(secret)
  const closed = seal.close('xoxb-1', 'T1')

  test('opens under its own name and secret', () => {
    expect(seal.open(closed, 'T1')).toBe('xoxb-1')
    expect(closed).not.toContain('xoxb')
    expect(seal.close('xoxb-1', 'T1')).not.toBe(closed)
  })

  test('opens under no other name or secret, and not once it was changed', () => {
    expect(seal.open(closed, 'T2')).toBeUndefined()
    expect(sealWith('y'.repeat(32)).open(closed, 'T1')).toBeUndefined()
    expect(seal.open(closed.slice(0, -2), 'T1')).toBeUndefined()
    expect(seal.open('', 'T1')).toBeUndefined()
  })
})
