import { currentAnswerTo } from '../../../project/project.ts'
import { type Item, isQuestion } from '../../../toolkit/items.ts'
import type { Utterance } from '../../../understanding/wishes.ts'
import type { Context } from '../../context.ts'
import { steeringIn } from '../../guidance/thread-reply.ts'
import { bearsOn } from '../../help/bears-on.ts'
import { addedTo } from '../../help/corrects.ts'
import type { IntentOf } from '../../intent.ts'
import { toldByCode } from '../../language/answers/told-by-code.ts'
import type { Reading } from '../../language/reading.ts'
import { readingsOf } from '../../language/readings.ts'
import { isNotMeant } from '../../language/reply-words.ts'
import { isSmallTalk } from '../../language/small-talk.ts'
import { recordedInWords } from '../../language/typed/own-words.ts'
import type { Recall } from '../../recall.ts'
import { hasWords, isOnlyQuote } from '../../words.ts'
import { adds, askedBack, atQuestion, type Heard } from './at-question.ts'
import { belowReminder, isReminders, ofTheirs } from './below-reminder.ts'
import { answersNamed, headedByCode } from './by-its-code.ts'
import { stepOf } from './by-stake.ts'
import { ofAnother, ofItem, takenBack } from './plainly.ts'
import { settingOf } from './setting.ts'
import { hasCode, isBrief, mayBeAnswer, namesOurs, soundsOpen } from './signs.ts'
import { mostSteps, sureEnough } from './thresholds.ts'
import { notMeant, toColleague, toOurQuestion, wasAsked } from './to-us.ts'
import { type Interpretation, quiet, type TurnStep } from './turn-step.ts'

/** Words in a thread that are not to the bot: the answer to what is open there, words that steer, or people's talk. */
export function inThread(context: Context, intent: IntentOf<'say'>, recall: Recall | undefined): Interpretation {
  const { text } = intent
  if (!context.project || text.startsWith('//') || !hasWords(text) || isOnlyQuote(text))
    return { steps: [{ intent }], readings: [] }
  const setting = settingOf(context, text, recall)
  const { open } = setting
  const steers = steeringIn(text)
  if (steers && (open || isGuided(context) || steers === 'undo'))
    return { steps: [open ? { intent, reading: steering(steers, open) } : withoutOpen(steers, intent)], readings: [] }
  if (isNotMeant(text) && recall?.said) return notMeant(context, setting, recall)
  const answered = wasAsked(context, recall) ? toOurQuestion(text, recall) : undefined
  if (answered) return { steps: [answered], readings: [] }
  if (isSmallTalk(text)) return { steps: [{ intent }], readings: [] }
  const taken = open || isGuided(context) ? takenBack(text, recall, context) : undefined
  if (taken) return { steps: taken, readings: [] }
  const recorded = open ? recordedInWords(text) : undefined
  if (recorded) return { steps: [{ intent: recorded }], readings: [] }
  const plainly =
    open || hasCode.test(text) ? (ofItem(text, setting, context) ?? ofAnother(text, setting, context)) : undefined
  if (plainly) return { steps: plainly, readings: [] }
  const told = toldByCode(text, setting)
  if (told.length) return toldThere(told, { context, intent, setting })
  const utterance: Utterance = { said: text, where: 'thread', isAsked: open !== undefined }
  const command = hasCode.test(text)
    ? sureOf(readingsOf({ ...utterance, where: 'addressed', isAsked: false }, setting))
    : undefined
  if (command) return { steps: stepOf(command, setting, context).slice(0, mostSteps), readings: command }
  return open
    ? underQuestion(open, { context, intent, setting, recall })
    : withoutQuestion(utterance, { context, intent, setting, recall })
}

type HeardInThread = Omit<Heard, 'readings'> & { readonly recall: Recall | undefined }

/** Under an open question, unless another is named or pointed to, or the way on. */
function underQuestion(open: Item, { recall, ...said }: HeardInThread): Interpretation {
  const { context, intent, setting } = said
  const named = headedByCode(intent.text, setting)
  if (named && named.item !== open) return { steps: answersNamed(named, setting, context), readings: [] }
  const text = named?.rest ?? intent.text
  const readings = readingsOf({ said: text, where: 'thread', isAsked: true }, setting)
  const repliesToOther = toColleague(text, context, recall)
  const heard: Heard = { ...said, intent: { ...intent, text }, readings, repliesToOther }
  return { steps: atQuestion(open, heard).slice(0, mostSteps), readings }
}

function withoutQuestion(utterance: Utterance, { recall, ...said }: HeardInThread): Interpretation {
  const named = isGuided(said.context) ? headedByCode(said.intent.text, said.setting) : undefined
  if (named && reads(said.context, named.rest))
    return { steps: answersNamed(named, said.setting, said.context), readings: [] }
  const readings = readingsOf(utterance, said.setting)
  const repliesToOther = toColleague(said.intent.text, said.context, recall)
  const steps = elsewhere({ ...said, readings, repliesToOther }, isReminders(recall, said.context.turn.thread))
  return { steps: steps.slice(0, mostSteps), readings }
}

/** Answers that stand by their codes, to be recorded there and not under what is open. */
function toldThere(
  told: ReturnType<typeof toldByCode>,
  { context, intent, setting }: Omit<Heard, 'readings'>,
): Interpretation {
  const { open } = setting
  const steps = told.flatMap(({ said, readings: [reading] }): readonly TurnStep[] =>
    open && reading.details.items?.length === 1 && reading.details.items[0] === open
      ? [{ intent: { ...intent, text: reading.details.text ?? said }, reading: { ...reading, wish: 'say' } }]
      : stepOf([reading], { ...setting, said }, context),
  )
  return { steps, readings: told.flatMap(({ readings }) => readings) }
}

/** Words that are a command as they stand, of the question that is open. */
const steering = (wish: Reading['wish'], open: Item): Reading => ({
  wish,
  chance: 1,
  details: { items: [open], pointed: true },
  meant: undefined,
})

/** The same where nothing is open: what was done last is taken back, and the way goes on. */
const withoutOpen = (wish: Reading['wish'], intent: IntentOf<'say'>): TurnStep =>
  wish === 'undo' || wish === 'next' ? { intent: { do: wish } } : { intent }

/** The readings, where the words surely want something of the bot. */
const sureOf = (readings: readonly Reading[]): readonly Reading[] | undefined =>
  readings[0] && readings[0].chance > sureEnough.brief && !mayBeAnswer.has(readings[0].wish) ? readings : undefined

/** In a thread where nothing is open: what is surely for the bot is done, all else is people's talk. */
function elsewhere(heard: Heard, isOfReminder: boolean): readonly TurnStep[] {
  const { context, intent, setting, readings } = heard
  const [first] = readings
  if (!first) return [{ intent }]
  const more = reads(context, intent.text) ? addedTo(context, intent.text) : undefined
  if (more?.surely)
    return bearsOn(context, intent.text, more.item)
      ? [adds(more.item, intent.text, first)]
      : askedBack(heard, { before: more.item, isTalk: true })
  const theirs = isOfReminder && !hasCode.test(intent.text) ? ofTheirs(heard) : undefined
  if (theirs) return theirs
  if (isLateAnswer(context, intent)) return [{ intent }]
  const shown = isOfReminder ? undefined : answerShown(heard)
  if (shown && !isBrief(intent.text) && reads(context, intent.text))
    return askedBack(heard, { before: shown, isTalk: true })
  const asked = isOfReminder && !namesOurs(intent.text, first) ? belowReminder(heard) : undefined
  if (asked) return asked
  if (first.wish === 'ask')
    return (first.chance > sureEnough.thread && !isBrief(intent.text)) || /\?\s*$/.test(intent.text)
      ? [{ intent, reading: first }]
      : quiet(first)
  if (first.wish === 'none' || first.wish === 'chat' || first.chance < sureEnough.thread) return quiet(first)
  if (leads.has(first.wish) && isBrief(intent.text) && first.chance > sureEnough.brief && isGuided(context))
    return stepOf(readings, setting, context)
  // What was just done may be said otherwise: "make it 3pm".
  if (!namesOurs(intent.text, first) && setting.last?.wish !== first.wish) return quiet(first)
  return stepOf(readings, setting, context)
}

/** "Go on", in a thread in which questions are asked. */
const leads = new Set<Reading['wish']>(['next', 'back'])
const isGuided = ({ pendingQuestions }: Pick<Context, 'pendingQuestions'>): boolean =>
  pendingQuestions.some(({ item }) => item)

/** The question whose answer the thread shows, where it shows that of one. */
function answerShown({ context, setting: { recent } }: Heard): Item | undefined {
  const [item, other] = recent
  return item && !other && isQuestion(item) && currentAnswerTo(context, item.id) ? item : undefined
}

/** Whether it reads as the answer to a question that was open in the thread and is not any more: whoever wrote it is told. */
const isLateAnswer = (context: Context, { text }: IntentOf<'say'>): boolean =>
  isGuided(context) && !isBrief(text) && reads(context, text)

/** Whether words read as an answer, were a question open. */
function reads({ understanding }: Context, text: string): boolean {
  const [said] = understanding.classify({ said: text, where: 'thread', isAsked: true })
  return said?.wish === 'say' && said.chance > sureEnough.brief && !soundsOpen(text)
}
