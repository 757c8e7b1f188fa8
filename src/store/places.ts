import type { Keyv } from 'keyv'
import { z } from 'zod'
import { type Place, type Places, placeKey } from '../project/ports.ts'
import type { Backend } from './backend.ts'
import { below, keyOf } from './keys.ts'

const bound = z.object({ place: z.object({ platform: z.enum(['slack', 'teams', 'web']), tenant: z.string(), id: z.string() }), project: z.string() })
type Bound = z.infer<typeof bound>

const page = 500

/** Which project each place has. A binding is one document that only compare-and-set changes; `lives` leads back. */
export function placesOver(backend: Backend, keyv: Keyv): Places {
  const at = (place: Place): string => keyOf('place', placeKey(place))
  const lives = (project: string, place: Place): string => keyOf('lives', project, placeKey(place))
  const read = async (place: Place): Promise<Bound | undefined> => bound.safeParse(await keyv.get(at(place))).data
  return {
    projectAt: async (place) => (await read(place))?.project,
    async bind(place, project, instead) {
      const now: Bound = { place, project }
      const before = instead === undefined ? undefined : JSON.stringify({ place, project: instead } satisfies Bound)
      const mine = (await backend.swap(at(place), before, JSON.stringify(now))) || (await read(place))?.project === project
      if (mine) await backend.set(lives(project, place), JSON.stringify(now))
      return mine
    },
    async unbind(place, project) {
      if ((await read(place))?.project === project) await backend.delete(at(place))
      await backend.delete(lives(project, place))
    },
    async of(project) {
      const rows = await backend.range(below('lives', project))
      const places = rows.flatMap(({ value }) => bound.safeParse(JSON.parse(value)).data?.place ?? [])
      const now = await Promise.all(places.map(async (place) => ((await read(place))?.project === project ? place : undefined)))
      return now.filter((place) => place !== undefined)
    },
    async *all() {
      for (let after = ''; ; ) {
        const rows = await backend.range('place/', page, after)
        for (const { value } of rows) {
          const kept = bound.safeParse(JSON.parse(value)).data
          if (kept) yield kept
        }
        if (rows.length < page) return
        after = rows.at(-1)?.key ?? ''
      }
    },
  }
}
