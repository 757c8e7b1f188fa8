import { z } from 'zod'
import { type KeyValueStore, type Place, placeKey } from '../../project/ports.ts'
import type { Activity } from '../receive/activity.ts'

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

/** The references of conversations, kept per channel or chat, and each person's own chat with us. */
export type References = {
  of(place: Place): Promise<ConversationReference | undefined>
  /** Notes where the conversation is reached, whenever that changes; a dead one that speaks again lives. */
  note(place: Place, seen: SeenConversation): Promise<void>
  /** True for the first of the several ways in which Teams says that we were installed. */
  welcome(place: Place, seen: SeenConversation): Promise<boolean>
  dead(place: Place, why: string): Promise<void>
  /** The person's own chat with us, if they ever had one. */
  chatOf(tenant: string, person: string): Promise<Place | undefined>
  /** Takes nothing for noted any more: somebody was forgotten, and is noted again when they speak again. */
  forget(): void
}

export type SeenConversation = Pick<ConversationReference, 'service' | 'kind' | 'bot' | 'name'> & {
  readonly with?: string | undefined
}

/** What an activity tells of how its conversation is reached. */
export function seenIn({ serviceUrl, conversation, recipient, from, channelData }: Activity): SeenConversation {
  const kind =
    conversation.conversationType === 'channel'
      ? 'channel'
      : conversation.conversationType === 'groupChat' || conversation.isGroup
        ? 'group'
        : 'personal'
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

export function referencesOver(kv: KeyValueStore<ConversationReference>, chats: KeyValueStore<string>): References {
  const lately = new Map<string, string>()

  /** Changes what is kept until nobody was faster. */
  async function change(
    place: Place,
    make: (before: ConversationReference | undefined) => ConversationReference | undefined,
  ): Promise<boolean> {
    for (let attempt = 0; attempt < 5; attempt++) {
      const before = await kv.get(placeKey(place))
      const after = make(before)
      if (!after) return false
      if (await kv.swap(placeKey(place), before, after)) return true
    }
    return false
  }

  return {
    of: (place) => kv.get(placeKey(place)),
    async note(place, { with: person, ...seen }) {
      const key = placeKey(place)
      const said = JSON.stringify(seen)
      if (lately.get(key) === said) return
      await change(place, (before) =>
        before && !before.dead && before.service === seen.service && (before.name === seen.name || !seen.name)
          ? undefined
          : {
              ...(before?.name ? { name: before.name } : {}),
              ...seen,
              ...(before?.welcomed ? { welcomed: true } : {}),
            },
      )
      if (person) await chats.set(chatKey(place.tenant, person), place.id)
      if (lately.size > 5_000) lately.clear()
      lately.set(key, said)
    },
    async welcome(place, { with: person, ...seen }) {
      if (person) await chats.set(chatKey(place.tenant, person), place.id)
      return change(place, (before) => (before?.welcomed && !before.dead ? undefined : { ...seen, welcomed: true }))
    },
    async dead(place, why) {
      lately.delete(placeKey(place))
      await change(place, (before) => (before && !before.dead ? { ...withoutWelcome(before), dead: why } : undefined))
    },
    async chatOf(tenant, person) {
      const id = await chats.get(chatKey(tenant, person))
      return id ? { platform: 'teams', tenant, id } : undefined
    },
    forget: () => lately.clear(),
  }
}

const withoutWelcome = ({ welcomed: _, ...rest }: ConversationReference): ConversationReference => rest

const chatKey = (tenant: string, person: string): string =>
  `${encodeURIComponent(tenant)}/${encodeURIComponent(person)}`
