import { localDate, shownDate, shownDay, shownMoment } from '../../calendar/dates.ts'
import { isNobody, type Person, samePerson } from '../../project/entry.ts'
import { inOrder } from '../../project/order.ts'
import type { Project } from '../../project/project.ts'
import { chainOf, isOfGate } from '../../project/signoff/chain.ts'
import { coveredBy, gateName, itemsIn, onFirstPage } from '../../project/signoff/gates.ts'
import {
  isOver,
  requestsIn,
  type Signed,
  type SignOffRequest,
  slotOf,
  verdictOf,
} from '../../project/signoff/requests.ts'
import { calledNow, countedIn, type GateState, gatesIn, nameOf } from '../../project/signoff/standing.ts'
import type { Catalog, Item } from '../../toolkit/items.ts'
import type { ProjectContext } from '../context.ts'

/** A project and the moment at which its sign-offs are looked at. */
export type SignOffContext = Catalog & { readonly project: Project; readonly now: number }

export const lookingAt = ({ turn, ...rest }: ProjectContext): SignOffContext => ({ ...rest, now: turn.at })

export const todayOf = ({ project, now }: SignOffContext): string => localDate(now, project.zone)
export const dayOf = (at: number, { project, now }: SignOffContext): string => shownDate(at, project.zone, now)
export const momentOf = (at: number, { project }: SignOffContext): string => shownMoment(at, project.zone)

export const nameOfGate = (request: SignOffRequest, { toolkit }: Catalog): string => gateName(request, toolkit)

export const statesOf = (looking: SignOffContext): GateState[] => gatesIn(looking.project, looking, looking.now)

/** "19 of 83 questions and checks, and 1 of 6 more points on page 1 of the committee’s paper, are recorded" */
export function extentOf(
  request: Pick<SignOffRequest, 'gate' | 'phases'>,
  recorded: readonly { readonly item: Item }[],
  { items }: Catalog,
): string {
  const { phases, covers } = coveredBy(request)
  const done = recorded.filter(({ item }) => 'step' in item).length
  const steps = `${done} of ${itemsIn({ phases }, items).length} questions and checks`
  const more = `${recorded.length - done} of ${onFirstPage.length} more points on page 1 of the committee’s paper`
  return covers ? `${steps}, and ${more}, are recorded` : `${steps} are recorded`
}

/** ", by Fri 12 Dec", or ", overdue since Fri 12 Dec" */
export function dueOf({ asked: { due } }: SignOffRequest, looking: SignOffContext): string {
  const today = todayOf(looking)
  return due ? `, ${due < today ? 'overdue since' : 'by'} ${shownDay(due, today)}` : ''
}

/** The names of those who have said nothing. */
export const silentOnes = ({ slots }: SignOffRequest): string[] =>
  slots.filter((slot) => !verdictOf(slot)).map(({ name }) => calledNow(name))

const deeds = { yes: 'signed', changes: 'asked for changes', no: 'declined' } as const

/** "signed 25 Nov", "asked for changes 25 Nov" */
export const deedOf = (entry: Signed, looking: SignOffContext): string =>
  `${deeds[entry.verdict]} ${dayOf(entry.at, looking)}`

/** "Dean signed 25 Nov; Mei for Ben declined 26 Nov": what counts, also of those whose signature from a request before it held. */
export const verdictsIn = (request: SignOffRequest, looking: SignOffContext): string =>
  countedIn(chainIn(request, looking))
    .map(({ slot, entry }) => `${nameOf(entry, slot)} ${deedOf(entry, looking)}`)
    .join('; ')

/** A request and those that it goes on with, oldest first. */
export const chainIn = (request: SignOffRequest, { project }: SignOffContext): SignOffRequest[] =>
  chainOf(request, requestsIn(project))

/** The requests that wait for a person now. */
export const waitingFor = (looking: SignOffContext, person: Person): SignOffRequest[] =>
  requestsIn(looking.project).filter((request) => {
    const n = isOver(request, looking.now) ? undefined : slotOf(request, person, todayOf(looking))
    const slot = n === undefined ? undefined : request.slots[n]
    return slot !== undefined && verdictOf(slot)?.verdict !== 'yes'
  })

/** What was decided last on the gate, in this request or one before it, by a person or in the place that is theirs. */
export function lastOf(request: SignOffRequest, person: Person, looking: SignOffContext): Signed | undefined {
  const place = slotOf(request, person, todayOf(looking))
  const theirs = [person, ...(place === undefined ? [] : [request.slots[place]?.person ?? person])].filter(
    (one) => !isNobody(one),
  )
  const isTheirs = (one: Person): boolean => theirs.some((other) => samePerson(one, other))
  return requestsIn(looking.project)
    .filter((one) => isOfGate(one, request))
    .flatMap(({ slots }) =>
      slots.flatMap((slot) => slot.counted.filter(({ by }) => isTheirs(slot.person) || isTheirs(by))),
    )
    .sort(inOrder)
    .at(-1)
}
