import { localDate } from '../../calendar/dates.ts'
import type { ReminderSettings } from '../../project/entry.ts'
import type { Choice } from '../../view/view.ts'
import type { Decision, ProjectContext } from '../context.ts'
import type { Intent } from '../intent.ts'
import type { Dates } from '../language/timing/parse-skip.ts'
import { already, change, recordQuietly } from './decisions.ts'
import { nextInWords, span } from './wording.ts'

/** Leaves dates out, and says when it comes back where the next one is among them. */
export function skip(context: ProjectContext, datesFrom: (next: number) => Dates): Decision {
  const { turn, project } = context
  const today = localDate(turn.at, project.zone)
  return recordQuietly(
    ({ next }) => {
      const { from, to } = datesFrom(next ?? turn.at)
      return [{ kind: 'nudging', nudging: { skips: [...stillToCome(context), { from, to }] } }]
    },
    ({ project: after }, { next }) => {
      const dates = after.nudging.skips.at(-1) ?? { from: today, to: today }
      const isBack = next !== undefined && localDate(next, after.zone) > dates.to
      return {
        text: [
          `${turn.name} asked for no reminder: ${span(dates.from, dates.to, today)}. `,
          `${isBack ? 'The reminder is back on' : 'Next:'} ${nextInWords(after, next)}.`,
        ],
        choices: [choiceToUnskip(dates)],
      }
    },
  )
}

const choiceToUnskip = ({ from, to }: Dates): Choice<Intent> => ({
  label: 'Undo',
  intent: { do: 'nudge', words: `unskip ${from} - ${to}` },
  about: 'Take these dates back',
})

/** Takes dates back that were left out. */
export function unskip(context: ProjectContext, { from, to }: Dates): Decision {
  const skips = stillToCome(context)
  const left = skips.filter((one) => one.from !== from || one.to !== to)
  const today = localDate(context.turn.at, context.project.zone)
  if (left.length === skips.length) return already(`${span(from, to, today)} is not left out.`)
  return change({ skips: left }, ({ turn }) => ({ text: [`${turn.name} took dates back: ${span(from, to, today)}.`] }))
}

/** Whether dates are left out that are still to come. */
export const leavesOut = (context: ProjectContext): boolean => stillToCome(context).length > 0

/** Whether today is left out. */
export const isLeftOutNow = (context: ProjectContext): boolean => endedNow(context).skips !== undefined

/** The dates that are left out without the stretch that lasts now: whoever turns the reminder on means that one. */
export function endedNow(context: ProjectContext): Partial<Pick<ReminderSettings, 'skips'>> {
  const today = localDate(context.turn.at, context.project.zone)
  const all = stillToCome(context)
  const later = all.filter(({ from }) => from > today)
  return later.length < all.length ? { skips: later } : {}
}

const stillToCome = ({ turn, project }: ProjectContext): ReminderSettings['skips'] =>
  project.nudging.skips.filter(({ to }) => to >= localDate(turn.at, project.zone))
