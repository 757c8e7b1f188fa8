import { type Person, personKey, type SignOffEntry } from '../../project/entry.ts'
import { type Place, placeKey } from '../../project/ports.ts'
import { isOver, type SignOffRequest } from '../../project/signoff/requests.ts'
import { sha256 } from '../../project/signoff/sha256.ts'
import type { ProjectContext } from '../context.ts'
import type { Notice, Way } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { madeFor } from '../project/made-for.ts'
import { approverCard } from './card.ts'
import { channelLine } from './line.ts'
import { lookingAt, type SignOffContext } from './looking.ts'
import { deciding } from './waiting.ts'

/** Asks those whose turn it is, each alone, and nobody else any more. */
export async function putRight(request: SignOffRequest, context: ProjectContext, ports: Ports): Promise<void> {
  const looking = lookingAt(context)
  const asked = isOver(request, looking.now) ? [] : deciding(request, looking)
  const places = await ports.places.of(context.project.id)
  const questions = (people: readonly Person[]) =>
    people.map((person) => questionTo(person, request, { ...looking, places }))
  await ports.notices.tell(questions(asked))
  if (!asked.length) await ports.notices.drop(questions(everAsked(request)))
}

/** The line of a request in the places of its project, where it was asked for in none of them: in a chat of one's own. */
export async function lineInPlaces(request: SignOffRequest, context: ProjectContext, ports: Ports): Promise<void> {
  const { project, turn } = context
  const places = await ports.places.of(project.id)
  if (places.some((place) => placeKey(place) === placeKey(turn.place))) return
  const looking = lookingAt(context)
  await ports.notices.tell(
    places.map((place) => ({
      id: `${idOf(request)}/line/${named(placeKey(place), request)}`,
      ways: [{ place }],
      view: madeFor(channelLine(request, looking), project.id),
      project: project.id,
      card: {
        project: project.id,
        shows: [{ kind: 'sign-off', request: request.id }],
        drawn: stateOf(request),
        at: looking.now,
        placeKind: 'channel',
      },
    })),
  )
}

/** What changes the cards of a request. */
export const stateOf = ({ entries, ended }: SignOffRequest): string => `${entries.length}-${ended ?? 'open'}`

const everAsked = ({ slots }: SignOffRequest): Person[] =>
  slots.flatMap(({ person, delegations }) => [person, ...delegations.map(({ to }) => to)])

/** Where there is no way to them alone, it stands in a channel of the project. */
function questionTo(
  person: Person,
  request: SignOffRequest,
  looking: SignOffContext & { readonly places: readonly Place[] },
): Notice {
  const near = looking.places.filter(({ platform, tenant }) => platform === person.platform && tenant === person.tenant)
  const { id: project } = looking.project
  return {
    id: `${idOf(request)}/ask/${named(personKey(person), request)}`,
    ways: [{ person }, ...near.map((place): Way => ({ place }))],
    view: madeFor(approverCard(request, person, looking), project),
    project,
    card: {
      project,
      shows: [{ kind: 'sign-off', request: request.id }],
      drawn: stateOf(request),
      at: looking.now,
      placeKind: 'personal',
      person,
    },
  }
}

/** Tells whoever asked what somebody decided, once. */
export const toAsker = (
  { id }: SignOffEntry,
  request: SignOffRequest,
  { view, project }: { readonly view: Notice['view']; readonly project: string },
): Notice => ({
  id: `${idOf(request)}/told/${id}`,
  ways: [{ person: request.asked.by }],
  view: madeFor(view, project),
  project,
})

/** What was sent is remembered by its id, longer than anybody who is forgotten. */
const named = (key: string, { id }: SignOffRequest): string => sha256(`${id} ${key}`).slice(0, 24)

const idOf = ({ id }: SignOffRequest): string => `signoff/${id}`
