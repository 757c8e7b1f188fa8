import { createHash, randomInt } from 'node:crypto'
import { z } from 'zod'
import { storedPlace as spot } from '../project/place.ts'
import type { Codes, KeyValueStore } from '../project/ports.ts'

/** A code as it is kept, under its hash. `until` in milliseconds; `used` by whom, once it was redeemed. */
export const keptCode = z.object({
  project: z.string(),
  until: z.number(),
  used: z.union([z.boolean(), z.string()]),
  maker: z.object({ by: spot, place: spot }).optional(),
})
type KeptCode = z.infer<typeof keptCode>

const hour = 3_600_000
/** Without letters and digits that are taken for each other. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Codes of twelve signs, far too many to guess within an hour. */
export const codesOver = (kv: KeyValueStore<KeptCode>, now: () => Promise<number>): Codes => ({
  async make(project, maker) {
    const code = Array.from({ length: 12 }, () => signs[randomInt(signs.length)]).join('')
    await kv.set(hashed(code), { project, until: (await now()) + hour, used: false, maker }, hour)
    return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
  },
  async redeem(typed, taker) {
    const key = hashed(typed)
    const kept = await kv.get(key)
    if (!kept || kept.until <= (await now())) return undefined
    const found = { project: kept.project, maker: kept.maker, id: key }
    if (kept.used === taker) return found
    if (kept.used || !(await kv.swap(key, kept, { ...kept, used: taker }))) return undefined
    return found
  },
})

/** However it is typed: with or without dashes, in small letters. */
const hashed = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('hex')
