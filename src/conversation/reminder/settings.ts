import { localDate } from '../../calendar/dates.ts'
import { plusDays } from '../../calendar/weeks.ts'
import { command } from '../../view/text.ts'
import type { Choice, Text } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { type Clarification, type ReminderSetting, readReminder } from '../language/timing/parse-reminder.ts'
import { asLead } from '../project/permission.ts'
import { type Reply, replaced } from '../reply.ts'
import { changeTime, setTime } from './change-time.ts'
import { setZone, zoneShown } from './change-zone.ts'
import { notUnderstood } from './clarify.ts'
import { already, change, look, type ReminderReply, type Says, whisper } from './decisions.ts'
import { setHolidays } from './holidays.ts'
import { post, previewCard } from './post-now.ts'
import { datesBack, logCard, reminderSettingsCard, skipsCard, snoozing } from './settings-card.ts'
import { endedNow, isLeftOutNow, leavesOut, skip, unskip } from './skip.ts'
import { snooze, unsnooze } from './snooze.ts'
import { turningOff, turningOn } from './switches.ts'
import { often, rhythm, snoozedDate } from './wording.ts'

/** Shows and changes the weekly reminder. Settings are for leads; anybody may look, preview, snooze and ask for their own. */
export function nudge(context: ProjectContext, intent: IntentOf<'nudge'>): Decision {
  const decision = decided(context, intent)
  if (!intent.on || decision.does !== 'remind') return decision
  const { say: told } = decision
  return {
    ...decision,
    say: (...now: Parameters<ReminderReply>) => [
      ...(recordsIn(told(...now)) ? settingsNow(...now) : []),
      ...told(...now),
    ],
  }
}

/** Whether all are told, as they are of what was changed. */
const recordsIn = (replies: readonly Reply[]): boolean => replies.some(({ show }) => show === 'post')

/** The card on which it was pressed, as it is now. */
const settingsNow: ReminderReply = (after, reminder) =>
  after.turn.alone || after.turn.placeKind === 'personal' ? [replaced(reminderSettingsCard(after, reminder))] : []

function decided(context: ProjectContext, intent: IntentOf<'nudge'>): Decision {
  const wish = readReminder(intent.words ?? '', context.turn.at, context.project.zone)
  switch (wish.wants) {
    case 'show':
    case 'preview':
    case 'log':
      return looked(wish.wants)
    case 'skips':
    case 'zone shown':
    case 'less often':
    case 'chase':
      return say(...whisper(toldAtOnce[wish.wants](context)))
    case 'post':
    case 'post again':
      return post(context, wish.wants === 'post again')
    case 'snooze':
      return snooze(context)
    case 'unsnooze':
      return unsnooze(context)
    case 'keep':
      return keep(context)
    case 'private':
      return alone(wish.on)
    case 'something else':
      return say(...whisper(isSomebody(context, wish) ? notChasing : notUnderstood(context, wish)))
    default:
      return isSo(context, wish) ?? asLead(context, () => set(context, wish, intent))
  }
}

/** What the schedule knows, to whoever asks. */
function looked(at: 'show' | 'preview' | 'log'): Decision {
  const card = { show: reminderSettingsCard, preview: previewCard, log: logCard }[at]
  return look((after, reminder) => whisper(card(after, reminder)))
}

/** What is said without asking the schedule. */
const toldAtOnce = { skips: skipsCard, 'zone shown': zoneShown, 'less often': lessOften, chase: () => notChasing }

/** What whoever pauses or turns on is told where it is so already. */
function isSo(context: ProjectContext, { wants }: ReminderSetting): Decision | undefined {
  const { nudging } = context.project
  if (wants === 'off' && nudging.state === 'off') return isPaused
  if (wants !== 'on' || nudging.state !== 'on' || snoozedDate(context) || isLeftOutNow(context)) return undefined
  const so = `It is on already: ${rhythm(nudging)}.`
  return leavesOut(context)
    ? already(`${so} Dates are left out (\`/mcred nudge skips\`).`, datesBack)
    : keep(context, so)
}

function set(context: ProjectContext, wish: ReminderSetting, intent: IntentOf<'nudge'>): Decision {
  const { nudging } = context.project
  switch (wish.wants) {
    case 'change':
      return changeTime(context, intent)
    case 'off':
      return change({ state: 'off' }, paused)
    case 'on':
      return change({ state: 'on', snoozed: null, ...endedNow(context) }, (after) => ({
        text: [
          `${after.turn.name} turned the reminder on: ${rhythm(nudging)}${leavesOut(after) ? '; other dates that were left out stay so' : ''}.`,
        ],
        ...(leavesOut(after) ? { choices: [datesBack] } : {}),
      }))
    case 'time':
      return setTime(context, wish.time)
    case 'zone':
      return setZone(context, wish.said)
    case 'holidays':
      return setHolidays(context, wish.on)
    case 'skip':
    case 'skip next':
    case 'unskip':
      return setSkips(context, wish)
    case 'no skips':
      return change({ skips: [] }, ({ turn }) => ({ text: [`${turn.name} took all left-out dates back.`] }))
    default:
      return wish satisfies never
  }
}

type SkipSetting = Extract<ReminderSetting, { wants: 'skip' | 'skip next' | 'unskip' }>

/** Leaves reminders out, or takes one of those back. */
function setSkips(context: ProjectContext, wish: SkipSetting): Decision {
  const { zone, nudging } = context.project
  switch (wish.wants) {
    case 'skip':
      return skip(context, () => wish)
    case 'skip next':
      return skip(context, (next) => {
        const from = localDate(next, zone)
        return { from, to: plusDays(from, 7 * wish.next * (wish.of === 'weeks' ? 1 : nudging.every) - 1) }
      })
    case 'unskip':
      return unskip(context, wish)
    default:
      return wish satisfies never
  }
}

const paused: Says = ({ turn }) => ({
  text: [`${turn.name} paused the reminder. Nothing else changes.`],
  choices: [turningOn],
})

const isPaused: Decision = say(...whisper(notice('The reminder is paused already.', 'info', buttons(turningOn))))

/** Whoever is asked whether the project rests says no: that is something recorded, so the reminders go on. */
function keep(context: ProjectContext, so = 'I go on reminding you already.'): Decision {
  const { project, turn } = context
  if (project.nudging.state === 'off') return asLead(context, () => set(context, { wants: 'on' }, { do: 'nudge' }))
  if ((project.entries.at(-1)?.at ?? 0) > turn.at - 86_400_000) return already(so)
  return change({}, (after) => ({ text: [`Gladly, ${after.turn.name}. I go on reminding you.`] }))
}

function lessOften({ project }: ProjectContext): ReturnType<typeof notice> {
  const { every } = project.nudging
  const rarer = [2, 4].filter((weeks) => weeks > every)
  const choices: Choice<Intent>[] = [
    ...rarer.map((weeks) => ({
      label: (often[weeks - 1] ?? '').replace('e', 'E'),
      intent: { do: 'nudge', words: `every ${weeks} weeks` } as const,
    })),
    snoozing(project.nudging),
    turningOff,
  ]
  return notice(
    rarer.length
      ? `It comes ${often[every - 1]}. How often would you like it?`
      : `It comes ${often[every - 1]}; that is the longest I go.`,
    'info',
    buttons(...choices),
  )
}

const notChasing = notice(
  ['I do not chase people. ', command('assign 09.1 @Ben by friday'), ' puts it into the weekly reminder.'],
  'info',
  buttons({ label: 'What is missing', intent: { do: 'missing' } }),
)

/** Whether the words are the name of somebody who takes part. */
function isSomebody({ project }: ProjectContext, { said, about }: Clarification): boolean {
  const name = said.toLowerCase().replace(/^@|[.!?]+$/g, '')
  const names = project.entries.flatMap((entry) => [entry.name, ...(entry.kind === 'assigned' ? [entry.toName] : [])])
  return (
    about === 'anything' && names.some((one) => [one, one.split(' ')[0]].some((part) => part?.toLowerCase() === name))
  )
}

const alone = (wanted: boolean): Decision => ({
  does: 'remind',
  events: () => [{ kind: 'private digest', wanted }],
  say: (_, { tells }) =>
    whisper(notice(wanted ? (tells ? onceAWeek : noChatYet) : 'No more private reminders.', 'good')),
})

const noChatYet =
  'Noted. But we have no chat of our own yet, so nothing can reach you: first open one with me (add the app for yourself and say hello there), and with each weekly reminder I send you what has your name on it.'

const onceAWeek: Text = [
  'With each weekly reminder I send you what has your name on it, to you alone. ',
  command('nudge me off'),
  ' ends it.',
]
