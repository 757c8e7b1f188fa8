import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Claims } from '../project/ports.ts'
import type { Backend, StoredRow } from './backend.ts'
import { keyOf } from './keys.ts'
import { readAs } from './read-value.ts'

const claim = z.object({ until: z.number(), taker: z.string() })

/** A claim is remembered for 35 days: longer than any platform delivers again, and than a week's reminder can come back. */
const remembered = 35 * 86_400_000
const done = 0

/** Claims by insert-if-absent, then compare-and-set on a lease; the database's clock tells when a lease is over. */
export function claimsOver(backend: Backend): Claims {
  const held = new Map<string, StoredRow>()
  return {
    first: (key, taker) => first(backend, at(key), taker),
    async take(key, lease) {
      const now = await backend.now()
      const mine = { key: at(key), value: written(now + lease, randomUUID()), until: now + remembered }
      const fate = await taken(backend, mine, now)
      if (fate === 'mine') held.set(key, mine)
      return fate
    },
    async done(key) {
      const mine = held.get(key)
      if (mine) await backend.swap({ ...mine, value: written(done, '') }, mine.value)
      held.delete(key)
    },
    async release(key) {
      const mine = held.get(key)
      if (mine) await backend.delete(mine.key, mine.value)
      held.delete(key)
    },
  }
}

const at = (key: string): string => keyOf('claim', key)
const written = (until: number, taker: string): string => JSON.stringify({ until, taker })

async function taken(backend: Backend, mine: StoredRow, now: number): ReturnType<Claims['take']> {
  if (await backend.swap(mine, undefined)) return 'mine'
  const before = await backend.get(mine.key)
  const theirs = readAs(claim, before)
  if (theirs?.until === done) return 'done'
  if (!theirs || theirs.until > now) return 'taken'
  return (await backend.swap(mine, before)) ? 'mine' : 'taken'
}

async function first(backend: Backend, key: string, taker: string): Promise<boolean> {
  const mine = { key, value: written(done, taker), until: (await backend.now()) + remembered }
  if (await backend.swap(mine, undefined)) return true
  return readAs(claim, await backend.get(key))?.taker === taker
}
