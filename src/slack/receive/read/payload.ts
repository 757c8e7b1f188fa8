import { z } from 'zod'

/** What Slack sends, as far as we read it; anything else in it is left alone. */

const id = z.string().min(1).max(60)
const ts = z.string().regex(/^\d{1,12}\.\d{1,6}$/)
/** A file of a message, and where it can be fetched with the app's token. */
export const fileOf = z.object({
  name: z.string().nullish(),
  permalink: z.string().nullish(),
  mimetype: z.string().nullish().catch(undefined),
  url_private: z.string().max(2000).nullish().catch(undefined),
  url_private_download: z.string().max(2000).nullish().catch(undefined),
})
const flag = z.boolean().nullish().catch(undefined)
const words = z.string().nullish().catch(undefined)

/** Blocks, which say more than the text where they can be read, and lose nothing of it where they cannot. */
const parts = z.array(z.record(z.string(), z.unknown())).nullish().catch(undefined)

/** What hangs on a message: a table, a message that was forwarded, the preview of a link. */
const attachment = z.object({
  is_share: flag,
  is_msg_unfurl: flag,
  author_id: words,
  author_name: words,
  text: words,
  blocks: parts,
  message_blocks: z
    .array(z.object({ message: z.object({ blocks: parts }) }))
    .nullish()
    .catch(undefined),
  files: z.array(fileOf).nullish().catch(undefined),
})
export type Attachment = z.infer<typeof attachment>

const said = z.object({
  ts,
  thread_ts: ts.optional(),
  user: id.optional(),
  bot_id: id.nullish(),
  username: z.string().nullish(),
  bot_profile: z.object({ name: z.string().nullish() }).nullish(),
  subtype: z.string().optional(),
  text: z.string().nullish(),
  edited: z.object({ ts }).nullish(),
  files: z.array(fileOf).nullish(),
  blocks: parts,
  attachments: z.array(attachment).nullish().catch(undefined),
})
export type SlackMessage = z.infer<typeof said>

export const messageEvent = said.extend({
  type: z.enum(['message', 'app_mention']),
  channel: id,
  channel_type: z.string().optional(),
  message: said.partial({ ts: true }).optional(),
  previous_message: said.partial({ ts: true }).optional(),
  deleted_ts: ts.optional(),
})
export type MessageEvent = z.infer<typeof messageEvent>

export const homeOpened = z.object({
  type: z.literal('app_home_opened'),
  user: id,
  channel: id,
  tab: z.string().default('home'),
})
export const joined = z.object({
  type: z.enum(['member_joined_channel', 'member_left_channel']),
  user: id,
  channel: id,
  inviter: id.optional(),
})
export const idChanged = z.object({
  type: z.literal('channel_id_changed'),
  old_channel_id: id,
  new_channel_id: id,
})

/** Everything that comes as an event, before its kind is looked at. */
export const envelope = z.object({
  type: z.literal('event_callback'),
  event: z.looseObject({ type: z.string() }),
  event_id: z.string().optional(),
})

export const command = z.object({
  command: z.string(),
  text: z.string().default(''),
  trigger_id: z.string().min(1),
  user_id: id,
  user_name: z.string().optional(),
  channel_id: id,
  channel_name: z.string().default(''),
  response_url: z.string().optional(),
})

const option = z.object({ value: z.string() })

/** What a form's field or a check box holds. */
export const held = z.object({
  type: z.string(),
  value: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_user: z.string().nullish(),
})
const state = z.object({ values: z.record(z.string(), z.record(z.string(), held)) }).nullish()

const user = z.object({ id, username: z.string().optional(), name: z.string().optional() })
const channel = z.object({ id, name: z.string().default('') })

export const press = z.object({
  type: z.literal('block_actions'),
  user,
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  channel: channel.optional(),
  container: z
    .object({
      type: z.string(),
      message_ts: ts.optional(),
      thread_ts: ts.optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  message: z.object({ ts, thread_ts: ts.optional(), blocks: z.array(z.unknown()).optional() }).optional(),
  view: z.object({ id, type: z.string() }).optional(),
  actions: z
    .array(
      held.extend({
        action_id: z.string().max(300),
        block_id: z.string().max(300).default(''),
        action_ts: z.string().optional(),
      }),
    )
    .min(1),
  state,
})
export type Press = z.infer<typeof press>

export const submission = z.object({
  type: z.literal('view_submission'),
  user,
  trigger_id: z.string().optional(),
  view: z.object({ id, callback_id: z.string(), private_metadata: z.string(), state }),
})
export type Submission = z.infer<typeof submission>

export const shortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  user,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  channel,
  message: said,
})
export type Shortcut = z.infer<typeof shortcut>
