import type { Person } from '../../project/entry.ts'
import type { KeyValueStore, Place } from '../../project/ports.ts'
import type { Project } from '../../project/project.ts'
import { type Ports, projectOf } from '../ports.ts'

/** What a platform says of whether a person is in a place; `unsure` where it does not, or not in time. */
export type IsIn = (place: Place) => Promise<'yes' | 'no' | 'unsure'>

/** Where people have worked with us, so that they need not say in a chat of their own which project they mean. */
export type TakingPart = {
  /** Remembers that a person takes part in a place. */
  note(person: Person, place: Place): Promise<void>
  left(person: Person, place: Place): Promise<void>
  /** The projects that a person takes part in, each with the places that the platform says they are in now. */
  of(person: Person, isIn: IsIn): Promise<Mine>
  /** Who took part in a place, as far as it is remembered. */
  at(place: Place): Promise<Person[]>
  /** Looks again before it takes anybody for noted: somebody was forgotten. */
  forget(): void
}

export type MyProject = { readonly places: readonly [Place, ...Place[]]; readonly project: Project }

/** `unsure`: there may be more, and the platform could not say so just now. */
export type Mine = { readonly projects: readonly MyProject[]; readonly unsure: boolean }

/** Where it is kept that a person takes part in a place. */
export const takingPartKey = ({ tenant, id }: Place, person: string): string =>
  [tenant, person, id].map(encodeURIComponent).join('/')

export function takingPartOver(kv: KeyValueStore<boolean>, ports: Ports): TakingPart {
  const noted = new Set<string>()
  return {
    async note({ id }, place) {
      const key = takingPartKey(place, id)
      if (noted.has(key)) return
      if (noted.size > 50_000) noted.clear()
      await kv.add(key, true)
      noted.add(key)
    },
    async left({ id }, place) {
      const key = takingPartKey(place, id)
      noted.delete(key)
      await kv.delete(key)
    },
    forget: () => noted.clear(),
    async of({ platform, tenant, id }, isIn) {
      const rows = await kv.list(`${encodeURIComponent(tenant)}/${encodeURIComponent(id)}/`)
      const places = rows.flatMap(({ key }) => lastOf(key)).map((at): Place => ({ platform, tenant, id: at }))
      return mineAmong((await Promise.all(places.map((place) => projectIn(place, ports)))).flat(), isIn)
    },
    async at({ platform, tenant, id }) {
      const rows = (await kv.list(`${encodeURIComponent(tenant)}/`)).map(({ key }) => key.split('/'))
      const here = rows.filter(([, person, place]) => person && place === encodeURIComponent(id))
      return here.map(([, person = '']) => ({ platform, tenant, id: decodeURIComponent(person) }))
    },
  }
}

/** Those that the platform says somebody is in now. */
async function mineAmong(found: readonly ProjectInPlace[], isIn: IsIn): Promise<Mine> {
  const asked = await Promise.all(found.map(async (one) => ({ ...one, said: await isIn(one.place) })))
  return {
    projects: together(asked.filter(({ said }) => said === 'yes')),
    unsure: asked.some(({ said }) => said === 'unsure'),
  }
}

const lastOf = (key: string): string[] => key.split('/').slice(-1).map(decodeURIComponent)

type ProjectInPlace = { readonly place: Place; readonly project: Project }

/** Each project once, with all its places. */
const together = (found: readonly ProjectInPlace[]): MyProject[] =>
  found.flatMap(({ place, project }, n) => {
    const same = ({ project: other }: ProjectInPlace): boolean => other.id === project.id
    const more = found.slice(n + 1).filter(same)
    return found.findIndex(same) === n ? [{ project, places: [place, ...more.map((one) => one.place)] as const }] : []
  })

async function projectIn(place: Place, ports: Ports): Promise<ProjectInPlace[]> {
  const id = await ports.places.projectAt(place)
  const project = id ? await projectOf(id, ports) : undefined
  return project && !project.archived ? [{ place, project }] : []
}
