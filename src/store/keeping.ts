import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Keeper, Place } from '../project/ports.ts'
import type { Backend } from './backend.ts'
import { type Going, kinds, placePart, tenantOf } from './kinds.ts'
import { rowsOf } from './side-by-side.ts'

/** Forgets what lies in the store besides the journal, kind by kind as `kinds` says, what is past its time included. */
export const keeperOver = (backend: Backend): Keeper => ({
  async forget(project, places) {
    await clear(backend, 'project', { project, ...(await around(backend, places, [])) })
  },
  async erase({ person, places }) {
    await clear(backend, 'person', { person, ...(await around(backend, places, [person])) })
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

/** What is near these places, and the tenants of those besides. */
async function around(
  backend: Backend,
  places: readonly Place[],
  also: readonly Place[],
): Promise<Pick<Going, 'isPlace' | 'isNear'>> {
  const own = new Set(places.map(placePart))
  const tenants = new Set([...places, ...also].map(tenantOf))
  const bound = new Set<string>()
  for await (const { key } of rowsOf(backend, 'place/')) bound.add(key.slice('place/'.length))
  const isPlace = (place: string): boolean => own.has(place)
  return {
    isPlace,
    isNear: (place, tenant) => isPlace(place) || (!bound.has(place) && (tenant === undefined || tenants.has(tenant))),
  }
}
