import { hash } from 'node:crypto'
import { z } from 'zod'
import { Paused, Refused } from '../../platform/call-errors.ts'
import type { SlackCall } from './calling.ts'

/** What a message carries unseen, by which it is found again. */
export type MessageMark = { readonly event_type: string; readonly event_payload: { readonly key: string } }

/** The mark of a turn's reply; of the delivery nothing can be read from it. */
export const markOf = (delivery: string, reply: number): MessageMark => ({
  event_type: 'mcred_reply',
  event_payload: { key: hash('sha256', `${delivery}#${reply}`, 'base64url').slice(0, 22) },
})

/** A message with what it carries unseen. */
export const markedMessage = z.object({
  metadata: z.object({ event_type: z.string(), event_payload: z.object({ key: z.string().optional() }) }).optional(),
})

/** Whether a message carries the mark. */
export const carries = ({ metadata }: z.infer<typeof markedMessage>, mark: MessageMark): boolean =>
  metadata?.event_type === mark.event_type && metadata.event_payload.key === mark.event_payload.key

const page = z.object({ messages: z.array(markedMessage.extend({ ts: z.string() })) })

/** Where the message may stand, and since when (milliseconds). */
type PostedWhere = { readonly channel: string; readonly thread: string | undefined; readonly since: number }

/** Slack's clock and ours may differ by that much, in milliseconds. */
const skew = 60_000

/** The `ts` of a message with the mark among the first that were posted since; undefined where there is none, or we may not look. */
export async function findPosted(
  call: SlackCall,
  { channel, thread, since }: PostedWhere,
  mark: MessageMark,
): Promise<string | undefined> {
  const [method, where] = thread ? ['conversations.replies', { ts: thread }] : ['conversations.history', {}]
  const oldest = String((since - skew) / 1000)
  try {
    const looking = { channel, ...where, oldest, limit: 200, include_all_metadata: true }
    const { data } = page.safeParse(await call(method, looking, { again: true, patience: 5 }))
    return data?.messages.find((message) => carries(message, mark))?.ts
  } catch (fault) {
    if (fault instanceof Refused || fault instanceof Paused) return undefined
    throw fault
  }
}
