import { z } from 'zod'
import type { KeyValueStore } from '../../project/ports.ts'
import type { Called } from './call.ts'
import type { resting } from './rest.ts'

/** What one question cost. */
export const spent = z.object({ tokens: z.int(), cached: z.int(), ms: z.number(), failed: z.string().optional() })
export type Spent = z.infer<typeof spent>

/** Where it lies, for whoever opens it: `store.kv(...spentKv)`. */
export const spentKv = ['model-spent', spent] as const

/** A day of one workspace. */
export type Day = {
  readonly questions: number
  readonly failed: number
  readonly tokens: number
  readonly cached: number
  readonly ms: { readonly median: number; readonly slowest: number }
}

/** What the model costs, a workspace and day (UTC) at a time. Rejects where it cannot be kept. */
export type Spending = {
  /** Sets an estimate aside; undefined where the day's limit would be passed. The question's cost takes its place. */
  reserve(workspace: string, tokens: number): Promise<((cost: Spent) => Promise<void>) | undefined>
  of(workspace: string, day: string): Promise<Day>
}

type SpendingOptions = {
  readonly kv: KeyValueStore<Spent>
  readonly limit: number
  readonly now: () => number
  readonly id: () => string
}

/** One key a question, never changed by two, so that several instances count right. */
export function spendingOver({ kv, limit, now, id }: SpendingOptions): Spending {
  const below = (workspace: string, day: string): string => `${encodeURIComponent(workspace)}/${day}/`

  async function reserve(workspace: string, tokens: number): ReturnType<Spending['reserve']> {
    const today = below(workspace, dayOf(now()))
    const key = `${today}${id()}`
    await kv.add(key, { tokens, cached: 0, ms: 0 }, keptFor)
    const all = await kv.list(today)
    if (all.reduce((sum, { value }) => sum + value.tokens, 0) <= limit) return (cost) => kv.set(key, cost, keptFor)
    await kv.delete(key)
    return undefined
  }

  /** One after the other: many who look at once would each see what all the others set aside, and all be refused. */
  let last: Promise<unknown> = Promise.resolve()
  return {
    reserve(workspace, tokens) {
      const mine = last.then(() => reserve(workspace, tokens))
      last = mine.catch(() => undefined)
      return mine
    },
    of: async (workspace, day) => summed((await kv.list(below(workspace, day))).map(({ value }) => value)),
  }
}

/** What paying for a call needs; `say`: one line for the administrator, without anybody's words. */
export type Paying = {
  readonly spending: Spending
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly say: (line: string) => void
  readonly rest: ReturnType<typeof resting>
}

/** What is paid for: whose day it counts towards, about how many tokens, `what` it is, and what is told of what came. */
type Order<T> = {
  readonly workspace: string
  readonly tokens: number
  readonly what: string
  readonly outcome: (said: T) => string
}

/** Does what costs tokens, keeps what it cost and tells of it; undefined where the day's limit would be passed. */
export async function paid<T>(
  { spending, now, say, rest }: Paying,
  { workspace, tokens: estimate, what, outcome }: Order<T>,
  work: () => Promise<Called<T>>,
): Promise<Called<T> | undefined> {
  const settle = await spending.reserve(workspace, estimate)
  if (!settle) return undefined
  const from = now()
  const called = await work()
  const ms = now() - from
  const { tokens, cached } = called
  const failed = 'failed' in called ? { failed: called.failed } : {}
  await settle({ tokens, cached, ms, ...failed }).catch(() =>
    say(`model: what ${what} cost could not be kept; its estimate counts`),
  )
  const came = 'failed' in called ? called.failed : outcome(called.said)
  say(`model: ${came} in ${(ms / 1000).toFixed(1)} s, ${tokens} tokens (${cached} cached)`)
  rest.note(!('failed' in called))
  return called
}

const keptFor = 40 * 86_400_000

/** "2026-11-24" */
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

function summed(all: readonly Spent[]): Day {
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b)
  return {
    questions: all.length,
    failed: all.filter(({ failed }) => failed !== undefined).length,
    tokens: all.reduce((sum, { tokens }) => sum + tokens, 0),
    cached: all.reduce((sum, { cached }) => sum + cached, 0),
    ms: { median: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0 },
  }
}
