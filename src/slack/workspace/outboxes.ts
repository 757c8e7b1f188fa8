import { smallPictureAsPng } from '../../picture/png.ts'
import type { SlackOutbox } from '../send/outbox.ts'
import { respond } from '../send/respond.ts'
import type { SlackStores } from './stores.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

export type TenantSession = { readonly outbox: SlackOutbox; readonly us: Workspace['us'] }

/** The outbox of each workspace that we may speak in. */
export const outboxesOf =
  (workspaces: Workspaces, kvs: SlackStores, about: Pick<SlackOutbox, 'now' | 'log'>) =>
  async (tenant: string): Promise<TenantSession | undefined> => {
    const workspace = await workspaces.of(tenant)
    return (
      workspace && {
        outbox: {
          ...about,
          tenant,
          call: workspace.call,
          enterprise: workspace.us.enterprise,
          respond,
          download: workspace.download,
          aside: kvs.aside,
          draw: smallPictureAsPng,
        },
        us: workspace.us,
      }
    )
  }
