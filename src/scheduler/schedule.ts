import { Cron } from 'croner'
import { localDate } from '../calendar/dates.ts'
import { isoWeek, plusDays, weekdayOf, weekNumber } from '../calendar/weeks.ts'
import type { Entry, ReminderSettings } from '../project/entry.ts'
import { everyMonday, type Project } from '../project/project.ts'

/** When a project's reminder comes. `from` is the moment it was last settled: nothing that was due before counts. */
export type Schedule = {
  readonly nudging: ReminderSettings
  readonly zone: string
  readonly from: number
  readonly isHoliday: (date: string) => boolean
}

const day = 86_400_000
/** How long after its time a reminder may still come. */
export const catchUp = day
/** How far the next reminder is looked for: a year and a bit. */
const horizon = 60

/** The schedule of a project, undefined where no reminder comes: it is paused or put away. */
export function scheduleOf(project: Project, isHoliday: (date: string) => boolean): Schedule | undefined {
  const { nudging, zone, archived } = project
  if (archived || nudging.state === 'off') return undefined
  return { nudging, zone, isHoliday: nudging.holidays ? isHoliday : () => false, from: settledAt(project.entries) }
}

/** The moment that is due now: it came at most a day ago. */
export function dueAt(schedule: Schedule, now: number): number | undefined {
  for (const moment of moments(schedule, now - catchUp)) {
    if (moment > now) return undefined
    if (moment > now - catchUp && moment > schedule.from) return moment
  }
  return undefined
}

/** The first moment after now. */
export function nextAfter(schedule: Schedule, now: number): number | undefined {
  for (const moment of moments(schedule, now)) if (moment > now && moment > schedule.from) return moment
  return undefined
}

/** The local ISO week that a moment belongs to: there is one reminder in each. */
export const weekOf = (moment: number, zone: string): string => isoWeek(localDate(moment, zone))

/** Moments in order, from some days before `from` on. */
function* moments({ nudging, zone, isHoliday }: Schedule, from: number): Generator<number> {
  for (const run of weeks(nudging, zone, from - 12 * day)) {
    const date = dateOn(run.date, nudging, isHoliday)
    if (!date) continue
    const at = date === run.date ? run.at : once(date, nudging, zone)?.getTime()
    if (at) yield at
  }
}

type Run = { readonly date: string; readonly at: number }

/** Each week's date and moment. Where clocks are put forward over that hour and midnight, it is the last minute before. */
function* weeks(nudging: ReminderSettings, zone: string, from: number): Generator<Run> {
  let due: string | undefined
  let run = runAfter(from, nudging, zone)
  for (let count = 0; run && count < horizon; count++, run = runAfter(run, nudging, zone)) {
    const date = localDate(run, zone)
    if (due !== undefined && due < date) yield { date: due, at: lastOn(due, nudging, zone) }
    yield { date, at: run }
    due = plusDays(date, 7)
  }
}

/** The run that comes after a moment: the same from any moment until it comes. */
type NextRun = { readonly from: number; readonly run: number }
const nextRuns = new Map<string, NextRun[]>()
const most = 200

/** To find one takes half a millisecond, and most projects share theirs with others of their zone. */
function runAfter(from: number, nudging: ReminderSettings, zone: string): number | undefined {
  const key = `${nudging.weekday} ${nudging.time} ${zone}`
  const known = nextRuns.get(key) ?? []
  const found = known.find((one) => one.from <= from && from < one.run)
  if (found) return found.run
  const run = weekly(nudging, zone).nextRun(new Date(from))?.getTime()
  if (run === undefined) return undefined
  if (nextRuns.size >= most) nextRuns.clear()
  nextRuns.set(key, [...known.slice(-most), { from, run }])
  return run
}

function lastOn(date: string, nudging: ReminderSettings, zone: string): number {
  let at = once(date, nudging, zone)?.getTime() ?? 0
  for (let n = 0; n < 180 && localDate(at, zone) !== date; n++) at -= 60_000
  return at
}

/** The date on which a week's reminder comes, undefined where it is left out. A holiday moves it to the next working day of its week. */
function dateOn(date: string, nudging: ReminderSettings, isHoliday: (date: string) => boolean): string | undefined {
  const { every, from = '1970-01-05', skips, snoozed } = nudging
  if ((weekNumber(date) - weekNumber(from)) % every !== 0) return undefined
  if (snoozed && weekNumber(date) === weekNumber(snoozed)) return undefined
  const isSkipped = (one: string): boolean => skips.some((skip) => skip.from <= one && one <= skip.to)
  if (isSkipped(date)) return undefined
  if (!isHoliday(date)) return date
  const later = Array.from({ length: Math.max(0, 5 - weekdayOf(date)) }, (_, n) => plusDays(date, n + 1))
  return later.find((one) => !isHoliday(one) && !isSkipped(one))
}

function weekly({ weekday, time }: ReminderSettings, zone: string): Cron {
  const [hour = 9, minute = 0] = time.split(':').map(Number)
  return new Cron(`${minute} ${hour} * * ${weekday % 7}`, { timezone: zone, paused: true })
}

const once = (date: string, { time }: ReminderSettings, zone: string): Date | null =>
  new Cron(`${date}T${time}:00`, { timezone: zone, paused: true }).nextRun(new Date(0))

/** When it was last said when reminders come, or taken back; leaving some out says nothing of what was due before. */
function settledAt(entries: readonly Entry[]): number {
  let at = 0
  const said = new Map<string, unknown>()
  const decisive = new Set<string>()
  for (const entry of entries) {
    const news = deciding(entry).filter(([name, value]) => said.get(name) !== value)
    if (news.length || (entry.kind === 'withdrawn' && decisive.has(entry.entry))) at = entry.at
    if (news.length) decisive.add(entry.id)
    for (const [name, value] of news) said.set(name, value)
  }
  return at
}

/** What an entry says of when reminders come. */
function deciding(entry: Entry): [string, unknown][] {
  switch (entry.kind) {
    case 'started':
      return [
        ['zone', entry.zone],
        ...Object.entries(everyMonday).filter(([name]) => timing.has(name)),
        ['archived', false],
      ]
    case 'set':
      return entry.zone === undefined ? [] : [['zone', entry.zone]]
    case 'archived':
    case 'reopened':
      return [['archived', entry.kind === 'archived']]
    case 'nudging':
      return Object.entries(entry.nudging).filter(([name, value]) => timing.has(name) && value !== undefined)
    default:
      return []
  }
}

const timing: ReadonlySet<string> = new Set(['state', 'weekday', 'time', 'every', 'from'])
