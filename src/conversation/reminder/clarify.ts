import { localDate } from '../../calendar/dates.ts'
import { isAtNight } from '../../calendar/parse-time.ts'
import type { Item } from '../../toolkit/items.ts'
import { command, shortened } from '../../view/text.ts'
import type { Choice, Message, Text } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import { giveIt } from '../guidance/assign/hand-out.ts'
import type { Intent } from '../intent.ts'
import { codedItems } from '../language/details/codes.ts'
import { withNames } from '../language/mention.ts'
import { type Clarification, readReminder } from '../language/timing/parse-reminder.ts'
import { days, often, span } from './wording.ts'

/** What to do about words that make no sense, or two: what may be meant instead, as buttons. */
export function notUnderstood(context: ProjectContext, clarification: Clarification): Message<Intent> {
  const [item] = codedItems(clarification.said, context)
  if (item) return ofOneItem(item)
  const guesses = clarification.guesses.map((words) => choiceOf(context, words))
  const choices = [...guesses, ...waysOut(clarification)]
  return notice(
    asked(
      clarification,
      guesses.map(({ label }) => label),
    ),
    'info',
    ...(choices.length ? [buttons(...choices)] : []),
  )
}

/** The reminder is for all; who is to do one thing has it assigned. */
export const ofOneItem = (item: Item): Message<Intent> =>
  notice(
    `The weekly reminder goes to everybody here. Whoever has ${item.code} with a date is called by name in it: give it to them.`,
    'info',
    buttons(giveIt(item), { label: 'See the reminder', intent: { do: 'nudge' } }),
  )

/** The button for words after "nudge", labelled with what they come to. */
export const choiceOf = (context: ProjectContext, words: string): Choice<Intent> => ({
  label: labelOf(context, words),
  intent: { do: 'nudge', words },
})

function labelOf({ turn, project }: ProjectContext, words: string): string {
  const wish = readReminder(words, turn.at, project.zone)
  switch (wish.wants) {
    case 'time': {
      const { weekday, time, every } = wish.time
      const clock = time && isAtNight(time) ? `${time} at night` : time
      const day = weekday ? `${days[weekday - 1]}s` : ''
      const at = [day, clock].filter(Boolean).join(' at ')
      return capital([at, ...(every ? [often[every - 1]] : [])].filter(Boolean).join(', '))
    }
    case 'skip':
      return span(wish.from, wish.to, localDate(turn.at, project.zone))
    case 'zone':
      return cityOf(wish.said)
    case 'off':
      return 'Pause with no end'
    case 'snooze':
      return 'Leave the next one out'
    default:
      return capital(words)
  }
}

/** "Ho Chi Minh" for "Asia/Ho_Chi_Minh" */
export const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`

function asked({ said, about }: Clarification, guesses: readonly string[]): Text {
  const words = `“${shortened(withNames(said), 60)}”`
  switch (about) {
    case 'dates':
      return [
        `I do not understand the dates in ${words}. Write them like this: `,
        command('nudge skip 24 Dec - 6 Jan'),
        ' or ',
        command('nudge skip next week'),
        '.',
      ]
    case 'past':
      return `${words} is past.${guesses[0] ? ` Did you mean ${guesses[0]}?` : ' Choose a day from today on.'}`
    case 'order':
      return `Did you mean ${guesses[0]}?`
    case 'time':
      return [`There is no time of day in ${words}. Write it like this: `, command('nudge weekly thu 14:30'), '.']
    case 'night':
      return `${guesses.join(', or ')}?`
    case 'anything':
      return guesses[0]
        ? `I do not understand all of ${words}. Did you mean this?`
        : `I do not understand ${words} here.`
    default:
      return told[about]
  }
}

const told: Readonly<Record<'holidays' | 'often' | 'seldom' | 'month' | 'once', Text>> = {
  holidays: [
    'When are you away? Often it is these two weeks; ',
    command('nudge skip 21 Dec - 10 Jan'),
    ' takes other dates.',
  ],
  often: 'Once a week is the most I do; people switch off what comes more often. What is open you can see at any time.',
  seldom: 'Every four weeks is the longest I go.',
  month: 'I count in weeks, not in months. Every four weeks comes nearest.',
  once: 'I cannot move one reminder alone. The next one can be left out, or all of them come on another day.',
}

function waysOut({ about, guesses }: Clarification): Choice<Intent>[] {
  const change: Choice<Intent> = { label: 'Change time', intent: { do: 'nudge', words: 'change' } }
  if (about === 'often') return [{ label: 'What is missing', intent: { do: 'missing' } }, change]
  if (about === 'time' || about === 'seldom') return [change]
  return about === 'anything' || (about === 'dates' && !guesses.length)
    ? [{ label: 'See the reminder', intent: { do: 'nudge' } }, ...(about === 'anything' ? [change] : [])]
    : []
}
