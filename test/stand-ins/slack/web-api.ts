import { parse } from 'node:querystring'
import { z } from 'zod'
import { wrongInMessage, wrongInView } from './blocks.ts'
import type { Channel, Message, Town } from './town.ts'

export type Said = { readonly ok: boolean; readonly error?: string } & Record<string, unknown>
export type Args = Record<string, unknown>

/** The scope that each method needs; a method that is not here is unknown to the stand-in. */
export const needs: Record<string, string | undefined> = {
  'auth.test': undefined,
  'apps.connections.open': undefined,
  'oauth.v2.access': undefined,
  'views.open': undefined,
  'views.publish': undefined,
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'users.info': 'users:read',
  'conversations.info': 'channels:read',
  'conversations.members': 'channels:read',
  'conversations.open': 'im:write',
  'conversations.replies': 'channels:history',
  'conversations.history': 'channels:history',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'assistant.threads.setStatus': 'assistant:write',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
}

/** Arguments come form-encoded, with JSON inside, or all as JSON. */
export const readArgs = (body: string): Args =>
  body.startsWith('{')
    ? JSON.parse(body)
    : Object.fromEntries(
        Object.entries(parse(body)).map(([name, value]) => [
          name,
          typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value,
        ]),
      )

/** Carries out one call on the town as Slack would, refusing what Slack refuses. */
export function carryOut(method: string, args: Args, town: Town): Said {
  const no = (error: string, wrong?: unknown): Said => ({
    ok: false,
    error,
    ...(wrong ? { response_metadata: { messages: wrong } } : {}),
  })
  switch (method) {
    case 'chat.postMessage':
    case 'chat.postEphemeral':
    case 'chat.update': {
      const read = message.safeParse(args)
      if (!read.success) return no('invalid_arguments', read.error.issues)
      const wrong = wrongInMessage(read.data.blocks)
      if (wrong.length)
        return no(wrong.some((one) => one.startsWith('msg_blocks')) ? 'msg_blocks_too_long' : 'invalid_blocks', wrong)
      return say(method, read.data, args, town)
    }
    case 'views.open':
    case 'views.publish': {
      const wrong = wrongInView(args['view'])
      if (wrong.length) return no('invalid_arguments', wrong)
      if (method === 'views.publish')
        return { ok: true, view: { id: town.publish(String(args['user_id']), args['view']) } }
      const refused = town.useTrigger(String(args['trigger_id']))
      return refused ? no(refused) : { ok: true, view: town.open(args['view']) }
    }
    case 'users.info': {
      const user = town.users.get(String(args['user']))
      return user ? { ok: true, user } : no('user_not_found')
    }
    case 'conversations.open': {
      const chat = town.channel(String(args['users']))
      return chat ? { ok: true, channel: { id: chat.id } } : no('user_not_found')
    }
    case 'conversations.info':
    case 'conversations.members':
      return about(method, town.channels.get(String(args['channel'])), args, town)
    case 'conversations.replies':
      return page(town.thread(String(args['channel']), String(args['ts'])), args)
    case 'conversations.history': {
      const said = town.channel(String(args['channel']))?.messages ?? []
      const since = said.filter(({ thread_ts, ts }) => !thread_ts && Number(ts) > Number(args['oldest'] ?? 0))
      // However much is asked for, apps outside the Marketplace get fifteen.
      return { ok: true, messages: since.toReversed().slice(0, 15), has_more: since.length > 15 }
    }
    case 'files.getUploadURLExternal':
      return {
        ok: true,
        ...town.place(String(args['filename']), Number(args['length']), args['alt_txt'] as string | undefined),
      }
    case 'files.completeUploadExternal':
      return town.share(args['files'] as { id: string }[], {
        channel: args['channel_id'] as string | undefined,
        thread: args['thread_ts'] as string | undefined,
        blocks: (args['blocks'] as unknown[] | undefined) ?? [],
      })
        ? { ok: true, files: [] }
        : no('file_not_found')
    case 'assistant.threads.setSuggestedPrompts':
      return Array.isArray(args['prompts']) && args['prompts'].length <= 4 ? { ok: true } : no('invalid_arguments')
    case 'assistant.threads.setStatus':
      return { ok: true }
    default:
      return no('unknown_method')
  }
}

/** A page of a thread: the message that it hangs from, and what came after a moment. */
function page([root, ...replies]: Message[], args: Args): Said {
  const after = replies.filter(({ ts }) => Number(ts) > Number(args['oldest'] ?? 0))
  const from = Number(args['cursor'] ?? 0)
  const to = from + Number(args['limit'] ?? 1000)
  return {
    ok: true,
    messages: root ? [root, ...after.slice(from, to)] : [],
    has_more: to < after.length,
    ...(to < after.length ? { response_metadata: { next_cursor: String(to) } } : {}),
  }
}

const message = z.object({
  channel: z.string(),
  text: z.string().min(1).max(40_000),
  blocks: z.array(z.unknown()).default([]),
  thread_ts: z.string().optional(),
  ts: z.string().optional(),
  user: z.string().optional(),
})

/** Chats of two and of several take scopes that the app does not ask for. */
function about(method: string, channel: Channel | undefined, args: Args, { users }: Town): Said {
  if (!channel) return { ok: false, error: 'channel_not_found' }
  if (channel.id.startsWith('D') || channel.name.startsWith('mpdm-')) return { ok: false, error: 'missing_scope' }
  const { id, name, hasBot: is_member, archived: is_archived, absent } = channel
  if (method === 'conversations.info') return { ok: true, channel: { id, name, is_member, is_archived } }
  const members = [...users.keys()].filter((one) => !absent.has(one))
  const from = Number(args['cursor'] ?? 0)
  const to = from + Math.min(Number(args['limit'] ?? 100), 2)
  return {
    ok: true,
    members: members.slice(from, to),
    response_metadata: { next_cursor: to < members.length ? String(to) : '' },
  }
}

function say(
  method: string,
  { channel: id, text, blocks, thread_ts, ts, user }: z.infer<typeof message>,
  args: Args,
  town: Town,
): Said {
  const channel = town.channel(id)
  if (!channel) return { ok: false, error: 'channel_not_found' }
  if (channel.archived) return { ok: false, error: 'is_archived' }
  if (channel.refuses) return { ok: false, error: channel.refuses }
  if (!channel.hasBot)
    return { ok: false, error: method === 'chat.postMessage' ? 'not_in_channel' : 'channel_not_found' }
  if (method === 'chat.update') {
    const old = channel.messages.find((one) => one.ts === ts)
    if (!old) return { ok: false, error: 'message_not_found' }
    Object.assign(old, { text, blocks })
    return { ok: true, ts }
  }
  if (method === 'chat.postEphemeral')
    return { ok: true, message_ts: town.whisper(channel.id, String(user), text, blocks, thread_ts) }
  return { ok: true, channel: channel.id, ts: town.post(channel.id, text, blocks, thread_ts, args['metadata']).ts }
}
