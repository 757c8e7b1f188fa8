import { afterEach, describe, expect, test } from 'vitest'
import { connectTeams } from '../../src/teams/connect.ts'
import { readable } from '../stand-ins/teams/client.ts'
import type { Failure } from '../stand-ins/teams/connector.ts'
import { memoryPorts } from '../world.ts'
import { begin, entries, open, save, teams, words } from './play.ts'
import { development, memoryKvs } from './stage.ts'

let now = Date.now()
const minute = 60_000
const day = 24 * 60 * minute
/** A project with an open question, in a Teams whose clock the test moves. */
const ready = async (): Promise<void> => {
  now = Date.now()
  await open('channel', { now: () => ++now, timeout: 700 })
  await begin()
}
afterEach(() => teams.close())

const later = async (ms: number): Promise<void> => {
  now += ms
  await teams.teams.takeUp()
}
const seen = (): number => teams.connector.messages.length
const fails = (...failures: Failure[]): void => void teams.connector.plan.push(...failures)
const lost: [string, Failure][] = [
  ['answers 503', { status: 503 }],
  ['answers 500', { status: 500 }],
  ['breaks off', 'breaks off'],
  ['never answers', 'never answers'],
]

describe('a connector that is away while the answer is sent', () => {
  test.each(lost)('and %s gets it once it is back', async (_, failure) => {
    await ready()
    const before = seen()
    fails(failure)
    expect((await teams.type('Ana', 'status')).status).toBe(200)
    expect(seen()).toBe(before)
    await later(minute)
    expect(seen()).toBe(before + 1)
    expect(teams.seen().at(-1)).toContain('Data basics')
    await later(day)
    expect(seen()).toBe(before + 1)
  })

  test.each(lost)(
    'and %s between a changed card and the next question is not shown the card anew',
    async (_, failure) => {
      await ready()
      const pressed = save('Read a dashboard.')
      // The card is changed, and the question that follows is lost.
      fails({ status: 200, takes: true }, failure)
      await teams.press('Ana', pressed)
      const before = seen()
      const shown = readable(teams.cardOf(pressed.message))
      expect(shown.join()).toContain('Read a dashboard.')
      const { changes } = pressed.message
      await later(minute)
      expect(seen()).toBe(before + 1)
      // Cards that stand anywhere are drawn as things are now, once; the press itself changes nothing again.
      expect(pressed.message.changes).toBeLessThanOrEqual(changes + 1)
      expect(readable(teams.cardOf(pressed.message))).toEqual(shown)
      expect(teams.seen().at(-1)).toContain('question 2 of 3')
      expect((await entries()).filter(({ kind }) => kind === 'answered')).toHaveLength(1)
    },
  )

  test('tells whoever pressed that the answer will come', async () => {
    await ready()
    fails({ status: 503 })
    const pressed = teams.find('Ana', ({ title }) => title === 'Skip')
    expect(words(await teams.press('Ana', pressed))).toBe('I have that; the answer comes in a moment.')
  })

  test('is left alone as long as it asks', async () => {
    await ready()
    const before = seen()
    fails({ status: 503, headers: { 'retry-after': '600' } })
    await teams.type('Ana', 'status')
    await later(9 * minute)
    expect(seen()).toBe(before)
    await later(minute)
    expect(seen()).toBe(before + 1)
  })

  test('for hours gets it all the same, and once', async () => {
    await ready()
    const before = seen()
    for (let hour = 0; hour < 8; hour++) fails({ status: 503 })
    await teams.type('Ana', 'status')
    for (let n = 0; n < 7; n++) await later(16 * minute)
    expect(seen()).toBe(before)
    await later(16 * minute)
    expect(seen()).toBe(before + 1)
    await later(day)
    expect(seen()).toBe(before + 1)
  })

  test('for more than a day hears in one line that somebody was not answered, and whether it is recorded', async () => {
    await ready()
    const before = seen()
    const { message } = save('')
    fails(...Array<Failure>(9).fill({ status: 503 }))
    await teams.type('Ana', 'Read a dashboard.', message.conversation.split(';messageid=')[1] ?? message.id)
    teams.connector.plan.length = 0
    fails(...Array<Failure>(9).fill({ status: 503 }))
    expect(teams.teams.health()).toMatchObject({ givenUp: 0 })
    teams.connector.received.length = 0
    await later(25 * 60 * minute)
    expect(JSON.stringify(teams.connector.received)).toContain('I could not answer you here in time')
    teams.connector.plan.length = 0
    expect(seen()).toBe(before)
    await later(minute)
    expect(seen()).toBe(before + 1)
    expect(teams.seen().at(-1)).toContain('Ana, I could not answer you here in time. What you did is recorded.')
    expect(teams.teams.health()).toMatchObject({ givenUp: 1 })
    await later(day)
    expect(seen()).toBe(before + 1)
  })

  test('gets it from another process too', async () => {
    now = Date.now()
    const [ports, kv] = [memoryPorts(), memoryKvs()]
    await open('channel', { now: () => ++now, ports, kv })
    await begin()
    const before = seen()
    fails('breaks off')
    await teams.type('Ana', 'status')
    now += minute
    const next = await connectTeams(development, { ports, kv, log: () => undefined, now: () => ++now })
    await next.start()
    expect(seen()).toBe(before + 1)
    await next.close()
  })

  test.each([403, 404])('that says %i for good is not asked again', async (status) => {
    await ready()
    teams.connector.received.length = 0
    fails({ status, code: 'BotNotInConversationRoster' })
    await teams.type('Ana', 'status')
    await later(day)
    expect(teams.connector.received.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })
})
