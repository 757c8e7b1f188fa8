import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Keeper, Place } from '../../project/ports.ts'
import type { Backend } from '../backend.ts'
import { rowsOf } from '../copy/side-by-side.ts'
import { type Going, kinds, placePart, projectIn, tenantOf } from './kinds.ts'

/** Forgets what lies in the store besides the journal, kind by kind as `kinds` says, what is past its time included. */
export const keeperOver = (backend: Backend): Keeper => ({
  async forget(project, places) {
    await clear(backend, 'project', { project, ...(await around(backend, places, project)) })
  },
  async erase({ person, places }) {
    await clear(backend, 'person', { person, ...(await around(backend, [...places, person])) })
  },
})

async function clear(backend: Backend, whose: 'project' | 'person', going: Going): Promise<void> {
  await backend.sweep()
  for (const [kind, rules] of Object.entries(kinds)) {
    const goes = rules[whose]
    if (typeof goes !== 'function') continue
    let count = 0
    for await (const row of rowsOf(backend, `${kind}/`)) {
      if (goes(row, going)) await backend.delete(row.key)
      if (++count % 500 === 0) await othersFirst()
    }
  }
}

/** What is near these places; and which of them are the project's, for where another took its place since is that one's. */
async function around(
  backend: Backend,
  places: readonly Place[],
  project?: string,
): Promise<Pick<Going, 'isPlace' | 'isNear'>> {
  const [trail, tenants] = [new Set(places.map(placePart)), new Set(places.map(tenantOf))]
  const has = new Map<string, string | undefined>()
  for await (const row of rowsOf(backend, 'place/')) has.set(row.key.slice('place/'.length), projectIn(row))
  return {
    isPlace: (place) => trail.has(place) && (!has.has(place) || has.get(place) === project),
    isNear: (place, tenant) => trail.has(place) || (!has.has(place) && (tenant === undefined || tenants.has(tenant))),
  }
}
