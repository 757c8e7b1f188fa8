import type { Item } from '../../../toolkit/items.ts'
import type { Utterance } from '../../../understanding/wishes.ts'
import { type Context, say } from '../../context.ts'
import { notice } from '../../failures.ts'
import { otherLanguage } from '../../help/clarify.ts'
import { addedTo, corrected } from '../../help/corrects.ts'
import { severalMatters } from '../../help/several-matters.ts'
import { statement } from '../../help/statement.ts'
import type { Intent, IntentOf } from '../../intent.ts'
import { mattersIn } from '../../language/answers/matters.ts'
import { saysDone } from '../../language/asked-plainly.ts'
import { withoutIntroduction } from '../../language/introduction.ts'
import { isSlip } from '../../language/parse-command.ts'
import { partsOf } from '../../language/parts.ts'
import type { Reading } from '../../language/reading.ts'
import { readingsOf } from '../../language/readings.ts'
import { isNotMeant } from '../../language/reply-words.ts'
import type { Setting } from '../../language/wishes.ts'
import type { Recall } from '../../recall.ts'
import { whispered } from '../../reply.ts'
import { isNod } from '../../words.ts'
import { askedBack, atQuestion, namedInstead } from './at-question.ts'
import { stepOf } from './by-stake.ts'
import { ofTheirOwn } from './own-answers.ts'
import { pasted } from './pasted.ts'
import { ofAnother, ofItem, takenBack } from './plainly.ts'
import { isGivenUp } from './refused.ts'
import { settingOf } from './setting.ts'
import { hasCode, isBrief, isStatement, mayBeAnswer, toSteer } from './signs.ts'
import { mostSteps, sureEnough } from './thresholds.ts'
import { notMeant, toColleague, toNothing, toOurQuestion } from './to-us.ts'
import { toldUs } from './told-us.ts'
import type { Interpretation, TurnStep } from './turn-step.ts'

/** Words to the bot: an answer to what it asked, else one wish or several. */
export function addressed(
  context: Context,
  { words: typed }: IntentOf<'plain'>,
  recall: Recall | undefined,
): Interpretation {
  const words = withoutIntroduction(typed)
  const setting = settingOf(context, words, recall)
  if (isNotMeant(words)) return notMeant(context, setting, recall)
  const taken = takenBack(words, recall, context)
  if (taken) return { steps: taken, readings: [] }
  const repliesToOther = toColleague(words, context, recall)
  const answered =
    (repliesToOther ? undefined : toOurQuestion(words, recall)) ??
    (setting.open && !isNod(words) ? undefined : toNothing(words))
  if (answered) return { steps: [answered], readings: [] }
  // Of what was shown last it says that it is done, unless whoever speaks has just given that up.
  if (context.project && saysDone(words) && !setting.open && (!setting.recent.length || isGivenUp(context, recall)))
    return { steps: [{ intent: { do: 'mine' } }], readings: [] }
  const plainly =
    pasted(words, setting, context) ??
    ofItem(words, setting, context) ??
    ofAnother(words, setting, context) ??
    ofTheirOwn(words, setting, context)
  if (plainly) return { steps: plainly, readings: [] }
  const utterance: Utterance = { said: words, where: 'addressed', isAsked: false }
  if (!setting.open && !context.understanding.isEnglish(words))
    return { steps: [{ decision: otherLanguage, does: 'asks' }], readings: [] }
  // Lines and tables below an open question are one answer, and none of them is cut out of it.
  const isBlock = setting.open !== undefined && /\n/.test(words) && !hasCode.test(words)
  const parts = isBlock
    ? [{ said: words, readings: readingsOf(utterance, setting) }]
    : partsOf(utterance, setting, sureEnough.part)
  const readings = parts[0]?.readings ?? []
  const few = words.split(/\s+/)
  if (few.length < 3 && isSlip(few) && (readings[0]?.chance ?? 0) < sureEnough.brief)
    return { steps: [{ intent: { do: 'unknown', words } }], readings }
  const asked = askedOfIt(parts, words, { setting, context })
  if (asked) return { steps: [asked], readings }
  const answer =
    parts.length === 1 || tellsFirst(words, readings[0], setting)
      ? toOpenQuestion(words, { context, setting, first: readings[0], repliesToOther })
      : undefined
  const steps = answer ?? stepsOfAll(parts, setting, context)
  const isTold = steps.every((step) => 'intent' in step && step.intent.do === 'answer')
  return { steps: isTold ? steps : movedOnly(dated(steps)).slice(0, mostSteps), readings }
}

/** Each part by itself; of several, those that are not sure are named rather than asked about, for what is asked would be of the whole. */
function stepsOfAll(parts: ReturnType<typeof partsOf>, setting: Setting, context: Context): readonly TurnStep[] {
  const all = parts.map(({ said, readings }) => ({ said, steps: stepOf(readings, { ...setting, said }, context) }))
  const unsure = all.filter(({ steps }) => steps.some((step) => 'isUnsure' in step && step.isUnsure))
  if (parts.length < 2 || !unsure.length) return all.flatMap(({ steps }) => steps)
  const done = all.filter((one) => !unsure.includes(one)).flatMap(({ steps }) => steps)
  return [...done, { decision: say(whispered(notDone(unsure.map(({ said }) => said)))), does: 'asks' }]
}

const notDone = (said: readonly string[]) =>
  notice(
    `This I did not understand, so nothing is done about it: ${said.map((one) => `“${one.slice(0, 200)}”`).join(', ')}. Say it by itself, in other words.`,
  )

/** What is asked of words that only tell something: of which matters, or of which item, they are. */
function askedOfIt(
  parts: ReturnType<typeof partsOf>,
  words: string,
  { setting, context }: { setting: Setting; context: Context },
): TurnStep | undefined {
  const [
    {
      readings: [first],
    } = { readings: [] },
    other,
  ] = parts
  if (other || setting.open) return undefined
  const matters = isOfSeveral(first, words) ? mattersIn(words, setting) : []
  if (matters.length) return { ...severalMatters(context, matters), ...(first ? { reading: first } : {}) }
  const told = toldUs(words, first, context)
  if (told) return told
  const { project } = context
  return project && isOfNoItem(first, words) && isStatement(words)
    ? { ...statement({ ...context, project }, words, wordless(first)), reading: first }
    : undefined
}

/** Whether all of a message would be one answer to a question that nobody named by its code. */
const isOfSeveral = (first: Reading | undefined, words: string): boolean => {
  const tells = first?.wish === 'answer' || (first?.wish === 'ask' && isStatement(words))
  return tells && !first.details.pointed && !hasCode.test(words)
}

/** Whether a statement is not surely the answer to one question: it is asked which. */
const isOfNoItem = (first: Reading | undefined, words: string): boolean =>
  first?.wish === 'ask' ||
  (first?.wish === 'answer' &&
    !first.details.pointed &&
    !hasCode.test(words) &&
    ((first.details.sure ?? 1) < 0.55 || !first.details.text || tellsOfIt.test(words)))

/** What an answer is to, whose words were not found. */
const wordless = (first: Reading | undefined): Item | undefined =>
  first?.wish === 'answer' && !first.details.text ? first.details.items?.[0] : undefined

/** "It is the national framework": what it is of was said before, and is not what it names. */
const tellsOfIt =
  /^(?:it|that|this|they|these)(?:['’](?:s|re|ll)| (?:is|are|was|were|will|has|have|would)\b)(?!.*\b(?:question|one|check)\b)/i

/** Said to the bot where a question stands open: weighed as in its thread, unless it surely wants or asks something else. */
function toOpenQuestion(
  words: string,
  {
    context,
    setting,
    first,
    repliesToOther,
  }: { context: Context; setting: Setting; first: Reading | undefined; repliesToOther: boolean },
): readonly TurnStep[] | undefined {
  const { open } = setting
  if (!open || !first || /\?\s*$/.test(words) || hasCode.test(words)) return undefined
  const text = withoutLead(words)
  const inThread = (said = text) => readingsOf({ said, where: 'thread', isAsked: true }, setting)
  const heard = { context, intent: { do: 'say', text }, setting, repliesToOther } as const
  if (addedTo(context, words, open))
    return atQuestion(open, { ...heard, intent: { do: 'say', text: words }, readings: inThread(words) })
  if (corrected(context, text, open)) return atQuestion(open, { ...heard, readings: inThread() })
  if (toShow.test(words) && first.wish !== 'answer' && first.wish !== 'chat') return undefined
  const surely = toSteer(words)
  // Of several sentences that tell something the last one is no order: "… They answer by Friday. Then we skip it."
  const tells = isStatement(words) && /[.!]\s/.test(words.trim())
  // "Two hospitals read it and sign a letter": below the question it is surely its answer, and not so surely a wish.
  const [there] = first.chance < sureEnough.brief ? inThread() : []
  const answersIt = there?.wish === 'say' && there.chance > surelySaid
  if (/\p{L}{2}/u.test(words) && first.chance > surely && !mayBeAnswer.has(first.wish) && !tells && !answersIt)
    return undefined
  const { pointed, items = [] } = first.details
  const isOfAnother = first.wish === 'answer' && (!pointed || items.length > 0) && items[0] !== open
  if (isOfAnother && first.chance > sureEnough.record) return undefined
  const readings = inThread()
  const isTalk =
    (readings[0]?.wish === 'none' || readings[0]?.wish === 'chat') && readings[0].chance > sureEnough.record
  // People's talk that is hardly a question for the toolkit is asked about; what is surely wanted is done.
  const isDoubtful = first.wish === 'ask' && first.chance < sureEnough.steer
  if (isTalk && !isBrief(text) && context.understanding.isEnglish(text))
    return isDoubtful ? askedBack({ ...heard, readings }, { open, isTalk }) : undefined
  const before = namedInstead(text, open, context)
  if (before) return askedBack({ ...heard, readings }, { open, before })
  if (!tells && !answersIt && mayWant(text, first))
    return askedBack({ ...heard, readings: [first, ...readings] }, { open })
  return atQuestion(open, { ...heard, readings })
}

const surelySaid = 0.95

/** "Two hospitals read it and sign a letter": what begins as no wish, and below the question is surely its answer. */
const tellsFirst = (said: string, first: Reading | undefined, setting: Setting): boolean =>
  setting.open !== undefined &&
  first !== undefined &&
  (mayBeAnswer.has(first.wish) || first.wish === 'none' || first.chance < sureEnough.steer) &&
  readingsOf({ said, where: 'thread', isAsked: true }, setting).some(
    ({ wish, chance }) => wish === 'say' && chance > surelySaid,
  )

/** "Show us the figures": said to the bot, that answers nothing. */
const toShow =
  /^(?:(?:please|pls|ok|and|can you|could you|would you)[ ,]+)*(?:show|list|give (?:me|us)|tell (?:me|us)|send (?:me|us)|get (?:me|us))\b/i

/** "State in thirty seconds please": said to the bot, it asks for something as likely as it answers. */
const mayWant = (text: string, { wish, chance }: Reading): boolean =>
  (begs.test(text.trim()) && text.split(/\s+/).length < 9) ||
  (!isBrief(text) && !mayBeAnswer.has(wish) && chance > sureEnough.steer)
const begs = /^(?:please|pls)\b(?!.*\d)|[^\d]{4}\b(?:please|pls|plz)[.!]*$/i

const withoutLead = (words: string): string =>
  words.replace(
    /^(?:(?:ok|okay|then|and|so|please|well)[ ,]+)*(?:(?:add|answer|record|put|note|write|also|say)(?: this| that| in| here| there| down| as ours| as mine| as (?:our|my|the) answer)*: ?|(?:make|change|set) (?:it|this|that)(?: to)? )/i,
    '',
  )

/** "That was wrong, it belongs to 14.1": what is moved is not taken back as well. */
const movedOnly = (steps: readonly TurnStep[]): readonly TurnStep[] =>
  steps.some(doing('move')) ? steps.filter((step) => !doing('undo')(step)) : steps
const doing =
  (what: Intent['do']) =>
  (step: TurnStep): boolean =>
    'intent' in step && step.intent.do === what

/** "I'll take it, remind me Wednesday": the day is when it is due. */
function dated(steps: readonly TurnStep[]): readonly TurnStep[] {
  const once = steps.flatMap((step) => ('intent' in step && step.intent.do === 'remind once' ? [step.intent] : []))[0]
  const given = steps.find((step) => 'intent' in step && step.intent.do === 'assign' && !step.intent.by)
  if (!once || !given || !('intent' in given) || given.intent.do !== 'assign') return steps
  const intent = { ...given.intent, by: once.by }
  return steps.flatMap((step) =>
    step === given ? [{ ...given, intent }] : 'intent' in step && step.intent === once ? [] : [step],
  )
}
