import { localDate, shownDay } from '../../calendar/dates.ts'
import { command } from '../../view/text.ts'
import type { Decision, ProjectContext } from '../context.ts'
import { notice } from '../failures.ts'
import { change, look, recordQuietly, whisper } from './decisions.ts'
import { reminderSettingsCard } from './settings-card.ts'
import { nextInWords, snoozedDate } from './wording.ts'

/** Leaves the next reminder out; said twice, by whoever, it is still one. */
export function snooze(context: ProjectContext): Decision {
  const { turn, project } = context
  const { nudging, zone, archived } = project
  if (nudging.state === 'off' || archived)
    return look((_, reminder) => whisper(reminderSettingsCard(context, reminder)))
  const left = snoozedDate(context)
  if (left)
    return look((_, { next }) =>
      whisper(
        notice([
          `${shownDay(left, localDate(turn.at, zone))} is left out already. Next: ${nextInWords(project, next)}. `,
          command('nudge skip 24 Dec - 6 Jan'),
          ' leaves out more.',
        ]),
      ),
    )
  return recordQuietly(
    ({ next }) => (next === undefined ? [] : [{ kind: 'nudging', nudging: { snoozed: localDate(next, zone) } }]),
    (after, { next }) => snoozed(after, next),
  )
}

/** Takes a snooze back; whoever may snooze may do that. */
export function unsnooze(context: ProjectContext): Decision {
  if (!snoozedDate(context))
    return look(({ project }, { next }) => whisper(notice(`Nothing is snoozed. Next: ${nextInWords(project, next)}.`)))
  return change({ snoozed: null }, ({ turn }) => ({ text: [`${turn.name} took the snooze back.`] }))
}

function snoozed(after: ProjectContext, next: number | undefined): ReturnType<Parameters<typeof recordQuietly>[1]> {
  const { turn, project } = after
  const today = localDate(turn.at, project.zone)
  const left = snoozedDate(after)
  if (!left) return { text: ['There is no next reminder to leave out.'] }
  const back = next === undefined ? '' : `, back on ${shownDay(localDate(next, project.zone), today)}`
  return {
    text: [`${turn.name} snoozed it: none on ${shownDay(left, today)}${back}.`],
    choices: [{ label: 'Undo', intent: { do: 'nudge', words: 'unsnooze' }, about: 'Take the snooze back' }],
  }
}
