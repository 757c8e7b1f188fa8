import { z } from 'zod'
import { type Person, samePerson } from '../project/entry.ts'
import { platformRows, storedPlace as spot } from '../project/place.ts'
import type { Place } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Turn } from './turn.ts'

/** A place that asks to join a project: nothing of the project is shown there until a lead answers. */
const joining = z.object({
  project: z.string(),
  place: spot,
  placeName: z.string(),
  placeKind: z.enum(['channel', 'group', 'personal']),
  /** Who typed the code. */
  by: spot,
  name: z.string(),
  /** Who made the code, and where. */
  maker: z.object({ by: spot, place: spot }).optional(),
  /** When the leads were asked last, and how often. */
  asked: z.number(),
  times: z.number(),
  /** The first answer; it counts, whatever is pressed afterwards. `done` once all that it brings is kept. */
  answer: z.enum(['members', 'lead', 'nobody']).optional(),
  done: z.boolean().optional(),
})
export type Joining = z.infer<typeof joining>

/** Where they lie, for whoever opens it: `store.kv(...joiningKv)`. */
export const joiningKv = ['joining', joining] as const

/** How long a place may wait for an answer. */
export const patience = 7 * 86_400_000

/** Those who may answer, whoever made the code first as long as they still lead. */
export function leadsOf({ starter, leads }: Project, first: Person | undefined): Person[] {
  const all = [...leads.map(({ person }) => person), starter]
  const once = all.filter((one, n) => all.findIndex((other) => samePerson(one, other)) === n)
  return once.sort((a, b) => Number(isFirst(b, first)) - Number(isFirst(a, first)))
}

const isFirst = (person: Person, first: Person | undefined): boolean => first !== undefined && samePerson(person, first)

/** A place as a turn knows it. */
export type Somewhere = Pick<Turn, 'placeName' | 'placeKind' | 'name'> & { readonly place: Place }

/** How a place is called where people know others; it begins a sentence: "#course (Slack)". */
export function called({ place: { platform }, placeName, placeKind, name }: Somewhere): {
  named: string
  more: string
} {
  const row = platformRows[platform]
  const known = placeName && !nameless.test(placeName)
  if (placeKind === 'personal') return { named: name, more: `’s own chat with me in ${row.called}` }
  if (!known) return { named: '', more: `${placeKind === 'group' ? 'A group chat' : 'A channel'} in ${row.called}` }
  return { named: `${row.mark}${placeName}`, more: ` (${row.called})` }
}

/** What channels are called whose name is not told. */
const nameless = /^(privategroup|directmessage|mpdm-.*)$/
