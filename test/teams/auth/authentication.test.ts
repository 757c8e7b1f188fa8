import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { publicCloud, type TeamsConfig } from '../../../src/teams/config.ts'
import { bot, tenant } from '../../stand-ins/teams/client.ts'
import { microsoft } from '../../stand-ins/teams/microsoft.ts'
import { type TeamsStage, teamsStage } from '../stage.ts'

const app = '22222222-2222-2222-2222-222222222222'
let ms: Awaited<ReturnType<typeof microsoft>>
let teams: TeamsStage
const printed: string[] = []

beforeAll(async () => {
  for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...said) => void printed.push(said.map(String).join(' ')))
  ms = await microsoft()
  const config: TeamsConfig = {
    tenants: [tenant],
    hosts: ['127.0.0.1'],
    address: undefined,
    identity: {
      is: 'app',
      id: app,
      tenant,
      type: 'SingleTenant',
      proof: { by: 'password', password: 'never sent to anybody' },
      cloud: { ...publicCloud, keys: ms.metadata },
    },
  }
  teams = await teamsStage('channel', { config })
})

afterAll(async () => {
  await teams.close()
  await ms.close()
  vi.restoreAllMocks()
})

const minutes = (n: number): number => Math.floor(Date.now() / 1000) + n * 60
const claims = () => ({
  iss: publicCloud.issuer,
  aud: app,
  serviceurl: teams.connector.url,
  exp: minutes(30),
  nbf: minutes(-1),
})
const without = (name: string) => Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name))
const unsigned = (): string =>
  `${[{ alg: 'none', typ: 'JWT', kid: 'ours' }, claims()].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`

/** An activity that asks nothing of us, so that only its authenticity matters. */
const activity = (more: object = {}) => ({ ...teams.envelope('Ana', '1'), type: 'messageReaction', ...more })

type Case = [name: string, header: () => string | undefined, more?: () => object]

const forged: Case[] = [
  ['no header', () => undefined],
  ['another scheme', () => `Basic ${ms.token(claims())}`],
  ['garbage for a token', () => 'Bearer not.a.token'],
  ['another audience', () => `Bearer ${ms.token({ ...claims(), aud: '33333333-3333-3333-3333-333333333333' })}`],
  ['another issuer', () => `Bearer ${ms.token({ ...claims(), iss: 'https://sts.windows.net/x/' })}`],
  [
    'another service address in the token',
    () => `Bearer ${ms.token({ ...claims(), serviceurl: 'https://example.org/' })}`,
  ],
  ['no service address in the token', () => `Bearer ${ms.token(without('serviceurl'))}`],
  ['a token that has expired', () => `Bearer ${ms.token({ ...claims(), exp: minutes(-10) })}`],
  ['a token that never expires', () => `Bearer ${ms.token(without('exp'))}`],
  ['a token that is not valid yet', () => `Bearer ${ms.token({ ...claims(), nbf: minutes(20) })}`],
  ['a key that nobody knows', () => `Bearer ${ms.token(claims(), 'unknown')}`],
  ['a key endorsed for another channel', () => `Bearer ${ms.token(claims(), 'webchat')}`],
  ['a forged signature under our key’s name', () => `Bearer ${ms.token(claims(), 'forged')}`],
  ['no signature (alg none)', () => `Bearer ${unsigned()}`],
  [
    'a signature with the public key as a shared secret (HS256)',
    () =>
      `Bearer ${ms.token(claims(), 'ours').replace(/^[^.]+/, Buffer.from('{"alg":"HS256","typ":"JWT","kid":"ours"}').toString('base64url'))}`,
  ],
  ['another channel’s name in the body', () => `Bearer ${ms.token(claims())}`, () => ({ channelId: 'webchat' })],
  [
    'another tenant in the body',
    () => `Bearer ${ms.token(claims())}`,
    () => ({ channelData: { tenant: { id: '44444444-4444-4444-4444-444444444444' } } }),
  ],
  [
    'a service address that is not Teams’',
    () => `Bearer ${ms.token({ ...claims(), serviceurl: 'https://example.org/' })}`,
    () => ({ serviceUrl: 'https://example.org/' }),
  ],
]

describe('a request to the bot', () => {
  test.each(forged)('is turned away with 401 and nothing else: %s', async (_, header, more) => {
    const said = await fetch(`${teams.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(header() ? { authorization: header() ?? '' } : {}) },
      body: JSON.stringify(activity(more?.())),
    })
    expect(said.status).toBe(401)
    expect(await said.text()).toBe('')
  })

  test('is heard with a token of Microsoft’s for this app', async () => {
    const said = await teams.deliver(activity(), { authorization: `Bearer ${ms.token(claims())}` })
    expect(said.status).toBe(200)
  })

  test('leaves no key and no token in the log', () => {
    const all = [...teams.logged, ...printed].join('\n')
    expect(teams.logged.length).toBeGreaterThanOrEqual(forged.length)
    expect(all).not.toMatch(/BEGIN|eyJ|[A-Za-z0-9+/_-]{60}/)
    expect(all).not.toContain(ms.publicPem)
  })

  test('that names unknown keys does not make us ask Microsoft each time', () => {
    expect(ms.asked()).toBe(2)
  })

  test('names a bot that is us', () => {
    expect(bot.id).toContain(app)
  })
})

describe('where Microsoft’s keys cannot be had', () => {
  test('a request is put off, not called a forgery, and the log says what is out of reach', async () => {
    ms.away(true)
    const config: TeamsConfig = {
      tenants: [tenant],
      hosts: ['127.0.0.1'],
      address: undefined,
      identity: {
        is: 'app',
        id: app,
        tenant,
        type: 'SingleTenant',
        proof: { by: 'password', password: 'never sent to anybody' },
        cloud: { ...publicCloud, keys: ms.metadata },
      },
    }
    const blind = await teamsStage('channel', { config })
    const deliver = () =>
      fetch(`${blind.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${ms.token(claims())}` },
        body: JSON.stringify(activity()),
      })
    const before = ms.asked()
    for (let n = 0; n < 5; n++) expect((await deliver()).status).toBe(503)
    expect(ms.asked() - before).toBe(1)
    expect(blind.logged.join('\n')).toMatch(
      /a request could not be checked: Microsoft’s keys could not be fetched from 127\.0\.0\.1:\d+ \(status 502\); let mcred reach it/,
    )
    expect(blind.logged.join('\n')).not.toContain('turned away')
    await blind.close()
    ms.away(false)
  })
})
