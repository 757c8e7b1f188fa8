import { describe, expect, test } from 'vitest'
import { admit, seeTo, takeUp } from '../../../src/conversation/pipeline/admit.ts'
import { KeptInbox, type Waiting } from '../../../src/conversation/pipeline/inbox.ts'
import type { Turn } from '../../../src/conversation/turn.ts'
import { type KeyValueStore, NotStored } from '../../../src/project/ports.ts'
import { memoryKv } from '../../memory-kv.ts'
import { place } from '../../transcripts/stage.ts'

const turn: Turn = {
  delivery: 'd1',
  at: 1000,
  by: { platform: 'web', tenant: 'workspace', id: 'ana' },
  name: 'Ana',
  standing: 'member',
  place,
  placeName: 'my-course',
  placeKind: 'channel',
  canOpen: true,
  intent: { do: 'status' },
}
const one: Waiting = { since: 0, tries: 0, turn }
const inboxOn = (kv: KeyValueStore<Waiting>) => new KeptInbox(kv, () => undefined)
const lying = async (kv: KeyValueStore<Waiting>): Promise<number> => (await kv.list('')).length

describe('at the door', () => {
  test('a turn is kept before it is answered, and its keeper is told', async () => {
    const kv = memoryKv<Waiting>()
    const seen: string[] = []
    const answer = async () => void seen.push(`answered with ${await lying(kv)} kept`)
    expect(await admit(one, inboxOn(kv), { onKept: () => seen.push('kept'), answer, claims: {} })).toBe('answered')
    expect(seen).toEqual(['kept', 'answered with 1 kept'])
  })

  test('a turn that is kept already is not answered again, and stays', async () => {
    const kv = memoryKv<Waiting>()
    await inboxOn(kv).keep(one)
    const answer = () => Promise.reject(new Error('answered twice'))
    expect(await admit(one, inboxOn(kv), { answer, claims: {} })).toBe('known')
    expect(await lying(kv)).toBe(1)
  })

  test('a turn that cannot be kept is answered all the same, so that the person is told', async () => {
    const full = { ...memoryKv<Waiting>(), add: () => Promise.reject(new NotStored('the disk is full', undefined)) }
    let answered = false
    const answer = async () => {
      answered = true
    }
    const onKept = () => expect.fail('it is not kept')
    await admit(one, inboxOn(full), { onKept, answer, claims: {} })
    expect(answered).toBe(true)
  })
})

describe('a kept turn', () => {
  const kept = async () => {
    const kv = memoryKv<Waiting>()
    const inbox = inboxOn(kv)
    await inbox.keep(one)
    return { kv, inbox }
  }
  const taking = {
    awayFor: () => undefined,
    sent: () => [],
    tell: async () => undefined,
    onFault: () => undefined,
  }

  test('is crossed off once it is answered', async () => {
    const { kv, inbox } = await kept()
    expect(await seeTo(one, inbox, { ...taking, take: async () => 'answered' })).toBe('answered')
    expect(await lying(kv)).toBe(0)
  })

  test('stays while somebody has it who may have died', async () => {
    const { kv, inbox } = await kept()
    expect(await seeTo(one, inbox, { ...taking, take: async () => 'elsewhere' })).toBe('left')
    expect(await lying(kv)).toBe(1)
  })

  test('is crossed off where it failed and that was said', async () => {
    const { kv, inbox } = await kept()
    expect(await seeTo(one, inbox, { ...taking, take: () => Promise.reject(new Error()) })).toBe('refused')
    expect(await lying(kv)).toBe(0)
  })

  test.each([
    ['the platform was away', { awayFor: () => 0 }],
    ['even that could not be said', { tell: () => Promise.reject(new Error()) }],
  ])('stays where it failed and %s', async (_, how) => {
    const { kv, inbox } = await kept()
    expect(await seeTo(one, inbox, { ...taking, ...how, take: () => Promise.reject(new Error()) })).toBe('left')
    expect(await lying(kv)).toBe(1)
  })
})

describe('what was left lying', () => {
  test('is answered in order within a thread, and side by side in several', async () => {
    const kv = memoryKv<Waiting>()
    for (const [n, thread] of ['a', 'b', 'a', 'b', 'a'].entries())
      await kv.add(`${9 - n}`, { ...one, turn: { ...turn, delivery: `d${n}`, at: n, thread } })
    const done: string[] = []
    let [underWay, most] = [0, 0]
    const answer = async ({ turn: { at, thread } }: Waiting): Promise<void> => {
      most = Math.max(most, ++underWay)
      await new Promise((later) => setTimeout(later, 20 - at * 4))
      underWay--
      done.push(`${thread}${at}`)
    }
    await takeUp(
      inboxOn(kv).left(() => 10 * 60_000),
      answer,
    )
    expect(done.filter((name) => name.startsWith('a'))).toEqual(['a0', 'a2', 'a4'])
    expect(done.filter((name) => name.startsWith('b'))).toEqual(['b1', 'b3'])
    expect(most).toBe(2)
  })

  test('is left where it is when there is no time', async () => {
    const kv = memoryKv<Waiting>()
    await kv.add('a', one)
    await takeUp(
      inboxOn(kv).left(() => 10 * 60_000),
      () => expect.fail('answered'),
      () => false,
    )
    expect(await kv.list('')).toMatchObject([{ value: { tries: 0 } }])
  })
})
