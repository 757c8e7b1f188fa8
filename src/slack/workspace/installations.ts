import type { Installation, InstallationStore } from '@slack/bolt'
import type { KeyValueStore } from '../../project/ports.ts'
import type { Seal } from './encrypt.ts'

/** The workspaces that installed the app, with their tokens encrypted. */
export type Installations = InstallationStore & {
  /** By workspace, or by organisation where the whole of it installed the app. */
  of(id: string): Promise<Installation | undefined>
  forget(id: string): Promise<void>
}

/** Keeps installations on a key-value store; `onInstalled` hears of each. */
export function installationsOver(
  kv: KeyValueStore<string>,
  seal: Seal,
  onInstalled: (id: string) => Promise<void>,
): Installations {
  const of: Installations['of'] = async (id) => {
    const sealed = await kv.get(id)
    return sealed === undefined ? undefined : opened(id, sealed, seal)
  }
  return {
    of,
    forget: (id) => kv.delete(id),
    async storeInstallation(installation) {
      const id = idOf(installation.isEnterpriseInstall, installation.team?.id, installation.enterprise?.id)
      await kv.set(id, seal.close(JSON.stringify(installation), id))
      await onInstalled(id)
    },
    async fetchInstallation({ isEnterpriseInstall, teamId, enterpriseId }) {
      const found =
        (await of(idOf(isEnterpriseInstall, teamId, enterpriseId))) ??
        (enterpriseId ? await of(enterpriseId) : undefined)
      if (!found) throw new NotInstalled()
      return found as never
    },
    async deleteInstallation({ isEnterpriseInstall, teamId, enterpriseId }) {
      await kv.delete(idOf(isEnterpriseInstall, teamId, enterpriseId))
    },
  }
}

function opened(id: string, sealed: string, seal: Seal): Installation {
  const written = seal.open(sealed, id)
  if (written === undefined)
    throw new Error(
      `The installation of ${id} was encrypted with another MCRED_SECRET. Set that one again, or install the app anew.`,
    )
  return JSON.parse(written) as Installation
}

export class NotInstalled extends Error {
  constructor() {
    super('The app is not installed there.')
    this.name = 'NotInstalled'
  }
}

/** The user that the app is in a workspace. */
export const installedAs = ({ bot }: Installation): { user: string | undefined } => ({ user: bot?.userId })

function idOf(whole: boolean | undefined, team: string | undefined, enterprise: string | undefined): string {
  const id = whole ? enterprise : (team ?? enterprise)
  if (!id) throw new Error('An installation of Slack names no workspace.')
  return id
}
