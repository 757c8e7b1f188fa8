import { shownDay } from '../../calendar/dates.ts'
import { type Person, samePerson } from '../../project/entry.ts'
import { type ApproverSlot, type Signed, type SignOffRequest, slotOf } from '../../project/signoff/requests.ts'
import { changesSince, seenThen } from '../../project/signoff/snapshot.ts'
import { calledNow, nameOf } from '../../project/signoff/standing.ts'
import type { Block } from '../../view/view.ts'
import type { Intent } from '../intent.ts'
import { differences } from './difference.ts'
import { dayOf, lastOf, type SignOffContext, todayOf } from './looking.ts'

/** The difference to what they, or somebody in the same place, decided on before; and what the other wanted then. */
export function sinceLast(request: SignOffRequest, person: Person, looking: SignOffContext): Block<Intent>[] {
  const last = lastOf(request, person, looking)
  if (!last) return []
  const { changes } = changesSince(seenThen(request, last), looking.project, looking)
  const [day, who] = [dayOf(last.at, looking), whoDecided(last, person, placeOf(request, person, looking))]
  const since: Block<Intent>[] = changes.length
    ? differences(`Changed since ${who} on ${day}:`, changes)
    : [{ kind: 'text', text: `Nothing of it says anything else than on ${day}, when ${who}.` }]
  const words = samePerson(last.by, person) || last.verdict === 'yes' ? undefined : last.reason
  return [...since, ...(words ? [{ kind: 'said', text: words, by: calledNow(last.name) } as const] : [])]
}

const placeOf = (request: SignOffRequest, person: Person, looking: SignOffContext): ApproverSlot | undefined => {
  const place = slotOf(request, person, todayOf(looking))
  return place === undefined ? undefined : request.slots[place]
}

/** "you saw it", "Mei signed for you", "Dean asked for changes" */
function whoDecided(last: Signed, person: Person, slot: ApproverSlot | undefined): string {
  if (samePerson(last.by, person)) return 'you saw it'
  const deed = decided[last.verdict]
  return slot && !samePerson(slot.person, person)
    ? `${nameOf(last, slot)} ${deed}`
    : `${calledNow(last.name)} ${deed} for you`
}

const decided = { yes: 'signed', changes: 'asked for changes', no: 'declined' } as const

/** " for Dean, until Thu 10 Dec", for whoever stands in for another. */
export function standsInFor(request: SignOffRequest, person: Person, looking: SignOffContext): string {
  const slot = placeOf(request, person, looking)
  const today = todayOf(looking)
  const until = slot?.delegations.findLast(({ to, until }) => samePerson(to, person) && until >= today)?.until
  return slot && until && !samePerson(slot.person, person)
    ? ` for ${calledNow(slot.name)}, for whom you may decide until ${shownDay(until, today)}`
    : ''
}
