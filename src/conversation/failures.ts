import type { NotStored } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import { command, plain, strong } from '../view/text.ts'
import type { Block, Choice, Message, Text } from '../view/view.ts'
import type { Intent } from './intent.ts'
import { type Reply, whispered } from './reply.ts'
import type { Turn } from './turn.ts'

/** What people are told when something stood in the way: what happened, that nothing else did, and what to do next. */

/** Whether it says no more than what stood in the way: it is shown beside what was pressed, which stays to be pressed again. */
export const isWarning = ({ blocks }: Message<Intent>): boolean =>
  blocks[0]?.kind === 'notice' && blocks[0].tone === 'warning' && !blocks.some(({ kind }) => kind === 'choices')

/** `recorded`: what the turn records was kept, or deleted, before the store failed. */
export function notSaved({ why, perhaps }: NotStored, intent: Intent, recorded = false): Message<Intent> {
  if (recorded && (intent.do === 'forget' || intent.do === 'forget me'))
    return notice(`It is deleted. I could not finish, because ${why}, and go on in a minute.`, 'warning')
  if (recorded)
    return notice(
      [`It is saved. I cannot show it just now, because ${why}; `, command('status'), ' does in a minute.'],
      'warning',
    )
  const text = textOf(intent)
  const again = 'Try again in a minute; if it stays like this, tell whoever runs mcred for you.'
  return message(perhaps ? `Perhaps not saved: ${why}.` : `Not saved: ${why}.`, [
    {
      kind: 'notice',
      tone: 'warning',
      text: perhaps
        ? `I cannot tell whether this was saved, because ${why}. Have a look in a minute, before you do it again; if it stays like this, tell whoever runs mcred for you.`
        : `Not saved, because ${why}. Nothing was recorded. ${again}`,
    },
    ...wordsToCopy(text),
  ])
}

/** The turn is kept, and what it asks for is done once the store takes it. */
export const putOff = ({ why }: NotStored, intent: Intent): Message<Intent> =>
  message(`Put off: ${why}.`, [
    {
      kind: 'notice',
      tone: 'warning',
      text: `I have that, but cannot go on with it just now, because ${why}. It is done by itself, and answered here, once that is over; you need not do it again.`,
    },
    ...wordsToCopy(textOf(intent)),
  ])

const wordsToCopy = (text: string | undefined): Block<Intent>[] =>
  text
    ? [
        { kind: 'text', text: 'Your words, to copy:', tone: 'quiet' },
        { kind: 'said', text },
      ]
    : []

export const wentWrong: Message<Intent> = message('Something went wrong.', [
  {
    kind: 'notice',
    tone: 'warning',
    text: 'Something went wrong on our side. What you recorded before is safe. Please try again; if it happens again, tell whoever runs mcred for you.',
  },
])

/** A form could not be opened, mostly because the platform was slow: the same press once more. */
export const openAgain = (title: string, intent: Intent): Message<Intent> =>
  notice(`“${title}” could not be opened just now. Nothing was recorded.`, 'warning', {
    kind: 'choices',
    choices: [{ label: 'Open it', intent, style: 'primary', about: title }],
  })

/** A button whose meaning is not known any more. */
export const outdated = (): Message<Intent> =>
  notice(['This button is too old to know what it was for. Type ', command('status'), ' for a fresh one.'])

export const notUploaded = (name: string): Message<Intent> =>
  notice(
    `${name} could not be sent. Try again in a minute; if it stays like this, tell whoever runs mcred for you.`,
    'warning',
  )

/** What is for the person alone cannot be said to them, for they have no chat of their own with the bot. */
export const noWayAlone: Message<Intent> = message('First open a chat of your own with me.', [
  {
    kind: 'notice',
    tone: 'warning',
    text: 'That is for you alone, and we have no chat of our own yet. Open one with me (add the app for yourself and say hello there), then ask for it here again.',
  },
])

export const forgotten = (): Reply[] => [
  whispered(notice(['This project was deleted. Type ', command('start'), ' to set up a new one.'])),
]

/** An archived project takes nothing; what somebody wrote is given back to them. */
export const putAway = ({ name }: Project, { intent }: Turn): Reply[] => [
  whispered(
    message(`${name} is archived.`, [
      {
        kind: 'notice',
        tone: 'warning',
        text: [strong(name), ' is archived, so nothing was recorded. ', command('reopen'), ' takes it out again.'],
      },
      ...wordsToCopy(textOf(intent)),
    ]),
  ),
]

export const somebodyWasFaster = (): Reply[] => [
  whispered(
    notice([
      'Somebody set this up a moment ago, so there was nothing left to do. Type ',
      command('status'),
      ' to see it.',
    ]),
  ),
]

/** A one-line message in a tone of its own. */
export const notice = (
  text: Text,
  tone: 'good' | 'info' | 'warning' = 'info',
  ...more: Block<Intent>[]
): Message<Intent> => message(plain(text), [{ kind: 'notice', tone, text }, ...more])

export function message(summary: string, blocks: readonly Block<Intent>[]): Message<Intent> {
  return { kind: 'message', summary, blocks }
}

/** Buttons in a row; and a line beside what matters. */
export const buttons = (...choices: readonly Choice<Intent>[]) => ({ kind: 'choices', choices }) satisfies Block<Intent>
export const quiet = (text: Text) => ({ kind: 'text', text, tone: 'quiet' }) satisfies Block<Intent>

function textOf(intent: Intent): string | undefined {
  if (intent.do === 'say' || intent.do === 'answer') {
    const typed = 'values' in intent ? intent.values?.['text'] : undefined
    return typeof typed === 'string' ? typed : intent.text
  }
  return undefined
}
