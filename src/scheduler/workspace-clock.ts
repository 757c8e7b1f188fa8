import { fateInWords } from '../conversation/reminder/settings-card.ts'
import { silentWhy } from '../conversation/reminder/silence.ts'
import type { Reminders } from '../conversation/reminder-port.ts'
import type { Entry } from '../project/entry.ts'
import { type Place, placeKey } from '../project/ports.ts'
import { projectOf } from './plan.ts'
import type { SchedulerPorts } from './ports.ts'
import { markKey } from './records.ts'

/** A clock that people may move, to see what the schedule does. It never touches the time of entries. */
export type MovableClock = {
  /** What it shows, when the channel is looked at next, why nothing will come then, and what became of the last time. */
  read(): Promise<ClockReading>
  /** Moves it to the next reminder and lets that one come; what was set up a moment ago is planned before the clock moves. */
  toNextReminder(): Promise<void>
  /** Shows the real time again; reminders that came of a later time count no more. */
  back(): Promise<void>
}

export type ClockReading = {
  readonly now: number
  readonly moved: boolean
  readonly next: number | undefined
  readonly zone: string
  readonly rests: string | undefined
  readonly last: { readonly at: number; readonly says: string } | undefined
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
  const reminder = async () => {
    const here = await project()
    return here && { ...(await reminders.of(here, channel, Date.now())), zone: here.zone }
  }
  return {
    async read() {
      const { next, zone = 'UTC', silent, log: [last] = [] } = (await reminder()) ?? {}
      return {
        now: Date.now() + aheadAt(moves, Date.now()),
        moved: moves.length > 0,
        next,
        zone,
        rests: silent && silentWhy[silent],
        last: last && { at: last.at, says: fateInWords(last) },
      }
    },
    async toNextReminder() {
      const at = (await reminder())?.next
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
