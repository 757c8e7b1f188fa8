import { localDate, shownDay } from '../../calendar/dates.ts'
import type { ReminderSettings } from '../../project/entry.ts'
import type { Project } from '../../project/project.ts'
import type { ProjectContext } from '../context.ts'
import { weekdays } from '../language/timing/parse-timing.ts'

export const days = weekdays.map((day) => `${day[0]?.toUpperCase()}${day.slice(1)}`)
export const often = ['every week', 'every two weeks', 'every three weeks', 'every four weeks']

/** "Mondays at 09:00, every week" */
export const rhythm = ({ weekday, time, every }: Pick<ReminderSettings, 'weekday' | 'time' | 'every'>): string =>
  `${days[weekday - 1]}s at ${time}, ${often[every - 1]}`

export const nextInWords = ({ nudging, archived, zone }: Project, next: number | undefined): string => {
  if (archived) return 'none while the project is archived'
  if (nudging.state === 'off') return 'none while it is paused'
  return next === undefined ? 'none within a year' : moment(next, zone)
}

/** "Mon 30 Nov, 09:00" */
export const moment = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(at)
    .replace(',', '')

/** "Thu 24 Dec to Wed 6 Jan 2027" */
export const span = (from: string, to: string, today: string): string =>
  from === to ? shownDay(from, today) : `${shownDay(from, today)} to ${shownDay(to, today)}`

/** The local date of the reminder that is left out, while it is still to come. */
export function snoozedDate({ turn, project }: ProjectContext): string | undefined {
  const { snoozed } = project.nudging
  return snoozed && snoozed >= localDate(turn.at, project.zone) ? snoozed : undefined
}
