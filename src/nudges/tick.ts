import { setTimeout as pause } from 'node:timers/promises'
import { placeKey } from '../project/ports.ts'
import type { Fate } from './errand.ts'
import type { Plan } from './kept.ts'
import { adopt, replanMarked } from './plan.ts'
import { type NudgeWorld, usualPace } from './ports.ts'
import { type Counts, type Look, none, servePlace } from './serve.ts'
import { catchUp } from './when.ts'

/** How many workspaces are served at a time, and for how many seconds one is waited for that wants to be left alone. */
const lanes = 20
const patience = 30

/** `all`: also look for places without a plan. `stop`: begin no more messages. */
type Options = { readonly all?: boolean; readonly stop?: AbortSignal }

/**
 * Posts what is due at `now`, workspace by workspace, each at its own pace. It may run in several processes at once and be
 * killed at any moment.
 */
export async function tick(world: NudgeWorld, now: number, { all = false, stop }: Options = {}): Promise<Counts> {
  const look: Look = { ...world, now, pace: { ...usualPace, ...world.pace }, counts: { ...none }, stop }
  await replanMarked(world, now)
  const plans = await world.plans.list('')
  const due = plans.map(({ value }) => value).filter((plan) => isDue(plan, now) && world.reach[plan.place.platform])
  const queues = [...Map.groupBy(due, ({ place }) => `${place.platform}:${place.tenant}`).values()]
  const waiting = fromAnywhere(queues).map(fromAnywhere)
  await Promise.all(Array.from({ length: lanes }, () => serveQueues(waiting, look)))
  if (all) look.counts.left += await adopt(world, new Set(plans.map(({ key }) => key)), now)
  return look.counts
}

/** Due, or made by a clock that was wrong: planned from later than now. */
const isDue = ({ due, made }: Plan, now: number): boolean => (due !== null && due <= now) || made > now + catchUp

/** Two instances that begin at different ends rarely meet. */
function fromAnywhere<T>(queue: readonly T[]): T[] {
  const start = Math.floor(Math.random() * queue.length)
  return [...queue.slice(start), ...queue.slice(0, start)]
}

async function serveQueues(waiting: Plan[][], look: Look): Promise<void> {
  for (let queue = waiting.shift(); queue; queue = waiting.shift()) await serveWorkspace(queue, look)
}

async function serveWorkspace(queue: readonly Plan[], look: Look): Promise<void> {
  for (const [n, plan] of queue.entries()) {
    const fates = look.stop?.aborted ? [] : await serve(plan, look)
    const later = Math.max(0, ...fates.map((fate) => (typeof fate === 'object' ? fate.later : 0)))
    if (look.stop?.aborted || later > patience) {
      look.counts.left += queue.length - n - 1
      return
    }
    const rest = later ? later * 1000 : fates.some((fate) => fate === 'sent' || fate === 'doubtful') ? look.pace.gap : 0
    if (rest) await pause(rest, undefined, { signal: look.stop }).catch(() => undefined)
  }
}

/** Never rejects: one project that cannot be read keeps no other waiting. */
async function serve(plan: Plan, look: Look): Promise<readonly Fate[]> {
  try {
    return await servePlace(plan, look)
  } catch (fault) {
    look.counts.faults++
    look.say(
      `nudge ${placeKey(plan.place)}: ${fault instanceof Error ? fault.name : 'a fault'}; it is tried again in a minute`,
    )
    return []
  }
}
