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

const restricted = new Set(['cannot_reply_to_message', 'ekm_access_denied'])
const gone = new Set([
  'org_login_required',
  'team_access_not_granted',
  'messages_tab_disabled',
  'user_not_found',
  'cannot_dm_bot',
])

/** Posts a message in a channel or thread; undefined where the channel is closed to us. */
export async function post(
  outbox: SlackOutbox,
  place: Place,
  rendered: Rendered,
  thread?: string,
): Promise<MessageRef | undefined> {
  const sent = await tryToPost(outbox, place, rendered, thread)
  return 'shut' in sent ? undefined : sent
}

/** Posts a message, or says why the channel is closed to us. */
export async function tryToPost(
  outbox: SlackOutbox,
  place: Place,
  rendered: Rendered,
  thread?: string,
): Promise<MessageRef | { readonly shut: Shut }> {
  try {
    const { ts } = await outbox.call('chat.postMessage', {
      channel: place.id,
      ...sendable(rendered),
      ...quietly,
      ...(thread ? { thread_ts: thread } : {}),
    })
    const id = String(ts)
    return { place, id, thread: thread ?? id, at: millis(id) }
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    const { inLetters, ...rest } = rendered
    if (refusedBlocks.has(fault.code) && inLetters)
      return tryToPost(outbox, place, { ...rest, blocks: inLetters }, thread)
    if (refusedBlocks.has(fault.code) && rendered.blocks.length) {
      outbox.log(`Slack: a message was refused (${fault.code}) and went as text.`)
      return tryToPost(outbox, place, { ...rendered, blocks: [] }, thread)
    }
    const shut = shutBy(fault.code)
    if (!shut) throw fault
    outbox.log(
      `Slack: a channel of ${place.tenant} takes no messages (${fault.code}). Invite mcred again, or leave it.`,
    )
    return { shut }
  }
}

/** What Slack is given of it. */
export const sendable = ({ inLetters: _, ...rest }: Rendered): Omit<Rendered, 'inLetters'> => rest

/** Links in answers and citations are not blown up. */
const quietly = { unfurl_links: false, unfurl_media: false }

/** Slack's words for a message that it would take as text. */
export const refusedBlocks = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long'])
