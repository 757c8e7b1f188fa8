import type { Catalog } from '../../toolkit/items.ts'
import { type Entry, isNobody, removedName, samePerson } from '../entry.ts'
import type { Project } from '../project.ts'
import { chainOf } from './chain.ts'
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
function newest(requests: readonly SignOffRequest[], now: number): SignOffRequest {
  const live = requests.filter((one) => one.ended !== 'recalled' && one.ended !== 'renewed' && !hasLapsed(one, now))
  const isRenewed = ({ id }: SignOffRequest): boolean => live.some(({ asked }) => asked.renews === id)
  return live.findLast((one) => !isRenewed(one)) ?? live.at(-1) ?? (requests.at(-1) as SignOffRequest)
}

type GatesAt = { readonly project: Project; readonly catalog: Catalog; readonly now: number }

function stateOf(
  request: SignOffRequest,
  all: readonly SignOffRequest[],
  { project, catalog, now }: GatesAt,
): GateState {
  const chain = chainOf(request, all)
  const signatures = countedIn(chain).map(
    ({ slot, entry }): Signature => ({
      name: nameOf(entry, slot),
      entry,
      ...changesSince(seenThen(request, entry), project, catalog),
    }),
  )
  return { request, is: isNow(chain, signatures, now), signatures }
}

function isNow(chain: readonly SignOffRequest[], signatures: readonly Signature[], now: number): GateState['is'] {
  const request = chain.at(-1) as SignOffRequest
  if (hasLapsed(request, now)) return 'lapsed'
  if (request.ended === 'declined' || request.ended === 'recalled') return request.ended
  if (request.ended !== 'signed') return 'waits'
  if (signatures.some(({ entry, changes }) => entry.verdict === 'yes' && changes.length)) return 'changed'
  if (isEnough(chain)) return 'signed'
  return signatures.some(({ entry }) => entry.verdict === 'no') ? 'declined' : 'waits'
}

/** What somebody decided who counts, and in whose place. */
export type CountedVerdict = { readonly slot: ApproverSlot; readonly entry: Signed }

/** The newest verdict of each who was asked, whichever request of the chain it was given in. */
export const countedIn = (chain: readonly SignOffRequest[]): CountedVerdict[] =>
  chain.reduce<CountedVerdict[]>((before, one) => [...replaced(before, one.slots), ...given(one)], [])

/** A gate is signed by as many as it needed when it was asked for first, whichever requests they signed in. */
export const isEnough = (chain: readonly SignOffRequest[]): boolean =>
  countedIn(chain).filter(({ entry }) => entry.verdict === 'yes').length >= (chain[0] ? needed(chain[0]) : 1)

/** Whoever asked to be forgotten is asked no more. */
function needed({ asked, slots }: SignOffRequest): number {
  const gone = slots.filter((slot) => isNobody(slot.person) && verdictOf(slot)?.verdict !== 'yes').length
  return Math.min(asked.needs, slots.length) - gone
}

/** Whoever is asked anew counts by what they say now. */
const replaced = (before: readonly CountedVerdict[], slots: readonly ApproverSlot[]): CountedVerdict[] =>
  before.filter(({ slot }) => !slots.some(({ person }) => !isNobody(person) && samePerson(person, slot.person)))

const given = ({ slots }: SignOffRequest): CountedVerdict[] =>
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
