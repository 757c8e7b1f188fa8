import type { Intent, PersonNamed } from '../../conversation/intent.ts'
import { withKnownPeople } from '../../conversation/known-people.ts'
import { Refused } from '../../platform/call-errors.ts'
import type { Conversations } from '../send/conversations.ts'
import type { TeamsIncoming } from './event.ts'
import { isPerson } from './person.ts'

type MemberLookup = { readonly rooms: Pick<Conversations, 'member'> }

/** Everybody whom an intent names, as Teams knows them now: what a button or a form says of a name is not believed. */
export function lookedUp(intent: Intent, incoming: TeamsIncoming, interpreter: MemberLookup): Promise<Intent> {
  return withKnownPeople(intent, (one) => knownAs(one, incoming, interpreter))
}

const patience = 1_500

async function knownAs(
  { id, name }: PersonNamed,
  { place, by, name: own }: TeamsIncoming,
  { rooms }: MemberLookup,
): Promise<PersonNamed> {
  if (id.startsWith('@')) return { id, name }
  if (id === by.id) return { id, name: own }
  if (!isPerson(id)) return { id, name, is: 'nobody' }
  const asked = rooms.member(place, id).catch((fault) => (isNobody(fault) ? ('nobody' as const) : undefined))
  const found = await Promise.race([asked, late(patience)])
  if (found === 'nobody') return { id, name, is: 'nobody' }
  return found ? { id, name: found.name } : { id, name, is: 'unsure' }
}

const isNobody = (fault: unknown): boolean => fault instanceof Refused && (fault.status === 404 || fault.status === 400)

const late = (ms: number): Promise<undefined> => new Promise((done) => setTimeout(done, ms, undefined).unref())
