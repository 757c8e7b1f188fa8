import { z } from 'zod'
import { CallError, Refused, Unclear } from '../../platform/call-errors.ts'
import type { Person } from '../../project/entry.ts'
import type { MessageRef, Place } from '../../project/ports.ts'
import type { TeamsCall } from './calling.ts'
import type { Outgoing } from './card.ts'
import { type Members, mostMembers } from './form.ts'
import { conversationId, wholeChat } from './place.ts'
import type { ConversationReference, References } from './references.ts'

/** No way is known to a conversation: it was never heard from, or the bot was taken out of it. */
export class Unreachable extends CallError {
  constructor(why: string) {
    super(`The conversation cannot be reached: ${why}`)
    this.name = 'Unreachable'
  }
}

/** What is done in conversations. Each rejects as `Call` does, or with `Unreachable`. */
export type Conversations = {
  post(place: Place, message: Outgoing, thread: string | undefined, patience?: number): Promise<MessageRef>
  replace(card: MessageRef, message: Outgoing): Promise<void>
  typing(place: Place, thread: string | undefined): Promise<void>
  /** The first people of a conversation. */
  members(place: Place): Promise<Members>
  /** One person of a conversation, by any id that Teams knows them by; undefined where they are not there. */
  member(place: Place, person: string): Promise<Members[number] | undefined>
  isGuest(place: Place, person: string): Promise<boolean>
  /** The person's own chat with us, where it can be written to. */
  ownChat(person: Pick<Person, 'tenant' | 'id'>): Promise<Place | undefined>
}

export function roomsOver(call: TeamsCall, references: References, now: () => number): Conversations {
  async function ask(
    place: Place,
    how: {
      method: 'GET' | 'POST' | 'PUT'
      path: string
      thread?: string | undefined
      body?: object
      patience?: number
    },
  ): Promise<unknown> {
    const reference = await references.of(place)
    if (!reference || reference.dead) throw new Unreachable(reference?.dead ?? 'it was never heard from')
    const conversation = conversationId(place, how.thread)
    return call({
      service: reference.service,
      path: `/v3/conversations/${encodeURIComponent(conversation)}${how.path}`,
      tenant: place.tenant,
      conversation: place.id,
      method: how.method,
      ...(how.body ? { body: { ...how.body, ...sender(reference, conversation) } } : {}),
      ...(how.patience === undefined ? {} : { patience: how.patience }),
    })
  }

  /** Teams says that there is nobody there any more: nothing is sent there again until somebody speaks. */
  async function buried(place: Place, fault: unknown): Promise<never> {
    if (fault instanceof Refused && (fault.status === 403 || fault.status === 404))
      await references.dead(place, fault.code)
    throw fault
  }

  return {
    async post(place, message, thread, patience) {
      const how = {
        method: 'POST',
        path: '/activities',
        thread,
        body: message,
        ...(patience === undefined ? {} : { patience }),
      } as const
      const isChannel = (await references.of(place))?.kind === 'channel'
      const said = sent.safeParse(await ask(place, how).catch((fault) => buried(place, fault)))
      if (!said.success) throw new Unclear('POST a message', 'an answer without an id', { fate: 'sent' })
      return { place, id: said.data.id, thread: isChannel ? (thread ?? said.data.id) : wholeChat, at: now() }
    },
    async replace({ place, id, thread }, message) {
      await ask(place, {
        method: 'PUT',
        path: `/activities/${encodeURIComponent(id)}`,
        thread,
        body: { ...message, id },
      })
    },
    async typing(place, thread) {
      await ask(place, { method: 'POST', path: '/activities', thread, body: { type: 'typing' }, patience: 0 })
    },
    async members(place) {
      const said = members.safeParse(await ask(place, { method: 'GET', path: `/pagedmembers?pageSize=${mostMembers}` }))
      return said.success ? said.data.members.map(({ id, name }) => ({ id, name: name || 'somebody' })) : []
    },
    async member(place, person) {
      const path = `/members/${encodeURIComponent(person)}`
      const said = somebody.safeParse(await ask(place, { method: 'GET', path }))
      return said.success ? { id: said.data.id, name: said.data.name || 'somebody' } : undefined
    },
    async isGuest(place, person) {
      const said = member.safeParse(await ask(place, { method: 'GET', path: `/members/${encodeURIComponent(person)}` }))
      if (!said.success) throw new Unclear('GET a member', 'an answer that is none')
      const { userRole, tenantId } = said.data
      return userRole === 'guest' || userRole === 'anonymous' || (tenantId !== undefined && tenantId !== place.tenant)
    },
    async ownChat({ tenant, id }) {
      const chat = await references.chatOf(tenant, id)
      const reference = chat && (await references.of(chat))
      return reference && !reference.dead ? chat : undefined
    },
  }
}

const sent = z.object({ id: z.string().min(1) })
const somebody = z.object({ id: z.string(), name: z.string().nullish() })
const members = z.object({ members: z.array(somebody) })
const member = z.object({ userRole: z.string().optional(), tenantId: z.string().optional() })

const sender = ({ bot, kind }: ConversationReference, conversation: string) => ({
  from: bot,
  conversation: { id: conversation, ...(kind === 'personal' ? {} : { isGroup: true }) },
  channelId: 'msteams',
})
