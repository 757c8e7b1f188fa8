import { stateOf } from '../../../project/project.ts'
import type { Item } from '../../../toolkit/items.ts'
import type { Context } from '../../context.ts'
import { bearsOn } from '../../help/bears-on.ts'
import { clarify, confirm } from '../../help/clarify.ts'
import { addedTo, corrected, saidLast, weighs } from '../../help/corrects.ts'
import { replaces } from '../../help/replaces.ts'
import type { IntentOf } from '../../intent.ts'
import { contradicts, doubtOf } from '../../language/answers/doubtful.ts'
import { withoutJoint } from '../../language/answers/lead-in.ts'
import { moreIn } from '../../language/answers/told.ts'
import { mention } from '../../language/mention.ts'
import { isStatement } from '../../language/parts.ts'
import type { Reading } from '../../language/reading.ts'
import { readingsOf } from '../../language/readings.ts'
import { isBareReply } from '../../language/reply-words.ts'
import { rowOf, type Setting } from '../../language/wishes.ts'
import { doesNotKnow, hasFile } from '../../words.ts'
import { isDoubtful, stepOf } from './by-stake.ts'
import { accepts, isBrief, isFiles, mayBeAnswer, soundsOpen, toSteer } from './signs.ts'
import { sureEnough } from './thresholds.ts'
import { quiet, type TurnStep } from './turn-step.ts'

/** Words in a thread, and how they can be read where they were said, likeliest first. */
export type Heard = {
  readonly context: Context
  readonly intent: IntentOf<'say'>
  readonly setting: Setting
  readonly readings: readonly Reading[]
  /** Whether they may be one person's answer to what another asked just before. */
  readonly repliesToOther?: boolean
}

/** Under an open question: recorded where the words answer it, steered where they surely steer, else asked back in private. */
export function atQuestion(open: Item, heard: Heard): readonly TurnStep[] {
  const { context, intent, setting, readings } = heard
  const [first] = readings
  if (!first || isFiles(intent.text)) return [{ intent }]
  const asksWhat = /^(?:how|what|which|who|where|when|why)\b/i.test(open.text)
  if (isBareReply(intent.text) && asksWhat) return heard.repliesToOther ? quiet(first) : askedBack(heard, { open })
  const doubt = doubtOf(intent.text, context.understanding)
  if (doubt === 'quarrels' || (asksWhat && contradicts(intent.text, context.understanding)))
    return quarrelled(open, heard)
  // "See the plan", and the plan beside it.
  if (doubt === 'points' && context.turn.source?.files?.length) return [{ intent, reading: first }]
  if (doubt === 'mash') return askedBack(heard, { open, isTalk: true })
  const asked = heard.repliesToOther ? undefined : askedThere(heard)
  if (asked) return asked
  const parted =
    leadingClause(context, first.wish, { ...setting, said: intent.text }) ?? answerFirst(context, intent, setting)
  if (parted) return parted
  const added = addedTo(context, intent.text, open)
  const talks = chanceOf(readings, 'none', 'chat')
  const more = added && talks < sureEnough.silent && !steers(intent.text, setting) ? added : undefined
  if (more?.surely && talks < sureEnough.record && bearsOn(context, intent.text, more.item))
    return [adds(more.item, intent.text, first)]
  const before = more?.item ?? corrected(context, intent.text, open)
  if (before) return askedBack(heard, { open, before })
  const other = first.wish === 'answer' && first.chance > sureEnough.record && namedInstead(intent.text, open, context)
  if (other) return askedBack(heard, { open, before: other })
  const skipped = isToRecord(first) ? skippedNamed(intent.text, open, context) : undefined
  if (skipped) return askedBack(heard, { open, before: skipped })
  if (weighs(context, intent.text, open)) return askedBack(heard, { open, isTalk: true })
  if (mention.test(intent.text) && !(first.wish === 'assign' && first.chance > sureEnough.steer))
    return [{ intent, reading: first }]
  return byWeight(open, first, heard)
}

/** A plain question that reads as one about the project, or about the toolkit and of nobody here: it is answered as where the bot is spoken to. */
function askedThere({ context, intent: { text }, setting, readings: there }: Heard): readonly TurnStep[] | undefined {
  const said = text.trim()
  const isTalk = chanceOf(there, 'none', 'chat') > sureEnough.record
  if (isTalk || !asksPlainly.test(said) || said.split(/\s+/).length > 14) return undefined
  const readings = readingsOf({ said, where: 'addressed', isAsked: false }, setting)
  const [first] = readings
  if (
    !first ||
    first.chance < sureEnough.steer ||
    first.wish === 'chat' ||
    first.wish === 'none' ||
    first.wish === 'say'
  )
    return undefined
  if (first.wish === 'ask' ? ofUs.test(said) : rowOf(first.wish).stake !== 'look' || handsOut.has(first.wish))
    return undefined
  return stepOf(readings, setting, context)
}
/** One sentence that begins as a question does and ends as one. */
const asksPlainly =
  /^(?:(?:and|so|but|hm+|ok|sorry)[, ]+)*(?:what|which|who|whom|whose|when|where|why|how|is|are|do|does|did|has|have|can|could|should|would|will|must)\b[^.!?\n;]*\?+$/i
const ofUs = /\b(?:i|me|my|we|us|our|ours|you|your|he|him|she|her|they|them|it|this|that)\b|<@|@\p{L}/iu

/** "I disagree, it's nurses": of what was answered last as likely as of the question that came next. */
function quarrelled(open: Item, heard: Heard): readonly TurnStep[] {
  const before = saidLast(heard.context, open)
  const other = before && before !== open ? { before } : {}
  const readings = heard.readings.filter(({ wish }) => isTalk.has(wish))
  return askedBack({ ...heard, readings }, { open, ...other, isTalk: true })
}
const isTalk = new Set<Reading['wish']>(['none', 'chat', 'say', 'answer'])

/** "And skip the next one": what is surely wanted of us is no more of an answer. */
function steers(text: string, setting: Setting): boolean {
  const said = text.replace(/^\W*\w+\W+/, '')
  const [first] = readingsOf({ said, where: 'addressed', isAsked: false }, setting)
  return first !== undefined && !mayBeAnswer.has(first.wish) && first.wish !== 'none' && first.chance > sureEnough.steer
}

/** More of an answer that stands, its author's words and the new ones. */
export const adds = (item: Item, text: string, first: Reading): TurnStep => ({
  intent: { do: 'answer', item: item.id, text, adds: true },
  reading: { ...first, wish: 'say', details: { items: [item], text: withoutJoint(text) } },
})

/** How surely words must name a question to be asked about it rather than recorded on the open one. */
const surelyNamed = 0.9

/** Questions of one step share their words. */
const placeOf = (item: Item): number | string => ('step' in item ? item.step.number : item.id)

/** The question of another step that words surely name: "the price is 450 a head" where what is learnt is asked. */
export function namedInstead(text: string, open: Item, { understanding, items }: Context): Item | undefined {
  const [first, second] = understanding.nameQuestions(text)
  const isSure = first !== undefined && first.score > surelyNamed && first.score > 2 * (second?.score ?? 0)
  const named = isSure ? items.byId.get(first.item) : undefined
  return named && placeOf(named) === placeOf(open) ? undefined : named
}

/** A question that was asked here before and left open, where the words name it rather than the one that came next. */
function skippedNamed(
  text: string,
  open: Item,
  { understanding, items, pendingQuestions, ...of }: Context,
): Item | undefined {
  const named = understanding.nameQuestions(text)
  const score = (id: string): number => named.find(({ item }) => item === id)?.score ?? 0
  const skipped = pendingQuestions.findLast(
    ({ item }) => item && item !== open.id && named[0]?.item === item && !isSettled(item, of),
  )?.item
  return skipped && score(skipped) > likelyNamed && score(skipped) > 2 * score(open.id)
    ? items.byId.get(skipped)
    : undefined
}
const likelyNamed = 0.5
const isSettled = (item: string, { project, toolkit }: Pick<Context, 'project' | 'toolkit'>): boolean =>
  project !== undefined && stateOf(project, item, toolkit.shared.sameAs).settled !== undefined

/** What the whole of the words weighs most as: an answer, people's talk, or a wish. */
function byWeight(open: Item, first: Reading, heard: Heard): readonly TurnStep[] {
  const { context, intent, setting, readings, repliesToOther } = heard
  const { text } = intent
  const [answers, talks] = [chanceOf(readings, 'say', 'answer'), chanceOf(readings, 'none', 'chat')]
  const isForeign = inOtherScript.test(text)
  const steers = !isForeign && !isToRecord(first) && first.chance > toSteer(text)
  const answersIt = (): boolean =>
    isBriefAnswer(text, readings) ||
    isForeign ||
    !context.understanding.isEnglish(text) ||
    (answers > sureEnough.answer && answers >= talks)
  if (!steers && !repliesToOther && !accepts.test(text) && !soundsOpen(text) && !ofBoxes(text) && answersIt())
    return recorded(open, { ...first, wish: 'say', chance: answers }, heard)
  if (first.wish === 'none' || first.wish === 'chat')
    return talks > sureEnough.silent && !soundsOpen(text)
      ? quiet(first)
      : askedBack(heard, { open, isTalk: !doesNotKnow.test(text) })
  if (steers && first.wish !== 'ask' && !(isBrief(text) && handsOut.has(first.wish)))
    return stepOf(readings, setting, context)
  return askedBack(heard, { open })
}

/** "All ticked except the last": of boxes, and no answer to a question. */
const ofBoxes = (text: string): boolean =>
  text.trim().split(/\s+/).length <= 10 && /\b(?:un)?ticked\b|\bthe boxes\b/i.test(text)

/** "好": nothing was learnt of what it is. */
const inOtherScript = /^[^\p{Script=Latin}\d]+$/u

/** What is posted for all to see: a word or two are not enough to want it. */
const handsOut = new Set<Reading['wish']>(['document', 'export', 'summary'])

/** Kept as the answer; in place of a colleague's, what is not surely one only once it is confirmed. */
function recorded(open: Item, reading: Reading, { context, intent }: Heard): readonly TurnStep[] {
  const answer = { do: 'answer', item: open.id, text: intent.text } as const
  const theirs =
    reading.chance < sureEnough.replace && !isDoubtful(answer, context) ? replaces(context, answer) : undefined
  return [theirs ? { ...confirm(context, answer, theirs), reading } : { intent, reading }]
}

/** "Pls no", "ugh", "oops wrong thread": no word of an answer. */
const onlyPlea =
  /^(?:(?:pls|please|oh|oops|sorry|ugh|argh|aargh|haha|lol|omg|god|nice|great|wow|hey|yay|wrong (?:thread|channel|chat|window|group))[ ,.!]*)+(?:no|yes)?[ .!]*$/i

/** A word or two, or a figure, and not rather people's talk. */
function isBriefAnswer(text: string, readings: readonly Reading[]): boolean {
  const [first] = readings
  if (!first || !isBrief(text)) return false
  const [answers, talks] = [chanceOf(readings, 'say', 'answer'), chanceOf(readings, 'none', 'chat')]
  const isTalk =
    !hasFile.test(text) &&
    (onlyPlea.test(text) ||
      talks > sureEnough.brief ||
      (!isToRecord(first) && talks < first.chance && first.chance > 0.4 && answers < 0.15))
  return !isTalk && !(answers < 0.1 && talks > answers)
}

const chanceOf = (readings: readonly Reading[], ...wanted: readonly Reading['wish'][]): number =>
  readings.reduce((sum, { wish, chance }) => (wanted.includes(wish) ? sum + chance : sum), 0)

const isToRecord = ({ wish }: Reading): boolean => wish === 'say' || wish === 'answer'

export const askedBack = ({ context, readings }: Heard, about: Parameters<typeof clarify>[2]): readonly TurnStep[] => [
  { ...clarify(context, readings, about), reading: readings[0] },
]

/** "Undo that, we have no permission yet": a clause that steers, and why. */
function leadingClause(context: Context, whole: Reading['wish'], setting: Setting): readonly TurnStep[] | undefined {
  const [, clause] =
    /^(?:(?:wait|no|sorry|oops|hang on|hm+|ok|oh)[,. ]+)*([^,.;:–—]{3,40})[,.;:–—]\s/iu.exec(setting.said) ?? []
  if (!clause || clause.split(/\s+/).length > 4) return undefined
  const readings = readingsOf({ said: clause, where: 'addressed', isAsked: false }, setting)
  const [first] = readings
  return first && first.wish !== whole && steersAlone.has(first.wish) && first.chance > 0.9
    ? stepOf(readings, setting, context)
    : undefined
}

const steersAlone = new Set<Reading['wish']>(['undo', 'back', 'skip'])

/** What is said last, and what before it. */
function inTwo(text: string, { understanding }: Context): readonly [string, string] {
  const besides = moreIn(text, understanding)
  if (besides) return [besides.rest, besides.more]
  const end = [...text.matchAll(/[.;!]\s+(?=\S)|\n+/g)].at(-1)
  return end ? [text.slice(0, end.index).trim(), text.slice(end.index + end[0].length)] : [text, '']
}

/** "30 hours. Next one please": the answer, and then what is wanted. */
function answerFirst(context: Context, intent: IntentOf<'say'>, setting: Setting): readonly TurnStep[] | undefined {
  const [left, right] = inTwo(intent.text, context)
  if (!right) return undefined
  const wanted = readingsOf({ said: right, where: 'thread', isAsked: true }, setting)
  const [first] = wanted
  if (!first || isStatement(right) || mayBeAnswer.has(first.wish) || first.wish === 'none' || first.chance < 0.9)
    return undefined
  const [said] = context.understanding.classify({ said: left, where: 'thread', isAsked: true })
  const answers = said?.wish === 'say' || said?.wish === 'answer' || (isBrief(left) && /\d/.test(left))
  if (!answers || soundsOpen(left)) return undefined
  const answer: TurnStep = {
    intent: { ...intent, text: left },
    reading: { wish: 'say', chance: said?.chance ?? 0, details: {}, meant: undefined },
  }
  return [answer, ...stepOf(wanted, { ...setting, said: right }, context)]
}
