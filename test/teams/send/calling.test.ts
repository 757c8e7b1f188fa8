import { describe, expect, test } from 'vitest'
import { Paused, Refused, Unclear } from '../../../src/platform/call-errors.ts'
import { pulse } from '../../../src/platform/pulse.ts'
import { calling } from '../../../src/teams/send/calling.ts'
import { delay, pacing } from '../../../src/teams/send/pace.ts'
import { type Connector, connector } from '../../stand-ins/teams/connector.ts'

describe('calling', () => {
  const request = {
    service: '',
    path: '/v3/conversations/c/activities',
    tenant: 't',
    conversation: 'c',
    method: 'POST',
  } as const
  const withPlan = async (
    plan: Connector['plan'],
    then: (call: ReturnType<typeof calling>, there: Connector, slept: number[]) => Promise<void>,
  ) => {
    const there = await connector()
    there.plan.push(...plan)
    const slept: number[] = []
    const call = calling({
      token: async () => 'secret',
      pace: async () => undefined,
      timeout: 1_000,
      sleep: async (ms) => void slept.push(ms),
    })
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

  test('tells how it goes with Teams, and that no closed conversation is a trouble', async () => {
    const there = await connector()
    there.plan.push({ status: 403 }, { status: 401, code: 'Unauthorized' })
    const beat = pulse(() => Date.parse('2026-11-25T00:00:00Z'))
    const call = calling({ token: async () => 'secret', pace: async () => undefined, pulse: beat })
    const ask = () => call({ ...request, service: there.url, body: { type: 'message' } }).catch(() => undefined)
    await ask()
    expect(beat.read()).toEqual({})
    await ask()
    await ask()
    expect(beat.read()).toMatchObject({
      lastSuccess: '2026-11-25T00:00:00.000Z',
      lastTrouble: { why: expect.stringContaining('401 Unauthorized') },
    })
    expect(JSON.stringify(beat.read())).not.toContain('secret')
    await there.close()
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

  test('that does not even reach Teams is tried again, and is not a doubt', async () => {
    const there = await connector()
    await there.close()
    const slept: number[] = []
    const call = calling({
      token: async () => undefined,
      pace: async () => undefined,
      sleep: async (ms) => void slept.push(ms),
    })
    await expect(call({ ...request, service: there.url, body: { type: 'message' } })).rejects.toMatchObject({
      name: 'Unclear',
      fate: 'not sent',
    })
    expect(slept).toHaveLength(2)
  })

  test('tells a no from a doubt', async () => {
    await withPlan([{ status: 400, code: 'BadSyntax' }], (call) =>
      expect(call({ ...request, body: { type: 'message' } })).rejects.toThrow(Refused),
    )
    await withPlan(['never answers'], (call) =>
      expect(call({ ...request, body: { type: 'message' } })).rejects.toThrow(Unclear),
    )
  })
})

describe('the pace', () => {
  const limits = [
    [7, 1_000],
    [8, 2_000],
  ] as const

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
