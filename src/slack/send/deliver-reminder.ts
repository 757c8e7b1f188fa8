import { z } from 'zod'
import { Paused, Refused, Unclear } from '../../platform/call-errors.ts'
import type { Place } from '../../project/ports.ts'
import type { FindPosted, PostResult, Reach } from '../../scheduler/ports.ts'
import type { Departures } from '../workspace/departures.ts'
import type { Presence } from '../workspace/presence.ts'
import { isLocked, type SlackCall } from './calling.ts'
import { carries, type MessageMark, markedMessage } from './find-posted.ts'
import { outboxFor, prepare, type SlackOutbox, type SlackOutboxFor } from './outbox.ts'
import { refusedBlocks, sendable, shutBy } from './post.ts'
import type { Rendered } from './render.ts'

/** The workspaces that reminders go to. */
type ReachedWorkspaces = {
  readonly outboxOf: (tenant: string) => Promise<SlackOutbox | undefined>
  readonly departures: Departures
  readonly presence: Pick<Presence, 'isIn'>
}

/** How reminders reach Slack: one try each, with the key in the message's metadata so that it can be found again. */
export function reachOf(workspaces: ReachedWorkspaces): Reach {
  const { outboxOf, presence } = workspaces
  const post: Reach['post'] = (place, view, key) =>
    at(place, workspaces, async (outbox) => postOnce(outbox, await prepare(outbox, view), markOf(key)))
  return {
    post,
    tell: post,
    // A message opens the chat with whoever is in the workspace.
    knows: undefined,
    replace: ({ place, id }, view) =>
      at(place, workspaces, async (outbox) => {
        const update = { channel: place.id, ts: id, ...sendable(await prepare(outbox, view)) }
        return outcome(place, () => outbox.call('chat.update', update, { again: true, patience: 0 }))
      }),
    findPosted: async (place, key, since) => {
      const outbox = await outboxOf(place.tenant)
      return outbox ? findPosted(outbox.call, { channel: place.id, since }, markOf(key)) : 'unknowable'
    },
    isThere: async (place, { id: person }) => {
      const outbox = await outboxOf(place.tenant)
      return outbox ? presence.isIn(outbox.call, place, { person, patience: patiently }) : 'unsure'
    },
  }
}

async function at(
  place: Place,
  { departures, outboxOf }: ReachedWorkspaces,
  work: (outbox: SlackOutboxFor) => Promise<PostResult>,
): Promise<PostResult> {
  if (await departures.has(place.tenant)) return { did: 'gone', why: 'the workspace removed the app' }
  const outbox = await outboxOf(place.tenant).catch(() => 'unknown' as const)
  if (outbox === 'unknown') return { did: 'later', seconds: 60 }
  if (!outbox) return { did: 'gone', why: 'the app is not installed there' }
  return work(outboxFor(outbox, place))
}

async function postOnce(
  { call, whose: { place } }: SlackOutboxFor,
  { text, blocks }: Rendered,
  metadata: MessageMark,
): Promise<PostResult> {
  const message = { channel: place.id, text, unfurl_links: false, metadata }
  const post = (shown: typeof blocks) => call('chat.postMessage', { ...message, blocks: shown }, { patience: 0 })
  return outcome(place, () =>
    post(blocks).catch((fault) => {
      if (fault instanceof Refused && refusedBlocks.has(fault.code) && blocks.length) return post([])
      throw fault
    }),
  )
}

/** Nobody waits for a reminder. */
const patiently = 5_000

const markOf = (key: string): MessageMark => ({ event_type: 'mcred_nudge', event_payload: { key } })

async function outcome(place: Place, call: () => Promise<unknown>): Promise<PostResult> {
  try {
    const sent = sentMessage.safeParse(await call()).data
    if (!sent) return { did: 'sent' }
    // Whoever is written to by their own id has the message in our chat with them.
    const ref = { place: { ...place, id: sent.channel ?? place.id }, id: sent.ts, thread: sent.ts }
    return { did: 'sent', thread: sent.ts, ref }
  } catch (fault) {
    if (fault instanceof Paused) return { did: 'later', seconds: fault.seconds }
    if (fault instanceof Refused && isLocked(fault.code)) return { did: 'later', seconds: 3600, why: fault.code }
    if (fault instanceof Refused)
      return { did: shutBy(fault.code) || unchangeable.has(fault.code) ? 'gone' : 'refused', why: fault.code }
    if (fault instanceof Unclear) return { did: 'unclear', why: fault.message }
    throw fault
  }
}

/** Slack's words for a message that cannot be changed, now or later. */
const unchangeable = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed'])

const sentMessage = z.object({ ts: z.string(), channel: z.string().optional() })

const history = z.object({
  has_more: z.boolean().optional(),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
  messages: z.array(markedMessage),
})

/** Slack's clock and ours may differ by that much, in seconds. */
const skew = 3600
/** How many pages are read; apps outside the Marketplace get one a minute, of fifteen messages. */
const pages = 5

async function findPosted(
  call: SlackCall,
  { channel, since }: { readonly channel: string; readonly since: number },
  mark: MessageMark,
): ReturnType<FindPosted> {
  const oldest = String(Math.floor(since / 1000) - skew)
  let cursor: string | undefined
  try {
    for (let page = 0; page < pages; page++) {
      const said = await call(
        'conversations.history',
        { channel, oldest, limit: 200, include_all_metadata: true, ...(cursor ? { cursor } : {}) },
        { again: true, patience: 5 },
      )
      const { messages, has_more, response_metadata } = history.parse(said)
      if (messages.some((message) => carries(message, mark))) return 'there'
      if (!has_more) return 'not there'
      cursor = response_metadata?.next_cursor
      if (!cursor) return 'unknowable'
    }
    return 'unknowable'
  } catch (fault) {
    if (fault instanceof Refused || (fault instanceof Paused && cursor)) return 'unknowable'
    throw fault
  }
}
