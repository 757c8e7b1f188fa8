import { NotStored } from '../project/ports.ts'
import { type Counts, none } from './due.ts'
import type { SchedulerPorts } from './ports.ts'
import { tick } from './tick.ts'

const minute = 60_000
/** How many looks there are between two that also look for places without a plan. */
const seldom = 60

/**
 * The clock that asks for reminders: looks each minute for what is due, from its making on. A workspace is served by one
 * look at a time, so that a large one, which takes its time, keeps no other waiting. `now` is the schedule's clock.
 */
export class RunningLoop {
  readonly #ports: SchedulerPorts
  readonly #now: () => number
  readonly #sum = { ...none }
  readonly #stopping = new AbortController()
  readonly #busy = new Set<string>()
  readonly #underWay = new Set<Promise<Counts>>()
  #looks = 0
  #timer: NodeJS.Timeout | undefined

  constructor(ports: SchedulerPorts, now: () => number = Date.now) {
    this.#ports = ports
    this.#now = now
    this.#goOn()
  }

  /** Looks once, now: after the schedule's clock was moved. */
  look(): Promise<Counts> {
    const one = this.#lookOnce().finally(() => this.#underWay.delete(one))
    this.#underWay.add(one)
    return one
  }

  /** What came out since the start, for `/healthz`. */
  counts(): Counts {
    return { ...this.#sum }
  }

  /** Begins no more messages; resolves when the ones under way are done. */
  async close(): Promise<void> {
    this.#stopping.abort()
    clearTimeout(this.#timer)
    await Promise.all(this.#underWay)
  }

  async #lookOnce(): Promise<Counts> {
    const sum = this.#sum
    try {
      const options = { all: this.#looks++ % seldom === 0, stop: this.#stopping.signal, busy: this.#busy }
      const counts = await tick(this.#ports, this.#now(), options)
      for (const key of Object.keys(sum) as (keyof Counts)[])
        sum[key] = key === 'left' ? counts.left : sum[key] + counts[key]
      return counts
    } catch (fault) {
      sum.faults++
      const why = fault instanceof NotStored ? fault.why : fault instanceof Error ? fault.name : 'a fault'
      this.#ports.say(`nudges: the store does not answer (${why}); they are looked at again in a minute`)
      return none
    }
  }

  #goOn(): void {
    void this.look()
    this.#timer = setTimeout(() => this.#goOn(), minute - (Date.now() % minute)).unref()
  }
}
