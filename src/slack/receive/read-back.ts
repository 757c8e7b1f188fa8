import { z } from 'zod'
import type { Ports } from '../../conversation/ports.ts'
import { Refused, Unclear } from '../../platform/call-errors.ts'
import { pause } from '../../platform/in-time.ts'
import { reasonOf } from '../../platform/log-line.ts'
import type { Joint, MessageRef } from '../../project/ports.ts'
import type { SlackCall } from '../send/calling.ts'
import type { SlackStores, Thread } from '../workspace/stores.ts'

const keptFor = 14 * 86_400_000

/** Ports that remembers which threads have a question open, so that they can be read back. */
export function noticing(ports: Ports, threads: SlackStores['threads']): Ports {
  return {
    ...ports,
    dialogues: {
      ...ports.dialogues,
      async open(pending, joint) {
        await Promise.all([ports.dialogues.open(pending, joint), remember(pending.card, threads, joint)])
      },
    },
  }
}

async function remember(
  { place, thread, id }: MessageRef,
  threads: SlackStores['threads'],
  joint: Joint | undefined,
): Promise<void> {
  if (place.platform !== 'slack') return
  const key = keyOf({ tenant: place.tenant, channel: place.id, thread })
  // What others said since may not have come to us: only reading moves the mark on.
  const { seen = id, asked } = (await threads.get(key)) ?? {}
  // Which thread was asked last needs no minute.
  if (asked !== undefined && Number(id) - Number(asked) < 600) return
  await threads.set(key, { tenant: place.tenant, channel: place.id, thread, seen, asked: id }, keptFor, joint)
}

const keyOf = ({ tenant, channel, thread }: Pick<Thread, 'tenant' | 'channel' | 'thread'>): string =>
  `${tenant}/${channel}/${thread}`

/** How threads are read back. */
export type ReadBack = {
  readonly threads: SlackStores['threads']
  readonly callOf: (tenant: string) => Promise<SlackCall | undefined>
  readonly hear: (body: unknown, tenant: string) => Promise<unknown>
  readonly log: (line: string) => void
  /** Milliseconds between two threads, once there are many. */
  readonly pace: number
  readonly isOver: () => boolean
}

/** Read at once; Slack allows some fifty in a minute. */
const atOnce = 20

/**
 * Reads what people said in open threads while we did not listen, and hears it as if it had just come; what was heard
 * before has the same delivery id, and no effect. Resolves to false where something was left out that may be had later.
 */
export async function readBack(reading: ReadBack): Promise<boolean> {
  const all = (await reading.threads.list('')).map(({ value }) => value)
  const left: unknown[] = []
  for (const [n, thread] of all.toSorted((a, b) => askedAt(b) - askedAt(a)).entries()) {
    if (reading.isOver()) return true
    if (isHopeless(left)) left.push(left.at(-1))
    else if (n >= atOnce) await pause(reading.pace)
    if (!isHopeless(left)) await readThread(thread, reading).catch((fault) => left.push(fault))
  }
  if (left.length)
    reading.log(`Slack: ${left.length} of ${all.length} open threads could not be read back (${reasonOf(left[0])}).`)
  return left.every((fault) => fault instanceof Refused)
}

/** The newest question first: there somebody waits. */
const askedAt = ({ asked, seen }: Thread): number => Number(asked ?? seen)

/** Slack cannot be reached at all, and each thread would be waited for. */
const isHopeless = (left: readonly unknown[]): boolean =>
  left.length >= 3 && left.slice(-3).every((fault) => fault instanceof Unclear)

/** Reads one thread to its end. Rejects with the first fault; the mark then stays before what could not be heard. */
async function readThread(kept: Thread, { threads, callOf, hear }: ReadBack): Promise<void> {
  const { tenant, channel, thread } = kept
  const call = await callOf(tenant)
  if (!call) return
  const faults: unknown[] = []
  let mark = kept.seen
  for (const reply of await repliesSince(kept, call)) {
    const event = { ...reply, type: 'message', channel, thread_ts: thread }
    if (reply.user && !reply.bot_id)
      await hear({ type: 'event_callback', event }, tenant).catch((fault) => faults.push(fault))
    if (!faults.length) mark = reply.ts
  }
  if (mark !== kept.seen) await threads.set(keyOf(kept), { ...kept, seen: mark }, keptFor)
  if (faults.length) throw faults[0]
}

const reply = z.looseObject({ ts: z.string(), user: z.string().optional(), bot_id: z.string().nullish() })
const replies = z.object({
  messages: z.array(reply),
  response_metadata: z.object({ next_cursor: z.string().optional() }).nullish(),
})

/** All that was said in a thread after its mark, oldest first, however many pages it takes. */
async function repliesSince({ channel, thread, seen }: Thread, call: SlackCall): Promise<z.infer<typeof reply>[]> {
  const all: z.infer<typeof reply>[] = []
  const cursors = new Set<string>()
  for (let cursor = ''; !cursors.has(cursor); ) {
    cursors.add(cursor)
    const page = { channel, ts: thread, oldest: seen, limit: 100, ...(cursor ? { cursor } : {}) }
    const read = replies.parse(await call('conversations.replies', page, { again: true, patience: 60 }))
    // Each page begins with the message that the thread hangs from.
    all.push(...read.messages.filter(({ ts }) => ts > seen && ts !== thread))
    cursor = read.response_metadata?.next_cursor ?? ''
  }
  return all.toSorted((a, b) => Number(a.ts) - Number(b.ts))
}
