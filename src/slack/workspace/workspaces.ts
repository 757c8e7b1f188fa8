import { z } from 'zod'
import { Refused } from '../../platform/call-errors.ts'
import { fetchFile } from '../../platform/fetch-file.ts'
import type { Pulse } from '../../platform/pulse.ts'
import { calling, isLocked, type SlackCall } from '../send/calling.ts'
import { type Installations, installedAs } from './installations.ts'

/** One workspace that we are installed in. */
export type Workspace = {
  readonly call: SlackCall
  /** Fetches a file of the workspace; the token goes to Slack and nowhere else. */
  readonly download: (url: string) => Promise<Uint8Array | 'too large' | undefined>
  readonly us: {
    readonly user: string | undefined
    readonly url: string | undefined
    readonly tenant: string | undefined
    /** The organisation that the workspace belongs to, where it belongs to one. */
    readonly enterprise: string | undefined
  }
}

/** The workspaces that we may speak in. */
export type Workspaces = {
  /** Undefined where we are not installed, or not any more. */
  of(tenant: string): Promise<Workspace | undefined>
  /** The tenant that a payload belongs to: with one token, whatever workspace a guest's payload names is ours. */
  tenantOf(named: string): Promise<string>
  /** Makes the next use look again: its token changed or is gone. */
  forget(tenant: string): void
}

/** Where Slack is, and who is told how it goes with it. */
export type Clients = { readonly api: string; readonly pulse?: Pulse }

/** The one workspace whose token is in the environment. */
export function oneWorkspace(token: string, clients: Clients): Workspaces {
  let known: Promise<Workspace> | undefined
  const look = (): Promise<Workspace> => {
    known ??= workspaceOf(token, clients).catch((fault) => {
      known = undefined
      throw fault
    })
    return known
  }
  return {
    async of(tenant) {
      const workspace = await look()
      return !workspace.us.tenant || tenant === workspace.us.tenant ? workspace : undefined
    },
    tenantOf: async (named) => (await look()).us.tenant ?? named,
    forget: () => {
      known = undefined
    },
  }
}

/** Every workspace that installed the app. */
export function manyWorkspaces(installations: Installations, clients: Clients): Workspaces {
  const known = new Map<string, { token: string; workspace: Promise<Workspace> }>()
  return {
    async of(tenant) {
      const installation = await installations.of(tenant)
      const token = installation?.bot?.token
      if (!installation || !token) return undefined
      const before = known.get(tenant)
      if (before?.token === token) return before.workspace
      const workspace = workspaceOf(token, clients, installedAs(installation))
      known.set(tenant, { token, workspace })
      workspace.catch(() => known.delete(tenant))
      return workspace
    },
    tenantOf: async (named) => named,
    forget: (tenant) => void known.delete(tenant),
  }
}

/** Files lie at files.slack.com; in tests where Slack itself is stood in for. */
function isSlacks(url: string, api: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, origin } = new URL(url)
  return (protocol === 'https:' && /^files(?:-[\w-]+)?\.slack\.com$/.test(hostname)) || origin === new URL(api).origin
}

const identity = z.object({
  user_id: z.string().optional(),
  team_id: z.string().optional(),
  enterprise_id: z.string().nullish(),
  url: z.string().optional(),
})

async function workspaceOf(
  token: string,
  { api, pulse }: Clients,
  as: { user?: string | undefined } = {},
): Promise<Workspace> {
  const call = calling({ api, token }, { pulse })
  const said = await call('auth.test', {}, { again: true, patience: 5 }).catch((fault) => {
    if (!(fault instanceof Refused) || isLocked(fault.code)) throw fault
    return {}
  })
  const { user_id, team_id, enterprise_id, url } = identity.parse(said)
  const download = async (url: string) =>
    isSlacks(url, api) ? fetchFile(url, { authorization: `Bearer ${token}` }) : undefined
  return {
    call,
    download,
    us: { user: as.user ?? user_id, url, tenant: team_id, enterprise: enterprise_id ?? undefined },
  }
}
