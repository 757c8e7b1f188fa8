import { setTimeout as pause } from 'node:timers/promises'
import { placeKey, toldOf } from '../project/ports.ts'
import type { DeliveryResult } from './deliver.ts'
import { type Counts, none, servePlace, type TickContext } from './due.ts'
import { adopt, replanMarked } from './plan.ts'
import { type SchedulerPorts, usualPace } from './ports.ts'
import type { Plan } from './records.ts'
import { catchUp } from './schedule.ts'

/** How many workspaces are served at a time, and for how many seconds one is waited for that wants to be left alone. */
const workers = 20
const patience = 30

/** `all`: also look for places without a plan. `stop`: begin no more messages. `busy`: workspaces that another look is at. */
type Options = { readonly all?: boolean; readonly stop?: AbortSignal; readonly busy?: Set<string> }

/**
 * Posts what is due at `now`, workspace by workspace, each at its own pace. It may run in several processes at once and be
 * killed at any moment.
 */
export async function tick(
  ports: SchedulerPorts,
  now: number,
  { all = false, stop, busy = new Set() }: Options = {},
): Promise<Counts> {
  const begun = performance.now()
  const clockNow = (): number => now + Math.round(performance.now() - begun)
  const look: TickContext = {
    ...ports,
    now,
    clockNow,
    pace: { ...usualPace, ...ports.pace },
    counts: { ...none },
    stop,
  }
  look.counts.faults += await replanMarked(ports, now)
  const plans = await ports.plans.list('')
  const due = plans.map(({ value }) => value).filter((plan) => isDue(plan, now) && ports.reach[plan.place.platform])
  const queues = [...Map.groupBy(due, ({ place }) => `${place.platform}:${place.tenant}`)]
  const waiting = fromAnywhere(queues).map(([workspace, queue]) => ({ workspace, queue: fromAnywhere(queue) }))
  await Promise.all(Array.from({ length: workers }, () => serveQueues(waiting, look, busy)))
  if (all) {
    const { adopted, faults } = await adopt(ports, new Set(plans.map(({ key }) => key)), now)
    look.counts.left += adopted
    look.counts.faults += faults
  }
  return look.counts
}

/** Due, or made by a clock that was wrong: planned from later than now. */
const isDue = ({ due, made }: Plan, now: number): boolean => (due !== null && due <= now) || made > now + catchUp

/** Two instances that begin at different ends rarely meet. */
function fromAnywhere<T>(queue: readonly T[]): T[] {
  const start = Math.floor(Math.random() * queue.length)
  return [...queue.slice(start), ...queue.slice(0, start)]
}

type Queue = { readonly workspace: string; readonly queue: readonly Plan[] }

async function serveQueues(waiting: Queue[], look: TickContext, busy: Set<string>): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { workspace, queue } = next
    if (busy.has(workspace)) continue
    busy.add(workspace)
    await serveWorkspace(queue, look).finally(() => busy.delete(workspace))
  }
}

async function serveWorkspace(queue: readonly Plan[], look: TickContext): Promise<void> {
  for (const [n, plan] of queue.entries()) {
    const results = look.stop?.aborted ? [] : await serve(plan, look)
    const [here] = results
    const later = typeof here === 'object' ? here.later : 0
    if (look.stop?.aborted || later > patience) {
      look.counts.left += queue.length - n - 1
      return
    }
    const rest = later
      ? later * 1000
      : results.some((result) => result === 'sent' || result === 'doubtful')
        ? look.pace.gap
        : 0
    if (rest) await pause(rest, undefined, { signal: look.stop }).catch(() => undefined)
  }
}

/** Never rejects: one project that cannot be read keeps no other waiting. */
async function serve(plan: Plan, look: TickContext): Promise<readonly DeliveryResult[]> {
  try {
    return await servePlace(plan, look)
  } catch (fault) {
    look.counts.faults++
    look.say(`nudge ${placeKey(plan.place)}: ${toldOf(fault)}; it is tried again in a minute`)
    return []
  }
}
