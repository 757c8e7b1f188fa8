/** Teams' limits for one conversation: so many messages within so many milliseconds. */
const perConversation: readonly Limit[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
]
/** And for the app in one tenant; 50 a second, of which we leave some to others. */
const perTenant: readonly Limit[] = [[30, 1_000]]

type Limit = readonly [most: number, within: number]

/** Waits until one more may be sent, in the order in which was asked. */
export type TeamsPace = (tenant: string, conversation: string) => Promise<void>

export function pacing(now: () => number = Date.now, sleep: (ms: number) => Promise<void> = wait): TeamsPace {
  const conversations = new Map<string, Lane>()
  const tenants = new Map<string, Lane>()
  return async (tenant, conversation) => {
    await take(lane(conversations, conversation), perConversation)
    await take(lane(tenants, tenant), perTenant)
  }

  function take(one: Lane, limits: readonly Limit[]): Promise<void> {
    one.turn = one.turn.then(async () => {
      const pause = delay(one.sent, limits, now())
      if (pause > 0) await sleep(pause)
      one.sent.push(now())
      if (one.sent.length > 1_800) one.sent.shift()
    })
    return one.turn
  }

  function lane(lanes: Map<string, Lane>, key: string): Lane {
    const known = lanes.get(key)
    if (known) return known
    if (lanes.size >= 2_000)
      for (const [old, { sent }] of lanes) if ((sent.at(-1) ?? 0) < now() - 3_600_000) lanes.delete(old)
    const made: Lane = { sent: [], turn: Promise.resolve() }
    lanes.set(key, made)
    return made
  }
}

type Lane = { sent: number[]; turn: Promise<void> }

/** How long to wait so that no limit is passed, after what was sent at these moments. */
export function delay(sent: readonly number[], limits: readonly Limit[], now: number): number {
  return Math.max(0, ...limits.map(([most, within]) => (sent.at(-most) ?? Number.NEGATIVE_INFINITY) + within - now))
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
