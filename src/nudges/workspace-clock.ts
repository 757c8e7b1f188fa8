import type { Reminders } from '../conversation/reminder.ts'
import { type Place, placeKey } from '../project/ports.ts'
import { markKey } from './kept.ts'
import { projectOf } from './plan.ts'
import type { NudgeWorld } from './ports.ts'

/** A clock that people may move, to see what the schedule does. It never touches the time of entries. */
export type MovableClock = {
  /** What it shows, and when the channel's next reminder comes. */
  read(): Promise<{ now: number; moved: boolean; next: number | undefined; zone: string }>
  /** Moves it to the next reminder and lets that one come; what was set up a moment ago is planned before the clock moves. */
  toNextNudge(): Promise<void>
  /** Shows the real time again; reminders that came of a later time count no more. */
  back(): Promise<void>
}

export function movableClock(
  channel: Place,
  world: NudgeWorld,
  reminders: Reminders,
  offset: { web: number },
  look: () => Promise<void>,
): MovableClock {
  const project = async () => {
    const id = await world.places.projectAt(channel)
    return id === undefined ? undefined : projectOf(id, world)
  }
  const next = async (): Promise<{ at: number | undefined; zone: string }> => {
    const here = await project()
    return { at: here && (await reminders.of(here, channel, Date.now())).next, zone: here?.zone ?? 'UTC' }
  }
  return {
    async read() {
      const { at, zone } = await next()
      return { now: Date.now() + offset.web, moved: offset.web !== 0, next: at, zone }
    },
    async toNextNudge() {
      const { at } = await next()
      if (at === undefined) return
      await look()
      offset.web = Math.max(offset.web, at - Date.now())
      await look()
    },
    async back() {
      offset.web = 0
      const id = await world.places.projectAt(channel)
      for (const whose of [`${placeKey(channel)}/`, `person/${channel.platform}:`])
        for (const { key, value } of await world.sendings.list(whose))
          if (value.at > Date.now()) await world.sendings.delete(key)
      if (id !== undefined) await world.marks.set(markKey(channel.platform, id), { at: await world.clock() })
    },
  }
}
