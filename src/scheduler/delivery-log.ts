import type { Last } from '../conversation/reminder-port.ts'
import { type Place, placeKey } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { SchedulerPorts } from './ports.ts'
import { isOver, type Over, type ReminderRecord, remembered } from './records.ts'
import { catchUp, weekOf } from './schedule.ts'

/** Whose reminder and which week: the claim's key, and what a message is found by. */
export const keyOfWeek = (whose: string, week: string): string => `${whose}/${week}`

/** What became of a place's reminders, oldest first. */
export async function outcomesAt(
  place: Place,
  { sendings }: Pick<SchedulerPorts, 'sendings'>,
): Promise<ReminderRecord[]> {
  return (await sendings.list(`${placeKey(place)}/`)).map(({ value }) => value)
}

/** When the place was last reminded before that moment, as far as anybody can tell; else when the project began. */
export async function lastSent(
  place: Place,
  project: Project,
  { sendings, before = Number.POSITIVE_INFINITY }: Pick<SchedulerPorts, 'sendings'> & { readonly before?: number },
): Promise<Last> {
  const all = (await outcomesAt(place, { sendings }))
    .filter(isOver)
    .filter(({ state, at }) => said.has(state) && at < before)
  const start = project.entries[0]?.at ?? 0
  const touched = project.entries.at(-1)?.at ?? 0
  const last = all.at(-1)
  if (!last) return { due: start, seen: start, unheard: 0, asked: false }
  const { at, seen = at } = last
  const since = all.filter((one) => (one.seen ?? one.at) > touched)
  return { due: at, seen, unheard: since.length, asked: since.some(({ what }) => what === 'last word') }
}

const said: ReadonlySet<Over['state']> = new Set(['sent', 'by hand', 'unclear'])

/** Notes that a reminder was due so long ago that it does not come any more. False where it was settled before. */
export async function noteMissed(
  { place, due, zone }: { readonly place: Place; readonly due: number; readonly zone: string },
  ports: Pick<SchedulerPorts, 'sendings' | 'clock'> & { now: number },
): Promise<boolean> {
  if (due > ports.now - catchUp) return false
  const key = keyOfWeek(placeKey(place), weekOf(due, zone))
  const [before, ended] = await Promise.all([ports.sendings.get(key), ports.clock()])
  if (!before) return ports.sendings.add(key, { state: 'missed', at: due, ended }, remembered)
  if (isOver(before) || before.until > ended) return false
  const { at, why } = before
  const state = before.state === 'sending' ? 'unclear' : 'missed'
  return ports.sendings.swap(key, before, { state, at, ended, ...(why === undefined ? {} : { why }) })
}
