import { isNobody } from '../../project/entry.ts'
import { type ApproverSlot, requestsIn, type SignOffRequest } from '../../project/signoff/requests.ts'
import type { GateState, Signature } from '../../project/signoff/standing.ts'
import type { Decision, Judged, ProjectContext } from '../context.ts'
import { notice } from '../failures.ts'
import { lookingAt, statesOf, todayOf } from './looking.ts'
import { requested } from './requested.ts'

/** Asks anew, with what stands by now: those alone whose signature does not hold, who objected, or who have not signed. */
export const askAgain = (context: ProjectContext, id: string): Decision => ({
  does: 'sign off',
  project: context.project.id,
  judge: (now) => judged(now, id),
})

function judged(now: ProjectContext, id: string): Judged {
  const state = statesOf(lookingAt(now)).find(({ request }) => request.id === id)
  if (!state || state.is === 'signed')
    return {
      replies: [{ show: 'whisper', view: notice('There is nothing to ask anew: what was signed stands.', 'good') }],
    }
  const { slots, held } = leftOf(state, requestsIn(now.project))
  if (!slots.length)
    return {
      replies: [
        { show: 'whisper', view: notice('Nobody of those who were asked is left. Ask somebody else.', 'warning') },
      ],
    }
  const needs = state.is === 'changed' ? slots.length : Math.max(1, state.request.asked.needs - held)
  const { gate, asked } = state.request
  return requested(now, {
    gate,
    people: slots.map(({ person, name }) => ({ id: person.id, name })),
    needs: Math.min(needs, slots.length),
    order: asked.order,
    // A day that is over is no date any more.
    ...(asked.due && asked.due >= todayOf(lookingAt(now)) ? { due: asked.due } : {}),
    renews: id,
  })
}

/** Who is asked anew, and how many signatures hold. */
function leftOf(
  { is, request, signatures }: GateState,
  all: readonly SignOffRequest[],
): { slots: ApproverSlot[]; held: number } {
  const holds = signatures.filter(({ entry, changes }) => entry.verdict === 'yes' && !changes.length)
  const stale = signatures.filter(({ entry, changes }) => entry.verdict === 'yes' && changes.length)
  const slots =
    is === 'changed' ? stale.flatMap((one) => slotOf(one, all) ?? []) : request.slots.filter(isOpen(holds, request))
  return {
    slots: slots.filter(({ person }) => !isNobody(person)),
    held: holds.filter(({ entry }) => entry.request === request.id).length,
  }
}

const slotOf = ({ entry }: Signature, all: readonly SignOffRequest[]): ApproverSlot | undefined =>
  all.find(({ id }) => id === entry.request)?.slots[entry.approver]

const isOpen =
  (holds: readonly Signature[], request: SignOffRequest) =>
  (_: ApproverSlot, n: number): boolean =>
    !holds.some(({ entry }) => entry.request === request.id && entry.approver === n)
