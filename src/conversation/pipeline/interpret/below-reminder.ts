import { type Item, isQuestion } from '../../../toolkit/items.ts'
import type { Context } from '../../context.ts'
import { clarify } from '../../help/clarify.ts'
import { statement } from '../../help/statement.ts'
import { toldOf } from '../../help/told-of.ts'
import { detailsOf } from '../../language/details.ts'
import { isStatement } from '../../language/parts.ts'
import type { Reading } from '../../language/reading.ts'
import { readingsOf } from '../../language/readings.ts'
import type { Recall } from '../../recall.ts'
import type { Heard } from './at-question.ts'
import { isTheirs, leftOver } from './left-to-others.ts'
import { isBrief, soundsOpen, isStatement as tells } from './signs.ts'
import { sureEnough } from './thresholds.ts'
import type { TurnStep } from './turn-step.ts'

/** Whether a thread is that of a reminder: nobody asked for what was shown there. */
export const isReminders = (recall: Recall | undefined, thread: string | undefined): boolean =>
  (recall?.reminder !== undefined && recall.reminder === thread) ||
  [recall, recall?.before].some((one) => one !== undefined && one.at === undefined && !one.said && !one.done.length)

/** Below a reminder, of what whoever speaks has on it: that it is somebody else's, or what reads like the answer to it, is asked about. */
export function ofTheirs({ context, intent, readings, setting }: Heard): readonly TurnStep[] | undefined {
  const { project } = context
  const [first] = readings
  if (!project || !first) return undefined
  const left = leftOver(context, intent.text, setting)
  if (left) return [{ ...left, reading: first }]
  const own = ownOf(intent.text, setting, context)
  return own && answers(intent.text, context)
    ? [{ ...statement({ ...context, project }, intent.text, own), reading: first }]
    : undefined
}

/**
 * Below a reminder: who points to rows of it, says which day would be better or that all are away, or what reads like an
 * answer to one of its questions, is asked, as no one else would notice; nothing is done yet, and talk is left alone.
 */
export function belowReminder({ context, intent, readings, setting }: Heard): readonly TurnStep[] | undefined {
  const { project, understanding } = context
  const [first] = readings
  if (!project || !first) return undefined
  const rows = onlyPoints.test(intent.text.trim()) ? (detailsOf(intent.text, 'show', setting).items ?? []) : []
  if (rows.length)
    return [
      {
        decision: toldOf(
          { ...context, project },
          rows.map((item) => ({ item, told: 'done' })),
        ),
        does: 'asks',
      },
    ]
  const away = isOfAway(first, intent.text, setting)
  if (away) return [{ ...clarify(context, [away]), reading: away }]
  if (!tells(intent.text) || isBrief(intent.text) || soundsOpen(intent.text) || isStatement(intent.text))
    return undefined
  const guesses = understanding.classify({ said: intent.text, where: 'thread', isAsked: true })
  return guesses[0]?.wish === 'say' && guesses[0].chance > sureEnough.record
    ? [{ ...statement({ ...context, project }, intent.text), reading: first }]
    : undefined
}

/** What whoever speaks has of what was listed, where it is open and in words; of several the one that the words name best. */
function ownOf(said: string, { listed, recent, understanding }: Heard['setting'], context: Context): Item | undefined {
  const own = [...listed, ...recent].filter((item) => isQuestion(item) && isTheirs(item, context))
  const named = understanding.nameQuestions(said)
  return own.find(({ id }) => id === named.find(({ item }) => own.some((one) => one.id === item))?.item) ?? own[0]
}

const answers = (said: string, { understanding }: Context): boolean => {
  const [first] = understanding.classify({ said, where: 'thread', isAsked: true })
  return !isBrief(said) && !soundsOpen(said) && first?.wish === 'say' && first.chance > sureEnough.answer
}

/** "The first and the last", "both done": rows by where they stand, and that they are done. */
const onlyPoints =
  /^(?:(?:ok|yes|done|the|and|both|all|first|second|third|fourth|fifth|last|ones?|two|three|of|them|is|are|finished|too|also|done|,|&|\+)[\s,.!]*)+$/i

/** A reminder that is wished at another time, or while all are away not at all; said to colleagues it is less plain than to us. */
function isOfAway(first: Reading, said: string, setting: Heard['setting']): Reading | undefined {
  if (setsReminder.has(first.wish) && first.chance > sureEnough.thread) return first
  if (!allAway.test(said)) return undefined
  const there = readingsOf({ said, where: 'addressed', isAsked: false }, setting)
  return there.find(({ wish, chance }) => setsReminder.has(wish) && chance > sureEnough.look)
}
const setsReminder = new Set<Reading['wish']>(['nudge-when', 'nudge-skip', 'nudge-snooze'])
const allAway =
  /\b(?:we|all|everyone|everybody|nobody|team|school|office|faculty|campus)\b.*\b(?:away|closed|out|off|leave|break|holidays?|in the office|here)\b/i
