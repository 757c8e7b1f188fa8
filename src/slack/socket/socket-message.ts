import { z } from 'zod'
import { parsed } from '../../http/body.ts'
import { mostBytes } from '../limits.ts'

/** A payload that came over the socket; `id` is what it is acknowledged by. */
export type SocketEnvelope = { readonly id: string; readonly body: Record<string, unknown> }

/** What came over the socket, as far as we act on it. */
export type SocketMessage =
  | { readonly is: 'hello' }
  /** Slack will close this connection and asks for another one. */
  | { readonly is: 'refresh' }
  | { readonly is: 'envelope'; readonly envelope: SocketEnvelope }
  /** Nobody can act on it; it is acknowledged where it has an id. */
  | { readonly is: 'malformed'; readonly id: string | undefined }

const message = z.object({
  type: z.string(),
  envelope_id: z.string().min(1).optional(),
  payload: z.unknown().optional(),
})
const body = z.record(z.string(), z.unknown())

/** Reads what came over the socket; nothing that Slack or anybody else sends makes it throw. What is too long is not read. */
export function readSocketMessage(data: unknown): SocketMessage {
  if (typeof data === 'string' && data.length > mostBytes) return { is: 'malformed', id: idAtAnEnd(data) }
  const read = message.safeParse(parsed(data))
  if (!read.success) return { is: 'malformed', id: undefined }
  const { type, envelope_id: id, payload } = read.data
  if (type === 'hello') return { is: 'hello' }
  if (type === 'disconnect') return { is: 'refresh' }
  const carried = body.safeParse(payload)
  return id && carried.success ? { is: 'envelope', envelope: { id, body: carried.data } } : { is: 'malformed', id }
}

/** By what it is acknowledged, so that it does not come again: its place is before the payload, or after it. */
const idAtAnEnd = (data: string): string | undefined =>
  [data.slice(0, 500), data.slice(-500)]
    .map((end) => /"envelope_id":\s*"([\w.-]{1,100})"/.exec(end)?.[1])
    .find((id) => id !== undefined)
