import { z } from 'zod'
import type { What } from '../conversation/reminder-port.ts'
import { storedPlace as place } from '../project/place.ts'
import type { Place } from '../project/ports.ts'

/** The documents that the reminders keep. They are compared as text, so they are always written as these schemas order them. */

/** When a place's reminder is due; null where none comes. `made` is the time by the schedule's clock. */
const plan = z.object({
  place,
  project: z.string(),
  due: z.number().nullable(),
  made: z.number(),
})
export type Plan = z.infer<typeof plan>

const what = z.enum(['reminder', 'last word', 'well done']) satisfies z.ZodType<What>

/** What became of one week's reminder. While it is under way somebody has it until `until`, by the store's clock. */
const sending = z.discriminatedUnion('state', [
  z.object({
    state: z.enum(['claimed', 'sending', 'waiting']),
    at: z.number(),
    until: z.number(),
    taker: z.string(),
    tries: z.int(),
    what: what.optional(),
    /** When what it says was read, by the schedule's clock. */
    seen: z.number().optional(),
    /** Why it did not arrive, where it is tried again later. */
    why: z.string().optional(),
  }),
  z.object({
    state: z.enum(['sent', 'by hand', 'silent', 'unclear', 'gone', 'missed']),
    at: z.number(),
    ended: z.number(),
    what: what.optional(),
    seen: z.number().optional(),
    why: z.string().optional(),
  }),
])
export type ReminderRecord = z.infer<typeof sending>
export type UnderWay = Extract<ReminderRecord, { taker: string }>
export type Over = Exclude<ReminderRecord, UnderWay>

export const isOver = (one: ReminderRecord): one is Over => 'ended' in one

/** Somebody changes what decides when the project's reminders come on a platform, or is about to. `at` is the store's time. */
const mark = z.object({ at: z.number() })
export type ReplanMark = z.infer<typeof mark>
export const markKey = (platform: Place['platform'], project: string): string =>
  `${platform}/${encodeURIComponent(project)}`

/** How long it is remembered what became of a reminder. */
export const remembered = 40 * 7 * 86_400_000

/** Where the documents lie, for whoever opens the key-value stores: `store.kv(prefix, schema)`. */
export const kvs = { plans: ['plan', plan], sendings: ['nudge', sending], marks: ['replan', mark] } as const
