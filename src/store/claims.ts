import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Claims } from '../project/ports.ts'
import type { Backend } from './backend.ts'
import { keyOf } from './keys.ts'
import { readAs } from './read-value.ts'

const claim = z.object({ until: z.number(), taker: z.string() })

/** A claim that is done is remembered for 35 days: longer than any platform delivers again, and than a week's reminder can come back. */
const remembered = 35 * 86_400_000
const done = 0

/** Claims by insert-if-absent, then compare-and-set on a lease; the database's clock tells when a lease is over. */
export function claimsOver(backend: Backend): Claims {
  const held = new Map<string, string>()
  const at = (key: string): string => keyOf('claim', key)
  return {
    first,
    async take(key, lease) {
      const now = await backend.now()
      const mine = JSON.stringify({ until: now + lease, taker: randomUUID() })
      if (await backend.swap(at(key), undefined, mine, now + remembered)) return hold(key, mine)
      const before = await backend.get(at(key))
      const taken = readAs(claim, before)
      if (taken?.until === done) return 'done'
      if (!taken || taken.until > now) return 'taken'
      return (await backend.swap(at(key), before, mine, now + remembered)) ? hold(key, mine) : 'taken'
    },
    async done(key) {
      const mine = held.get(key)
      if (mine)
        await backend.swap(
          at(key),
          mine,
          JSON.stringify({ until: done, taker: '' }),
          (await backend.now()) + remembered,
        )
      held.delete(key)
    },
    async release(key) {
      const mine = held.get(key)
      if (mine) await backend.delete(at(key), mine)
      held.delete(key)
    },
  }

  async function first(key: string, taker: string): Promise<boolean> {
    const mine = JSON.stringify({ until: done, taker })
    if (await backend.swap(at(key), undefined, mine, (await backend.now()) + remembered)) return true
    return readAs(claim, await backend.get(at(key)))?.taker === taker
  }

  function hold(key: string, mine: string): 'mine' {
    held.set(key, mine)
    return 'mine'
  }
}
