import { pictureAsPng } from '../../picture/png.ts'
import type { Desk } from '../send/outbox.ts'
import { respond } from '../send/respond.ts'
import type { Shelves } from './stores.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

export type Spot = { readonly desk: Desk; readonly us: Workspace['us'] }

/** The desk of each workspace that we may speak in. */
export const desksOf =
  (workspaces: Workspaces, shelves: Shelves, about: Pick<Desk, 'now' | 'log'>) =>
  async (tenant: string): Promise<Spot | undefined> => {
    const workspace = await workspaces.of(tenant)
    return (
      workspace && {
        desk: {
          ...about,
          call: workspace.call,
          enterprise: workspace.us.enterprise,
          respond,
          aside: shelves.aside,
          draw: pictureAsPng,
        },
        us: workspace.us,
      }
    )
  }
