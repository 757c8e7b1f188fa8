import { z } from 'zod'
import { type KeyValueStore, type Place, placeKey } from '../../project/ports.ts'
import { type Activity, kindOf } from '../receive/read/activity.ts'

/** How a conversation is reached when nobody has just spoken: where Teams takes messages for it, and who we are there. */
export const reference = z.object({
  service: z.string(),
  kind: z.enum(['channel', 'group', 'personal']),
  bot: z.object({ id: z.string(), name: z.string().optional() }),
  /** What people call it, where Teams said so. */
  name: z.string().optional(),
  /** Why nothing can be sent there any more. */
  dead: z.string().optional(),
  welcomed: z.boolean().optional(),
})
export type ConversationReference = z.infer<typeof reference>

export type SeenConversation = Pick<ConversationReference, 'service' | 'kind' | 'bot' | 'name'> & {
  readonly with?: string | undefined
}

/** What an activity tells of how its conversation is reached. */
export function seenIn({ serviceUrl, conversation, recipient, from, channelData }: Activity): SeenConversation {
  const kind = kindOf(conversation)
  const chosen = channelData?.settings?.selectedChannel ?? channelData?.channel
  const name = kind === 'channel' ? chosen?.name : conversation.name
  return {
    service: serviceUrl,
    kind,
    ...(name ? { name } : {}),
    bot: { id: recipient.id, ...(recipient.name ? { name: recipient.name } : {}) },
    ...(kind === 'personal' ? { with: from.id } : {}),
  }
}

/** The references of conversations, kept per channel or chat, and each person's own chat with us. */
export class References {
  readonly #kv: KeyValueStore<ConversationReference>
  readonly #chats: KeyValueStore<string>
  readonly #lately = new Map<string, string>()

  constructor(kv: KeyValueStore<ConversationReference>, chats: KeyValueStore<string>) {
    this.#kv = kv
    this.#chats = chats
  }

  of(place: Place): Promise<ConversationReference | undefined> {
    return this.#kv.get(placeKey(place))
  }

  /** Notes where the conversation is reached, whenever that changes; a dead one that speaks again lives. */
  async note(place: Place, { with: person, ...seen }: SeenConversation): Promise<void> {
    const key = placeKey(place)
    const said = JSON.stringify(seen)
    if (this.#lately.get(key) === said) return
    await this.#change(place, (before) => (isAsSeen(before, seen) ? undefined : renewed(before, seen)))
    if (person) await this.#chats.set(chatKey(place.tenant, person), place.id)
    if (this.#lately.size > 5_000) this.#lately.clear()
    this.#lately.set(key, said)
  }

  /** True for the first of the several ways in which Teams says that we were installed. */
  async welcome(place: Place, { with: person, ...seen }: SeenConversation): Promise<boolean> {
    if (person) await this.#chats.set(chatKey(place.tenant, person), place.id)
    return this.#change(place, (before) => (before?.welcomed && !before.dead ? undefined : { ...seen, welcomed: true }))
  }

  async dead(place: Place, why: string): Promise<void> {
    this.#lately.delete(placeKey(place))
    await this.#change(place, (before) =>
      before && !before.dead ? { ...withoutWelcome(before), dead: why } : undefined,
    )
  }

  /** The person's own chat with us, if they ever had one. */
  async chatOf(tenant: string, person: string): Promise<Place | undefined> {
    const id = await this.#chats.get(chatKey(tenant, person))
    return id ? { platform: 'teams', tenant, id } : undefined
  }

  /** Takes nothing for noted any more: somebody was forgotten, and is noted again when they speak again. */
  forget(): void {
    this.#lately.clear()
  }

  /** Changes what is kept until nobody was faster. */
  async #change(
    place: Place,
    make: (before: ConversationReference | undefined) => ConversationReference | undefined,
  ): Promise<boolean> {
    for (let attempt = 0; attempt < 5; attempt++) {
      const before = await this.#kv.get(placeKey(place))
      const after = make(before)
      if (!after) return false
      if (await this.#kv.swap(placeKey(place), before, after)) return true
    }
    return false
  }
}

const isAsSeen = (before: ConversationReference | undefined, { service, name }: ConversationReference): boolean =>
  before !== undefined && !before.dead && before.service === service && (before.name === name || !name)

/** As it is seen now, with the name and the welcome of before. */
const renewed = (before: ConversationReference | undefined, seen: ConversationReference): ConversationReference => ({
  ...(before?.name ? { name: before.name } : {}),
  ...seen,
  ...(before?.welcomed ? { welcomed: true } : {}),
})

const withoutWelcome = ({ welcomed: _, ...rest }: ConversationReference): ConversationReference => rest

const chatKey = (tenant: string, person: string): string =>
  `${encodeURIComponent(tenant)}/${encodeURIComponent(person)}`
