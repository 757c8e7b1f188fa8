import type { z } from 'zod'
import type { Reminders } from '../conversation/reminder-port.ts'
import type { KvKind } from '../project/kinds.ts'
import type { Journal, KeyValueStore, Place, Places } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { type Counts, none } from './due.ts'
import { RunningLoop } from './loop.ts'
import { projectOf } from './plan.ts'
import { remindersOver } from './port.ts'
import type { Reach, SchedulerPorts } from './ports.ts'
import { kvs } from './records.ts'
import { watched } from './replan-on-change.ts'
import { aheadAt, type MovableClock, type Moves, movableClock, movedEntries } from './workspace-clock.ts'

type SchedulerOptions = {
  readonly toolkit: Toolkit
  readonly items: Items
  readonly journal: Journal
  readonly places: Places
  kv<T>(kind: KvKind, schema: z.ZodType<T>): KeyValueStore<T>
  readonly clock: () => Promise<number>
  readonly say: (line: string) => void
  readonly onPosted?: SchedulerPorts['onPosted']
}

/** The scheduler of a running mcred. `journal`, `places` and `reminders` are for the conversation's ports. */
export type Scheduler = {
  readonly journal: Journal
  readonly places: Places
  readonly reminders: Reminders
  /** The workspace's clock: moving it moves the schedule of its own channel and no other. */
  readonly workspaceClock: (channel: Place) => MovableClock
  /** Begins to look each minute, once every platform is connected. */
  start(reach: SchedulerPorts['reach']): void
  /** What came out since the start, and what is due and left; for `/healthz`. */
  counts(): Counts
  close(): Promise<void>
}

export function schedulerOver({ kv, ...given }: SchedulerOptions): Scheduler {
  const { journal, places, clock } = given
  const reach: { -readonly [P in keyof SchedulerPorts['reach']]: Reach } = {}
  const [plans, sendings, marks] = [kv(...kvs.plans), kv(...kvs.sendings), kv(...kvs.marks)]
  const ports: SchedulerPorts = { ...given, plans, sendings, marks, reach }
  const moves: Moves = []
  const webJournal = { read: async (id: string) => movedEntries(await journal.read(id), moves) }
  const reminders = remindersMoving(ports, webJournal, moves)
  const running: RunningLoop[] = []
  const look = async (): Promise<void> => {
    await Promise.all(running.map((one) => one.look()))
  }
  return {
    ...watched({ journal, places }, marks, clock),
    reminders,
    workspaceClock: (channel) => movableClock(channel, { ports, reminders, moves, look }),
    start(connected) {
      Object.assign(reach, connected)
      const { web, ...others } = connected
      const webNow = (): number => Date.now() + aheadAt(moves, Date.now())
      if (web) running.push(new RunningLoop({ ...ports, journal: webJournal, reach: { web } }, webNow))
      running.push(new RunningLoop({ ...ports, reach: others }))
    },
    counts: () => running.map((one) => one.counts()).reduce(added, none),
    async close() {
      await Promise.all(running.map((one) => one.close()))
    },
  }
}

/** Reminders as the conversation asks for them; those of the workspace go by its own clock. */
function remindersMoving(ports: SchedulerPorts, webJournal: SchedulerPorts['journal'], moves: Moves): Reminders {
  const real = remindersOver(ports)
  const moved = remindersOver(ports, (time) => time + aheadAt(moves, time))
  const asMoved = async (project: Project): Promise<Project> =>
    moves.length ? ((await projectOf(project.id, { ...ports, journal: webJournal })) ?? project) : project
  return {
    of: async (project, place, at) =>
      place.platform === 'web' ? moved.of(await asMoved(project), place, at) : real.of(project, place, at),
    serve: async (project, place, at) =>
      place.platform === 'web' ? moved.serve(await asMoved(project), place, at) : real.serve(project, place, at),
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
