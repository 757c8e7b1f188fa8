import { authorOf } from '../../project/author.ts'
import { currentAnswer, stateOf } from '../../project/project.ts'
import { command, strong } from '../../view/text.ts'
import type { Message } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message, notice } from '../failures.ts'
import type { Intent } from '../intent.ts'
import type { ShownOf } from '../shown.ts'
import { recordedLines } from './recorded-line.ts'

/** "Is that your answer to 07.3?" once that was decided; undefined while it is not. */
export function askedBefore(context: ProjectContext, asked: ShownOf<'asks'>): Message<Intent> | undefined {
  const item = context.items.byId.get(asked.item)
  if (!item) return notice('That was decided.')
  const state = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
  const open = buttons({ label: `Open ${item.code}`, intent: { do: 'show', item: item.id } })
  // What was asked then stays what it was.
  const was = ['Is that your answer to ', strong(item.code), '? ']
  if (state.settled?.kind === 'excused') return notice([...was, `By now ${item.code} does not apply.`], 'info', open)
  const answer = currentAnswer(state)
  if (answer && answer.id !== asked.basedOn)
    return notice([...was, `By now ${item.code} has ${authorOf(answer).name}’s answer.`], 'info', open)
  return asked.over ? notice([...was, 'It was not recorded as that.'], 'info', open) : undefined
}

/** That an answer was recorded, while it is the one that counts; nothing once it is not. */
export function recordedBefore(context: ProjectContext, { entry }: ShownOf<'recorded'>): Message<Intent> {
  const answer = context.project.entries.find(({ id }) => id === entry)
  const item = answer?.kind === 'answered' ? context.items.byId.get(answer.item) : undefined
  if (!item || answer?.kind !== 'answered') return message('', [])
  const { settled } = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
  return message('', settled?.id === entry ? [...recordedLines(context, { item, answer }), { kind: 'divider' }] : [])
}

/** The question whether to pause, once anybody did anything; undefined while nobody did. */
export function restedBefore({ project }: ProjectContext, { at }: ShownOf<'resting'>): Message<Intent> | undefined {
  if (!project.entries.some((entry) => entry.at > at)) return undefined
  return project.nudging.state === 'off'
    ? notice(['The weekly reminder is paused. ', command('nudge on'), ' turns it on again.'])
    : notice([strong(project.name), ' goes on, and so do the reminders.'])
}
