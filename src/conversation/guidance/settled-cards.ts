import { authorOf } from '../../project/author.ts'
import { currentAnswer, stateOf } from '../../project/project.ts'
import { command, strong } from '../../view/text.ts'
import type { Message } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { notice } from '../failures.ts'
import type { Intent } from '../intent.ts'
import type { ShownOf } from '../shown.ts'

/** "Is that your answer to 07.3?" once that was decided; undefined while it is not. */
export function askedBefore(context: ProjectContext, asked: ShownOf<'asks'>): Message<Intent> | undefined {
  const item = context.items.byId.get(asked.item)
  if (!item) return notice('That was decided.')
  const state = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
  const open = {
    kind: 'choices',
    choices: [{ label: `Open ${item.code}`, intent: { do: 'show', item: item.id } }],
  } as const
  if (state.settled?.kind === 'excused') return notice(`${item.code} does not apply by now.`, 'info', open)
  const answer = currentAnswer(state)
  if (answer && answer.id !== asked.basedOn)
    return notice([strong(item.code), ` has ${authorOf(answer).name}’s answer by now.`], 'info', open)
  return asked.over ? notice(`That was not recorded as the answer to ${item.code}.`, 'info', open) : undefined
}

/** Two answers once the team settled on one, by saying so or by a newer one; undefined while it did not. */
export function clashBefore(context: ProjectContext, { entries, over }: ShownOf<'clash'>): Message<Intent> | undefined {
  const two = context.project.entries.filter(({ id }) => entries.includes(id))
  const [first] = two
  const item = first && 'item' in first ? context.items.byId.get(first.item) : undefined
  if (!item) return notice('That was settled.')
  const { settled } = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
  const stands = two.length === entries.length && two.every(({ id }) => !context.project.withdrawn.has(id))
  if (!over && stands && settled && entries.includes(settled.id)) return undefined
  const now =
    settled?.kind === 'answered'
      ? `${authorOf(settled).name}’s answer counts.`
      : settled
        ? 'It is settled.'
        : 'It is open.'
  return notice([strong(item.code), ` was answered twice at once. ${now}`], 'info', {
    kind: 'choices',
    choices: [{ label: 'History', intent: { do: 'history', item: item.id } }],
  })
}

/** The question whether to pause, once anybody did anything; undefined while nobody did. */
export function restedBefore({ project }: ProjectContext, { at }: ShownOf<'resting'>): Message<Intent> | undefined {
  if (!project.entries.some((entry) => entry.at > at)) return undefined
  return project.nudging.state === 'off'
    ? notice(['The weekly reminder is paused. ', command('nudge on'), ' turns it on again.'])
    : notice([strong(project.name), ' goes on, and so do the reminders.'])
}
