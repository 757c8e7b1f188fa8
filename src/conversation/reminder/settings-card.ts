import { localDate, shownDay } from '../../calendar/dates.ts'
import type { ReminderSettings } from '../../project/entry.ts'
import { command } from '../../view/text.ts'
import type { Block, Choice, Message, Text } from '../../view/view.ts'
import { asOf } from '../as-of-line.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import type { Logged, Reminder } from '../reminder-port.ts'
import { onHolidays } from './holidays.ts'
import { silentWhy } from './silence.ts'
import { turningOff, turningOn } from './switches.ts'
import { moment, nextInWords, rhythm, snoozedDate, span } from './wording.ts'

/** How the reminder stands, and everything that changes it. */
export function reminderSettingsCard(context: ProjectContext, reminder: Reminder): Message<Intent> {
  const { project } = context
  const { nudging, zone } = project
  const when = nudging.state === 'off' ? 'paused' : rhythm(nudging)
  const left = leftOut(context)
  const next = reminder.silent ? silentUntil[reminder.silent] : nextInWords(project, reminder.next)
  const view = message(`The weekly reminder: ${when}`, [
    { kind: 'heading', text: 'Weekly reminder' },
    {
      kind: 'facts',
      facts: [
        { label: 'When', value: when },
        { label: 'Next', value: next },
        { label: 'Time zone', value: zone },
        { label: 'Public holidays', value: onHolidays(context) },
        ...(left.length ? [{ label: 'Left out', value: left.join(', ') }] : []),
      ],
    },
    ...troubles(reminder, zone),
    buttons(...choices(context, reminder).map(onSettings)),
    { kind: 'list', items: examples },
    asOf(context),
  ])
  return { ...view, brief: inBrief(context, `The weekly reminder: ${when}. Next: ${next}.`) }
}

/** Where all see it, without what holds only until somebody changes it. */
const inBrief = (context: ProjectContext, text: string): Message<Intent> =>
  message(text, [{ kind: 'text', text }, buttons(changing), asOf(context)])

/** What changes something at once changes this card too. */
const onSettings = (choice: Choice<Intent>): Choice<Intent> =>
  choice.intent.do === 'nudge' && choice.intent.words !== 'change' && choice.intent.words !== 'now'
    ? { ...choice, intent: { ...choice.intent, on: 'settings' } }
    : choice

const silentUntil = { done: 'when something opens again', resting: 'when somebody records something' } as const

function leftOut(context: ProjectContext): string[] {
  const left = snoozedDate(context)
  const today = localDate(context.turn.at, context.project.zone)
  return [...(left ? [`${shownDay(left, today)} (snoozed)`] : []), ...skipsOf(context)]
}

/** The dates that are left out and still to come, in words. */
const skipsOf = ({ turn, project }: ProjectContext): string[] => {
  const today = localDate(turn.at, project.zone)
  return project.nudging.skips
    .filter(({ to }) => to >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to }) => span(from, to, today))
}

/** Reminds on the days that were left out too. */
export const datesBack: Choice<Intent> = { label: 'Take the dates back', intent: { do: 'nudge', words: 'skip none' } }

const changing: Choice<Intent> = { label: 'Change time', intent: { do: 'nudge', words: 'change' } }

const choices = (context: ProjectContext, { silent }: Reminder): Choice<Intent>[] => [
  { label: 'Preview', intent: { do: 'nudge', words: 'now' } },
  changing,
  ...(context.project.nudging.state === 'on'
    ? ([
        ...(skipsOf(context).length ? [datesBack] : []),
        snoozedDate(context)
          ? ({ label: 'Undo the snooze', intent: { do: 'nudge', words: 'unsnooze' } } as const)
          : silent === 'resting'
            ? ({ label: 'Keep reminding us', intent: { do: 'nudge', words: 'keep' } } as const)
            : snoozing(context.project.nudging),
        turningOff,
      ] as const)
    : ([{ ...turningOn, style: 'primary' }] as const)),
]

export const snoozing = ({ every }: ReminderSettings): Choice<Intent> => ({
  label: every === 1 ? 'Snooze a week' : 'Leave the next one out',
  intent: { do: 'nudge', words: 'snooze' },
})

const examples: readonly Text[] = [
  [command('nudge weekly thu 14:30'), ' or ', command('nudge every 2 weeks'), ': another day, time or rhythm'],
  [command('nudge skip 24 Dec - 6 Jan'), ': not while you are away'],
  [command('nudge holidays off'), ': on public holidays too'],
  [command('nudge zone Kuala Lumpur'), ': another time zone'],
  [command('nudge me'), ': your own items, to you alone'],
  [command('nudge log'), ': what was posted and what was not'],
]

/** Why none comes, or that the latest one did not get through. */
function troubles({ log, silent }: Reminder, zone: string): Block<Intent>[] {
  if (silent) return [{ kind: 'notice', tone: 'info', text: `It is silent just now: ${silentWhy[silent]}` }]
  const last = log[0]
  if (!last || !['unclear', 'gone', 'missed'].includes(last.result)) return []
  return [{ kind: 'notice', tone: 'warning', text: `The latest one, ${moment(last.at, zone)}: ${fateInWords(last)}.` }]
}

export function skipsCard(context: ProjectContext): Message<Intent> {
  const skips = skipsOf(context)
  if (!skips.length)
    return notice(['No dates are left out. Type ', command('nudge skip 24 Dec - 6 Jan'), ' before you all go away.'])
  return message('Dates without a reminder', [
    { kind: 'text', text: 'No reminder comes on these dates:' },
    { kind: 'list', items: skips },
    quiet([command('nudge skip none'), ' takes them back.']),
  ])
}

export function logCard({ project: { zone } }: ProjectContext, { log }: Reminder): Message<Intent> {
  if (!log.length) return notice('No reminder has come here yet.')
  return message('The latest reminders here', [
    { kind: 'heading', text: 'The latest reminders here' },
    { kind: 'list', items: log.slice(0, 12).map((one) => `${moment(one.at, zone)}: ${fateInWords(one)}`) },
  ])
}

/** What became of one reminder: "posted", "silent, because …". */
export function fateInWords({ result, why, what }: Logged): string {
  const content = { reminder: '', 'last word': ', to ask whether to pause', 'well done': ', to congratulate' }[
    what ?? 'reminder'
  ]
  const because = why ? ` (${why})` : ''
  switch (result) {
    case 'sent':
      return `posted${content}`
    case 'by hand':
      return `posted by hand${content}`
    case 'silent':
      return `silent, because ${why ?? 'there was nothing to say'}`
    case 'unclear':
      return `not sure whether it arrived, so it was not repeated${because}`
    case 'gone':
      return `could not be posted here${because}`
    case 'missed':
      return why ? `could not be posted in time${because}` : 'left out, because I was not running then'
    case 'under way':
      return 'under way'
    default:
      return result satisfies never
  }
}
