import { holidaysOf } from '../calendar/holidays.ts'
import { NotStored, type Place, placeKey, toldOf } from '../project/ports.ts'
import { fold, type Project } from '../project/project.ts'
import type { SchedulerPorts } from './ports.ts'
import type { Plan } from './records.ts'
import { dueAt, nextAfter, type Schedule, scheduleOf } from './schedule.ts'

/** How long a mark is looked at again: what it announces may be kept a moment after it. */
const restless = 5 * 60_000

export async function projectOf(
  id: string,
  { journal, toolkit }: Pick<SchedulerPorts, 'journal' | 'toolkit'>,
): Promise<Project | undefined> {
  return fold(id, await journal.read(id), toolkit.shared.sameAs)
}

export async function scheduled(project: Project): Promise<Schedule | undefined> {
  return scheduleOf(project, project.nudging.holidays ? await holidaysOf(project.economy) : () => false)
}

/**
 * Plans the places of every project whose schedule changed, on the platforms in reach. What is due now stays due. Resolves
 * to how many could not be read; they are tried again.
 */
export async function replanMarked(ports: SchedulerPorts, now: number): Promise<number> {
  let faults = 0
  const clock = await ports.clock()
  for (const platform of platformsOf(ports))
    await someAtOnce(await ports.marks.list(`${platform}/`), async ({ key, value }) => {
      const project = decodeURIComponent(key.slice(platform.length + 1))
      const mark = { project, platform, at: value.at }
      if (!(await isDone(project, ports, () => replanProject(mark, ports, now)))) faults++
      else if (value.at < clock - restless && (await ports.marks.get(key))?.at === value.at)
        await ports.marks.delete(key)
    })
  return faults
}

/** Plans the places that have no plan: of a store that comes from elsewhere, or where a process died at a bad moment. */
export async function adopt(
  ports: SchedulerPorts,
  known: ReadonlySet<string>,
  now: number,
): Promise<{ adopted: number; faults: number }> {
  const count = { adopted: 0, faults: 0 }
  await someAtOnce(ports.places.all(), async ({ place, project }) => {
    if (known.has(placeKey(place)) || !ports.reach[place.platform]) return
    const done = await isDone(project, ports, async () => {
      const schedule = await scheduleOfProject(project, ports)
      const due = schedule && (dueAt(schedule, now) ?? nextDue(schedule, now))
      await ports.plans.add(placeKey(place), planned({ place, project }, due, now))
    })
    count[done ? 'adopted' : 'faults']++
  })
  return count
}

/** So many plans are kept in one wait for the disk. */
const atOnce = 32

async function someAtOnce<T>(all: AsyncIterable<T> | Iterable<T>, work: (one: T) => Promise<void>): Promise<void> {
  let some: T[] = []
  for await (const one of all) {
    if (some.push(one) < atOnce) continue
    await Promise.all(some.map(work))
    some = []
  }
  await Promise.all(some.map(work))
}

const platformsOf = ({ reach }: Pick<SchedulerPorts, 'reach'>): Place['platform'][] =>
  (Object.keys(reach) as Place['platform'][]).filter((platform) => reach[platform])

/** False where this one project cannot be read; where the store does not answer, none can, and it rejects. */
async function isDone(project: string, { say }: SchedulerPorts, work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (fault) {
    if (fault instanceof NotStored) throw fault
    say(`nudges of project ${project}: they cannot be planned (${toldOf(fault)})`)
    return false
  }
}

type Marked = { readonly project: string; readonly platform: Place['platform']; readonly at: number }

/**
 * What was planned and came due stays due. What came due after the mark counts for a place without a plan too: nobody looked
 * since it was set up. A moment that a change makes one, and that is over, is none: nobody is reminded at night of Monday.
 */
async function replanProject({ project: id, platform, at }: Marked, ports: SchedulerPorts, now: number): Promise<void> {
  const [places, schedule] = await Promise.all([ports.places.of(id), scheduleOfProject(id, ports)])
  for (const place of places.filter((one) => one.platform === platform)) {
    const before = await ports.plans.get(placeKey(place))
    const came = schedule && dueAt(schedule, now)
    const waits = before?.project === id && before.due !== null && came !== undefined && before.due <= came
    const counts = came !== undefined && (waits || came > at)
    const due = schedule && (counts ? came : nextDue(schedule, now))
    if (!before || before.project !== id || before.due !== (due ?? null))
      await ports.plans.set(placeKey(place), planned({ place, project: id }, due, now))
  }
}

async function scheduleOfProject(id: string, ports: SchedulerPorts): Promise<Schedule | undefined> {
  const project = await projectOf(id, ports)
  return project && scheduled(project)
}

/** The plan after what was due is dealt with. */
export const advanced = (plan: Plan, schedule: Schedule | undefined, now: number): Plan =>
  planned(plan, schedule && nextDue(schedule, now), now)

/** Where all is left out as far as one looks ahead, it is looked at again later. */
const nextDue = (schedule: Schedule, now: number): number => nextAfter(schedule, now) ?? now + farAhead

const farAhead = 180 * 86_400_000

const planned = ({ place, project }: Pick<Plan, 'place' | 'project'>, due: number | undefined, made: number): Plan => ({
  place,
  project,
  due: due ?? null,
  made,
})
