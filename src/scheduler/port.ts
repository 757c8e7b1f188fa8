import { localDate } from '../calendar/dates.ts'
import { digest, digestAsked } from '../conversation/reminder/digest.ts'
import type { Logged, Reminders } from '../conversation/reminder-port.ts'
import { type Place, placeKey } from '../project/ports.ts'
import { toDoIn } from '../project/progress.ts'
import type { Project } from '../project/project.ts'
import { keyOfWeek, lastSent, outcomesAt } from './delivery-log.ts'
import { scheduled } from './plan.ts'
import type { SchedulerPorts } from './ports.ts'
import { isOver, type ReminderRecord, remembered } from './records.ts'
import { catchUp, dueAt, nextAfter, weekOf } from './schedule.ts'

type ReminderPorts = Pick<SchedulerPorts, 'toolkit' | 'items' | 'sendings' | 'clock'>

/** What the conversation asks of the schedule. `schedule` turns a turn's time into the schedule's, where that clock was moved. */
export function remindersOver(ports: ReminderPorts, schedule: (at: number) => number = (at) => at): Reminders {
  return {
    async of(project, place, at) {
      const now = schedule(at)
      const { toolkit, items } = ports
      const [log, since] = await Promise.all([outcomesAt(place, ports), lastSent(place, project, ports)])
      const reminding = { project, toolkit, items, last: since, now }
      const comes = digest(reminding)
      const next = await nextOf({ project, place, now }, ports)
      return {
        next,
        preview: digestAsked(reminding),
        silent: 'silent' in comes ? comes.silent : undefined,
        log: log.toReversed().map((one) => logged(one, now)),
      }
    },
    serve: (project, place, at) => serveByHand({ project, place, now: schedule(at) }, ports),
  }
}

/** A project in a place, at a moment of the schedule's clock. */
type RemindedProject = { readonly project: Project; readonly place: Place; readonly now: number }

/** The first moment whose week is not dealt with yet; one that is due just now counts. */
async function nextOf(
  { project, place, now }: RemindedProject,
  { sendings }: ReminderPorts,
): Promise<number | undefined> {
  const schedule = await scheduled(project)
  if (!schedule) return undefined
  for (
    let moment = dueAt(schedule, now) ?? nextAfter(schedule, now);
    moment !== undefined;
    moment = nextAfter(schedule, moment)
  ) {
    const kept = await sendings.get(keyOfWeek(placeKey(place), weekOf(moment, project.zone)))
    if (!kept || !isOver(kept)) return moment
  }
  return undefined
}

async function serveByHand(
  { project, place, now }: RemindedProject,
  { sendings, clock, toolkit, items }: ReminderPorts,
): Promise<void> {
  const key = keyOfWeek(placeKey(place), weekOf(now, project.zone))
  const what = toDoIn({ project, toolkit, items }, localDate(now, project.zone)).length ? 'reminder' : 'well done'
  const served: ReminderRecord = { state: 'by hand', at: now, ended: await clock(), what, seen: now }
  if (await sendings.add(key, served, remembered)) return
  const before = await sendings.get(key)
  if (before && isOver(before)) await sendings.swap(key, before, served)
}

/** What is under way for longer than a reminder may take did not get through. */
function logged(one: ReminderRecord, now: number): Logged {
  if (isOver(one)) return { at: one.at, result: one.state, why: one.why, what: one.what }
  if (one.at > now - catchUp) return { at: one.at, result: 'under way' }
  return { at: one.at, result: one.state === 'sending' ? 'unclear' : 'missed', why: one.why }
}
