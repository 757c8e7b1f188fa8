import type { Reminders } from '../conversation/reminder-port.ts'
import type { Entry } from '../project/entry.ts'
import { type Place, placeKey } from '../project/ports.ts'
import { projectOf } from './plan.ts'
import type { SchedulerPorts } from './ports.ts'
import { markKey } from './records.ts'

/** A clock that people may move, to see what the schedule does. It never touches the time of entries. */
export type MovableClock = {
  /** What it shows, and when the channel's next reminder comes. */
  read(): Promise<{ now: number; moved: boolean; next: number | undefined; zone: string }>
  /** Moves it to the next reminder and lets that one come; what was set up a moment ago is planned before the clock moves. */
  toNextReminder(): Promise<void>
  /** Shows the real time again; reminders that came of a later time count no more. */
  back(): Promise<void>
}

/** How the workspace's clock was moved: at these real times, to be so far ahead from then on. */
export type Moves = { readonly at: number; readonly ahead: number }[]

export const aheadAt = (moves: Moves, at: number): number => moves.findLast((move) => move.at <= at)?.ahead ?? 0

/** The entries as the moved clock has them: what somebody records after it was moved happens at the time that it shows. */
export const movedEntries = (entries: readonly Entry[], moves: Moves): Entry[] =>
  entries.map((entry) => ({ ...entry, at: entry.at + aheadAt(moves, entry.at) }))

export function movableClock(
  channel: Place,
  ports: SchedulerPorts,
  reminders: Reminders,
  moves: Moves,
  look: () => Promise<void>,
): MovableClock {
  const project = async () => {
    const id = await ports.places.projectAt(channel)
    return id === undefined ? undefined : projectOf(id, ports)
  }
  const next = async (): Promise<{ at: number | undefined; zone: string }> => {
    const here = await project()
    return { at: here && (await reminders.of(here, channel, Date.now())).next, zone: here?.zone ?? 'UTC' }
  }
  return {
    async read() {
      const { at, zone } = await next()
      return { now: Date.now() + aheadAt(moves, Date.now()), moved: moves.length > 0, next: at, zone }
    },
    async toNextReminder() {
      const { at } = await next()
      if (at === undefined) return
      await look()
      const now = Date.now()
      moves.push({ at: now, ahead: Math.max(aheadAt(moves, now), at - now) })
      await look()
    },
    async back() {
      moves.length = 0
      const id = await ports.places.projectAt(channel)
      for (const whose of [`${placeKey(channel)}/`, `person/${channel.platform}:`])
        for (const { key, value } of await ports.sendings.list(whose))
          if (value.at > Date.now()) await ports.sendings.delete(key)
      if (id !== undefined) await ports.marks.set(markKey(channel.platform, id), { at: await ports.clock() })
    },
  }
}
