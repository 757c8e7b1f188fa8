import { z } from 'zod'
import type { Call } from './calling.ts'

export type Known = { readonly name: string; readonly zone: string | undefined; readonly standing: 'member' | 'guest' }

/** Looks people up by their id; answers within a second and a half, with `called` where Slack is slower or does not say. */
export type People = (call: Call, tenant: string, id: string, called?: string) => Promise<Known>

const remembered = 3_600_000
const patience = 1_500
const most = 5_000

/** Remembers people for an hour, so that most turns ask nothing. */
export function people(now: () => number): People {
  const known = new Map<string, { until: number; person: Promise<Known | undefined> }>()
  return async (call, tenant, id, called) => {
    const key = `${tenant}/${id}`
    const before = known.get(key)
    const entry =
      before && before.until > now() ? before : { until: now() + remembered, person: lookUp(call, tenant, id) }
    if (entry !== before) remember(key, entry)
    const person = await Promise.race([entry.person, later(patience)])
    if (!person) known.delete(key)
    return person ?? { name: called || 'somebody', zone: undefined, standing: 'member' }
  }

  function remember(key: string, entry: { until: number; person: Promise<Known | undefined> }): void {
    if (known.size >= most) known.delete(known.keys().next().value ?? '')
    known.set(key, entry)
  }
}

const shape = z.object({
  user: z.object({
    name: z.string().optional(),
    real_name: z.string().optional(),
    profile: z.object({ display_name: z.string().optional(), real_name: z.string().optional() }).optional(),
    tz: z.string().nullish(),
    team_id: z.string().optional(),
    is_restricted: z.boolean().optional(),
    is_ultra_restricted: z.boolean().optional(),
    is_stranger: z.boolean().optional(),
  }),
})

async function lookUp(call: Call, tenant: string, id: string): Promise<Known | undefined> {
  const said = await call('users.info', { user: id }, { again: true, patience: 1 }).catch(() => undefined)
  const read = shape.safeParse(said)
  if (!read.success) return undefined
  const { profile, real_name, name, tz, ...user } = read.data.user
  const elsewhere = tenant.startsWith('T') && user.team_id !== undefined && user.team_id !== tenant
  const guest = user.is_restricted || user.is_ultra_restricted || user.is_stranger || elsewhere
  return {
    name: profile?.display_name || profile?.real_name || real_name || name || 'somebody',
    zone: tz || undefined,
    standing: guest ? 'guest' : 'member',
  }
}

const later = (ms: number): Promise<undefined> => new Promise((done) => setTimeout(() => done(undefined), ms).unref())
