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

type ConversationRequest = {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly thread?: string | undefined
  readonly body?: object
  readonly patience?: number
}

type PostOptions = Pick<ConversationRequest, 'thread' | 'patience'>

/** What is done in conversations. Each rejects as `TeamsCall` does, or with `Unreachable`. */
export class Conversations {
  readonly #call: TeamsCall
  readonly #references: References
  readonly #now: () => number

  constructor(call: TeamsCall, references: References, now: () => number) {
    this.#call = call
    this.#references = references
    this.#now = now
  }

  async post(place: Place, message: Outgoing, { thread, ...options }: PostOptions = {}): Promise<MessageRef> {
    const request = { method: 'POST', path: '/activities', thread, body: message, ...options } as const
    const isChannel = (await this.#references.of(place))?.kind === 'channel'
    const said = sent.safeParse(await this.#ask(place, request).catch((fault) => this.#buried(place, fault)))
    if (!said.success) throw new Unclear('POST a message', 'an answer without an id', { fate: 'sent' })
    return { place, id: said.data.id, thread: isChannel ? (thread ?? said.data.id) : wholeChat, at: this.#now() }
  }

  async replace({ place, id, thread }: MessageRef, message: Outgoing): Promise<void> {
    const path = `/activities/${encodeURIComponent(id)}`
    await this.#ask(place, { method: 'PUT', path, thread, body: { ...message, id } })
  }

  async typing(place: Place, thread: string | undefined): Promise<void> {
    await this.#ask(place, { method: 'POST', path: '/activities', thread, body: { type: 'typing' }, patience: 0 })
  }

  /** The first people of a conversation. */
  async members(place: Place): Promise<Members> {
    const path = `/pagedmembers?pageSize=${mostMembers}`
    const said = members.safeParse(await this.#ask(place, { method: 'GET', path }))
    return said.success ? said.data.members.map(({ id, name }) => ({ id, name: name || 'somebody' })) : []
  }

  /** One person of a conversation, by any id that Teams knows them by; undefined where they are not there. */
  async member(place: Place, person: string): Promise<Members[number] | undefined> {
    const said = somebody.safeParse(await this.#askMember(place, person))
    return said.success ? { id: said.data.id, name: said.data.name || 'somebody' } : undefined
  }

  async isGuest(place: Place, person: string): Promise<boolean> {
    const said = member.safeParse(await this.#askMember(place, person))
    if (!said.success) throw new Unclear('GET a member', 'an answer that is none')
    const { userRole, tenantId } = said.data
    return userRole === 'guest' || userRole === 'anonymous' || (tenantId !== undefined && tenantId !== place.tenant)
  }

  /** The person's own chat with us, where it can be written to. */
  async ownChat({ tenant, id }: Pick<Person, 'tenant' | 'id'>): Promise<Place | undefined> {
    const chat = await this.#references.chatOf(tenant, id)
    const reference = chat && (await this.#references.of(chat))
    return reference && !reference.dead ? chat : undefined
  }

  #askMember(place: Place, person: string): Promise<unknown> {
    return this.#ask(place, { method: 'GET', path: `/members/${encodeURIComponent(person)}` })
  }

  async #ask(place: Place, { method, path, thread, body, patience }: ConversationRequest): Promise<unknown> {
    const reference = await this.#references.of(place)
    if (!reference || reference.dead) throw new Unreachable(reference?.dead ?? 'it was never heard from')
    const conversation = conversationId(place, thread)
    return this.#call({
      service: reference.service,
      path: `/v3/conversations/${encodeURIComponent(conversation)}${path}`,
      tenant: place.tenant,
      conversation: place.id,
      method,
      ...(body ? { body: { ...body, ...sender(reference, conversation) } } : {}),
      ...(patience === undefined ? {} : { patience }),
    })
  }

  /** Teams says that there is nobody there any more: nothing is sent there again until somebody speaks. */
  async #buried(place: Place, fault: unknown): Promise<never> {
    if (fault instanceof Refused && (fault.status === 403 || fault.status === 404))
      await this.#references.dead(place, fault.code)
    throw fault
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
