import { afterEach, describe, expect, test } from 'vitest'
import { calling, Paused, Refused, Unclear } from '../../src/teams/calling.ts'
import { delay, pacing } from '../../src/teams/pace.ts'
import { conversations, type Form, idOf, readable } from '../stand-ins/teams/client.ts'
import { type Connector, connector } from '../stand-ins/teams/connector.ts'
import { type TeamsStage, teamsStage } from './stage.ts'

let teams: TeamsStage
const open = async (form: Form = 'channel', timeout = 10_000): Promise<TeamsStage> => {
  teams = await teamsStage(form, { sleep: async () => undefined, timeout })
  await teams.type('Ana', 'phase design')
  const found = teams.find('Ana', ({ verb }) => verb === 'send')
  await teams.press('Ana', { ...found, inputs: { ...found.inputs, name: 'Data basics' } })
  teams.connector.received.length = 0
  return teams
}
const save = (text: string) => {
  const found = teams.find('Ana', ({ title }) => title === 'Save')
  return { ...found, inputs: { ...found.inputs, text } }
}
const posts = () => teams.connector.received.filter(({ method, body }) => method === 'POST' && body['type'] === 'message')
const answers = async () => {
  const project = await teams.world.places.projectAt(teams.place(conversations[teams.form]))
  return (project ? await teams.world.journal.read(project) : []).filter(({ kind }) => kind === 'answered')
}

describe('a connector in trouble', () => {
  afterEach(() => teams.close())

  test('that is busy (429, 412) gets the message once it is not, and once', async () => {
    await open()
    const before = teams.connector.messages.length
    teams.connector.plan.push({ status: 429, headers: { 'retry-after': '1' } }, { status: 412 })
    await teams.type('Ana', 'status')
    expect(posts()).toHaveLength(3)
    expect(teams.connector.messages.length).toBe(before + 1)
  })

  test.each([500, 502, 503, 504])('that answers %i to a message is not sent it twice', async (status) => {
    await open()
    const before = teams.connector.messages.length
    teams.connector.plan.push({ status, takes: true })
    await teams.type('Ana', 'status')
    expect(posts()).toHaveLength(1)
    expect(teams.connector.messages.length).toBe(before + 1)
    expect(teams.logged.join()).toContain(`status ${status}`)
  })

  test('that breaks off or never answers is not sent the message twice, and holds nobody up', async () => {
    await open('channel', 150)
    teams.connector.plan.push('breaks off')
    await teams.type('Ana', 'status')
    teams.connector.plan.push('never answers')
    const began = Date.now()
    expect((await teams.type('Ana', 'status')).status).toBe(200)
    expect(Date.now() - began).toBeLessThan(1_500)
    expect(posts()).toHaveLength(2)
  })

  test('is asked again to change a card, for twice is the same', async () => {
    await open()
    teams.connector.plan.push({ status: 503 }, { status: 502 })
    const found = save('Read a dashboard.')
    await teams.press('Ana', found)
    expect(found.message.changes).toBe(1)
    expect(await answers()).toHaveLength(1)
  })

  test('that is away when somebody answers loses nothing: the answer is kept and shown to them', async () => {
    await open('channel', 100)
    teams.connector.plan.push('never answers', 'never answers', 'never answers', 'never answers')
    const said = await teams.press('Ana', save('Read a dashboard.'))
    expect(readable(said.body?.value).join('\n')).toContain('Read a dashboard.')
    expect(await answers()).toHaveLength(1)
  })

  test('that says 403 for a channel is left alone there, until somebody speaks there', async () => {
    await open()
    teams.connector.plan.push({ status: 403, code: 'BotNotInConversationRoster' })
    const place = teams.place(conversations.channel)
    const view = { kind: 'message', summary: 'Still open', blocks: [] } as const
    expect(await teams.teams.reach.post(place, view, 'k1')).toEqual({ did: 'gone', why: 'BotNotInConversationRoster' })
    expect(await teams.teams.reach.post(place, view, 'k2')).toMatchObject({ did: 'gone' })
    expect(posts()).toHaveLength(1)
    await teams.type('Ana', 'status')
    expect(await teams.teams.reach.post(place, view, 'k3')).toEqual({ did: 'sent' })
  })
})

describe('a nudge', () => {
  afterEach(() => teams.close())
  const view = { kind: 'message', summary: 'Still open', blocks: [{ kind: 'text', text: '12 open' }] } as const

  test('is posted to the base conversation, as a message of its own', async () => {
    await open()
    expect(await teams.teams.reach.post(teams.place(conversations.channel), view, 'k')).toEqual({ did: 'sent' })
    expect(teams.connector.messages.at(-1)?.conversation).toBe(conversations.channel)
  })

  test('reaches a person in their own chat, if they have one with the bot', async () => {
    await open('personal')
    const person = { platform: 'teams', tenant: '11111111-1111-1111-1111-111111111111' } as const
    expect(await teams.teams.reach.tell?.({ ...person, id: idOf('Ana') }, view, 'k')).toEqual({ did: 'sent' })
    expect(await teams.teams.reach.tell?.({ ...person, id: idOf('Ben') }, view, 'k')).toMatchObject({ did: 'gone' })
  })

  test.each([
    [{ status: 429, headers: { 'retry-after': '7' } }, { did: 'later', seconds: 7 }],
    [{ status: 503 }, { did: 'unclear' }],
    [{ status: 404, code: 'ConversationNotFound' }, { did: 'gone' }],
  ] as const)('that meets %o tells what became of it, after one try', async (failure, outcome) => {
    await open()
    teams.connector.plan.push(failure)
    expect(await teams.teams.reach.post(teams.place(conversations.channel), view, 'k')).toMatchObject(outcome)
    expect(posts()).toHaveLength(1)
  })

  test('to a place that was never heard from is gone', async () => {
    await open()
    expect(await teams.teams.reach.post(teams.place('19:elsewhere'), view, 'k')).toMatchObject({ did: 'gone' })
  })
})

describe('what Teams sends', () => {
  afterEach(() => teams.close())

  test.each([
    ['no JSON', '{"type":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['an activity without a conversation', JSON.stringify({ type: 'message', channelId: 'msteams' })],
  ])('and is %s is turned down, and the next one is heard', async (_, body) => {
    await open()
    const said = await fetch(`${teams.url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(said.status).toBe(400)
    expect(await said.text()).toBe('')
    expect((await teams.type('Ana', 'status')).status).toBe(200)
  })

  test('and that does not fit its form is turned down without a word of it in the log', async () => {
    await open()
    const whole = { ...teams.envelope('Ana', '1'), type: 'message', text: 'a secret plan' }
    const bad = [{ from: null }, { serviceUrl: 'ftp://x' }, { conversation: {} }, { text: 7 }, { type: '' }, { type: 'unheard-of' }, { id: null }, { entities: 'x' }, { timestamp: 5 }, { channelData: { tenant: 'x' } }, { value: { mcred: 1 }, text: '' }]
    for (const part of bad) expect((await teams.deliver({ ...whole, ...part })).status).toBe(400)
    for (const value of [null, {}, { action: {} }, { action: { data: { mcred: { press: 5 } } } }]) expect((await teams.deliver({ ...whole, type: 'invoke', name: 'adaptiveCard/action', value })).status).toBe(400)
    expect(teams.logged.join()).not.toContain('secret')
  })

  test('and is ignored by plan is acknowledged and asks nothing of us', async () => {
    await open()
    for (const type of ['messageReaction', 'typing', 'endOfConversation', 'event', 'conversationUpdate']) expect((await teams.deliver({ ...teams.envelope('Ana', '1'), type })).status).toBe(200)
    expect((await teams.deliver({ ...teams.envelope('Ana', '1'), type: 'invoke', name: 'task/fetch', value: {} })).status).toBe(501)
    expect(teams.connector.received).toEqual([])
  })

  test('and comes twice under one id is answered once', async () => {
    await open()
    const message = { ...teams.envelope('Ana', '1'), id: 'm1', type: 'message', text: '<at>mcred</at> status', entities: [{ type: 'mention', text: '<at>mcred</at>', mentioned: { id: '28:22222222-2222-2222-2222-222222222222' } }] }
    await Promise.all([teams.deliver(message), teams.deliver(message)])
    await teams.deliver(message)
    expect(posts()).toHaveLength(1)
  })

  test('and carries a button of nobody’s is told that it is too old', async () => {
    await open()
    const found = save('x')
    const said = await teams.press('Ana', { ...found, action: { ...found.action, data: { mcred: { press: '{"do":"explode"}', drawn: 'x' } } } })
    expect(String(said.body?.value)).toContain('too old')
  })
})

describe('calling', () => {
  const request = { service: '', path: '/v3/conversations/c/activities', tenant: 't', conversation: 'c', method: 'POST' } as const
  const withPlan = async (plan: Connector['plan'], then: (call: ReturnType<typeof calling>, there: Connector, slept: number[]) => Promise<void>) => {
    const there = await connector()
    there.plan.push(...plan)
    const slept: number[] = []
    const call = calling({ token: async () => 'secret', pace: async () => undefined, timeout: 100, sleep: async (ms) => void slept.push(ms) })
    await then((one) => call({ ...one, service: there.url }), there, slept)
    await there.close()
  }

  test('carries the token, and waits as long as Teams asks and a little longer by chance', async () => {
    await withPlan([{ status: 429, headers: { 'retry-after': '2' } }], async (call, there, slept) => {
      await call({ ...request, body: { type: 'message' } })
      expect(there.received.map(({ authorization }) => authorization)).toEqual(['Bearer secret', 'Bearer secret'])
      expect(slept).toHaveLength(1)
      expect(slept[0]).toBeGreaterThanOrEqual(2_000)
      expect(slept[0]).toBeLessThanOrEqual(2_200)
    })
  })

  test('gives up after three tries, and at once where the wait would be long', async () => {
    const busy = { status: 429 }
    await withPlan([busy, busy, busy, busy], async (call, there) => {
      await expect(call({ ...request, body: { type: 'message' } })).rejects.toThrow(Paused)
      expect(there.received).toHaveLength(3)
    })
    await withPlan([{ status: 429, headers: { 'retry-after': '600' } }], async (call, there) => {
      await expect(call({ ...request, body: { type: 'message' } })).rejects.toMatchObject({ seconds: 600 })
      expect(there.received).toHaveLength(1)
    })
  })

  test('tells a no from a doubt', async () => {
    await withPlan([{ status: 400, code: 'BadSyntax' }], (call) => expect(call({ ...request, body: { type: 'message' } })).rejects.toThrow(Refused))
    await withPlan(['never answers'], (call) => expect(call({ ...request, body: { type: 'message' } })).rejects.toThrow(Unclear))
  })
})

describe('the pace', () => {
  const limits = [[7, 1_000], [8, 2_000]] as const

  test('lets seven go at once, the eighth after a second and the ninth after two', () => {
    const seven = Array.from({ length: 7 }, () => 0)
    expect(delay(seven.slice(1), limits, 0)).toBe(0)
    expect(delay(seven, limits, 0)).toBe(1_000)
    expect(delay([...seven, 1_000], limits, 1_000)).toBe(1_000)
  })

  test('holds one conversation back without holding up another', async () => {
    let now = 0
    const waits: number[] = []
    const pace = pacing(
      () => now,
      async (ms) => {
        waits.push(ms)
        now += ms
      },
    )
    for (let n = 0; n < 7; n++) await pace('t', 'a')
    await pace('t', 'b')
    expect(waits).toEqual([])
    await pace('t', 'a')
    expect(waits).toEqual([1_000])
  })
})
