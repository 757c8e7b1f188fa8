import { z } from 'zod'
import type { TeamsConfig } from '../config.ts'
import type { App } from './identity.ts'
import { type Key, KeySet, NoKeys } from './keys.ts'

/** Whether a request is Teams': `why` is for the log and holds nothing of the token. `unsure`: nobody can tell just now. */
export type Authentic = { readonly is: true } | { readonly is: false | 'unsure'; readonly why: string }
export type Authenticate = (header: string | undefined, body: unknown) => Promise<Authentic>

export type Authentication = {
  readonly authenticate: Authenticate
  /** Fetches what tokens are checked with, ahead of the first. Rejects with `NoKeys`. */
  prepare(): Promise<unknown>
}

/** What the token must agree with; read before anything else of an untrusted body is. */
const envelope = z.object({
  channelId: z.literal('msteams'),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(300),
  conversation: z.object({ tenantId: z.string().nullish() }),
  channelData: z.object({ tenant: z.object({ id: z.string() }).nullish() }).nullish(),
})
type AuthEnvelope = z.infer<typeof envelope>

const claims = z.object({ serviceurl: z.string(), exp: z.number() })

/**
 * Checks a request against Microsoft's rules for bots: a token signed by a key that is endorsed for Teams, for this app,
 * by the right issuer, not expired, and for the service address in the body; then our own: known hosts, known tenants.
 * The kit's own check is not used: it puts keys into the log, waits for the key set without end, and answers some forgeries with 500.
 */
export async function authentication(
  { identity, hosts, tenants }: TeamsConfig,
  now: () => number,
): Promise<Authentication> {
  if (identity.is === 'nobody')
    return {
      authenticate: async (_, body) =>
        (envelope.safeParse(body).success && fits(body, hosts, undefined)) || { is: true },
      prepare: async () => undefined,
    }
  const { default: jwt } = await import('jsonwebtoken')
  const keys = new KeySet(identity.cloud.keys, now)
  const authenticate: Authenticate = async (header, body) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? '')?.[1]
    if (!token) return refused('no token')
    const verified = claimsIn(token, identity, { jwt, keys, now })
    const believed = await verified.catch((fault) => (fault instanceof NoKeys ? fault : undefined))
    if (believed instanceof NoKeys) return { is: 'unsure', why: believed.message }
    if (believed === undefined) return refused('a token that is not Microsoft’s, not for this app, or expired')
    return fits(body, hosts, tenants) ?? agrees(believed, body)
  }
  return { authenticate, prepare: () => keys.of() }
}

type Verifying = {
  readonly jwt: typeof import('jsonwebtoken')
  readonly keys: KeySet
  readonly now: () => number
}

/** Resolves to what the token says; rejects where it is not to be believed. */
async function claimsIn(token: string, { id, cloud }: App, { jwt, keys, now }: Verifying): Promise<unknown> {
  const header = jwt.decode(token, { complete: true })?.header
  if (!header?.kid || !/^RS(256|384|512)$/.test(header.alg)) throw new Error('unsigned')
  const key = await keys.of(header.kid)
  if (!key || !speaksForTeams(key)) throw new Error('unknown key')
  return jwt.verify(token, key.key, {
    algorithms: ['RS256', 'RS384', 'RS512'],
    audience: id,
    issuer: cloud.issuer,
    clockTolerance: 300,
    clockTimestamp: Math.floor(now() / 1000),
  })
}

const speaksForTeams = ({ endorsements }: Key): boolean => !endorsements.length || endorsements.includes('msteams')

/** What speaks against the body, if anything does. */
function fits(body: unknown, hosts: readonly string[], tenants: readonly string[] | undefined): Authentic | undefined {
  const read = envelope.safeParse(body)
  if (!read.success) return refused('a body that is not from Teams')
  if (!isKnownHost(read.data.serviceUrl, hosts))
    return refused('a service address that is not Teams’; TEAMS_SERVICE_HOSTS names those that are')
  const stranger = tenantsOf(read.data).find((tenant) => tenants && !tenants.includes(tenant))
  if (stranger || (tenants && !tenantsOf(read.data).length)) return refused('a tenant that TEAMS_TENANTS does not name')
  return undefined
}

function agrees(believed: unknown, body: unknown): Authentic {
  const said = claims.safeParse(believed)
  return said.success && said.data.serviceurl === envelope.parse(body).serviceUrl
    ? { is: true }
    : refused('a token for another service address')
}

const tenantsOf = ({ conversation, channelData }: AuthEnvelope): string[] =>
  [conversation.tenantId, channelData?.tenant?.id].flatMap((one) => one?.toLowerCase() ?? [])

/** Whether answers may go to that address: a known host, and encrypted unless it is this machine. */
export function isKnownHost(address: string, hosts: readonly string[]): boolean {
  const { protocol, hostname } = new URL(address)
  return hosts.includes(hostname) && (protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
}

const refused = (why: string): Authentic => ({ is: false, why })
