import {
  type Approver,
  type Entry,
  isNobody,
  isOfSignOff,
  type Person,
  type SignOffEntry,
  samePerson,
} from '../entry.ts'
import type { Project } from '../project.ts'
import { chainOf } from './chain.ts'
import type { SignOffGate } from './gates.ts'

export type Signed = Extract<Entry, { kind: 'signed' }>
export type Delegation = Extract<Entry, { kind: 'delegated' }>
type AskedForSignOff = Extract<Entry, { kind: 'asked for sign-off' }>

/** One who is asked: who may sign for them, and all that was decided, oldest first. What is late is kept and does not count. */
export type ApproverSlot = Approver & {
  readonly delegations: readonly Delegation[]
  readonly counted: readonly Signed[]
  /** Pressed when it was over, or by somebody who might not. */
  readonly late: readonly Signed[]
}

/** How a request ended; undefined while it waits. `renewed`: another one goes on with it. */
export type Ended = 'signed' | 'declined' | 'recalled' | 'renewed'

/** A request for signatures as it stands. */
export type SignOffRequest = SignOffGate & {
  readonly id: string
  readonly asked: AskedForSignOff
  readonly slots: readonly ApproverSlot[]
  readonly ended: Ended | undefined
  readonly recalled: Extract<Entry, { kind: 'recalled' }> | undefined
  /** All that happened to it, oldest first. */
  readonly entries: readonly SignOffEntry[]
}

/** After so many days without an end nobody is asked any more; it is no yes. */
const patience = 60 * 86_400_000

/**
 * Every request of a project, oldest first: folded from its entries, in whatever order they came. Clocks of platforms
 * differ, so a signature may be dated before what it answers.
 */
export function requestsIn({ entries }: Pick<Project, 'entries'>): SignOffRequest[] {
  const own = entries.filter(isOfSignOff)
  const requests = new Map(own.flatMap((entry) => (isAsked(entry) ? [[entry.id, begun(entry)] as const] : [])))
  for (const entry of own) {
    const request = isAsked(entry) ? undefined : requests.get(entry.request)
    if (request && entry.kind === 'delegated') requests.set(request.id, withDelegation(request, entry))
  }
  const begunWith = [...requests.values()]
  for (const request of begunWith) requests.set(request.id, withEarlier(request, begunWith))
  for (const entry of own) {
    const request = requests.get((isAsked(entry) ? entry.renews : entry.request) ?? '')
    if (request) requests.set(request.id, after(request, entry))
  }
  return [...requests.values()]
}

const isAsked = (entry: SignOffEntry): entry is AskedForSignOff => entry.kind === 'asked for sign-off'

export const requestCalled = (project: Pick<Project, 'entries'>, id: string): SignOffRequest | undefined =>
  requestsIn(project).find((request) => request.id === id)

const begun = (asked: AskedForSignOff): SignOffRequest => ({
  id: asked.id,
  gate: asked.gate,
  phases: asked.phases,
  asked,
  slots: asked.approvers.map((approver) => ({ ...approver, delegations: [], counted: [], late: [] })),
  ended: undefined,
  recalled: undefined,
  entries: [asked],
})

const withDelegation = (request: SignOffRequest, entry: Delegation): SignOffRequest =>
  lent(request, entry.approver, entry)

/** Two who pass on to one person at one moment would give them two signatures: the first counts. */
function lent(request: SignOffRequest, approver: number, entry: Delegation): SignOffRequest {
  const slot = request.slots[approver]
  return slot && maySignFor(request, entry.to, approver)
    ? { ...request, slots: request.slots.with(approver, { ...slot, delegations: [...slot.delegations, entry] }) }
    : request
}

/** Whoever stands in for somebody until a day does so until then, in each request that goes on with this one. */
function withEarlier(request: SignOffRequest, all: readonly SignOffRequest[]): SignOffRequest {
  const yesterday = new Date(request.asked.at - 86_400_000).toISOString().slice(0, 10)
  return chainOf(request, all)
    .slice(0, -1)
    .flatMap(({ slots }) => slots.flatMap(({ person, delegations }) => delegations.map((one) => ({ person, one }))))
    .filter(({ person, one }) => !isNobody(person) && one.until >= yesterday)
    .reduce(
      (now, { person, one }) =>
        lent(
          now,
          now.slots.findIndex((slot) => samePerson(slot.person, person)),
          one,
        ),
      request,
    )
}

function after(request: SignOffRequest, entry: SignOffEntry): SignOffRequest {
  switch (entry.kind) {
    case 'asked for sign-off':
      return request.ended || entry.id === request.id ? request : { ...request, ended: 'renewed' }
    case 'recalled':
      return { ...kept(request, entry), ...(request.ended ? {} : { ended: 'recalled', recalled: entry }) }
    case 'delegated':
      return kept(request, entry)
    case 'signed':
      return decided(kept(request, entry), entry)
    default:
      return entry satisfies never
  }
}

const kept = (request: SignOffRequest, entry: SignOffEntry): SignOffRequest => ({
  ...request,
  entries: [...request.entries, entry],
})

function decided(request: SignOffRequest, entry: Signed): SignOffRequest {
  const slot = request.slots[entry.approver]
  if (!slot) return request
  const counts = !request.ended && isTheirs(slot, entry)
  const now = counts ? { ...slot, counted: [...slot.counted, entry] } : { ...slot, late: [...slot.late, entry] }
  const slots = request.slots.with(entry.approver, now)
  return { ...request, slots, ended: request.ended ?? endOf(slots, request.asked.needs) }
}

/** Whoever asked to be forgotten is nobody, and their verdict stays. */
const isTheirs = ({ person, delegations }: ApproverSlot, { by }: Signed): boolean =>
  isNobody(by) || samePerson(person, by) || delegations.some(({ to }) => samePerson(to, by))

function endOf(slots: readonly ApproverSlot[], needs: number): Ended | undefined {
  const of = (verdict: Signed['verdict']): number => slots.filter((slot) => verdictOf(slot)?.verdict === verdict).length
  if (of('yes') >= needs) return 'signed'
  return slots.length - of('no') < needs ? 'declined' : undefined
}

/** What an approver decided last; it replaces what they decided before. */
export const verdictOf = ({ counted }: ApproverSlot): Signed | undefined => counted.at(-1)

/** Whether nobody is asked any more. */
export const isOver = ({ ended, asked }: SignOffRequest, now: number): boolean =>
  ended !== undefined || hasLapsed({ ended, asked }, now)

export const hasLapsed = ({ ended, asked }: Pick<SignOffRequest, 'ended' | 'asked'>, now: number): boolean =>
  ended === undefined && now > asked.at + patience

/** Those whose turn it is and who have said nothing: all of them, or the next one. */
export const waitsFor = (request: SignOffRequest): number[] =>
  [...request.slots.entries()].flatMap(([n, slot]) => (!verdictOf(slot) && mayDecide(request, n) ? [n] : []))

/** Whether that approver may decide now: the request is open, and all before them have signed where they go in turn. */
export const mayDecide = ({ slots, asked, ended }: SignOffRequest, approver: number): boolean =>
  !ended &&
  (asked.order === 'together' ||
    slots.slice(0, approver).every((slot) => ['yes', 'no'].includes(verdictOf(slot)?.verdict ?? '')))

/** The place of a person among those who are asked: their own, or one that they stand in for on that local date. */
export function slotOf({ slots }: Pick<SignOffRequest, 'slots'>, person: Person, today: string): number | undefined {
  if (isNobody(person)) return undefined
  const own = slots.findIndex((slot) => samePerson(slot.person, person))
  const lent = slots.findIndex(({ delegations }) => delegations.some((one) => standsIn(one, person, today)))
  return own >= 0 ? own : lent >= 0 ? lent : undefined
}

/** Whether a person may be asked to sign for an approver: nobody has two places in a request, on whatever dates, and whoever asked gets none. */
export const maySignFor = (
  { slots, asked }: Pick<SignOffRequest, 'slots' | 'asked'>,
  to: Person,
  approver: number,
): boolean =>
  !samePerson(asked.by, to) &&
  slots.every(
    ({ person, delegations }, n) =>
      !samePerson(person, to) && (n === approver || !delegations.some((one) => samePerson(one.to, to))),
  )

const standsIn = ({ to, from, until }: Delegation, person: Person, today: string): boolean =>
  samePerson(to, person) && from <= today && today <= until

/** Everybody who may decide in one place of the list on that local date, whoever was asked first. */
export const whoDecides = ({ person, name, delegations }: ApproverSlot, today: string): Approver[] => [
  { person, name },
  ...delegations
    .filter(({ to, from, until }) => !isNobody(to) && from <= today && today <= until)
    .map(({ to, toName }) => ({ person: to, name: toName })),
]
