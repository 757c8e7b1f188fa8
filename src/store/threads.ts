import { hash } from 'node:crypto'
import { z } from 'zod'
import { storedPlace, storedRef } from '../project/place.ts'
import {
  type Dialogues,
  type Feedback,
  type Joint,
  type Noted,
  type PendingQuestion,
  type Place,
  placeKey,
  type ThreadHistory,
  type ThreadMessage,
} from '../project/ports.ts'
import type { Backend, StoredRow } from './backend.ts'
import { GrowingLists } from './growing-lists.ts'
import { below } from './keys.ts'
import { readAs } from './read-value.ts'

const day = 86_400_000
const kept = 60 * day

const pending: z.ZodType<PendingQuestion> = z.object({
  project: z.string(),
  item: z.string().nullable(),
  at: z.number(),
  basedOn: z.string().nullable(),
  card: storedRef,
})
const words: z.ZodType<ThreadMessage[]> = z.array(
  z.object({ role: z.enum(['user', 'assistant']), content: z.string() }),
)
/** Earlier versions kept the words alone. */
const talk = z.union([words, z.object({ by: storedPlace, said: words }).transform(({ said }) => said)])
export const noted: z.ZodType<Noted> = z.object({
  question: z.string(),
  verdict: z.enum(['helpful', 'not helpful', 'unanswered', 'misread']),
  reason: z.string().optional(),
  by: storedPlace,
  name: z.string(),
  at: z.number(),
})

/** The open questions of threads, each kept for 60 days. */
export function dialoguesOver(backend: Backend): Dialogues {
  const recent = new GrowingLists(({ value }) => readAs(pending, value))
  return {
    async open(one, joint) {
      const { card } = one
      const prefix = below('dialogue', placeKey(card.place), card.thread)
      await keep(backend, prefix, { at: one.at, value: one, ttl: kept, joint })
    },
    async pendingQuestions(at, thread) {
      const prefix = below('dialogue', placeKey(at), thread)
      return recent.below(prefix, await backend.range(prefix))
    },
  }
}

/** What was asked and answered in threads, kept for two weeks. */
export const threadHistoryOver = (backend: Backend): ThreadHistory => ({
  add: (place, thread, { by, at, joint }, said) =>
    keep(backend, threadOf(place, thread), { at, value: { by, said }, ttl: 14 * day, joint }),
  of: async (at, thread) => (await all(backend, threadOf(at, thread), ({ value }) => readAs(talk, value))).flat(),
  async forget(at) {
    await backend.replaceRange(below('talk', placeKey(at)))
  },
})

export const feedbackOver = (backend: Backend): Feedback => ({
  keep: (project, one) => keep(backend, below('feedback', project), { at: one.at, value: one }),
  of: (project) => all(backend, below('feedback', project), ({ value }) => readAs(noted, value)),
})

const threadOf = (at: Place, thread: string): string => below('talk', placeKey(at), thread)

type TimedValue = {
  readonly at: number
  readonly value: unknown
  readonly ttl?: number
  readonly joint?: Joint | undefined
}

/** Keeps a value in the order of its time; the same value at the same time is kept once. */
async function keep(backend: Backend, prefix: string, { at, value, ttl, joint }: TimedValue): Promise<void> {
  const written = JSON.stringify(value)
  const key = `${prefix}${String(Math.round(at)).padStart(15, '0')}-${hash('sha256', written).slice(0, 12)}`
  const row = { key, value: written, ...(ttl ? { until: (await backend.now()) + ttl } : {}) }
  if (joint) joint.write(row)
  else await backend.addAll([row])
}

async function all<T>(backend: Backend, prefix: string, read: (row: StoredRow) => T | undefined): Promise<T[]> {
  const rows = await backend.range(prefix)
  return rows.flatMap((row) => read(row) ?? [])
}
