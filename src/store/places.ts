import { z } from 'zod'
import { storedPlace } from '../project/place.ts'
import { type Place, type Places, placeKey } from '../project/ports.ts'
import type { Backend } from './backend.ts'
import { below, keyOf, part } from './keys.ts'
import { type KeptIn, kvOf } from './kv.ts'
import { readAs } from './read-value.ts'

/** A place and the project that it has. */
export const bound = z.object({
  place: storedPlace,
  project: z.string(),
})
type Bound = z.infer<typeof bound>

const page = 500

/** Which project each place has. A binding is one document that only compare-and-set changes; `lives` leads back. */
export function placesOver(keptIn: KeptIn): Places {
  const { backend } = keptIn
  const kv = kvOf(keptIn, 'place', bound)
  const read = (place: Place): Promise<Bound | undefined> => kv.get(at(place))
  return {
    projectAt: async (place) => (await read(place))?.project,
    async bind(place, project, instead) {
      const now: Bound = { place, project }
      // The way back first: one that leads nowhere is passed over, one that is missing would hide the place.
      await backend.set(lives(project, place), JSON.stringify(now))
      const before = instead === undefined ? undefined : { place, project: instead }
      return (await kv.swap(at(place), before, now)) || (await read(place))?.project === project
    },
    unbind: (place, project) => unbind(backend, place, project),
    everOf: (project) => everOf(backend, project),
    async release(project) {
      for (const place of await everOf(backend, project)) await unbind(backend, place, project)
    },
    async of(project) {
      const all = await everOf(backend, project)
      const now = await Promise.all(all.map(async (place) => (await read(place))?.project === project))
      return all.filter((_, n) => now[n])
    },
    all: () => allBound(backend),
  }
}

const at = (place: Place): string => part(placeKey(place))
const lives = (project: string, place: Place): string => keyOf('lives', project, placeKey(place))

const everOf = async (backend: Backend, project: string): Promise<Place[]> =>
  (await backend.range(below('lives', project))).flatMap(({ value }) => readAs(bound, value)?.place ?? [])

async function unbind(backend: Backend, place: Place, project: string): Promise<void> {
  const key = keyOf('place', placeKey(place))
  const stands = await backend.get(key)
  if (readAs(bound, stands)?.project === project) await backend.delete(key, stands)
  await backend.delete(lives(project, place))
}

async function* allBound(backend: Backend): AsyncGenerator<Bound> {
  for (let after = ''; ; ) {
    const rows = await backend.range('place/', page, after)
    for (const { value } of rows) {
      const kept = readAs(bound, value)
      if (kept) yield kept
    }
    if (rows.length < page) return
    after = rows.at(-1)?.key ?? ''
  }
}
