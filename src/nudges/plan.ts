import { type Place, placeKey } from '../project/ports.ts'
import { fold, type Project } from '../project/project.ts'
import { holidaysOf } from './holidays.ts'
import type { Plan } from './kept.ts'
import type { NudgeWorld } from './ports.ts'
import { dueAt, nextAfter, type Schedule, scheduleOf } from './when.ts'

/** How long a mark is looked at again: what it announces may be kept a moment after it. */
const restless = 5 * 60_000

export async function projectOf(
  id: string,
  { journal, toolkit }: Pick<NudgeWorld, 'journal' | 'toolkit'>,
): Promise<Project | undefined> {
  return fold(id, await journal.read(id), toolkit.shared.sameAs)
}

export async function scheduled(project: Project): Promise<Schedule | undefined> {
  return scheduleOf(project, project.nudging.holidays ? await holidaysOf(project.economy) : () => false)
}

/** Plans the places of every project whose schedule changed. What is due now stays due. */
export async function replanMarked(world: NudgeWorld, now: number): Promise<void> {
  const clock = await world.clock()
  for (const { key, value } of await world.marks.list('')) {
    await replanProject(decodeURIComponent(key), world, now)
    const settled = await world.marks.get(key)
    if (settled?.at === value.at && value.at < clock - restless) await world.marks.delete(key)
  }
}

/** Plans the places that have no plan: of a store that comes from elsewhere, or where a process died at a bad moment. Resolves to how many. */
export async function adopt(world: NudgeWorld, known: ReadonlySet<string>, now: number): Promise<number> {
  let adopted = 0
  for await (const { place, project } of world.places.all()) {
    if (known.has(placeKey(place)) || !world.reach[place.platform]) continue
    const schedule = await scheduleOfProject(project, world)
    await world.plans.add(
      placeKey(place),
      planned(place, project, schedule ? (dueAt(schedule, now) ?? nextAfter(schedule, now)) : undefined, now),
    )
    adopted++
  }
  return adopted
}

async function replanProject(id: string, world: NudgeWorld, now: number): Promise<void> {
  const [places, schedule] = await Promise.all([world.places.of(id), scheduleOfProject(id, world)])
  for (const place of places.filter(({ platform }) => world.reach[platform])) {
    const before = await world.plans.get(placeKey(place))
    const due = schedule && ((before?.project === id ? dueAt(schedule, now) : undefined) ?? nextAfter(schedule, now))
    if (!before || before.project !== id || before.due !== (due ?? null))
      await world.plans.set(placeKey(place), planned(place, id, due, now))
  }
}

async function scheduleOfProject(id: string, world: NudgeWorld): Promise<Schedule | undefined> {
  const project = await projectOf(id, world)
  return project && scheduled(project)
}

/** The plan after what was due is dealt with. */
export const advanced = ({ place, project }: Plan, schedule: Schedule | undefined, now: number): Plan =>
  planned(place, project, schedule && nextAfter(schedule, now), now)

const planned = (place: Place, project: string, due: number | undefined, made: number): Plan => ({
  place,
  project,
  due: due ?? null,
  made,
})
