import type { Happening, Nudging } from '../project/entry.ts'
import type { Message, Span } from '../view/view.ts'
import type { Intent } from './intent.ts'
import { nextInWords, rhythm } from './nudge-cards.ts'
import type { Reminder } from './reminder.ts'
import type { Reply } from './reply.ts'
import type { Decision, ProjectScene } from './scene.ts'
import { notice } from './trouble.ts'

/** Changes the reminder's settings in part. */
export const change = (part: Partial<Nudging>, says: Says): Decision =>
  record(() => [{ kind: 'nudging', nudging: part }], says)

export type Says = (after: ProjectScene) => readonly Span[]

export const fromNowOn: Says = ({ project }) => [`From now on the reminder comes on ${rhythm(project.nudging)}.`]

/** Records, and says where all can see it what is now and when the next one comes. */
export const record = (happenings: (before: Reminder) => readonly Happening[], says: Says): Decision => ({
  does: 'remind',
  happenings,
  say: (after, { next }) => {
    const then = next === undefined ? [] : [` Next: ${nextInWords(after.project, next)}.`]
    return [{ show: 'post', where: 'thread', view: notice([...says(after), ...then], 'good') }]
  },
})

export type Look = (scene: ProjectScene, reminder: Reminder) => readonly Reply[]

/** Changes nothing and says what the schedule knows. */
export const look = (say: Look): Extract<Decision, { does: 'remind' }> => ({
  does: 'remind',
  happenings: () => [],
  say,
})

export const whisper = (view: Message<Intent>): Reply[] => [{ show: 'whisper', view }]
