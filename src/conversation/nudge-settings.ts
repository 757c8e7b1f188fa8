import type { Happening, Nudging } from '../project/entry.ts'
import type { Text } from '../view/view.ts'
import { calendarOf } from './economies.ts'
import type { IntentOf, Values } from './intent.ts'
import { changeForm, logCard, nextInWords, notUnderstood, nudgeCard, previewCard, rhythm, skipsCard, span } from './nudge-cards.ts'
import { asLead } from './permission.ts'
import { readNudge, readTime, type Setting, type Timing } from './read-nudge.ts'
import { readZone } from './read-zone.ts'
import type { Reminder } from './reminder.ts'
import type { Reply } from './reply.ts'
import { type Decision, type ProjectScene, say } from './scene.ts'
import { openOrPost } from './open-or-post.ts'
import { zoneHelp } from './setup-form.ts'
import { message, notice } from './trouble.ts'
import { plusDays, weekdayOf } from './week.ts'
import { localDate } from './when.ts'

/** Shows and changes the weekly reminder. Settings are for leads; anybody may look, preview, snooze and ask for their own. */
export function nudge(scene: ProjectScene, intent: IntentOf<'nudge'>): Decision {
  const wish = readNudge(intent.words ?? '', scene.turn.at, scene.project.zone)
  switch (wish.wants) {
    case 'show':
      return look(({ project }, reminder) => whisper(nudgeCard(project, reminder)))
    case 'preview':
      return look((_, reminder) => whisper(previewCard(reminder)))
    case 'log':
      return look(({ project }, reminder) => whisper(logCard(project, reminder)))
    case 'skips':
      return say(...whisper(skipsCard(scene.project.nudging)))
    case 'post':
      return { ...look((_, reminder) => (reminder.preview ? [{ show: 'post', where: 'channel', view: reminder.preview }] : whisper(previewCard(reminder)))), served: true }
    case 'snooze':
      return snooze(scene)
    case 'keep':
      return change(scene, {}, () => 'Gladly. I go on reminding you.')
    case 'private':
      return alone(wish.on)
    case 'something else':
      return say(...whisper(notUnderstood(wish)))
    default:
      return asLead(scene, () => set(scene, wish, intent.values))
  }
}

function set(scene: ProjectScene, wish: Setting, values: Values | undefined): Decision {
  const { nudging } = scene.project
  switch (wish.wants) {
    case 'change':
      return changeTime(scene, values)
    case 'off':
      return change(scene, { state: 'off' }, () => 'The reminder is paused. Nothing else changes; “nudge on” brings it back.')
    case 'on':
      return change(scene, { state: 'on', snoozed: undefined }, () => `The reminder is on: ${rhythm({ ...nudging, state: 'on' })}.`)
    case 'time':
      return change(scene, { ...timed(scene, wish.time), state: 'on' }, ({ project }) => `The reminder comes ${rhythm(project.nudging)} from now on.`)
    case 'zone':
      return setZone(wish.said)
    case 'holidays':
      return setHolidays(scene, wish.on)
    case 'skip':
      return change(scene, { skips: [...stillToCome(scene), { from: wish.from, to: wish.to }] }, () => `No reminder comes ${wish.from === wish.to ? 'on' : 'from'} ${span(wish.from, wish.to)}.`)
    case 'no skips':
      return change(scene, { skips: [] }, () => 'No dates are left out any more.')
    default:
      return wish satisfies never
  }
}

/** Leaves the next reminder out: the one of today, where it is still to come, else the one after. */
function snooze(scene: ProjectScene): Decision {
  const { nudging } = scene.project
  if (nudging.state === 'off') return look(({ project }, reminder) => whisper(nudgeCard(project, reminder)))
  const today = localDate(scene.turn.at, scene.project.zone)
  const days = 7 * nudging.every
  return change(scene, { snoozed: plusDays(today, comesToday(scene, nudging) ? days - 1 : days) }, () => 'Snoozed: the next reminder is left out.')
}

/** The form, and what was filled in. */
function changeTime(scene: ProjectScene, values: Values | undefined): Decision {
  const { project } = scene
  if (!values) return openOrPost(scene, 'Change time', { do: 'nudge', words: 'change' }, changeForm(project, {}, {}))
  const time = readTime(String(values['time'] ?? ''))
  if (!time) return say({ show: 'open', view: changeForm(project, values, { time: 'That is no time of day. Write it like 09:00 or 2:30 pm.' }) })
  const weekday = Number(values['weekday'] ?? project.nudging.weekday)
  const every = ([1, 2, 3, 4] as const).find((one) => String(one) === values['every']) ?? project.nudging.every
  const holidays = values['holidays'] === 'yes'
  return change(scene, { ...timed(scene, { weekday, time, every }), holidays, state: 'on' }, (after) => `The reminder comes ${rhythm(after.project.nudging)} from now on.`)
}

function setZone(said: string): Decision {
  const zone = readZone(said)
  if (!zone) return say(...whisper(notice(zoneHelp(said), 'warning')))
  return record([{ kind: 'set', zone }], () => `The project’s time zone is ${zone} now.`)
}

function setHolidays(scene: ProjectScene, on: boolean): Decision {
  const { economy } = scene.project
  if (on && !calendarOf(economy)) return say(...whisper(notice(`I know no public holidays for ${economy}. “nudge skip 24 Dec - 6 Jan” leaves dates out; the economy can be changed in the settings.`, 'warning')))
  return change(scene, { holidays: on }, () => (on ? `On public holidays of ${economy} the reminder moves to the next working day of the week.` : 'The reminder comes on public holidays too.'))
}

const alone = (wanted: boolean): Decision => ({
  does: 'remind',
  happenings: [{ kind: 'private digest', wanted }],
  say: (_, { tells }) => whisper(notice(wanted ? (tells ? 'With each weekly reminder I send you what has your name on it, to you alone. “nudge me off” ends it.' : 'Noted. On this platform I cannot write to people alone, so nothing comes here.') : 'No more private reminders.', 'good')),
})

const change = (scene: ProjectScene, part: Partial<Nudging>, says: (after: ProjectScene) => string): Decision => {
  const nudging: Nudging = { ...scene.project.nudging, ...part }
  return record([{ kind: 'nudging', nudging }], says)
}

/** Records, and says where all can see it what is now and when the next one comes. */
const record = (happenings: readonly Happening[], says: (after: ProjectScene) => string): Decision => ({
  does: 'remind',
  happenings,
  say: (after, { next }) => {
    const text: Text = next === undefined ? says(after) : `${says(after)} Next: ${nextInWords(after.project, next)}.`
    return [{ show: 'post', where: 'thread', view: notice(text, 'good') }]
  },
})

/** What was said of the time; where not every week counts, the first one that still can does. */
function timed(scene: ProjectScene, { weekday, time, every }: Timing): Partial<Nudging> {
  const part = { ...(weekday ? { weekday } : {}), ...(time ? { time } : {}), ...(every ? { every } : {}) }
  if (!every || every === 1) return part
  const after = { ...scene.project.nudging, ...part }
  const today = localDate(scene.turn.at, scene.project.zone)
  const passed = weekdayOf(today) > after.weekday || (weekdayOf(today) === after.weekday && !comesToday(scene, after))
  return { ...part, from: passed ? plusDays(today, 7) : today }
}

function comesToday({ turn, project }: ProjectScene, { weekday, time }: Nudging): boolean {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: project.zone, hour: '2-digit', minute: '2-digit' }).format(turn.at)
  return weekdayOf(localDate(turn.at, project.zone)) === weekday && clock < time
}

const stillToCome = ({ turn, project }: ProjectScene): Nudging['skips'] => project.nudging.skips.filter(({ to }) => to >= localDate(turn.at, project.zone))

const look = (say: (scene: ProjectScene, reminder: Reminder) => readonly Reply[]): Extract<Decision, { does: 'remind' }> => ({ does: 'remind', happenings: [], say })

const whisper = (view: ReturnType<typeof message>): Reply[] => [{ show: 'whisper', view }]
