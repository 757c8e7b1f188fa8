import { localDate } from '../../calendar/dates.ts'
import { calendarOf } from '../../calendar/economies.ts'
import { plusDays, weekdayOf } from '../../calendar/weeks.ts'
import type { ReminderSettings } from '../../project/entry.ts'
import type { Project } from '../../project/project.ts'
import type { Choice, Form } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { mergedWith, shownIn } from '../form-changes.ts'
import type { Intent, IntentOf, Values } from '../intent.ts'
import { inWords, readTiming, type Timing } from '../language/timing/parse-timing.ts'
import { openOrPost } from '../open-form.ts'
import { already, change, type Says } from './decisions.ts'
import { days, often, rhythm } from './wording.ts'

/** Sets day, time or rhythm as they were typed; a reminder that was paused is on again. */
export function setTime(context: ProjectContext, timing: Timing): Decision {
  const { nudging } = context.project
  const same = (Object.keys(timing) as (keyof Timing)[]).every((name) => timing[name] === nudging[name])
  if (same && nudging.state === 'on') return already(`It comes on ${rhythm(nudging)} already.`)
  return change({ ...timed(context, timing), state: 'on' }, changed(nudging))
}

/** The form, and what was changed in it. A reminder that somebody else paused in the meantime stays paused. */
export function changeTime(context: ProjectContext, intent: IntentOf<'nudge'>): Decision {
  const { project } = context
  const { nudging } = project
  if (!intent.values)
    return openOrPost(context, 'Change time', { do: 'nudge', words: 'change' }, changeForm(project, {}, {}))
  const { values, changed: which } = mergedWith(shownIn(changeFields(project)), intent)
  const read = readFormTime(String(values['time'] ?? ''))
  if ('error' in read) return say({ show: 'open', view: changeForm(project, values, { time: read.error }) })
  const wasOn = intent.shown?.['state'] === 'on'
  if (!which.size && (wasOn || nudging.state === 'on')) return already(`You changed nothing: ${rhythm(nudging)}.`)
  const every = ([1, 2, 3, 4] as const).find((one) => String(one) === values['every'])
  const timing = {
    ...(which.has('weekday') ? { weekday: Number(values['weekday']) } : {}),
    ...(which.has('time') ? { time: read.time } : {}),
    ...(which.has('every') && every ? { every } : {}),
  }
  const holidays =
    which.has('holidays') && calendarOf(project.economy) ? { holidays: values['holidays'] === 'yes' } : {}
  return change({ ...timed(context, timing), ...holidays, ...(wasOn ? {} : { state: 'on' }) }, changed(nudging))
}

function readFormTime(typed: string): { time: string } | { error: string } {
  const read = readTiming(typed.trim().toLowerCase())
  const time = 'timing' in read ? read.timing.time : undefined
  if (time) return { time }
  if ('about' in read && read.about === 'night')
    return { error: `Write ${read.guesses[1]}, or “${read.guesses[0]}” if you mean that.` }
  return { error: 'That is no time of day. Write it like 09:00 or 2:30 pm.' }
}

/** What it is now; where words lead back to what it was, with the button for them. What others change since stays. */
const changed =
  (before: ReminderSettings): Says =>
  ({ turn, project }) => {
    const { nudging } = project
    const undo: Choice<Intent> = {
      label: 'Undo',
      intent: { do: 'nudge', words: inWords(otherIn(before, nudging)) },
      about: `Back to ${rhythm(before)}`,
    }
    const leadsBack =
      before.state === 'on' &&
      before.holidays === nudging.holidays &&
      rhythm(before) !== rhythm(nudging) &&
      (before.every === 1 || before.every === nudging.every)
    const from = nudging.state === 'on' ? 'from now on it comes' : 'once it is turned on again, it comes'
    return {
      text: [`${turn.name} changed the reminder: ${from} on ${rhythm(nudging)}.`],
      ...(leadsBack ? { choices: [undo] } : {}),
    }
  }

const otherIn = (before: ReminderSettings, now: ReminderSettings): Timing => ({
  ...(before.weekday === now.weekday ? {} : { weekday: before.weekday }),
  ...(before.time === now.time ? {} : { time: before.time }),
  ...(before.every === now.every ? {} : { every: before.every }),
})

/** What was said of the time; where not every week counts, the first one that still can does. */
function timed(context: ProjectContext, { weekday, time, every }: Timing): Partial<ReminderSettings> {
  const part = { ...(weekday ? { weekday } : {}), ...(time ? { time } : {}), ...(every ? { every } : {}) }
  if (!every || every === 1 || every === context.project.nudging.every) return part
  const today = localDate(context.turn.at, context.project.zone)
  return {
    ...part,
    from: passedThisWeek(context, { ...context.project.nudging, ...part }) ? plusDays(today, 7) : today,
  }
}

function passedThisWeek({ turn, project }: ProjectContext, { weekday, time }: ReminderSettings): boolean {
  const today = weekdayOf(localDate(turn.at, project.zone))
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: project.zone, hour: '2-digit', minute: '2-digit' }).format(
    turn.at,
  )
  return today > weekday || (today === weekday && clock >= time)
}

const changeForm = (project: Project, typed: Values, errors: Record<string, string>): Form<Intent> => ({
  kind: 'form',
  title: 'Weekly reminder',
  submit: 'Save',
  intent: {
    do: 'nudge',
    words: 'change',
    shown: { ...shownIn(changeFields(project)), state: project.nudging.state },
  },
  fields: changeFields(project, typed),
  errors,
})

function changeFields({ nudging, zone, economy }: Project, typed: Values = {}): Form<Intent>['fields'] {
  const value = (name: string, now: string): string => (typeof typed[name] === 'string' ? typed[name] : now)
  return [
    {
      kind: 'choice',
      name: 'weekday',
      label: 'Day',
      options: days.map((label, n) => ({ value: String(n + 1), label })),
      value: value('weekday', String(nudging.weekday)),
    },
    {
      kind: 'time',
      name: 'time',
      label: 'Time',
      hint: `By the clock of ${zone}.`,
      value: isTime(value('time', nudging.time)) ? value('time', nudging.time) : nudging.time,
    },
    {
      kind: 'choice',
      name: 'every',
      label: 'How often',
      options: often.map((label, n) => ({ value: String(n + 1), label: label.replace('e', 'E') })),
      value: value('every', String(nudging.every)),
    },
    ...(calendarOf(economy) ? [holidaysField(value('holidays', nudging.holidays ? 'yes' : 'no'))] : []),
  ]
}

const holidaysField = (value: string): Form<Intent>['fields'][number] => ({
  kind: 'choice',
  name: 'holidays',
  label: 'On public holidays',
  options: [
    { value: 'no', label: 'It comes all the same' },
    { value: 'yes', label: 'It comes on the next working day' },
  ],
  value,
})

const isTime = (typed: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(typed)
