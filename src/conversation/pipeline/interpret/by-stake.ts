import { isInScope } from '../../../toolkit/items.ts'
import type { Wish } from '../../../understanding/wishes.ts'
import type { Context } from '../../context.ts'
import { bearsOn } from '../../help/bears-on.ts'
import { clarify, confirm, lacking, whichItem } from '../../help/clarify.ts'
import { adding } from '../../help/corrects.ts'
import { replaces } from '../../help/replaces.ts'
import type { Intent, IntentOf } from '../../intent.ts'
import { doubtOf } from '../../language/answers/doubtful.ts'
import type { Reading } from '../../language/reading.ts'
import { rowOf, type Setting } from '../../language/wishes.ts'
import { decide } from '../decide.ts'
import { hasCode } from './signs.ts'
import { sureEnough } from './thresholds.ts'
import { quiet, type TurnStep } from './turn-step.ts'
import { mixesUp, whoGetsWhat } from './who-gets-what.ts'

/** What the likeliest reading comes to, by what is at stake. */
export function stepOf(readings: readonly Reading[], setting: Setting, context: Context): readonly TurnStep[] {
  const [reading] = readings
  if (!reading) return []
  if (reading.wish === 'none' || reading.wish === 'say') return quiet(reading)
  const { stake } = rowOf(reading.wish)
  if (!context.project && reading.chance < sureEnough.record)
    return [{ intent: { do: 'small talk', words: 'hello' }, reading }]
  if (reading.chance < leastFor(reading.wish))
    return [
      {
        ...clarify(context, leastLast(readings), { open: context.turn.thread ? setting.open : undefined }),
        reading,
        isUnsure: true,
      },
    ]
  const toolkit = readings.find(({ wish }) => wish === 'ask')?.chance ?? 0
  if (reading.wish !== 'ask' && reading.chance < sureEnough.project && toolkit > reading.chance / 2)
    return [{ ...clarify(context, readings), reading, isUnsure: true }]
  const { meant } = reading
  if (!meant) return quiet(reading)
  if ('once' in meant) return [{ ...whichItem(setting, meant), reading }]
  if ('lacks' in meant) return [{ ...lacking(meant.lacks), reading }]
  if (reading.wish === 'answer' && mayMisplace(reading, setting))
    return [{ ...clarify(context, readings, { open: setting.open }), reading, isUnsure: true }]
  const asked = askedInstead(readings, setting, context)
  if (asked) return [{ ...asked, reading, isUnsure: true }]
  return meant.intents.map((intent) => {
    const theirs = isDoubtful(intent, context) ? undefined : replaces(context, intent, isNamed(reading, setting.said))
    return theirs || (stake === 'grave' && isDeed(context, intent))
      ? { ...confirm(context, intent, theirs), reading }
      : { intent, reading }
  })
}

/** What is asked in place of a deed that the words may deny, or that would be of something else. */
function askedInstead(readings: readonly Reading[], setting: Setting, context: Context) {
  const [reading] = readings
  const intents = reading?.meant && 'intents' in reading.meant ? reading.meant.intents : []
  const strays = intents.find((intent) => intent.do === 'answer' && intent.adds && strayed(intent, setting, context))
  const before = strays && 'item' in strays && strays.item ? context.items.byId.get(strays.item) : undefined
  if (before) return clarify(context, readings.slice(1), { open: setting.open, before })
  if (reading?.wish !== 'assign') return undefined
  if (mixesUp(reading, setting)) return whoGetsWhat
  return deniesTaking(reading, setting.said) ? clarify(context, readings.slice(1), { open: setting.open }) : undefined
}

/** "And Ana is fired" to what was only pointed to: no more of it. */
function strayed({ item, text = '' }: IntentOf<'answer'>, { said }: Setting, context: Context): boolean {
  const of = context.items.byId.get(item)
  return of !== undefined && adding.test(said) && !hasCode.test(said) && !bearsOn(context, text, of)
}

/** "8.2 isn't mine", "I won't do 07.c1": nobody takes what they say that they do not. */
const deniesTaking = ({ details: { to } }: Reading, said: string): boolean =>
  (to === undefined || /^(?:i|me|my|mine|myself)$/i.test(to)) && denies.test(said) && !hands.test(said)
const denies = /\b(?:not|never|no longer|won['’]?t|wont|isn['’]?t|ain['’]?t|don['’]?t|can['’]?t|cannot|refuse)\b/i
const hands =
  /\b(?:give|hand|pass|assign|reassign|move|transfer|i['’]ll|(?:i(?: will| can)?|let me) (?:take|do|grab|have)|until|by|(?:take|put) me|no problem|don['’]?t (?:worry|mind))\b/i

/** What is hardly an answer is asked about as such, before anything else. */
export const isDoubtful = (intent: Intent, { understanding }: Context): boolean =>
  intent.do === 'answer' && intent.text !== undefined && doubtOf(intent.text, understanding) !== undefined

/**
 * Whether an answer would go where nobody said that it goes: to another question than the open one, into a phase that does
 * not count here, or cut out of several sentences.
 */
function mayMisplace({ details: { items = [], pointed, text = '' } }: Reading, setting: Setting): boolean {
  const { said, open, phases } = setting
  const [item] = items
  if (!item || pointed || hasCode.test(said)) return false
  const isOut = phases !== undefined && !isInScope(item, { phases })
  const isCut = /[.!?;]\s+\S|\n/.test(said.trim()) && text.length < said.length * wholeEnough
  if (severalTold.test(said)) return true
  return isOut || isCut || (open !== undefined && item !== open)
}
const wholeEnough = 0.6

/** "The price is 300 dollars and it takes 40 hours", "…, and tell Ana she is late": two things told, or one told and one wanted. */
const severalTold =
  /\b(?:is|are|costs?|takes?|lasts?|needs?|has|have)\b[^.!?\n]*\d[^.!?\n]*(?:,|\band\b) (?:it|the|we|they|our|that|\w+) (?:\w+ )?(?:is|are|costs?|takes?|lasts?|needs?|has|have)\b[^.!?\n]*\d|(?:,|\band\b) (?:please |pls |also )*(?:tell|remind|ping|nudge|chase) (?!us\b|them\b|learners\b|students\b|people\b)\S+/i

/** Whether it is said of which item: "change it to 45"; what is only likely meant puts no answer aside. */
const isNamed = ({ details: { pointed, sure = 1 } }: Reading, said: string): boolean =>
  pointed ? pointsBack.test(said) : sure > 0.6
const pointsBack =
  /\b(?:it|its|that|this|one|same|answer|instead|rather|now)\b|^(?:no|nope|actually|sorry|oh|oops|wait|make|change|replace|correct(?:ion)?|i mean|better)\b/i

function leastFor(wish: Exclude<Wish, 'none' | 'say'>): number {
  if (isForgetting(wish)) return sureEnough.forget
  if (wish === 'undo') return sureEnough.undo
  if (wish === 'chat') return sureEnough.record
  return sureEnough[rowOf(wish).stake === 'look' ? 'look' : 'record']
}

const isForgetting = (wish: Wish): boolean => wish === 'forget' || wish === 'forget me'

/** What cannot be taken back is the last to be offered. */
const leastLast = ([first, ...others]: readonly Reading[]): readonly Reading[] =>
  first && isForgetting(first.wish) ? [...others, first] : [...(first ? [first] : []), ...others]

/** Whether it comes to more than words: what is refused, or asks whether one is sure by itself, needs no question before. */
function isDeed(context: Context, intent: Intent): boolean {
  const { project } = context
  const decision = decide({ ...context, turn: { ...context.turn, intent } })
  return decision.does === 'sign off' && project
    ? !('replies' in decision.judge({ ...context, project }))
    : decision.does !== 'say'
}
