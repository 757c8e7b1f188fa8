import { describe, expect, test } from 'vitest'
import { placeKey } from '../../src/project/ports.ts'
import { weekOf } from '../../src/scheduler/schedule.ts'
import { tick } from '../../src/scheduler/tick.ts'
import { channel, kept, schedulerPorts } from './nudge-world.ts'
import { at, zones } from './team.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('a year of Mondays', () => {
  /** What happens to the clock in a week: it jumps by an hour or back by a day, or the process is down for six hours. */
  const mishapOf = (week: number): number => [hour, -hour, -day, 6 * hour, 0][week % 5] ?? 0

  test('brings one reminder a local week to each of ten zones, whatever the clock does', async () => {
    const { ports, posts, plan } = schedulerPorts(
      zones.map((zone, n) => kept(`C${n}`, zone)),
      { clock: () => plan0.now },
    )
    const plan0 = plan
    const start = at('2026-01-03T00:00:00Z')
    plan.now = start
    await tick(ports, start, { all: true })
    let mishaps = 0
    let next = start + 30 * hour
    for (let now = start; now < at('2027-01-03T00:00:00Z'); now += 20 * minute) {
      plan.now = now
      await Promise.all([tick(ports, now), tick(ports, now)])
      if (now < next) continue
      // A little later each week: over the year they fall on every hour from Sunday to Tuesday.
      next += 7 * day + hour
      now += mishapOf(mishaps++)
    }
    expect(mishaps).toBeGreaterThan(50)
    for (const [n, zone] of zones.entries()) {
      const weeks = posts.filter(({ place }) => place === placeKey(channel(`C${n}`))).map((one) => weekOf(one.at, zone))
      expect(weeks.length, zone).toBe(52)
      expect(new Set(weeks).size, zone).toBe(52)
    }
  }, 60_000)
})
