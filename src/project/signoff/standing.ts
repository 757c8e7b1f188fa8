import type { Catalog } from '../../toolkit/items.ts'
import { type Entry, isNobody, removedName, samePerson } from '../entry.ts'
import type { Project } from '../project.ts'
import { type ApproverSlot, hasLapsed, requestsIn, type Signed, type SignOffRequest, verdictOf } from './requests.ts'
import { changesSince, type RecordedChange, seenThen } from './snapshot.ts'

/** One signature, or another verdict, and what has changed in meaning since it was given. */
export type Signature = {
  readonly name: string
  readonly entry: Signed
  readonly changes: readonly RecordedChange[]
  /** Items that are only worded differently since. */
  readonly reworded: number
}

/** How a gate stands: what was asked last, and the verdicts that count, the newest of each person. */
export type GateState = {
  readonly request: SignOffRequest
  readonly is: 'waits' | 'signed' | 'changed' | 'declined' | 'recalled' | 'lapsed'
  readonly signatures: readonly Signature[]
}

/** Every gate that was ever asked for, in the order in which they were asked for first. */
export function gatesIn(project: Project, catalog: Catalog, now: number): GateState[] {
  const byGate = Map.groupBy(requestsIn(project), ({ gate }) => gate.toLowerCase())
  return [...byGate.values()].map((requests) => stateOf(newest(requests, now), requests, { project, catalog, now }))
}

/** The one that counts: a request that was recalled or never answered leaves what was signed before it. */
const newest = (requests: readonly SignOffRequest[], now: number): SignOffRequest =>
  requests.findLast((one) => one.ended !== 'recalled' && one.ended !== 'renewed' && !hasLapsed(one, now)) ??
  (requests.at(-1) as SignOffRequest)

type GatesAt = { readonly project: Project; readonly catalog: Catalog; readonly now: number }

function stateOf(
  request: SignOffRequest,
  all: readonly SignOffRequest[],
  { project, catalog, now }: GatesAt,
): GateState {
  const signatures = chainOf(request, all)
    .reduce<{ slot: ApproverSlot; entry: Signed }[]>(
      (before, one) => [...replaced(before, one.slots), ...given(one)],
      [],
    )
    .map(
      ({ slot, entry }): Signature => ({
        name: nameOf(entry, slot),
        entry,
        ...changesSince(seenThen(request, entry), project, catalog),
      }),
    )
  return { request, is: isNow(request, signatures, now), signatures }
}

function isNow(request: SignOffRequest, signatures: readonly Signature[], now: number): GateState['is'] {
  if (hasLapsed(request, now)) return 'lapsed'
  if (request.ended === 'declined' || request.ended === 'recalled') return request.ended
  if (request.ended !== 'signed') return 'waits'
  return signatures.some(({ entry, changes }) => entry.verdict === 'yes' && changes.length) ? 'changed' : 'signed'
}

/** The requests that this one goes on with, oldest first, and itself: from the one that it says, all that came between. */
function chainOf(request: SignOffRequest, all: readonly SignOffRequest[]): SignOffRequest[] {
  const before = all.slice(0, all.indexOf(request)).filter(({ gate }) => alike(gate, request.gate))
  const from = before.findIndex(({ id }) => id === request.asked.renews)
  if (from < 0) return [request]
  const [first] = before.slice(from)
  const earlier = first ? chainOf(first, all) : []
  return [...earlier.slice(0, -1), ...before.slice(from).filter(isRenewed(request)), request]
}

/** What was recalled in between counts no more than what it never was. */
const isRenewed =
  ({ asked }: SignOffRequest) =>
  ({ id, ended }: SignOffRequest): boolean =>
    ended !== 'recalled' || id === asked.renews

const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Whoever is asked anew counts by what they say now. */
const replaced = <G extends { slot: ApproverSlot }>(before: readonly G[], slots: readonly ApproverSlot[]): G[] =>
  before.filter(({ slot }) => !slots.some(({ person }) => !isNobody(person) && samePerson(person, slot.person)))

const given = ({ slots }: SignOffRequest): { slot: ApproverSlot; entry: Signed }[] =>
  slots.flatMap((slot) => {
    const entry = verdictOf(slot)
    return entry ? [{ slot, entry }] : []
  })

/** "Dean", "Mei for Dean"; somebody who was forgotten has no name. */
export function nameOf(entry: Entry, { person, name }: Pick<ApproverSlot, 'person' | 'name'>): string {
  const who = calledNow(entry.name)
  return samePerson(entry.by, person) || isNobody(person) ? who : `${who} for ${calledNow(name)}`
}

export const calledNow = (name: string): string => (name === removedName ? 'somebody who asked to be forgotten' : name)
