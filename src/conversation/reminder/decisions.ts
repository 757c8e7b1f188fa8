import type { ProjectEvent, ReminderSettings } from '../../project/entry.ts'
import type { Choice, Message, Span } from '../../view/view.ts'
import type { Decision, DecisionTo, ProjectContext } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent } from '../intent.ts'
import type { Reminder } from '../reminder-port.ts'
import { posted, type Reply, whispered } from '../reply.ts'
import { nextInWords } from './wording.ts'

/** What is said once something changed, and the buttons below it: mostly the one that takes it back. */
export type ReminderWords = { readonly text: readonly Span[]; readonly choices?: readonly Choice<Intent>[] }
export type Says = (after: ProjectContext, reminder: Reminder) => ReminderWords

/** Changes the reminder's settings in part. */
export const change = (part: Partial<ReminderSettings>, says: Says): Decision =>
  record(() => [{ kind: 'nudging', nudging: part }], says)

/** Records, and says where all can see it what is now and when the next one comes. */
export const record = (events: (before: Reminder) => readonly ProjectEvent[], says: Says): Decision =>
  recordQuietly(events, (after, reminder) => {
    const { text, choices } = says(after, reminder)
    const then = reminder.next === undefined ? [] : [` Next: ${nextInWords(after.project, reminder.next)}.`]
    return { text: [...text, ...then], ...(choices ? { choices } : {}) }
  })

/** Records, and says where all can see it just what it is given. */
export const recordQuietly = (events: (before: Reminder) => readonly ProjectEvent[], says: Says): Decision => ({
  does: 'remind',
  events,
  say: (after, reminder) => {
    const { text, choices = [] } = says(after, reminder)
    const below = choices.length ? [buttons(...choices)] : []
    return [posted(notice(text, 'good', ...below))]
  },
})

export type ReminderReply = (context: ProjectContext, reminder: Reminder) => readonly Reply[]

/** Changes nothing and says what the schedule knows. */
export const look = (say: ReminderReply): DecisionTo<'remind'> => ({
  does: 'remind',
  events: () => [],
  say,
})

/** It is so already: nothing is recorded, and only the one who asked is told. */
export const already = (text: string, ...choices: readonly Choice<Intent>[]): Decision =>
  look(({ project }, { next }) =>
    whisper(
      notice(
        [`${text} Next: ${nextInWords(project, next)}.`],
        'info',
        ...(choices.length ? [buttons(...choices)] : []),
      ),
    ),
  )

export const whisper = (view: Message<Intent>): Reply[] => [whispered(view)]
