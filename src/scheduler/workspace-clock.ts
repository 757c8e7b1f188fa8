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

/** What the workspace's clock moves; `look`: looks once for what is due. */
export type MovableSchedule = {
  readonly ports: SchedulerPorts
  readonly reminders: Reminders
  readonly moves: Moves
  readonly look: () => Promise<void>
}

export const movableClock = (channel: Place, schedule: MovableSchedule): MovableClock => ({
  async read() {
    const { moves } = schedule
    const { next, zone = 'UTC', silent, log: [last] = [] } = (await reminderIn(channel, schedule)) ?? {}
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
    const { moves, look } = schedule
    const at = (await reminderIn(channel, schedule))?.next
    if (at === undefined) return
    await look()
    const now = Date.now()
    moves.push({ at: now, ahead: Math.max(aheadAt(moves, now), at - now) })
    await look()
  },
  async back() {
    schedule.moves.length = 0
    await forgetLater(channel, schedule.ports)
  },
})

async function reminderIn(channel: Place, { ports, reminders }: MovableSchedule) {
  const id = await ports.places.projectAt(channel)
  const project = id === undefined ? undefined : await projectOf(id, ports)
  return project && { ...(await reminders.of(project, channel, Date.now())), zone: project.zone }
}

/** Reminders that came of a later time are forgotten, and the channel is planned anew. */
async function forgetLater(channel: Place, { places, sendings, marks, clock }: SchedulerPorts): Promise<void> {
  const id = await places.projectAt(channel)
  for (const whose of [`${placeKey(channel)}/`, `person/${channel.platform}:`])
    for (const { key, value } of await sendings.list(whose)) if (value.at > Date.now()) await sendings.delete(key)
  if (id !== undefined) await marks.set(markKey(channel.platform, id), { at: await clock() })
}
