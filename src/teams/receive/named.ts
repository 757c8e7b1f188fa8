import type { Intent, PersonNamed, Values } from '../../conversation/intent.ts'
import { Refused } from '../../platform/call-errors.ts'
import type { Conversations } from '../send/conversations.ts'
import type { TeamsIncoming } from './event.ts'
import { isPerson } from './person.ts'

type MemberLookup = { readonly rooms: Pick<Conversations, 'member'> }

/** Everybody whom an intent names, as Teams knows them now: what a button or a form says of a name is not believed. */
export async function lookedUp(intent: Intent, incoming: TeamsIncoming, interpreter: MemberLookup): Promise<Intent> {
  const known = (one: PersonNamed): Promise<PersonNamed> => knownAs(one, incoming, interpreter)
  switch (intent.do) {
    case 'lead':
    case 'unlead':
      return { ...intent, person: await known(intent.person) }
    case 'assign':
      return {
        ...intent,
        ...(intent.to ? { to: await known(intent.to) } : {}),
        ...(intent.values ? { values: await lookedUpIn(intent.values, known) } : {}),
      }
    case 'ask sign-off':
      return {
        ...intent,
        ...(intent.people ? { people: await Promise.all(intent.people.map(known)) } : {}),
        ...(intent.values ? { values: await lookedUpIn(intent.values, known) } : {}),
      }
    case 'delegate':
      return intent.values ? { ...intent, values: await lookedUpIn(intent.values, known) } : intent
    default:
      return intent
  }
}

async function lookedUpIn(values: Values, known: (one: PersonNamed) => Promise<PersonNamed>): Promise<Values> {
  const all = Object.entries(values).map(
    async ([name, value]) =>
      [name, value && typeof value === 'object' && 'id' in value ? await known(value) : value] as const,
  )
  return Object.fromEntries(await Promise.all(all))
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
