import type { z } from 'zod'
import type { Reminders } from '../conversation/reminder.ts'
import type { Journal, Place, Places, Shelf } from '../project/ports.ts'
import type { Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { shelves } from './kept.ts'
import type { NudgeWorld, Reach } from './ports.ts'
import { remindersOver } from './reminders.ts'
import { keepNudging } from './run.ts'
import { type Counts, none } from './serve.ts'
import { watched } from './watch.ts'
import { type MovableClock, movableClock } from './workspace-clock.ts'

type Kept = {
  readonly toolkit: Toolkit
  readonly items: Items
  readonly journal: Journal
  readonly places: Places
  shelf<T>(prefix: string, schema: z.ZodType<T>): Shelf<T>
  readonly clock: () => Promise<number>
  readonly say: (line: string) => void
}

/** The nudges of a running mcred. `journal`, `places` and `reminders` are for the conversation's world. */
export type Nudges = {
  readonly journal: Journal
  readonly places: Places
  readonly reminders: Reminders
  /** The workspace's clock: moving it moves the schedule of its own channel and no other. */
  readonly workspaceClock: (channel: Place) => MovableClock
  /** Begins to look each minute, once every platform is connected. */
  start(reach: NudgeWorld['reach']): void
  /** What came out since the start, and what is due and left; for `/healthz`. */
  counts(): Counts
  close(): Promise<void>
}

export function nudgesOver({ journal, places, shelf, toolkit, items, clock, say }: Kept): Nudges {
  const plans = shelf(...shelves.plans)
  const sendings = shelf(...shelves.sendings)
  const marks = shelf(...shelves.marks)
  const reach: { -readonly [P in keyof NudgeWorld['reach']]: Reach } = {}
  const world: NudgeWorld = { toolkit, items, journal, places, plans, sendings, marks, reach, clock, say }
  const offset = { web: 0 }
  const running: ReturnType<typeof keepNudging>[] = []
  const look = async (): Promise<void> => {
    await Promise.all(running.map((one) => one.look()))
  }
  const webNow = (): number => Date.now() + offset.web
  const reminders: Reminders = {
    of: (project, place, at) =>
      remindersOver(world, (time) => time + (place.platform === 'web' ? offset.web : 0)).of(project, place, at),
    serve: (project, place, at) =>
      remindersOver(world, (time) => time + (place.platform === 'web' ? offset.web : 0)).serve(project, place, at),
  }
  return {
    ...watched({ journal, places }, marks, clock),
    reminders,
    workspaceClock: (channel) => movableClock(channel, world, reminders, offset, look),
    start(connected) {
      Object.assign(reach, connected)
      const { web, ...others } = connected
      if (web) running.push(keepNudging({ ...world, reach: { web } }, webNow))
      running.push(keepNudging({ ...world, reach: others }))
    },
    counts: () => running.map((one) => one.counts()).reduce(added, none),
    async close() {
      await Promise.all(running.map((one) => one.close()))
    },
  }
}

const added = (a: Counts, b: Counts): Counts => ({
  sent: a.sent + b.sent,
  silent: a.silent + b.silent,
  unclear: a.unclear + b.unclear,
  gone: a.gone + b.gone,
  missed: a.missed + b.missed,
  left: a.left + b.left,
  faults: a.faults + b.faults,
})
