import type { Shut } from '../../conversation/project/whereabouts.ts'
import { Refused } from '../../platform/call-errors.ts'
import type { MessageRef, Place } from '../../project/ports.ts'
import { millis } from '../receive/channel.ts'
import type { SlackOutbox } from './outbox.ts'
import type { Rendered } from './render.ts'

/** Why a channel takes no messages of ours, by Slack's word for it; undefined where that is another matter. */
export function shutBy(code: string): Shut | undefined {
  if (code === 'is_archived') return 'archived'
  if (code === 'not_in_channel' || code === 'channel_not_found') return 'not in it'
  // "restricted_action_read_only_channel", "restricted_action_thread_locked" and whatever else comes of the kind.
  if (code.startsWith('restricted_action') || restricted.has(code)) return 'restricted'
  return gone.has(code) ? 'gone' : undefined
}

const restricted = new Set([
  'cannot_reply_to_message',
  'channel_is_limited_access',
  'ekm_access_denied',
  'posting_to_general_channel_denied',
])
const gone = new Set([
  'org_login_required',
  'team_access_not_granted',
  'messages_tab_disabled',
  'user_not_found',
  'cannot_dm_bot',
])

/** Where a message is posted: in a channel, or in one of its threads. */
type PostWhere = { readonly place: Place; readonly thread?: string | undefined }

/** Posts a message in a channel or thread; undefined where the channel is closed to us. */
export async function post(outbox: SlackOutbox, where: PostWhere, rendered: Rendered): Promise<MessageRef | undefined> {
  const sent = await tryToPost(outbox, where, rendered)
  return 'shut' in sent ? undefined : sent
}

/** Posts a message, or says why the channel is closed to us. */
export async function tryToPost(
  outbox: SlackOutbox,
  where: PostWhere,
  rendered: Rendered,
): Promise<MessageRef | { readonly shut: Shut }> {
  try {
    return await postAsIs(outbox, where, rendered)
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    const { inLetters, ...rest } = rendered
    if (refusedBlocks.has(fault.code) && inLetters)
      return tryToPost(outbox, where, { ...rest, blocks: await inLetters() })
    if (refusedBlocks.has(fault.code) && rendered.blocks.length) {
      outbox.log(`Slack: a message was refused (${fault.code}) and went as text.`)
      return tryToPost(outbox, where, { ...rendered, blocks: [] })
    }
    const shut = shutBy(fault.code)
    if (!shut) throw fault
    const { tenant } = where.place
    const way = shut === 'restricted' ? 'Let mcred post there' : 'Invite mcred again'
    outbox.log(`Slack: a channel of ${tenant} takes no messages (${fault.code}). ${way}, or leave it.`)
    return { shut }
  }
}

async function postAsIs({ call }: SlackOutbox, { place, thread }: PostWhere, rendered: Rendered): Promise<MessageRef> {
  const to = { ...quietly, ...(thread ? { thread_ts: thread } : {}) }
  const { ts } = await call('chat.postMessage', { channel: place.id, ...sendable(rendered), ...to })
  const id = String(ts)
  return { place, id, thread: thread ?? id, at: millis(id) }
}

/** What Slack is given of it. */
export const sendable = ({ inLetters: _, ...rest }: Rendered): Omit<Rendered, 'inLetters'> => rest

/** Links in answers and citations are not blown up. */
const quietly = { unfurl_links: false, unfurl_media: false }

/** Slack's words for a message that it would take as text. */
export const refusedBlocks = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long'])
