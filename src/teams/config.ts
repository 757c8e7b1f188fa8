import { z } from 'zod'
import { isProtected } from '../http/near.ts'
import type { Cloud, Identity } from './auth/identity.ts'
import { readProof } from './auth/proof.ts'

/** How Teams is reached, and for which tenants. */
export type TeamsConfig = {
  /** Tenants that may use the bot; empty only where `identity` is `nobody`. */
  readonly tenants: readonly string[]
  /** Hosts that answers may be sent to. */
  readonly hosts: readonly string[]
  /** The bot's own address as others reach it ("https://mcred.example.org"): needed to hand out files. */
  readonly address: string | undefined
  readonly identity: Identity
}

export const publicCloud: Cloud = {
  issuer: 'https://api.botframework.com',
  keys: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  login: 'https://login.microsoftonline.com/botframework.com',
  scope: 'https://api.botframework.com',
}

const usGovernment: Cloud = {
  issuer: 'https://api.botframework.us',
  keys: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  login: 'https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e',
  scope: 'https://api.botframework.us',
}

/** Where Teams takes answers, in Microsoft's public and government clouds. */
const usualHosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]

/** The Teams part of the environment; undefined where there is none. Each problem names its variable and where to find the value. */
export function readTeamsConfig(
  env: NodeJS.ProcessEnv,
  host: string,
): TeamsConfig | undefined | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in schema.shape && value?.trim()))
  if (!Object.keys(given).length || given['TEAMS_DEV'] === '0') return readOff(given)
  const read = schema.safeParse(given)
  if (!read.success) return { problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const identity = readIdentity(read.data, host)
  if ('problems' in identity) return identity
  const hosts = [...(read.data.TEAMS_SERVICE_HOSTS ?? usualHosts), ...(identity.is === 'nobody' ? loopbacks : [])]
  const tenants = identity.is === 'nobody' ? [] : (read.data.TEAMS_TENANTS ?? [identity.tenant].filter(Boolean))
  if (identity.is === 'app' && !tenants.length)
    return {
      problems: [
        'TEAMS_TENANTS: name the tenants that may use the bot, separated by commas. Find a tenant’s id in the Azure portal under Microsoft Entra ID, Overview.',
      ],
    }
  return { tenants, hosts, address: read.data.TEAMS_ADDRESS?.replace(/\/+$/, ''), identity }
}

type TeamsVariables = z.infer<typeof schema>

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/
/** Azure writes ids in small letters, and so does every token; people paste them in either. */
const id = (problem: string) => z.string().trim().toLowerCase().regex(guid, problem)

const listOf = (one: RegExp, problem: string) =>
  z
    .string()
    .transform((said) =>
      said
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    )
    .refine((all) => all.length > 0 && all.every((each) => one.test(each)), problem)

const notSecretId =
  'looks cut off, or is the Secret ID. In the Azure portal, App registrations, your app, Certificates & secrets: copy the secret’s Value.'

const schema = z.object({
  MicrosoftAppId: id(
    'is not an app id. Find it in the Azure portal: your bot, Configuration, "Microsoft App ID".',
  ).optional(),
  MicrosoftAppPassword: z
    .string()
    .min(16, notSecretId)
    .refine((said) => !guid.test(said.trim().toLowerCase()), notSecretId)
    .optional(),
  MicrosoftAppCertificate: z.string().optional(),
  MicrosoftAppTenantId: id(
    'is not a tenant id. Find it in the Azure portal: your bot, Configuration, "App Tenant ID".',
  ).optional(),
  MicrosoftAppType: z
    .string()
    .transform((said) => types.find((type) => type.toLowerCase() === said.toLowerCase()))
    .refine(
      (type) => type !== undefined,
      'is SingleTenant (the default), UserAssignedMSI, or MultiTenant for a bot registered before August 2025. Find it in the Azure portal: your bot, Configuration, "Bot Type".',
    )
    .optional(),
  TEAMS_TENANTS: listOf(
    guid,
    'names tenants by their ids, separated by commas, not by a domain. Find one in the Azure portal under Microsoft Entra ID, Overview, "Tenant ID".',
  ).optional(),
  TEAMS_SERVICE_HOSTS: listOf(
    /^[a-z0-9.-]+$|^\[[0-9a-f:]+\]$/,
    'names hosts, separated by commas, without https:// and without a path, for example smba.trafficmanager.net. Leave it out for Teams’ own.',
  ).optional(),
  TEAMS_ADDRESS: z
    .url({
      protocol: /^https?$/,
      error: 'is not an address. It is the address of mcred as others reach it, for example https://mcred.example.org',
    })
    .refine(
      isProtected,
      'begins with http://; Teams and people’s browsers want https://, for example https://mcred.example.org',
    )
    .optional(),
  TEAMS_CLOUD: z.enum(['public', 'usgov'], 'is public (the default) or usgov').optional(),
  TEAMS_DEV: z.enum(['0', '1'], 'is 1 (on) or 0 (off)').optional(),
})

/** The variables that are read here. */
export const teamsNames = Object.keys(schema.shape)

const types = ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const

/** TEAMS_DEV=0 alone asks for nothing; with the rest it is the rest that counts. */
function readOff({ TEAMS_DEV: _, ...given }: Record<string, string | undefined>): ReturnType<typeof readTeamsConfig> {
  return Object.keys(given).length ? readTeamsConfig(given as NodeJS.ProcessEnv, '') : undefined
}

function readIdentity(given: TeamsVariables, host: string): Identity | { problems: string[] } {
  if (!given.MicrosoftAppId) return readNobody(given, host)
  const { MicrosoftAppId: id, MicrosoftAppTenantId: tenant = '', MicrosoftAppType: type = 'SingleTenant' } = given
  const proof = readProof(given, type)
  const problems = [
    ...('problems' in proof ? proof.problems : []),
    ...(tenant || type === 'MultiTenant'
      ? []
      : ['MicrosoftAppTenantId: is missing. Find it in the Azure portal: your bot, Configuration, "App Tenant ID".']),
  ]
  if (problems.length || 'problems' in proof) return { problems }
  return { is: 'app', id, tenant, type, proof, cloud: given.TEAMS_CLOUD === 'usgov' ? usGovernment : publicCloud }
}

/** Without an app id anybody who reaches the port could speak as Teams. */
function readNobody({ TEAMS_DEV }: TeamsVariables, host: string): Identity | { problems: string[] } {
  if (TEAMS_DEV === '1' && isLoopback(host)) return { is: 'nobody' }
  const missing =
    'MicrosoftAppId: is missing. Find it in the Azure portal: your bot, Configuration, "Microsoft App ID".'
  if (TEAMS_DEV !== '1')
    return {
      problems: [
        `${missing} Without it nothing that comes in can be told from a forgery. To try Teams on this machine alone, set TEAMS_DEV=1.`,
      ],
    }
  return {
    problems: [
      `${missing} TEAMS_DEV=1 does without it only where nobody else can reach the port: leave HOST out, or set it to 127.0.0.1 (it is ${host}).`,
    ],
  }
}

const loopbacks = ['localhost', '127.0.0.1', '[::1]']

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
