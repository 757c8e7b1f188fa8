import { describe, expect, test } from 'vitest'
import { takeTurn } from '../../../src/conversation/pipeline/answer-turn.ts'
import { KeptInbox, type Waiting } from '../../../src/conversation/pipeline/inbox.ts'
import type { Turn } from '../../../src/conversation/turn.ts'
import { NotStored } from '../../../src/project/ports.ts'
import { memoryKv } from '../../memory-kv.ts'
import { place } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'

const turn = (delivery: string): Turn => ({
  delivery,
  at: 1000,
  by: { platform: 'web', tenant: 'workspace', id: 'ana' },
  name: 'Ana',
  standing: 'member',
  place,
  placeName: 'my-course',
  placeKind: 'channel',
  canOpen: true,
  intent: { do: 'status' },
})
const waiting = (delivery: string): Waiting => ({ since: 0, tries: 0, turn: turn(delivery) })
const minute = 60_000

describe('the inbox', () => {
  test('counts a try only for the turn whose turn it is, so that a process that dies has tried no other', async () => {
    const kv = memoryKv<Waiting>()
    for (const delivery of ['a', 'b', 'c']) await new KeptInbox(kv, () => undefined).keep(waiting(delivery))
    for (let life = 1; life <= 12; life++)
      for await (const one of new KeptInbox(kv, () => undefined).left(() => life * 10 * minute)) {
        expect(one.turn.delivery).toBe('a')
        break
      }
    const tries = (await kv.list('')).map(({ value }) => value.tries)
    expect(tries).toEqual([12, 0, 0])
  })

  test('gives up what was tried too often or for a day, leaves it to be told once, and says so without anybody’s words', async () => {
    const kv = memoryKv<Waiting>()
    const said: string[] = []
    const inbox = new KeptInbox(kv, (line) => said.push(line))
    await kv.add('a', { ...waiting('a'), tries: 12, last: 0 })
    await kv.add('b', { ...waiting('b'), away: { times: 90, until: 1 } })
    await kv.add('c', waiting('c'))
    const left = []
    for await (const { turn, over } of inbox.left(() => 25 * 60 * minute)) left.push([turn.delivery, over])
    expect(left).toEqual([
      ['a', true],
      ['b', true],
      ['c', undefined],
    ])
    expect(said).toEqual(Array(2).fill('a status in workspace could not be answered and is given up'))
    expect(inbox.givenUp()).toBe(2)
  })

  test('says nothing more of what could not even be told', async () => {
    const kv = memoryKv<Waiting>()
    await kv.add('a', { ...waiting('a'), tries: 12, last: 0, over: true })
    for await (const _ of new KeptInbox(kv, () => expect.fail('said')).left(() => 60 * minute)) throw new Error('left')
    expect(await kv.list('')).toEqual([])
  })

  test('tries a platform that is away at growing intervals up to a quarter of an hour, for a day', async () => {
    const kv = memoryKv<Waiting>()
    let now = 0
    const inbox = new KeptInbox(
      kv,
      () => undefined,
      () => now,
    )
    await inbox.keep(waiting('a'))
    await inbox.putOff(turn('a'), { sent: [], seconds: 0 })
    const tried: number[] = []
    for (; now < 23 * 60 * minute; now += 1000)
      for await (const { turn, over } of inbox.left(() => now)) {
        expect(over).toBeUndefined()
        tried.push(now)
        await inbox.putOff(turn, { sent: [], seconds: 0 })
      }
    const pauses = tried.map((at, n) => Math.round((at - (tried[n - 1] ?? 0)) / 1000))
    expect(pauses.slice(0, 8)).toEqual([20, 40, 80, 160, 320, 640, 900, 900])
    expect(Math.max(...pauses)).toBe(900)
    expect(tried.at(-1)).toBeGreaterThan(22 * 60 * minute)
  })

  test('crosses off later what the store would not let go of, and takes it up no more', async () => {
    const stock = memoryKv<Waiting>()
    let full = true
    const refuse = () => Promise.reject(new NotStored('the disk is full', undefined))
    const inbox = new KeptInbox({ ...stock, delete: (key) => (full ? refuse() : stock.delete(key)) }, () => undefined)
    await inbox.keep(waiting('a'))
    await expect(inbox.done(turn('a'))).rejects.toThrow('the disk is full')
    full = false
    for await (const _ of inbox.left(() => 60 * minute)) expect.fail('taken up')
    expect(await stock.list('')).toEqual([])
  })

  test('waits after a try as long as whoever died may have had it', async () => {
    const kv = memoryKv<Waiting>()
    await kv.add('a', waiting('a'))
    const seen = async (now: number): Promise<number> => {
      let count = 0
      for await (const _ of new KeptInbox(kv, () => undefined).left(() => now)) count++
      return count
    }
    expect([await seen(44_000), await seen(20 * minute), await seen(20 * minute + 44_000)]).toEqual([0, 1, 0])
    expect(await seen(22 * minute)).toBe(1)
  })
})

describe('a turn', () => {
  test('is told to be elsewhere while somebody has it, who may have died, and answered once it is', async () => {
    const ports = memoryPorts()
    const send = async () => undefined
    const held = { ...ports, claims: { ...ports.claims, take: async () => 'taken' as const } }
    expect(await takeTurn(turn('a'), held, send)).toBe('elsewhere')
    expect(await takeTurn(turn('a'), ports, send)).toBe('answered')
    expect(await takeTurn(turn('a'), ports, send)).toBe('answered')
  })
})
