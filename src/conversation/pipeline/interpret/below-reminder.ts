import { clarify } from '../../help/clarify.ts'
import { statement } from '../../help/statement.ts'
import { isStatement } from '../../language/parts.ts'
import type { Recall } from '../../recall.ts'
import type { Heard } from './at-question.ts'
import { isBrief, soundsOpen, isStatement as tells } from './signs.ts'
import { sureEnough } from './thresholds.ts'
import type { TurnStep } from './turn-step.ts'

/** Whether a thread is that of a reminder: nobody asked for what was shown there. */
export const isReminders = (recall: Recall | undefined): boolean =>
  [recall, recall?.before].some((one) => one !== undefined && one.at === undefined && !one.said && !one.done.length)

/**
 * Below a reminder: who says which day would be better, or what reads like an answer to one of its questions, is asked, as
 * no one else would notice; nothing is done yet, and talk is left alone.
 */
export function belowReminder({ context, intent, readings }: Heard): readonly TurnStep[] | undefined {
  const { project, understanding } = context
  const [first] = readings
  if (!project || !first) return undefined
  if (first.wish === 'nudge-when' && first.chance > sureEnough.thread)
    return [{ ...clarify(context, [first]), reading: first }]
  if (!tells(intent.text) || isBrief(intent.text) || soundsOpen(intent.text) || isStatement(intent.text))
    return undefined
  const guesses = understanding.classify({ said: intent.text, where: 'thread', isAsked: true })
  return guesses[0]?.wish === 'say' && guesses[0].chance > sureEnough.record
    ? [{ ...statement({ ...context, project }, intent.text), reading: first }]
    : undefined
}
