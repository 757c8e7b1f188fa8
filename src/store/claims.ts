import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Claims, Joint, Write } from '../project/ports.ts'
import type { Backend, StoredRow } from './backend.ts'
import { jointOver } from './joint.ts'
import { keyOf } from './keys.ts'
import { readAs } from './read-value.ts'

const claim = z.object({ until: z.number(), taker: z.string() })

/** A claim is remembered for 35 days: longer than any platform delivers again, and than a week's reminder can come back. */
const remembered = 35 * 86_400_000
const done = 0

/** Claims by insert-if-absent, then compare-and-set on a lease; the database's clock tells when a lease is over. */
export function claimsOver(backend: Backend): Claims {
  const held = new Map<string, StoredRow>()
  const ahead = new Map<string, TakenAhead>()
  const ended = async (key: string, given: Joint | undefined, end: (mine: StoredRow) => Write): Promise<void> => {
    const [mine, joint] = [held.get(key), given ?? jointOver(backend)]
    if (mine) joint.write(end(mine))
    joint.after((isKept) => isKept && held.delete(key))
    if (!given) await joint.keep()
  }
  return {
    first: (key, taker) => first(backend, at(key), taker),
    async ahead(key, lease) {
      const now = await backend.now()
      for (const [other, { past }] of ahead) if (past < now) ahead.delete(other)
      const row = leased(key, now, lease)
      return { ...row, added: () => void ahead.set(key, { row, fresh: now + second, past: now + lease }) }
    },
    async take(key, lease) {
      const now = await backend.now()
      const before = ahead.get(key)
      ahead.delete(key)
      const isFresh = before && now < before.fresh
      const mine = isFresh ? before.row : leased(key, now, lease)
      const fate = isFresh ? 'mine' : await taken(backend, mine, { now, before: before?.row.value })
      if (fate === 'mine') held.set(key, mine)
      return fate
    },
    done: (key, joint) => ended(key, joint, (mine) => ({ ...mine, value: written(done, ''), before: mine.value })),
    release: (key, joint) => ended(key, joint, (mine) => ({ key: mine.key, before: mine.value })),
  }
}

/** A claim that was kept with something else, for whoever takes it here: as it is while it is `fresh`, and renewed later. */
type TakenAhead = { readonly row: StoredRow; readonly fresh: number; readonly past: number }

const second = 1_000

const leased = (key: string, now: number, lease: number) => ({
  key: at(key),
  value: written(now + lease, randomUUID()),
  until: now + remembered,
})

const at = (key: string): string => keyOf('claim', key)
const written = (until: number, taker: string): string => JSON.stringify({ until, taker })

async function taken(
  backend: Backend,
  mine: StoredRow,
  { now, before: own }: { readonly now: number; readonly before: string | undefined },
): ReturnType<Claims['take']> {
  if (await backend.swap(mine, own)) return 'mine'
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
