import type { Catalog } from '../../toolkit/items.ts'
import { type Entry, isNobody, removedName, samePerson } from '../entry.ts'
import type { Project } from '../project.ts'
import { hasLapsed, type Request, requestsIn, type Signed, type Slot, verdictOf } from './requests.ts'
import { type Change, changesSince } from './snapshot.ts'

/** One signature, or another verdict, and what has changed in meaning since it was given. */
export type Signature = {
  readonly name: string
  readonly entry: Signed
  readonly changes: readonly Change[]
  /** Items that are only worded differently since. */
  readonly reworded: number
}

/** How a gate stands: what was asked last, and the verdicts that count, the newest of each person. */
export type GateState = {
  readonly request: Request
  readonly is: 'waits' | 'signed' | 'changed' | 'declined' | 'recalled' | 'lapsed'
  readonly signatures: readonly Signature[]
}

/** Every gate that was ever asked for, in the order in which they were asked for first. */
export function gatesIn(project: Project, catalog: Catalog, now: number): GateState[] {
  const byGate = Map.groupBy(requestsIn(project), ({ gate }) => gate.toLowerCase())
  return [...byGate.values()].map((requests) => stateOf(newest(requests, now), requests, { project, catalog, now }))
}

/** The one that counts: a request that was recalled or never answered leaves what was signed before it. */
const newest = (requests: readonly Request[], now: number): Request =>
  requests.findLast((one) => one.ended !== 'recalled' && one.ended !== 'renewed' && !hasLapsed(one, now)) ??
  (requests.at(-1) as Request)

type About = { readonly project: Project; readonly catalog: Catalog; readonly now: number }

function stateOf(request: Request, all: readonly Request[], { project, catalog, now }: About): GateState {
  const signatures = chainOf(request, all)
    .reduce<{ slot: Slot; entry: Signed }[]>((before, one) => [...replaced(before, one.slots), ...given(one)], [])
    .map(
      ({ slot, entry }): Signature => ({
        name: nameOf(entry, slot),
        entry,
        ...changesSince(entry.seen, { project, phases: request.phases }, catalog),
      }),
    )
  return { request, is: isNow(request, signatures, now), signatures }
}

function isNow(request: Request, signatures: readonly Signature[], now: number): GateState['is'] {
  if (hasLapsed(request, now)) return 'lapsed'
  if (request.ended === 'declined' || request.ended === 'recalled') return request.ended
  if (request.ended !== 'signed') return 'waits'
  return signatures.some(({ entry, changes }) => entry.verdict === 'yes' && changes.length) ? 'changed' : 'signed'
}

/** The requests that this one goes on with, oldest first, and itself. */
function chainOf(request: Request, all: readonly Request[]): Request[] {
  const chain = [request]
  for (let one: Request | undefined = request; one && chain.length <= all.length; ) {
    const renews: string | undefined = one.asked.renews
    one = all.find(({ id }) => id === renews)
    if (one) chain.unshift(one)
  }
  return chain
}

/** Whoever is asked anew counts by what they say now. */
const replaced = <G extends { slot: Slot }>(before: readonly G[], slots: readonly Slot[]): G[] =>
  before.filter(({ slot }) => !slots.some(({ person }) => !isNobody(person) && samePerson(person, slot.person)))

const given = ({ slots }: Request): { slot: Slot; entry: Signed }[] =>
  slots.flatMap((slot) => {
    const entry = verdictOf(slot)
    return entry ? [{ slot, entry }] : []
  })

/** "Dean", "Mei for Dean"; somebody who was forgotten has no name. */
export function nameOf(entry: Entry, { person, name }: Pick<Slot, 'person' | 'name'>): string {
  const who = calledNow(entry.name)
  return samePerson(entry.by, person) || isNobody(person) ? who : `${who} for ${calledNow(name)}`
}

export const calledNow = (name: string): string => (name === removedName ? 'somebody who asked to be forgotten' : name)
