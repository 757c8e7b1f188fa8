import type { Nudging } from '../project/entry.ts'
import type { Project } from '../project/project.ts'
import { command, shortened } from '../view/text.ts'
import type { Block, Choice, Message, Text } from '../view/view.ts'
import type { Intent } from './intent.ts'
import type { Wish } from './read-nudge.ts'
import type { Logged, Reminder } from './reminder.ts'
import { message, notice } from './trouble.ts'
import { shownDay } from './when.ts'

export const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
export const often = ['every week', 'every two weeks', 'every three weeks', 'every four weeks']

/** "Mondays at 09:00, every week" */
export const rhythm = ({ weekday, time, every }: Nudging): string =>
  `${days[weekday - 1]}s at ${time}, ${often[every - 1]}`

/** How the reminder stands, and everything that changes it. */
export function nudgeCard(project: Project, reminder: Reminder): Message<Intent> {
  const { nudging, zone } = project
  const when = nudging.state === 'off' ? 'paused' : rhythm(nudging)
  const skips = skipsFrom(nudging)
  return message(`The weekly reminder: ${when}`, [
    { kind: 'heading', text: 'Weekly reminder' },
    {
      kind: 'facts',
      facts: [
        { label: 'When', value: when },
        { label: 'Next', value: nextInWords(project, reminder.next) },
        { label: 'Time zone', value: zone },
        {
          label: 'Public holidays',
          value: nudging.holidays ? `moved to the next working day (${project.economy})` : 'not looked at',
        },
        ...(skips.length ? [{ label: 'Left out', value: skips.join(', ') }] : []),
      ],
    },
    ...troubles(reminder, zone),
    { kind: 'choices', choices: choices(nudging) },
    { kind: 'list', items: examples },
  ])
}

const choices = ({ state, every }: Nudging): Choice<Intent>[] => [
  { label: 'Preview', intent: { do: 'nudge', words: 'now' } },
  { label: 'Change time', intent: { do: 'nudge', words: 'change' } },
  ...(state === 'on'
    ? ([
        { label: every === 1 ? 'Snooze a week' : 'Leave the next one out', intent: { do: 'nudge', words: 'snooze' } },
        { label: 'Pause', intent: { do: 'nudge', words: 'off' }, about: 'Pause the weekly reminder' },
      ] as const)
    : ([{ label: 'Turn on', intent: { do: 'nudge', words: 'on' }, style: 'primary' }] as const)),
]

const examples: readonly Text[] = [
  [command('nudge weekly thu 14:30'), ' or ', command('nudge every 2 weeks'), ': another day, time or rhythm'],
  [command('nudge skip 24 Dec - 6 Jan'), ': not while you are away'],
  [command('nudge holidays on'), ': not on public holidays'],
  [command('nudge zone Kuala Lumpur'), ': another time zone'],
  [command('nudge me'), ': your own items, to you alone'],
  [command('nudge log'), ': what was posted and what was not'],
]

/** The latest reminder, where it did not get through. */
function troubles({ log }: Reminder, zone: string): Block<Intent>[] {
  const last = log[0]
  if (!last || !['unclear', 'gone', 'missed'].includes(last.fate)) return []
  return [{ kind: 'notice', tone: 'warning', text: `The latest one, ${moment(last.at, zone)}: ${fate(last)}.` }]
}

export const nextInWords = ({ nudging, archived, zone }: Project, next: number | undefined): string => {
  if (archived) return 'none while the project is archived'
  if (nudging.state === 'off') return 'none while it is paused'
  return next === undefined ? 'none within a year' : moment(next, zone)
}

/** "Mon 30 Nov, 09:00" */
const moment = (at: number, zone: string): string =>
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

const skipsFrom = ({ skips }: Nudging): string[] => skips.map(({ from, to }) => span(from, to))

/** "Thu 24 Dec to Wed 6 Jan" */
export const span = (from: string, to: string): string =>
  from === to ? shownDay(from) : `${shownDay(from)} to ${shownDay(to)}`

export function skipsCard(nudging: Nudging): Message<Intent> {
  const skips = skipsFrom(nudging)
  if (!skips.length)
    return notice(['No dates are left out. Type ', command('nudge skip 24 Dec - 6 Jan'), ' before you all go away.'])
  return message('Dates without a reminder', [
    { kind: 'text', text: 'No reminder comes on these dates:' },
    { kind: 'list', items: skips },
    { kind: 'text', text: [command('nudge skip none'), ' takes them back.'], tone: 'quiet' },
  ])
}

/** What the reminder would say, to the asker alone, with the button that posts it. */
export function previewCard({ preview }: Reminder): Message<Intent> {
  if (!preview)
    return notice(
      'If it came now, it would say nothing: there is nothing new to say, and silence is better than noise.',
    )
  return message(`Preview: ${preview.summary}`, [
    { kind: 'notice', tone: 'info', text: 'Only you see this. Posted now, it would look like this:' },
    ...preview.blocks.filter(({ kind }) => kind !== 'choices'),
    {
      kind: 'choices',
      choices: [
        {
          label: 'Post it',
          intent: { do: 'nudge', words: 'post' },
          style: 'primary',
          about: 'Post the reminder where all can see it',
        },
      ],
    },
  ])
}

export function logCard({ zone }: Project, { log }: Reminder): Message<Intent> {
  if (!log.length) return notice('No reminder has come here yet.')
  return message('The latest reminders here', [
    { kind: 'heading', text: 'The latest reminders here' },
    { kind: 'list', items: log.slice(0, 12).map((one) => `${moment(one.at, zone)}: ${fate(one)}`) },
  ])
}

function fate({ fate, why }: Logged): string {
  const because = why ? ` (${why})` : ''
  switch (fate) {
    case 'sent':
      return 'posted'
    case 'by hand':
      return 'posted by hand'
    case 'silent':
      return 'nothing to say, so it was silent'
    case 'unclear':
      return `not sure whether it arrived, so it was not repeated${because}`
    case 'gone':
      return `could not be posted here${because}`
    case 'missed':
      return 'left out, because I was not running then'
    case 'under way':
      return 'under way'
    default:
      return fate satisfies never
  }
}

/** What to type instead of words that make no sense. */
export function notUnderstood({ said, about }: Extract<Wish, { wants: 'something else' }>): Message<Intent> {
  const words = `“${shortened(said, 60)}”`
  switch (about) {
    case 'dates':
      return notice(
        [
          `I do not understand the dates ${words}, or they are past. Write them like this: `,
          command('nudge skip 24 Dec - 6 Jan'),
          ' or ',
          command('nudge skip next week'),
          '.',
        ],
        'warning',
      )
    case 'time':
      return notice(
        [`There is no time of day in ${words}. Write it like this: `, command('nudge weekly thu 14:30'), '.'],
        'warning',
      )
    case 'often':
      return notice([
        'Once a week is the most I do; people switch off what comes more often. ',
        command('missing'),
        ' shows what is open at any time, and ',
        command('nudge weekly thu 14:30'),
        ' chooses the day.',
      ])
    case 'anything':
      return message(`Not understood: nudge ${said}`, [
        { kind: 'notice', tone: 'warning', text: `I do not understand ${words} here. This I do:` },
        { kind: 'list', items: examples },
        {
          kind: 'choices',
          choices: [
            { label: 'See the reminder', intent: { do: 'nudge' } },
            { label: 'Change time', intent: { do: 'nudge', words: 'change' } },
          ],
        },
      ])
    default:
      return about satisfies never
  }
}
