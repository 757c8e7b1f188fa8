import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Paused, Refused } from '../../platform/call-errors.ts'
import type { SlackCall } from './calling.ts'

/** What a message carries unseen, by which it is found again. */
export type MessageMark = { readonly event_type: string; readonly event_payload: { readonly key: string } }

/** The mark of a turn's reply; of the delivery nothing can be read from it. */
export const markOf = (delivery: string, reply: number): MessageMark => ({
  event_type: 'mcred_reply',
  event_payload: { key: createHash('sha256').update(`${delivery}#${reply}`).digest('base64url').slice(0, 22) },
})

const page = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z
        .object({ event_type: z.string(), event_payload: z.object({ key: z.string().optional() }) })
        .optional(),
    }),
  ),
})

/** Where the message may stand, and since when (milliseconds). */
type PostedWhere = { readonly channel: string; readonly thread: string | undefined; readonly since: number }

/** Slack's clock and ours may differ by that much, in milliseconds. */
const skew = 60_000

/** The `ts` of a message with the mark among the first that were posted since; undefined where there is none, or we may not look. */
export async function findPosted(
  call: SlackCall,
  { channel, thread, since }: PostedWhere,
  { event_type, event_payload: { key } }: MessageMark,
): Promise<string | undefined> {
  const [method, where] = thread ? ['conversations.replies', { ts: thread }] : ['conversations.history', {}]
  const oldest = String((since - skew) / 1000)
  try {
    const looking = { channel, ...where, oldest, limit: 200, include_all_metadata: true }
    const { data } = page.safeParse(await call(method, looking, { again: true, patience: 5 }))
    return data?.messages.find(
      ({ metadata: mark }) => mark?.event_type === event_type && mark.event_payload.key === key,
    )?.ts
  } catch (fault) {
    if (fault instanceof Refused || fault instanceof Paused) return undefined
    throw fault
  }
}
