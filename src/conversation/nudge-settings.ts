import type { Nudging } from '../project/entry.ts'
import { command } from '../view/text.ts'
import type { Text } from '../view/view.ts'
import { calendarOf } from './economies.ts'
import type { IntentOf, Values } from './intent.ts'
import { logCard, nextInWords, notUnderstood, nudgeCard, previewCard, rhythm, skipsCard, span } from './nudge-cards.ts'
import { change, type Look, look, record, whisper } from './nudge-deciding.ts'
import { changeTime, setTime } from './nudge-time.ts'
import { asLead } from './permission.ts'
import { readNudge, type Setting } from './read-nudge.ts'
import { readZone } from './read-zone.ts'
import { type Decision, type ProjectScene, say } from './scene.ts'
import { zoneHelp } from './setup-form.ts'
import { notice } from './trouble.ts'
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
      return look(post)
    case 'snooze':
      return snooze(scene)
    case 'keep':
      return change({}, () => ['Gladly. I go on reminding you.'])
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
      return change({ state: 'off' }, () => [
        'The reminder is paused. Nothing else changes; ',
        command('nudge on'),
        ' brings it back.',
      ])
    case 'on':
      return change({ state: 'on', snoozed: null }, () => [`The reminder is on: ${rhythm(nudging)}.`])
    case 'time':
      return setTime(scene, wish.time)
    case 'zone':
      return setZone(wish.said)
    case 'holidays':
      return setHolidays(scene, wish.on)
    case 'skip':
      return change({ skips: [...stillToCome(scene), { from: wish.from, to: wish.to }] }, () => [
        `No reminder comes ${wish.from === wish.to ? 'on' : 'from'} ${span(wish.from, wish.to)}.`,
      ])
    case 'no skips':
      return change({ skips: [] }, () => ['No dates are left out any more.'])
    default:
      return wish satisfies never
  }
}

const post: Look = (_, reminder) =>
  reminder.preview
    ? [{ show: 'post', where: 'channel', view: reminder.preview, reminds: true }]
    : whisper(previewCard(reminder))

/** Leaves the next reminder out; said twice, by whoever, it is still one. */
function snooze({ turn, project }: ProjectScene): Decision {
  const { nudging, zone } = project
  if (nudging.state === 'off') return look((_, reminder) => whisper(nudgeCard(project, reminder)))
  if (nudging.snoozed && nudging.snoozed >= localDate(turn.at, zone))
    return look((_, { next }) =>
      whisper(
        notice([
          `The next one is left out already. Next: ${nextInWords(project, next)}. `,
          command('nudge skip 24 Dec - 6 Jan'),
          ' leaves out more.',
        ]),
      ),
    )
  return record(
    ({ next }) => (next === undefined ? [] : [{ kind: 'nudging', nudging: { snoozed: localDate(next, zone) } }]),
    () => ['Snoozed: one reminder is left out.'],
  )
}

function setZone(said: string): Decision {
  const zone = readZone(said)
  if (!zone) return say(...whisper(notice(zoneHelp(said), 'warning')))
  return record(
    () => [{ kind: 'set', zone }],
    () => [`The project’s time zone is ${zone} now.`],
  )
}

function setHolidays(scene: ProjectScene, on: boolean): Decision {
  const { economy } = scene.project
  if (on && !calendarOf(economy))
    return say(
      ...whisper(
        notice(
          [
            `I know no public holidays for ${economy}. `,
            command('nudge skip 24 Dec - 6 Jan'),
            ' leaves dates out; ',
            command('settings'),
            ' changes the economy.',
          ],
          'warning',
        ),
      ),
    )
  return change({ holidays: on }, () => [
    on
      ? `On public holidays of ${economy} the reminder moves to the next working day of the week.`
      : 'The reminder comes on public holidays too.',
  ])
}

const alone = (wanted: boolean): Decision => ({
  does: 'remind',
  happenings: () => [{ kind: 'private digest', wanted }],
  say: (_, { tells }) =>
    whisper(
      notice(
        wanted
          ? tells
            ? onceAWeek
            : 'Noted. On this platform I cannot write to people alone, so nothing will come.'
          : 'No more private reminders.',
        'good',
      ),
    ),
})

const onceAWeek: Text = [
  'With each weekly reminder I send you what has your name on it, to you alone. ',
  command('nudge me off'),
  ' ends it.',
]

const stillToCome = ({ turn, project }: ProjectScene): Nudging['skips'] =>
  project.nudging.skips.filter(({ to }) => to >= localDate(turn.at, project.zone))
