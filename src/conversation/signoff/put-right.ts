import { type Person, personKey, type SignOffEntry, samePerson } from '../../project/entry.ts'
import { type MessageRef, type Place, placeKey } from '../../project/ports.ts'
import { isOver, type Request, requestCalled, waitsFor, whoDecides } from '../../project/signoff/requests.ts'
import { sha256 } from '../../project/signoff/sha256.ts'
import { cardsOf, type KeptCard } from '../cards.ts'
import type { ProjectContext } from '../context.ts'
import type { Notice, Way } from '../notices.ts'
import { type Ports, projectOf } from '../ports.ts'
import { madeFor } from '../project/made-for.ts'
import { approverCard } from './card.ts'
import { channelLine } from './line.ts'
import { type Looking, lookingAt, todayOf } from './looking.ts'

/** Asks those whose turn it is, each alone, and puts every card about the request right wherever it stands; `shown` is the one that is right already. */
export async function putRight(
  request: Request,
  context: ProjectContext,
  ports: Ports,
  shown?: MessageRef,
): Promise<void> {
  const looking = lookingAt(context)
  const asked = isOver(request, looking.now) ? [] : askedNow(request, looking)
  const places = await ports.places.of(context.project.id)
  const kept = (await ports.cards.list(cardsOf(request.id))).map(({ value }) => value)
  const edits = kept.filter(({ ref }) => !shown || keyOf(ref) !== keyOf(shown))
  await ports.notices.tell([
    ...edits.map((one) => editOf(one, request, looking)),
    ...asked.map((person) => questionTo(person, request, looking, places)),
  ])
  if (!asked.length)
    await ports.notices.drop(everAsked(request).map((person) => questionTo(person, request, looking, places)))
}

/** A card came to stand somewhere: what was decided while it was on its way takes its buttons. */
export async function cardStands(card: KeptCard, ports: Ports, now: number): Promise<void> {
  const project = await projectOf(card.project, ports)
  const request = project && requestCalled(project, card.request)
  if (!project || !request) return
  const looking: Looking = { project, toolkit: ports.toolkit, items: ports.items, now }
  const isAsked =
    !isOver(request, now) && askedNow(request, looking).some((one) => card.person && samePerson(one, card.person))
  if (!isAsked) await ports.notices.tell([editOf(card, request, looking)])
}

const keyOf = ({ place, id }: MessageRef): string => `${placeKey(place)}/${id}`

const askedNow = (request: Request, looking: Looking): Person[] =>
  waitsFor(request).flatMap((n) => {
    const slot = request.slots[n]
    return slot ? whoDecides(slot, todayOf(looking)).map(({ person }) => person) : []
  })

const everAsked = ({ slots }: Request): Person[] =>
  slots.flatMap(({ person, delegations }) => [person, ...delegations.map(({ to }) => to)])

/** What changes the card is in its id, so that each state is sent once. */
function editOf({ ref, person }: KeptCard, request: Request, looking: Looking): Notice {
  const state = `${request.entries.length}-${request.ended ?? 'open'}`
  const view = person ? approverCard(request, person, looking) : channelLine(request, looking)
  return {
    id: `${idOf(request)}/card/${named(keyOf(ref), request)}/${state}`,
    ways: [{ card: ref }],
    view: madeFor(view, looking.project.id),
    project: looking.project.id,
  }
}

/** Where there is no way to them alone, it stands in a channel of the project. */
function questionTo(person: Person, request: Request, looking: Looking, places: readonly Place[]): Notice {
  const near = places.filter(({ platform, tenant }) => platform === person.platform && tenant === person.tenant)
  return {
    id: `${idOf(request)}/ask/${named(personKey(person), request)}`,
    ways: [{ person }, ...near.map((place): Way => ({ place }))],
    view: madeFor(approverCard(request, person, looking), looking.project.id),
    project: looking.project.id,
    card: { project: looking.project.id, request: request.id, person },
  }
}

/** Tells whoever asked what somebody decided, once. */
export const toAsker = (
  { id }: SignOffEntry,
  request: Request,
  { view, project }: { readonly view: Notice['view']; readonly project: string },
): Notice => ({
  id: `${idOf(request)}/told/${id}`,
  ways: [{ person: request.asked.by }],
  view: madeFor(view, project),
  project,
})

/** What was sent is remembered by its id, longer than anybody who is forgotten. */
const named = (key: string, { id }: Request): string => sha256(`${id} ${key}`).slice(0, 24)

const idOf = ({ id }: Request): string => `signoff/${id}`
