import type { MessageRef, Place } from '../project/ports.ts'
import { Refused } from './calling.ts'
import { millis } from './channel.ts'
import type { Desk } from './desk.ts'
import type { Rendered } from './render.ts'

/** Why a channel takes no messages of ours. */
export const closed = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
  'org_login_required',
  'team_access_not_granted',
  'messages_tab_disabled',
  'user_not_found',
  'cannot_dm_bot',
])

/**
 * Posts a message in a channel or thread. Where we are no member, it goes by `response`, the address that came with a
 * command; then, and where the channel is closed to us, nothing can be referred to.
 */
export async function post(
  desk: Desk,
  place: Place,
  rendered: Rendered,
  thread?: string,
  response?: string,
): Promise<MessageRef | undefined> {
  try {
    const { ts } = await desk.call('chat.postMessage', {
      channel: place.id,
      ...rendered,
      ...quietly,
      ...(thread ? { thread_ts: thread } : {}),
    })
    const id = String(ts)
    return { place, id, thread: thread ?? id, at: millis(id) }
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    if (refusedBlocks.has(fault.code) && rendered.blocks.length) {
      desk.log(`Slack: a message was refused (${fault.code}) and went as text.`)
      return post(desk, place, { text: rendered.text, blocks: [] }, thread, response)
    }
    if (!closed.has(fault.code)) throw fault
    const said = response ? await desk.respond(response, rendered, 'to all', thread) : false
    if (!said)
      desk.log(
        `Slack: a channel of ${place.tenant} takes no messages (${fault.code}). Invite mcred again, or leave it.`,
      )
    return undefined
  }
}

/** Links in answers and citations are not blown up. */
const quietly = { unfurl_links: false, unfurl_media: false }

/** Slack's words for a message that it would take as text. */
export const refusedBlocks = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long'])
