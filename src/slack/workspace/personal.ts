import type { Intent } from '../../conversation/intent.ts'
import { type Ports, projectOf } from '../../conversation/ports.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Person } from '../../project/entry.ts'
import type { KeyValueStore, Place } from '../../project/ports.ts'
import type { Project } from '../../project/project.ts'
import type { SlackCall } from '../send/calling.ts'
import type { Presence } from './presence.ts'

/** Where people have worked with us, so that they need not say in a personal chat which project they mean. */
export type Whereabouts = {
  /** Remembers that a person takes part in a channel. */
  note(person: Person, place: Place): Promise<void>
  left(person: Person, place: Place): Promise<void>
  /** The projects that a person takes part in, each with a channel that Slack says they are in now. */
  of(person: Person, call: SlackCall): Promise<Mine>
  /** Who took part in a channel, as far as it is remembered. */
  at(place: Place): Promise<Person[]>
  /** Looks again before it takes anybody for noted: somebody was forgotten. */
  forget(): void
}

/** `unsure`: there may be more, and Slack could not say so just now. */
export type Mine = {
  readonly projects: readonly { readonly place: Place; readonly project: Project }[]
  readonly unsure: boolean
}

export const whereaboutsKey = ({ tenant, id }: Place, person: string): string => `${tenant}/${person}/${id}`

export function whereaboutsOver(
  kv: KeyValueStore<boolean>,
  ports: Ports,
  { isIn }: Pick<Presence, 'isIn'>,
): Whereabouts {
  const noted = new Set<string>()
  const keyOf = ({ id }: Person, place: Place): string => whereaboutsKey(place, id)
  return {
    async note(person, place) {
      const key = keyOf(person, place)
      if (noted.has(key)) return
      if (noted.size > 50_000) noted.clear()
      await kv.add(key, true)
      noted.add(key)
    },
    async left(person, place) {
      noted.delete(keyOf(person, place))
      await kv.delete(keyOf(person, place))
    },
    forget: () => noted.clear(),
    async of(person, call) {
      const start = `${person.tenant}/${person.id}/`
      const channels = (await kv.list(start)).map(({ key }) => key.slice(start.length))
      const found = await Promise.all(
        channels.map((id) => projectIn({ platform: 'slack', tenant: person.tenant, id }, ports)),
      )
      const asked = await Promise.all(
        found.flat().map(async (one) => ({ ...one, said: await isIn(call, one.place, person.id) })),
      )
      const here = asked.filter(({ said }) => said === 'yes')
      return {
        projects: here.filter(({ project }, n) => here.findIndex((other) => other.project.id === project.id) === n),
        unsure: asked.some(({ said }) => said === 'unsure'),
      }
    },
    async at({ platform, tenant, id }) {
      const all = (await kv.list(`${tenant}/`)).map(({ key }) => key.split('/'))
      return all.flatMap(([, person, channel]) => (channel === id && person ? [{ platform, tenant, id: person }] : []))
    },
  }
}

async function projectIn(place: Place, ports: Ports): Promise<{ place: Place; project: Project }[]> {
  const id = await ports.places.projectAt(place)
  const project = id ? await projectOf(id, ports) : undefined
  return project && !project.archived ? [{ place, project }] : []
}

/** What a personal chat is about: a project, a question back, or what Slack could not say. */
export type Subject = { readonly project: string } | { readonly among: readonly Project[] } | 'unsure'

/** What a personal chat's subject is found by. */
export type SubjectSources = {
  readonly chosen: KeyValueStore<string>
  readonly ports: Ports
  readonly mine: () => Promise<Mine>
}

/** The project meant in a personal chat: the one chosen there, or the person's only one; of several they are asked once. */
export async function subjectOf(
  turn: Turn,
  { chosen, ports, mine: find }: SubjectSources,
): Promise<Subject | undefined> {
  if (turn.placeKind !== 'personal' || ofNone.has(turn.intent.do) || (await ports.places.projectAt(turn.place)))
    return undefined
  const { projects, unsure } = await find()
  const mine = projects.map(({ project }) => project)
  const before = await chosen.get(chatKey(turn.place))
  const project = mine.find(({ id }) => id === before) ?? (mine.length === 1 && !unsure ? mine[0] : undefined)
  if (project) return { project: project.id }
  if (ofAny.has(turn.intent.do)) return undefined
  return mine.length ? { among: mine } : unsure ? 'unsure' : undefined
}

export const chatKey = ({ tenant, id }: Place): string => `${tenant}/${id}`

/** What has nothing to do with a project, and what goes without one. */
const ofNone = new Set<Intent['do']>([
  'help',
  'small talk',
  'not yet',
  'unknown',
  'feedback',
  'feedbacks',
  'misread',
  'start',
  'link',
  'let in',
  'knock',
  'sign',
  'read sign-off',
  'delegate',
  'forget me',
  'dismiss',
])
const ofAny = new Set<Intent['do']>(['ask', 'plain', 'more', 'say', 'revise', 'retract'])

/** Ports in which a personal chat is about that project. */
export const portsAbout = (ports: Ports, place: Place, project: string): Ports => ({
  ...ports,
  places: {
    ...ports.places,
    projectAt: async (at) =>
      (await ports.places.projectAt(at)) ?? (at.id === place.id && at.tenant === place.tenant ? project : undefined),
  },
})
