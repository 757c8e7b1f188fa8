import type { Nudging } from '../project/entry.ts'
import type { Project } from '../project/project.ts'
import type { Form } from '../view/view.ts'
import { calendarOf } from './economies.ts'
import type { Intent, Values } from './intent.ts'
import { days, often } from './nudge-cards.ts'
import { change, fromNowOn } from './nudge-deciding.ts'
import { openOrPost } from './open-or-post.ts'
import { readTime, type Timing } from './read-nudge.ts'
import { type Decision, type ProjectScene, say } from './scene.ts'
import { plusDays, weekdayOf } from './week.ts'
import { localDate } from './when.ts'

/** Sets day, time or rhythm as they were typed; a reminder that was paused is on again. */
export const setTime = (scene: ProjectScene, timing: Timing): Decision =>
  change({ ...timed(scene, timing), state: 'on' }, fromNowOn)

/** The form, and what was filled in. */
export function changeTime(scene: ProjectScene, values: Values | undefined): Decision {
  const { project } = scene
  if (!values) return openOrPost(scene, 'Change time', { do: 'nudge', words: 'change' }, changeForm(project, {}, {}))
  const time = readTime(String(values['time'] ?? ''))
  if (!time)
    return say({
      show: 'open',
      view: changeForm(project, values, { time: 'That is no time of day. Write it like 09:00 or 2:30 pm.' }),
    })
  const weekday = Number(values['weekday'] ?? project.nudging.weekday)
  const every = ([1, 2, 3, 4] as const).find((one) => String(one) === values['every']) ?? project.nudging.every
  const holidays = values['holidays'] === 'yes'
  if (holidays && !calendarOf(project.economy))
    return say({
      show: 'open',
      view: changeForm(project, values, { holidays: `No public holidays are known for ${project.economy}.` }),
    })
  return change({ ...timed(scene, { weekday, time, every }), holidays, state: 'on' }, fromNowOn)
}

/** What was said of the time; where not every week counts, the first one that still can does. */
function timed(scene: ProjectScene, { weekday, time, every }: Timing): Partial<Nudging> {
  const part = { ...(weekday ? { weekday } : {}), ...(time ? { time } : {}), ...(every ? { every } : {}) }
  if (!every || every === 1 || every === scene.project.nudging.every) return part
  const today = localDate(scene.turn.at, scene.project.zone)
  return { ...part, from: passedThisWeek(scene, { ...scene.project.nudging, ...part }) ? plusDays(today, 7) : today }
}

function passedThisWeek({ turn, project }: ProjectScene, { weekday, time }: Nudging): boolean {
  const today = weekdayOf(localDate(turn.at, project.zone))
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: project.zone, hour: '2-digit', minute: '2-digit' }).format(
    turn.at,
  )
  return today > weekday || (today === weekday && clock >= time)
}

const changeForm = ({ nudging, zone }: Project, typed: Values, errors: Record<string, string>): Form<Intent> => {
  const value = (name: string, now: string): string => (typeof typed[name] === 'string' ? typed[name] : now)
  return {
    kind: 'form',
    title: 'Weekly reminder',
    submit: 'Save',
    intent: { do: 'nudge', words: 'change' },
    fields: [
      {
        kind: 'choice',
        name: 'weekday',
        label: 'Day',
        options: days.map((label, n) => ({ value: String(n + 1), label })),
        value: value('weekday', String(nudging.weekday)),
      },
      {
        kind: 'text',
        name: 'time',
        label: 'Time',
        hint: `For example 09:00 or 2:30 pm, by the clock of ${zone}.`,
        value: value('time', nudging.time),
        max: 20,
      },
      {
        kind: 'choice',
        name: 'every',
        label: 'How often',
        options: often.map((label, n) => ({ value: String(n + 1), label: label.replace('e', 'E') })),
        value: value('every', String(nudging.every)),
      },
      {
        kind: 'choice',
        name: 'holidays',
        label: 'On public holidays',
        options: [
          { value: 'no', label: 'It comes all the same' },
          { value: 'yes', label: 'It comes on the next working day' },
        ],
        value: value('holidays', nudging.holidays ? 'yes' : 'no'),
      },
    ],
    errors,
  }
}
