import { NotStored } from '../project/ports.ts'
import { type Counts, none } from './due.ts'
import type { SchedulerPorts } from './ports.ts'
import { tick } from './tick.ts'

/** The clock that asks for reminders. */
export type RunningLoop = {
  /** Looks once, now: after the schedule's clock was moved. */
  look(): Promise<Counts>
  /** What came out since the start, for `/healthz`. */
  counts(): Counts
  /** Begins no more messages; resolves when the ones under way are done. */
  close(): Promise<void>
}

const minute = 60_000
/** How many looks there are between two that also look for places without a plan. */
const seldom = 60

/**
 * Looks each minute for what is due. A workspace is served by one look at a time, so that a large one, which takes its
 * time, keeps no other waiting. `now` is the schedule's clock.
 */
export function keepNudging(ports: SchedulerPorts, now: () => number = Date.now): RunningLoop {
  const sum = { ...none }
  let looks = 0
  let timer: NodeJS.Timeout | undefined
  const stopping = new AbortController()
  const busy = new Set<string>()
  const underWay = new Set<Promise<Counts>>()

  const look = (): Promise<Counts> => {
    const one = lookOnce().finally(() => underWay.delete(one))
    underWay.add(one)
    return one
  }
  const lookOnce = async (): Promise<Counts> => {
    try {
      const counts = await tick(ports, now(), { all: looks++ % seldom === 0, stop: stopping.signal, busy })
      for (const key of Object.keys(sum) as (keyof Counts)[])
        sum[key] = key === 'left' ? counts.left : sum[key] + counts[key]
      return counts
    } catch (fault) {
      sum.faults++
      ports.say(
        `nudges: the store does not answer (${fault instanceof NotStored ? fault.why : fault instanceof Error ? fault.name : 'a fault'}); they are looked at again in a minute`,
      )
      return none
    }
  }
  const goOn = (): void => {
    void look()
    timer = setTimeout(goOn, minute - (Date.now() % minute)).unref()
  }
  goOn()
  return {
    look,
    counts: () => ({ ...sum }),
    async close() {
      stopping.abort()
      clearTimeout(timer)
      await Promise.all(underWay)
    },
  }
}
