import { type Place, placeKey } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Last } from './digest.ts'
import { isOver, type Sending } from './kept.ts'
import type { NudgeWorld } from './ports.ts'
import { catchUp, weekOf } from './when.ts'

/** How many weeks of a place are remembered. */
const remembered = 30

/** Whose reminder and which week: the claim's key, and what a message is found by. */
export const keyOfWeek = (whose: string, week: string): string => `${whose}/${week}`

/** What became of a place's reminders, oldest first. */
export async function outcomesAt(place: Place, { sendings }: Pick<NudgeWorld, 'sendings'>): Promise<Sending[]> {
  return (await sendings.list(`${placeKey(place)}/`)).map(({ value }) => value)
}

/** When the place was last reminded, else when the project began. Forgets what is older than half a year. */
export async function lastSent(
  place: Place,
  project: Project,
  { sendings }: Pick<NudgeWorld, 'sendings'>,
): Promise<Last> {
  const all = await sendings.list(`${placeKey(place)}/`)
  for (const { key } of all.slice(0, -remembered)) await sendings.delete(key)
  const last = all.findLast(({ value }) => value.state === 'sent' || value.state === 'by hand')?.value
  const start = project.entries[0]?.at ?? 0
  return last && isOver(last) ? { due: last.at, sent: Math.min(last.at, last.ended) } : { due: start, sent: start }
}

/** Notes that a reminder was due so long ago that it does not come any more. False where something was kept of it already. */
export async function noteMissed(
  place: Place,
  due: number,
  zone: string,
  { sendings, clock, now }: Pick<NudgeWorld, 'sendings' | 'clock'> & { now: number },
): Promise<boolean> {
  if (due > now - catchUp) return false
  return sendings.add(keyOfWeek(placeKey(place), weekOf(due, zone)), { state: 'missed', at: due, ended: await clock() })
}
