import { z } from 'zod'
import type { PersonNamed } from '../../conversation/intent.ts'
import type { Turn } from '../../conversation/turn.ts'
import { inTime } from '../../platform/in-time.ts'
import { codeOf, type SlackCall } from '../send/calling.ts'

/** A person as Slack knows them; `is`: why nothing can be asked of that account. */
export type KnownPerson = Pick<Turn, 'standing'> & {
  readonly name: string
  readonly zone: string | undefined
  readonly is?: PersonNamed['is']
}

/** Where people are looked up: the tenant that we serve, and the organisation that it belongs to. */
export type Home = { readonly call: SlackCall; readonly tenant: string; readonly enterprise: string | undefined }

/** Looks people up by their id; answers within a second and a half, with `called` and no standing where Slack is slower or does not say. */
export type People = (home: Home, id: string, called?: string) => Promise<KnownPerson>

const remembered = 300_000
const patience = 1_500
const most = 5_000

/** Remembers people for five minutes, so that most turns ask nothing; what Slack did not say is asked again next time. */
export function people(now: () => number): People {
  const known = new Map<string, { until: number; person: Promise<KnownPerson | undefined> }>()
  return async (home, id, called) => {
    const key = `${home.tenant}/${id}`
    const before = known.get(key)
    const entry = before && before.until > now() ? before : { until: now() + remembered, person: lookUp(home, id) }
    if (entry !== before) remember(key, entry)
    const person = await inTime(entry.person, patience)
    return person ?? { name: called || 'somebody', zone: undefined, standing: 'unknown' }
  }

  function remember(key: string, entry: { until: number; person: Promise<KnownPerson | undefined> }): void {
    if (known.size >= most) known.delete(known.keys().next().value ?? '')
    known.set(key, entry)
    entry.person.then((person) => {
      if (!person && known.get(key) === entry) known.delete(key)
    })
  }
}

const user = z.object({
  name: z.string().optional(),
  real_name: z.string().optional(),
  profile: z.object({ display_name: z.string().optional(), real_name: z.string().optional() }).optional(),
  tz: z.string().nullish(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  /** Somebody of an organisation may be in several of its workspaces; `team_id` names one of them. */
  enterprise_user: z.object({ enterprise_id: z.string().nullish(), teams: z.array(z.string()).nullish() }).nullish(),
  teams: z.array(z.string()).nullish(),
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
})
type User = z.infer<typeof user>

async function lookUp(home: Home, id: string): Promise<KnownPerson | undefined> {
  const said = await home
    .call('users.info', { user: id }, { again: true, patience: 1 })
    .catch((fault) => (unknown.has(codeOf(fault) ?? '') ? nobody : undefined))
  if (said === nobody) return nobody
  const read = z.object({ user }).safeParse(said)
  if (!read.success) return undefined
  const { profile, real_name, name, tz, ...about } = read.data.user
  const is = about.deleted ? 'closed' : about.is_bot || id === slackbot ? 'a bot' : undefined
  return {
    name: profile?.display_name || profile?.real_name || real_name || name || 'somebody',
    zone: tz || undefined,
    standing: isGuest(about) || !isOurs(about, home) ? 'guest' : 'member',
    ...(is ? { is } : {}),
  }
}

/** Whoever Slack knows nobody by. */
const nobody: KnownPerson = { name: 'somebody', zone: undefined, standing: 'unknown', is: 'nobody' }
const unknown = new Set(['user_not_found', 'users_not_found', 'user_not_visible'])

/** Slack does not call it a bot. */
const slackbot = 'USLACKBOT'

const isGuest = ({ is_restricted, is_ultra_restricted, is_stranger }: Partial<User>): boolean =>
  Boolean(is_restricted || is_ultra_restricted || is_stranger)

/** Whether somebody belongs to the workspace, or to its organisation. Where all of an organisation installed us, the tenant is the organisation. */
function isOurs({ team_id, teams, enterprise_id, enterprise_user }: Partial<User>, home: Home): boolean {
  const { enterprise = home.tenant.startsWith('E') ? home.tenant : undefined } = home
  const theirs = [team_id, ...(teams ?? []), ...(enterprise_user?.teams ?? [])].filter((one) => one)
  if (theirs.includes(home.tenant)) return true
  const organisation = enterprise_user?.enterprise_id ?? enterprise_id
  if (organisation && enterprise) return organisation === enterprise
  return !theirs.length && !organisation
}
