import { describe, expect, test, vi } from 'vitest'
import { NotStored } from '../../src/project/ports.ts'
import { RunningLoop } from '../../src/scheduler/loop.ts'
import { kept, schedulerPorts } from './nudge-world.ts'
import { at } from './team.ts'

const monday = at('2026-11-23T01:00:00Z')

describe('the clock of the nudges', () => {
  test('looks each minute and counts what came out', async () => {
    vi.useFakeTimers({ now: monday - 3 * 60_000 })
    const { ports, posts, plan } = schedulerPorts([kept('C1', 'Asia/Singapore')])
    plan.now = monday
    const running = new RunningLoop(ports)
    await vi.advanceTimersByTimeAsync(2 * 60_000)
    expect(posts).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(3 * 60_000)
    expect(posts).toHaveLength(1)
    expect(running.counts()).toMatchObject({ sent: 1, faults: 0 })
    await running.close()
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  test('goes on after the store was away, and says why without anybody’s words', async () => {
    vi.useFakeTimers({ now: monday - 60_000 })
    const { ports, posts, plan, lines } = schedulerPorts([kept('C1', 'Asia/Singapore')])
    plan.now = monday
    let away = true
    const list: typeof ports.plans.list = (prefix) =>
      away ? Promise.reject(new NotStored('the database does not answer', undefined)) : ports.plans.list(prefix)
    const running = new RunningLoop({ ...ports, plans: { ...ports.plans, list } })
    await vi.advanceTimersByTimeAsync(1000)
    expect(lines).toEqual([expect.stringContaining('the database does not answer')])
    away = false
    await ports.plans.add('slack:T1:C1', {
      place: kept('C1', 'Asia/Singapore').place,
      project: 'p-C1',
      due: monday,
      made: 0,
    })
    await vi.advanceTimersByTimeAsync(2 * 60_000)
    expect(posts).toHaveLength(1)
    await running.close()
    vi.useRealTimers()
  })
})
