import type { KeyValueStore, Place } from '../../project/ports.ts'
import type { Intent } from '../intent.ts'
import { namedIn } from '../language/named-in.ts'
import { isGreeting } from '../language/small-talk.ts'
import type { Ports } from '../ports.ts'
import type { Turn } from '../turn.ts'
import type { Mine, MyProject } from './taking-part.ts'

/** What a chat of one person is about: a project, all of theirs, a question back; or what was pressed is for one that they are not in, or the platform could not say. */
export type Subject =
  | { readonly project: string }
  | { readonly mine: Mine; readonly chosen: string | undefined }
  | { readonly among: readonly MyProject[] }
  | 'unsure'
  | 'not theirs'

/** What the subject of a chat is found by. `chosen`: the project that was chosen in a chat. */
export type SubjectSources = {
  readonly chosen: KeyValueStore<string>
  readonly ports: Pick<Ports, 'places'>
  readonly mine: () => Promise<Mine>
}

/**
 * The project meant in a chat of one person: the one that what was pressed is made for, the one that they name, the one
 * chosen there, or their only one; of several they are asked once. None where the chat has a project of its own, or none is needed.
 */
export async function subjectOf(
  turn: Turn,
  { chosen, ports, mine: find }: SubjectSources,
): Promise<Subject | undefined> {
  const { intent, place, placeKind } = turn
  if (placeKind !== 'personal' || ofNone.has(intent.do)) return undefined
  const own = await ports.places.projectAt(place)
  if (own && intent.do !== 'home') return undefined
  const [mine, before] = await Promise.all([find(), chosen.get(chatKey(place))])
  const { projects, unsure } = mine
  const is = (id: string | undefined): MyProject | undefined => projects.find(({ project }) => project.id === id)
  if (intent.do === 'home') return { mine, chosen: own ?? is(before)?.project.id }
  const pressed = is(intent.project)
  const called = intent.do === 'plain' ? namedIn(intent.words, projects, ({ project }) => project.name) : undefined
  const meant = pressed ?? called ?? is(before) ?? (projects.length === 1 && !unsure ? projects[0] : undefined)
  if (intent.project && !pressed && !ofAny.has(intent.do)) return unsure ? 'unsure' : 'not theirs'
  if (pressed && projects.length > 1 && (goesOn(intent) || !is(before)))
    await chosen.set(chatKey(place), pressed.project.id, chosenFor)
  if (meant) return { project: meant.project.id }
  if (projects.length && intent.do === 'small talk' && isGreeting(intent.words)) return { mine, chosen: undefined }
  if (ofAny.has(intent.do)) return undefined
  return projects.length ? { among: projects } : unsure ? 'unsure' : undefined
}

/** Where the project that was chosen in a chat is kept. */
export const chatKey = ({ tenant, id }: Place): string => [tenant, id].map(encodeURIComponent).join('/')
const chosenFor = 30 * 86_400_000

/** From then on the chat is about the project that it goes on with. */
const goesOn = ({ do: wanted }: Intent): boolean => wanted === 'next' || wanted === 'phase'

/** What has nothing to do with a project, and what goes without one. */
const ofNone = new Set<Intent['do']>([
  'help',
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
const ofAny = new Set<Intent['do']>(['ask', 'plain', 'more', 'say', 'revise', 'retract', 'small talk'])

/** Ports in which a chat of one person is about that project. */
export const portsAbout = (ports: Ports, place: Place, project: string): Ports => ({
  ...ports,
  places: {
    ...ports.places,
    projectAt: async (at) =>
      (await ports.places.projectAt(at)) ?? (at.id === place.id && at.tenant === place.tenant ? project : undefined),
  },
})
