import { localDate } from '../../calendar/dates.ts'
import { plusDays } from '../../calendar/weeks.ts'
import type { Person } from '../../project/entry.ts'
import { isOver, requestsIn, type SignOffRequest, waitsFor, whoDecides } from '../../project/signoff/requests.ts'
import type { Last } from '../reminder-port.ts'
import { type SignOffContext, todayOf } from './looking.ts'

/** When a reminder comes; `last`: the one before, since which something is news. */
export type SignOffReminding = SignOffContext & { readonly last: Pick<Last, 'due' | 'seen'> }

/** What is news of a request at a reminder, each at one only: its date is near, its date is just over, it has waited for two or six weeks without one. */
type WaitingNews = 'near' | 'over' | 'long'

/** The requests that wait for somebody, oldest first. One that was made a moment ago is no news yet. */
export const waitingRequests = (looking: SignOffContext): SignOffRequest[] =>
  requestsIn(looking.project).filter(
    (request) => !isOver(request, looking.now) && waitsFor(request).length > 0 && !isFresh(request, looking),
  )

const fresh = 2

function isFresh({ asked }: SignOffRequest, looking: SignOffContext): boolean {
  const today = todayOf(looking)
  return (!asked.due || asked.due > today) && localDate(asked.at, looking.project.zone) > plusDays(today, -fresh)
}

export function newsOf({ asked }: SignOffRequest, looking: SignOffReminding): WaitingNews | undefined {
  const { project, last } = looking
  const [today, before] = [todayOf(looking), localDate(last.due, project.zone)]
  const { due } = asked
  if (due && due < today) return due >= before || asked.at > last.seen ? 'over' : undefined
  if (due)
    return due <= plusDays(today, 7 * project.nudging.every) && (due > today || asked.at > last.seen)
      ? 'near'
      : undefined
  const begun = localDate(asked.at, project.zone)
  const isCrossed = (days: number): boolean => plusDays(begun, days) <= today && plusDays(begun, days) > before
  return isCrossed(14) || isCrossed(42) ? 'long' : undefined
}

/** Everybody who may decide on a request now. */
export const deciding = (request: SignOffRequest, looking: SignOffContext): Person[] =>
  waitsFor(request).flatMap((n) => {
    const slot = request.slots[n]
    return slot ? whoDecides(slot, todayOf(looking)).map(({ person }) => person) : []
  })
