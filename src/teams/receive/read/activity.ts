import { z } from 'zod'

/** What Teams sends, as far as it is read. */

const account = z.object({
  id: z.string().min(1).max(300),
  name: z.string().max(300).nullish(),
  aadObjectId: z.string().max(100).nullish(),
  role: z.string().max(60).nullish(),
})
const tenant = z.object({ id: z.string().max(100) })

const entity = z.looseObject({
  type: z.string(),
  mentioned: account.partial().nullish(),
  text: z.string().max(300).nullish(),
  timezone: z.string().max(60).nullish(),
})

const attachments = z.array(
  z.looseObject({
    contentType: z.string().nullish(),
    contentUrl: z.string().nullish(),
    name: z.string().nullish(),
    content: z.unknown().optional(),
  }),
)

export const activity = z.object({
  type: z.string().min(1).max(60),
  id: z.string().max(300).nullish(),
  name: z.string().max(100).nullish(),
  action: z.string().max(60).nullish(),
  timestamp: z.string().max(60).nullish(),
  localTimezone: z.string().max(60).nullish(),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(300),
  channelId: z.literal('msteams'),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().min(1).max(500),
    // Meetings are documented with a small c. Of a kind that is not known yet it is told whether it is a group.
    conversationType: z
      .preprocess((type) => (type === 'groupchat' ? 'groupChat' : type), z.enum(['personal', 'groupChat', 'channel']))
      .nullish()
      .catch(undefined),
    tenantId: z.string().max(100).nullish(),
    name: z.string().max(300).nullish(),
    isGroup: z.boolean().nullish(),
  }),
  text: z.string().max(100_000).nullish(),
  replyToId: z.string().max(300).nullish(),
  value: z.unknown().optional(),
  entities: z.array(entity).max(200).nullish(),
  attachments: attachments.nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  channelData: z
    .object({
      tenant: tenant.nullish(),
      eventType: z.string().nullish(),
      channel: z.object({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
      /** The channel that was chosen when the app was added to a team. */
      settings: z
        .object({
          selectedChannel: z.object({ id: z.string().min(1).max(500), name: z.string().max(300).nullish() }).nullish(),
        })
        .nullish()
        .catch(undefined),
    })
    .nullish(),
})

export type Activity = z.infer<typeof activity>

/** What kind of conversation it is. */
export const kindOf = ({ conversationType, isGroup }: Activity['conversation']): 'channel' | 'group' | 'personal' =>
  conversationType === 'channel' ? 'channel' : conversationType === 'groupChat' || isGroup ? 'group' : 'personal'

/** The tenant it happened in, where it says so once or twice the same. */
export function tenantOf({
  conversation,
  channelData,
}: Pick<Activity, 'conversation' | 'channelData'>): string | undefined {
  const said = [channelData?.tenant?.id, conversation.tenantId].filter((one) => one)
  return new Set(said).size === 1 ? (said[0] ?? undefined) : undefined
}

/** The value of a press on a card (Action.Execute). */
export const cardAction = z.object({
  action: z.object({ type: z.string().nullish(), data: z.record(z.string(), z.unknown()).nullish() }),
})

const named = z.object({ id: z.string().max(300).nullish(), displayName: z.string().max(300).nullish() })

/** The value of a message action: the message it was chosen on. */
export const messageAction = z.object({
  commandId: z.string().nullish(),
  messagePayload: z
    .object({
      id: z.string().nullish(),
      linkToMessage: z
        .url({ protocol: /^https$/ })
        .max(2000)
        .nullish()
        .catch(undefined),
      from: z.object({ user: named.nullish(), application: named.nullish() }).nullish(),
      body: z.object({ content: z.string().nullish(), contentType: z.string().nullish() }).nullish(),
      attachments: attachments.nullish().catch(undefined),
    })
    .nullish(),
  data: z.record(z.string(), z.unknown()).nullish(),
})
