import type { Ports } from '../../conversation/ports.ts'
import { removeProject } from '../../conversation/project/delete.ts'
import type { KeyValueStore, Place } from '../../project/ports.ts'

const day = 86_400_000
/** How long a project is kept after the last workspace or channel that it lived in took us out. */
const retention = 30 * day

/** Workspaces that took us out. */
export type Departures = {
  left(tenant: string): Promise<void>
  back(tenant: string): Promise<void>
  has(tenant: string): Promise<boolean>
  /** Whether it left while we were running: cheap enough to be asked of every payload. */
  isAway(tenant: string): boolean
  /** Deletes the projects of workspaces that left 30 days ago, unless they live somewhere else too. Resolves to how many went. */
  sweep(now: number): Promise<number>
}

export function departuresOver(kv: KeyValueStore<number>, ports: Ports, now: () => number): Departures {
  const away = new Set<string>()
  return {
    isAway: (tenant) => away.has(tenant),
    async left(tenant) {
      away.add(tenant)
      await kv.add(tenant, now())
    },
    async back(tenant) {
      away.delete(tenant)
      await kv.delete(tenant)
    },
    has: async (tenant) => (await kv.get(tenant)) !== undefined,
    async sweep(at) {
      const all = await kv.list('')
      const over = new Set(all.filter(({ value }) => at - value >= retention).map(({ key }) => key))
      if (!over.size) return 0
      const dead = await boundIn(over, ports)
      const gone = new Set(all.map(({ key }) => key))
      let count = 0
      for (const project of new Set(dead.map(({ project }) => project)))
        if (await letGo(project, ports, ({ platform, tenant }) => platform === 'slack' && gone.has(tenant))) count++
      // Those too whose project was deleted by somebody who died before letting them go.
      await Promise.all(dead.map(({ place, project }) => ports.places.unbind(place, project)))
      await Promise.all([...over].map((tenant) => kv.delete(tenant)))
      return count
    },
  }
}

/** The channels of those workspaces that a project lives in. */
async function boundIn(tenants: ReadonlySet<string>, { places }: Ports): Promise<{ place: Place; project: string }[]> {
  const bound: { place: Place; project: string }[] = []
  for await (const one of places.all())
    if (one.place.platform === 'slack' && tenants.has(one.place.tenant)) bound.push(one)
  return bound
}

async function letGo(project: string, ports: Ports, isGone: (place: Place) => boolean): Promise<boolean> {
  const all = await ports.places.of(project)
  if (all.every(isGone)) {
    await removeProject(project, ports)
    return true
  }
  await Promise.all(all.filter(isGone).map((place) => ports.places.unbind(place, project)))
  return false
}
