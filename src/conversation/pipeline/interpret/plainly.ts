import type { Context } from '../../context.ts'
import { clarify } from '../../help/clarify.ts'
import { toldOf } from '../../help/told-of.ts'
import { toldOfItems } from '../../language/answers/told-of-items.ts'
import { meaningAsked } from '../../language/asks-meaning.ts'
import type { Setting } from '../../language/wishes.ts'
import type { Recall } from '../../recall.ts'
import { answersNamed } from './by-its-code.ts'
import { cancelled } from './cancelled.ts'
import { goesTo, ofNth } from './elsewhere-said.ts'
import { leftOver } from './left-to-others.ts'
import { mostSteps } from './thresholds.ts'
import type { TurnStep } from './turn-step.ts'

/** What takes back what was done or asked last: "cancel that", "undo undo". */
export function takenBack(
  words: string,
  recall: Recall | undefined,
  context: Context,
): readonly TurnStep[] | undefined {
  const one = cancelled(words, recall, context)
  return one ? [one] : undone(words)
}

/** "Undo undo undo": as often as it is said. */
function undone(words: string): readonly TurnStep[] | undefined {
  if (!/^(?:undo\b[\s,.!]*(?:(?:and|then)\s+)?){2,}$/i.test(words.trim())) return undefined
  const times = words.match(/undo/gi)?.length ?? 1
  return Array.from({ length: Math.min(times, mostSteps) }, () => ({ intent: { do: 'undo' } }))
}

/** What a question means, what is only told of items, and what is left to somebody else: of what is named, open, or was shown last. */
export function ofItem(words: string, setting: Setting, context: Context): readonly TurnStep[] | undefined {
  const unclear = context.project && meaningAsked(words, setting)
  if (unclear) return [{ intent: { do: 'advice', item: unclear.id } }]
  const told = context.project && toldOfItems(words, setting)
  const [only, other] = told ?? []
  if (told && context.project && (other || only?.told !== 'not mine'))
    return [{ decision: toldOf({ ...context, project: context.project }, told), does: 'asks' }]
  const left = leftOver(context, words, setting)
  return left && [left]
}

/** Under an open question: where somebody wants to go on, or "to the second one: …"; which one that is, is asked where it is not clear. */
export function ofAnother(words: string, setting: Setting, context: Context): readonly TurnStep[] | undefined {
  if (!setting.open) return undefined
  const goes = goesTo(words, setting)
  if (goes) return goes
  const nth = ofNth(words, setting, context)
  if (nth === 'unknown') return [{ ...clarify(context, [], { open: setting.open, isTalk: true }) }]
  return nth && answersNamed(nth, setting, context)
}
