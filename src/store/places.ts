import type { Keyv } from 'keyv'
import { z } from 'zod'
import { storedPlace } from '../project/place.ts'
import { type Place, type Places, placeKey } from '../project/ports.ts'
import type { Backend } from './backend.ts'
import { below, keyOf, part } from './keys.ts'
import { kvOf } from './kv.ts'
import { readAs } from './read-value.ts'

/** A place and the project that it has. */
export const bound = z.object({
  place: storedPlace,
  project: z.string(),
})
type Bound = z.infer<typeof bound>

const page = 500

/** Which project each place has. A binding is one document that only compare-and-set changes; `lives` leads back. */
export function placesOver(backend: Backend, keyv: Keyv): Places {
  const kv = kvOf(backend, keyv, 'place', bound)
  const at = (place: Place): string => part(placeKey(place))
  const lives = (project: string, place: Place): string => keyOf('lives', project, placeKey(place))
  const read = (place: Place): Promise<Bound | undefined> => kv.get(at(place))
  const everOf = async (project: string): Promise<Place[]> =>
    (await backend.range(below('lives', project))).flatMap(({ value }) => readAs(bound, value)?.place ?? [])
  const unbind = async (place: Place, project: string): Promise<void> => {
    const key = keyOf('place', placeKey(place))
    const stands = await backend.get(key)
    if (readAs(bound, stands)?.project === project) await backend.delete(key, stands)
    await backend.delete(lives(project, place))
  }
  return {
    projectAt: async (place) => (await read(place))?.project,
    async bind(place, project, instead) {
      const now: Bound = { place, project }
      // The way back first: one that leads nowhere is passed over, one that is missing would hide the place.
      await backend.set(lives(project, place), JSON.stringify(now))
      const before = instead === undefined ? undefined : { place, project: instead }
      return (await kv.swap(at(place), before, now)) || (await read(place))?.project === project
    },
    unbind,
    everOf,
    async release(project) {
      for (const place of await everOf(project)) await unbind(place, project)
    },
    async of(project) {
      const now = await Promise.all(
        (await everOf(project)).map(async (place) => ((await read(place))?.project === project ? place : undefined)),
      )
      return now.filter((place) => place !== undefined)
    },
    async *all() {
      for (let after = ''; ; ) {
        const rows = await backend.range('place/', page, after)
        for (const { value } of rows) {
          const kept = readAs(bound, value)
          if (kept) yield kept
        }
        if (rows.length < page) return
        after = rows.at(-1)?.key ?? ''
      }
    },
  }
}
