import { afterEach, describe, expect, test } from 'vitest'
import { NotStored } from '../../src/project/ports.ts'
import { conversations, type Form, idOf, readable } from '../stand-ins/teams/client.ts'
import { memoryPorts } from '../world.ts'
import { begin, constructed, entries, open, save, teams, words } from './play.ts'
import { memoryKvs } from './stage.ts'

/** A stage with a project and an open question, as it is before something goes wrong. */
const ready = async (form: Form = 'channel', timeout = 10_000): Promise<void> => {
  await open(form, { timeout })
  await begin()
  teams.connector.received.length = 0
}
const posts = () =>
  teams.connector.received.filter(({ method, body }) => method === 'POST' && body['type'] === 'message')
const answers = async () => (await entries()).filter(({ kind }) => kind === 'answered')

afterEach(() => teams.close())

describe('a connector in trouble', () => {
  test('that is busy (429, 412) gets the message once it is not, and once', async () => {
    await ready()
    const before = teams.connector.messages.length
    teams.connector.plan.push({ status: 429, headers: { 'retry-after': '1' } }, { status: 412 })
    await teams.type('Ana', 'status')
    expect(posts()).toHaveLength(3)
    expect(teams.connector.messages.length).toBe(before + 1)
  })

  test.each([500, 502, 503, 504])('that answers %i to a message is not sent it twice in a row', async (status) => {
    await ready()
    const before = teams.connector.messages.length
    teams.connector.plan.push({ status, takes: true })
    await teams.type('Ana', 'status')
    expect(posts()).toHaveLength(1)
    expect(teams.connector.messages.length).toBe(before + 1)
    expect(teams.logged.join()).toContain(`status ${status}`)
  })

  test('that breaks off or never answers is not sent the message twice in a row, and holds nobody up', async () => {
    await ready('channel', 150)
    teams.connector.plan.push('breaks off')
    await teams.type('Ana', 'status')
    teams.connector.plan.push('never answers')
    const began = Date.now()
    expect((await teams.type('Ana', 'status')).status).toBe(200)
    expect(Date.now() - began).toBeLessThan(1_500)
    expect(posts()).toHaveLength(2)
  })

  test('is asked again to change a card, for twice is the same', async () => {
    await ready()
    teams.connector.plan.push({ status: 503 }, { status: 502 })
    const found = save('Read a dashboard.')
    await teams.press('Ana', found)
    expect(found.message.changes).toBe(1)
    expect(await answers()).toHaveLength(1)
  })

  test('that is away when somebody answers loses nothing: the answer is kept and shown to them', async () => {
    await ready('channel', 100)
    teams.connector.plan.push('never answers', 'never answers', 'never answers', 'never answers')
    const said = await teams.press('Ana', save('Read a dashboard.'))
    expect(readable(said.body?.value).join('\n')).toContain('Read a dashboard.')
    expect(await answers()).toHaveLength(1)
  })

  test('that says 403 for a channel is left alone there, until somebody speaks there', async () => {
    await ready()
    teams.connector.plan.push({ status: 403, code: 'BotNotInConversationRoster' })
    const place = teams.place(conversations.channel)
    const view = { kind: 'message', summary: 'Still open', blocks: [] } as const
    expect(await teams.teams.reach.post(place, view, 'k1')).toEqual({ did: 'gone', why: 'BotNotInConversationRoster' })
    expect(await teams.teams.reach.post(place, view, 'k2')).toMatchObject({ did: 'gone' })
    expect(posts()).toHaveLength(1)
    await teams.type('Ana', 'status')
    expect(await teams.teams.reach.post(place, view, 'k3')).toMatchObject({ did: 'sent' })
  })
})

describe('what was delivered to a process that died', () => {
  /** Somebody who died has the turn, until `gone`. */
  const held = async () => {
    const ports = memoryPorts()
    let [now, dead] = [Date.now(), false]
    const claims = { ...ports.claims, take: async (key: string) => (dead ? 'taken' : ports.claims.take(key, 0)) }
    await open('channel', { ports: { ...ports, claims }, now: () => ++now })
    await begin()
    dead = true
    return {
      gone: async () => {
        dead = false
        now += 60_000
        await teams.teams.takeUp()
      },
    }
  }

  test('is kept and not called done, and is recorded and shown once the lease is over', async () => {
    const { gone } = await held()
    const said = await teams.press('Ana', save('Read a dashboard.'))
    expect(words(said)).toBe('I have that; the answer comes in a moment.')
    expect(await answers()).toHaveLength(0)
    const before = JSON.stringify(teams.connector.messages)
    await gone()
    expect(await answers()).toHaveLength(1)
    expect(JSON.stringify(teams.connector.messages)).not.toBe(before)
    expect(JSON.stringify(teams.connector.messages)).toContain('Read a dashboard.')
  })

  test('is recorded once where it was typed, however often it is looked for', async () => {
    const { gone } = await held()
    const { message } = save('')
    const root = message.conversation.split(';messageid=')[1] ?? message.id
    expect((await teams.type('Ana', 'Read a dashboard.', root)).status).toBe(200)
    expect(await answers()).toHaveLength(0)
    await gone()
    await gone()
    expect(await answers()).toHaveLength(1)
  })

  test('is not acknowledged where it was neither kept nor understood', async () => {
    const ports = memoryPorts()
    await open('channel', { ports })
    await begin()
    ports.dialogues.pendingQuestions = () => Promise.reject(new TypeError('gone'))
    expect((await teams.deliver({ ...constructed('message__picture', '1'), id: 'p1' })).status).toBe(500)
  })
})

describe('a store that takes nothing for a moment', () => {
  test('is tried again by the second press of the same form', async () => {
    const ports = memoryPorts()
    const [kv, full] = [memoryKvs(), { on: false }]
    const refused = () => Promise.reject(new NotStored('the disk is full', undefined))
    const append = ports.journal.append
    const journal: typeof ports.journal = {
      ...ports.journal,
      append: (...all) => (full.on ? refused() : append(...all)),
    }
    const filling = ((kind: Parameters<typeof kv>[0], schema: Parameters<typeof kv>[1]) => {
      const own = kv(kind, schema)
      return { ...own, add: (...all: Parameters<typeof own.add>) => (full.on ? refused() : own.add(...all)) }
    }) as typeof kv
    await open('channel', { ports: { ...ports, journal }, kv: filling })
    await begin()
    const form = save('Read a dashboard.')
    full.on = true
    expect(words(await teams.press('Ana', form))).toContain('Not saved')
    full.on = false
    await teams.press('Ana', form)
    expect(await answers()).toHaveLength(1)
  })
})

describe('a nudge', () => {
  const view = { kind: 'message', summary: 'Still open', blocks: [{ kind: 'text', text: '12 open' }] } as const

  test('is posted to the base conversation, as a message of its own', async () => {
    await ready()
    expect(await teams.teams.reach.post(teams.place(conversations.channel), view, 'k')).toMatchObject({ did: 'sent' })
    expect(teams.connector.messages.at(-1)?.conversation).toBe(conversations.channel)
  })

  test('reaches a person in their own chat, if they have one with the bot', async () => {
    await ready('personal')
    const person = { platform: 'teams', tenant: '11111111-1111-1111-1111-111111111111' } as const
    expect(await teams.teams.reach.tell?.({ ...person, id: idOf('Ana') }, view, 'k')).toMatchObject({ did: 'sent' })
    expect(await teams.teams.reach.tell?.({ ...person, id: idOf('Ben') }, view, 'k')).toMatchObject({ did: 'gone' })
  })

  test.each([
    [
      { status: 429, headers: { 'retry-after': '7' } },
      { did: 'later', seconds: 7 },
    ],
    [{ status: 503 }, { did: 'unclear' }],
    [{ status: 404, code: 'ConversationNotFound' }, { did: 'gone' }],
  ] as const)('that meets %o tells what became of it, after one try', async (failure, outcome) => {
    await ready()
    teams.connector.plan.push(failure)
    expect(await teams.teams.reach.post(teams.place(conversations.channel), view, 'k')).toMatchObject(outcome)
    expect(posts()).toHaveLength(1)
  })

  test('to a place that was never heard from is gone', async () => {
    await ready()
    expect(await teams.teams.reach.post(teams.place('19:elsewhere'), view, 'k')).toMatchObject({ did: 'gone' })
  })
})
