import { describe, expect, test } from 'vitest'
import { message } from '../../src/conversation/failures.ts'
import { type Delivery, deliver } from '../../src/scheduler/deliver.ts'
import { usualPace } from '../../src/scheduler/ports.ts'
import { schedulerPorts } from './nudge-world.ts'

const said = async () => ({ what: 'reminder' as const, view: message('Hello', []) })

describe('an errand', () => {
  test('stays in doubt where nobody could look, and is not posted a second time for it', async () => {
    let now = 0
    let posts = 0
    let looks = 0
    const { ports } = schedulerPorts([], { clock: () => now })
    const delivery: Delivery = {
      key: 'C1/2026-W48',
      at: 0,
      now: () => 0,
      said,
      post: async () => {
        posts++
        return { did: 'unclear', why: 'no answer' }
      },
      findPosted: async () => {
        if (++looks < 3) throw new Error('The platform does not answer')
        return 'there'
      },
    }
    expect(await deliver(delivery, ports, usualPace)).toBe('doubtful')
    for (let n = 0; n < 2; n++) {
      now += 60_000
      await expect(deliver(delivery, ports, usualPace)).rejects.toThrow()
    }
    now += 60_000
    expect(await deliver(delivery, ports, usualPace)).toBe('sent')
    expect(posts).toBe(1)
  })

  test('is in doubt where posting throws', async () => {
    const { ports, lines } = schedulerPorts([])
    const delivery: Delivery = {
      key: 'C1/2026-W48',
      at: 0,
      now: () => 0,
      said,
      post: () => Promise.reject(new TypeError('secret words')),
    }
    expect(await deliver(delivery, ports, usualPace)).toBe('unclear')
    expect(lines.join()).toContain('TypeError')
    expect(lines.join()).not.toContain('secret')
  })

  test('is silent where there is nothing to say, for good', async () => {
    const { ports } = schedulerPorts([])
    const delivery: Delivery = {
      key: 'C1/2026-W48',
      at: 0,
      now: () => 0,
      said: async () => ({ silent: 'everything is done' }),
      post: async () => ({ did: 'sent' }),
    }
    expect(await deliver(delivery, ports, usualPace)).toBe('silent')
    expect(await deliver(delivery, ports, usualPace)).toBe('over')
  })

  test('is given up by a taker who was too slow', async () => {
    let now = 0
    const { ports } = schedulerPorts([], { clock: () => now })
    const slow: Delivery = {
      key: 'C1/2026-W48',
      at: 0,
      now: () => 0,
      async said() {
        now += 60_000
        expect(await deliver({ ...slow, said }, ports, usualPace)).toBe('sent')
        return said()
      },
      post: async () => ({ did: 'sent' }),
    }
    expect(await deliver(slow, ports, usualPace)).toBe('taken')
  })
})
