import { personKey } from '../../project/entry.ts'
import { chatsNamed } from '../../project/place.ts'
import type { Erased } from '../../project/ports.ts'
import type { Project } from '../../project/project.ts'
import { shortened, strong } from '../../view/text.ts'
import type { Choice, Message, Text } from '../../view/view.ts'
import { type Context, type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { whispered } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { kindOf } from './link-wording.ts'

/** Deletes all of a project; asks twice before. */
export function forget(
  { project, turn }: ProjectContext,
  { sure, about, project: asked }: IntentOf<'forget'>,
): Decision {
  if (about) return say(whispered(notByTopic(project, about)))
  // A button of an earlier version does not say what it was for: it asks once more.
  if (sure === 0 || asked === undefined)
    return areYouSure(
      `Delete ${project.name}?`,
      [
        'This deletes everything recorded for ',
        strong(project.name),
        `: ${project.entries.length} entries, in every channel it lives in. Take an export first if you may want it back.`,
      ],
      [
        { label: 'Delete…', intent: { do: 'forget', sure: 1 }, style: 'danger' },
        { label: 'Export first', intent: { do: 'export' } },
      ],
    )
  if (sure === 1)
    return areYouSure(
      'Really delete it? It cannot be brought back.',
      ['Really delete ', strong(project.name), '? It cannot be brought back.'],
      [{ label: 'Yes, delete all of it', intent: { do: 'forget', sure: 2 }, style: 'danger' }],
    )
  return {
    does: 'forget',
    say: (entries) => [{ show: 'post', where: 'channel', view: deleted(project, turn, entries) }],
  }
}

/** One answer can be taken back, or all deleted. */
const notByTopic = ({ name }: Project, about: string): Message<Intent> =>
  notice(
    [
      `Nothing is deleted. What is recorded on “${shortened(about, 60)}” goes answer by answer: look at it, and take back what is yours. Only all of `,
      strong(name),
      ' can be deleted at once.',
    ],
    'info',
    buttons(
      { label: 'What is recorded', intent: { do: 'decided', about }, style: 'primary' },
      { label: `Delete all of ${shortened(name, 40)}…`, intent: { do: 'forget', sure: 0 }, style: 'danger' },
    ),
  )

const deleted = ({ name }: Project, turn: Turn, entries: number): Message<Intent> =>
  notice([
    strong(turn.name),
    ' deleted ',
    strong(name),
    `: ${counted(entries)}, its settings and its reminders. ${messages('Its', turn)}`,
  ])

/** Removes the person's name and texts from every project's records. Whoever presses somebody else's button is asked first. */
export function forgetMe({ turn }: Context, { sure, of }: IntentOf<'forget me'>): Decision {
  const me = personKey(turn.by)
  if (sure === 0 || of !== me)
    return areYouSure(
      'Remove your name and texts?',
      [
        strong(turn.name),
        ', this removes your name and everything you wrote from the records of all projects here, and gives back what you lead or have been assigned. Ticks and dates stay, without you. It cannot be brought back.',
      ],
      [{ label: 'Remove me', intent: { do: 'forget me', sure: 1, of: me }, style: 'danger' }],
    )
  return { does: 'erase', say: (erased) => [whispered(removed(erased, turn))] }
}

const removed = ({ entries, unread }: Erased, turn: Turn): Message<Intent> =>
  notice(
    [
      `Done: your name and texts are gone from ${counted(entries)}.`,
      ...(unread
        ? [
            `${counted(unread)} could not be read and ${unread === 1 ? 'was' : 'were'} left; your id is in none of them.`,
          ]
        : []),
      messages('Your', turn),
    ].join(' '),
    'good',
  )

/** Asks, to the person alone, before what cannot be undone. */
const areYouSure = (summary: string, text: Text, ways: readonly Choice<Intent>[]): Decision =>
  say(
    whispered(
      message(summary, [
        { kind: 'notice', tone: 'warning', text },
        buttons(...ways, { label: 'Keep it', intent: { do: 'dismiss', closes: true } }),
      ]),
    ),
  )

const counted = (entries: number): string => `${entries} ${entries === 1 ? 'entry' : 'entries'}`

/** What stood in the workspace went with the rest; what a chat platform keeps is deleted there. */
const messages = (whose: 'Its' | 'Your', { place, placeKind }: Turn): string =>
  place.platform === 'web'
    ? `${whose} messages here are gone too; those in ${chatsNamed('and')} stay until they are deleted there.`
    : `The messages in this ${kindOf(placeKind)} are the ${kindOf(placeKind)}’s own; delete them here if you want them gone.`

/** Closes the card that asked. */
export const dismiss = ({ turn }: Context, { closes }: IntentOf<'dismiss'>): Decision =>
  say({ show: closes && (turn.card || turn.alone) ? 'replace' : 'whisper', view: notice('Nothing was changed.') })
