import { z } from 'zod'
import type { World } from '../conversation/world.ts'
import type { Call } from './calling.ts'
import type { Shelves } from './shelves.ts'

const most = 50
const keptFor = 14 * 86_400_000

/** A world that remembers which threads have a question open, so that they can be read back. */
export function noticing(world: World, threads: Shelves['threads']): World {
  return {
    ...world,
    dialogues: {
      ...world.dialogues,
      async open(opening) {
        const { place, thread, id } = opening.card
        await world.dialogues.open(opening)
        if (place.platform === 'slack')
          await threads.set(
            `${place.tenant}/${place.id}/${thread}`,
            { tenant: place.tenant, channel: place.id, thread, seen: id },
            keptFor,
          )
      },
    },
  }
}

const replies = z.object({
  messages: z.array(z.looseObject({ ts: z.string(), user: z.string().optional(), bot_id: z.string().optional() })),
})

/**
 * Reads what people said in open threads while we did not listen, and hears it as if it had just come; what was heard
 * before has the same delivery id, and no effect.
 */
export async function readBack(
  threads: Shelves['threads'],
  callOf: (tenant: string) => Promise<Call | undefined>,
  hear: (body: unknown, tenant: string) => Promise<unknown>,
): Promise<void> {
  const all = (await threads.list('')).map(({ value }) => value).toSorted((a, b) => Number(b.seen) - Number(a.seen))
  for (const { tenant, channel, thread, seen } of all.slice(0, most)) {
    const call = await callOf(tenant)
    if (!call) continue
    const said = await call(
      'conversations.replies',
      { channel, ts: thread, oldest: seen, limit: 100 },
      { again: true, patience: 60 },
    ).catch(() => undefined)
    const read = replies.safeParse(said)
    if (!read.success) continue
    for (const message of read.data.messages)
      if (message.user && !message.bot_id && message.ts > seen && message.ts !== thread)
        await hear(
          { type: 'event_callback', event: { ...message, type: 'message', channel, thread_ts: thread } },
          tenant,
        )
  }
}
