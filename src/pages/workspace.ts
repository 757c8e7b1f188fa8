import type { Platform } from '../project/place.ts'
import type { Place } from '../project/ports.ts'

/** The workspace whose pages are looked up in a place, as whoever adds pages names it: `slack:T…`, `teams:TENANT` or `web`. */
export const workspaceOf = ({ platform, tenant }: Pick<Place, 'platform' | 'tenant'>): string =>
  platform === 'web' ? 'web' : `${platform}:${tenant}`

/** What names a workspace of each platform, and an example of it. */
const names: Readonly<Record<Platform, { readonly is: RegExp; readonly example: string }>> = {
  slack: { is: /^slack:[TE][A-Z0-9]+$/, example: 'slack:T0123ABCD' },
  teams: { is: /^teams:[0-9a-f-]{36}$/, example: 'teams:TENANT (the id of your Microsoft tenant)' },
  web: { is: /^web$/, example: 'web' },
}

/** Whether a workspace is named as it must be. */
export const isWorkspace = (name: string): boolean => Object.values(names).some(({ is }) => is.test(name))

/** How a workspace is named, to be read. */
export const workspaceExamples = Object.values(names)
  .map(({ example }) => example)
  .join(', or ')

/** What is wrong with the name of a workspace, and what to do. */
export const workspaceWanted = (workspace: string): string =>
  `--workspace is ${workspace ? `“${workspace}”` : 'missing'}: say ${workspaceExamples}.`
