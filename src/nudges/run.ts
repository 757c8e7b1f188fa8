import { NotStored } from '../project/ports.ts'
import type { NudgeWorld } from './ports.ts'
import { type Counts, none } from './serve.ts'
import { tick } from './tick.ts'

/** The clock that asks for reminders. */
export type Running = {
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

/** Looks each minute for what is due, one look at a time. `now` is the schedule's clock. */
export function keepNudging(world: NudgeWorld, now: () => number = Date.now): Running {
  const sum = { ...none }
  let looks = 0
  let timer: NodeJS.Timeout | undefined
  const stopping = new AbortController()
  let last: Promise<Counts> = Promise.resolve(none)

  const look = (): Promise<Counts> => {
    last = last.then(() => lookOnce())
    return last
  }
  const lookOnce = async (): Promise<Counts> => {
    try {
      const counts = await tick(world, now(), { all: looks++ % seldom === 0, stop: stopping.signal })
      for (const key of Object.keys(sum) as (keyof Counts)[])
        sum[key] = key === 'left' ? counts.left : sum[key] + counts[key]
      return counts
    } catch (fault) {
      sum.faults++
      world.say(
        `nudges: the store does not answer (${fault instanceof NotStored ? fault.why : fault instanceof Error ? fault.name : 'a fault'}); they are looked at again in a minute`,
      )
      return none
    }
  }
  const goOn = async (): Promise<void> => {
    await look()
    if (!stopping.signal.aborted) timer = setTimeout(goOn, minute - (Date.now() % minute)).unref()
  }
  void goOn()
  return {
    look,
    counts: () => ({ ...sum }),
    async close() {
      stopping.abort()
      clearTimeout(timer)
      await last
    },
  }
}
