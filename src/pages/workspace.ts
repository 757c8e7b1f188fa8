import type { Place } from '../project/ports.ts'

/** The workspace whose pages are looked up in a place, as whoever adds pages names it: `slack:T…`, `teams:TENANT` or `web`. */
export const workspaceOf = ({ platform, tenant }: Pick<Place, 'platform' | 'tenant'>): string =>
  platform === 'web' ? 'web' : `${platform}:${tenant}`

/** Whether a workspace is named as it must be. */
export const isWorkspace = (name: string): boolean => /^(web|slack:[TE][A-Z0-9]+|teams:[0-9a-f-]{36})$/.test(name)
