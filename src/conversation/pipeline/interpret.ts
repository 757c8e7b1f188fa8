import { authorOf } from '../../project/author.ts'
import { samePerson } from '../../project/entry.ts'
import { currentAnswer, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import { type Utterance, type Wish, wishes } from '../../understanding/wishes.ts'
import { type Context, type Decision, say } from '../context.ts'
import { isSteering } from '../guidance/thread-reply.ts'
import { clarify, confirm, lacking, otherLanguage, whichItem } from '../help/clarify.ts'
import { corrected, weighs } from '../help/corrects.ts'
import { misread } from '../help/misread.ts'
import { replaces } from '../help/replaces.ts'
import { type Intent, type IntentOf, itemIn } from '../intent.ts'
import { asWritten, mention } from '../language/commands.ts'
import { isSlip } from '../language/parse-command.ts'
import { peopleIn } from '../language/people-in.ts'
import { partsOf, type Reading, readingsOf } from '../language/readings.ts'
import { isNotMeant, replyWords } from '../language/reply-words.ts'
import { rowOf, type Setting } from '../language/wishes.ts'
import type { Recall } from '../recall.ts'
import { doesNotKnow, hasWords, isOnlyQuote } from '../words.ts'
import { decide } from './decide.ts'

/** One thing that a turn comes to: an intent to be decided, or what is said because none is sure. */
export type Step = {
  readonly reading?: Reading | undefined
  /** It answers what we asked. */
  readonly answers?: 'yes' | 'no' | 'choose'
} & (
  | { readonly intent: Intent }
  | { readonly decision: Decision; readonly does: 'asks' | 'confirms' | 'silent'; readonly isUnsure?: boolean }
)

/** How sure a reading must be to be followed. */
export const sureEnough = {
  look: 0.32,
  record: 0.5,
  /** What cannot be taken back is not even offered on less. */
  forget: 0.8,
  /** Of the project, where the toolkit may be meant. */
  project: 0.46,
  /** What a wish counts that was read elsewhere: just enough to be recorded, and no more. */
  elsewhere: 0.51,
  /** A part of a message, to be a wish by itself. */
  part: 0.62,
  /** Words under an open question that steer; of a word or two, more is needed. */
  steer: 0.65,
  brief: 0.8,
  /** Talk among people, to be left alone. */
  silent: 0.75,
  /** In a thread where nothing is open. */
  thread: 0.7,
  /** Words under an open question, to be recorded. */
  answer: 0.4,
}

/** What a turn wants, in the order in which it was said. Exact commands and presses are what they are; plain words are understood. */
export function interpret(context: Context, recall: Recall | undefined): Interpretation {
  const { intent } = context.turn
  if (intent.do === 'plain') return addressed(context, intent, recall)
  if (intent.do === 'say') return inThread(context, intent, recall)
  return { steps: [{ intent }], readings: [] }
}

/** What was left unsure, with the wish that was read elsewhere in the first place; undefined where the words suggest no such wish. What is at stake is weighed as ever. */
export function interpretAs(
  wish: Wish,
  context: Context,
  recall: Recall | undefined,
  { readings }: Interpretation,
): Interpretation | undefined {
  const { intent } = context.turn
  const found = readings.find((one) => one.wish === wish)
  if (!found || intent.do !== 'plain') return undefined
  const led = [{ ...found, chance: sureEnough.elsewhere }, ...readings.filter((one) => one !== found)]
  return {
    steps: stepOf(led, settingOf(context, intent.words, recall), context).slice(0, mostSteps),
    readings: led,
  }
}

/** What a turn comes to, step by step, and all the ways in which its words could be read, likeliest first. */
export type Interpretation = { readonly steps: readonly Step[]; readonly readings: readonly Reading[] }

/** Words to the bot: an answer to what it asked, else one wish or several. */
function addressed(context: Context, { words }: IntentOf<'plain'>, recall: Recall | undefined): Interpretation {
  const setting = settingOf(context, words, recall)
  if (isNotMeant(words)) return notMeant(context, setting, recall)
  const answered = toOurQuestion(words, recall) ?? (setting.open ? undefined : toNothing(words))
  if (answered) return { steps: [answered], readings: [] }
  const utterance: Utterance = { said: words, where: 'addressed', isAsked: false }
  if (!setting.open && !context.understanding.isEnglish(words))
    return { steps: [{ decision: otherLanguage, does: 'asks' }], readings: [] }
  const parts = partsOf(utterance, setting, sureEnough.part)
  const readings = parts[0]?.readings ?? []
  const typed = words.split(/\s+/)
  if (typed.length < 3 && isSlip(typed) && (readings[0]?.chance ?? 0) < sureEnough.brief)
    return { steps: [{ intent: { do: 'unknown', words } }], readings }
  const answer = parts.length === 1 ? toOpenQuestion(context, words, setting, readings[0]) : undefined
  const steps = answer ?? parts.flatMap(({ said, readings: own }) => stepOf(own, { ...setting, said }, context))
  return { steps: dated(steps).slice(0, mostSteps), readings }
}

/** "I'll take it, remind me Wednesday": the day is when it is due. */
function dated(steps: readonly Step[]): readonly Step[] {
  const once = steps.flatMap((step) => ('intent' in step && step.intent.do === 'remind once' ? [step.intent] : []))[0]
  const given = steps.find((step) => 'intent' in step && step.intent.do === 'assign' && !step.intent.by)
  if (!once || !given || !('intent' in given) || given.intent.do !== 'assign') return steps
  const intent = { ...given.intent, by: once.by }
  return steps.flatMap((step) =>
    step === given ? [{ ...given, intent }] : 'intent' in step && step.intent === once ? [] : [step],
  )
}

/** One message does no more than so many things. */
export const mostSteps = 6

/** Said to the bot where a question stands open: weighed as in its thread, unless it surely wants or asks something else. */
function toOpenQuestion(
  context: Context,
  words: string,
  setting: Setting,
  first: Reading | undefined,
): readonly Step[] | undefined {
  const { open } = setting
  if (!open || !first || /\?\s*$/.test(words) || hasCode.test(words)) return undefined
  const text = withoutLead(words)
  const asReply = () => readingsOf({ said: text, where: 'thread', isAsked: true }, setting)
  if (corrected(context, text, open)) return atQuestion(context, { do: 'say', text }, setting, asReply(), open)
  const surely = isBrief(words) ? sureEnough.brief : sureEnough.steer
  if (/\p{L}{2}/u.test(words) && first.chance > surely && !mayBeAnswer.has(first.wish)) return undefined
  if (first.wish === 'answer' && !first.details.pointed && first.details.items?.[0] !== open) return undefined
  const readings = asReply()
  const isTalk = readings[0]?.wish === 'none' || readings[0]?.wish === 'chat'
  if (isTalk && !isBrief(text) && context.understanding.isEnglish(text)) return undefined
  return atQuestion(context, { do: 'say', text }, setting, readings, open)
}

const mayBeAnswer = new Set<Reading['wish']>(['answer', 'ask', 'chat', 'say', 'kpi', 'risk', 'decided'])
const withoutLead = (words: string): string =>
  words.replace(
    /^(?:(?:ok|okay|then|and|so|please|well)[ ,]+)*(?:(?:add|answer|record|put|note|write|also|say)(?: this| that| in| here| there| down)*: ?|(?:make|change) (?:it|that)(?: to)? )/i,
    '',
  )

/** "yes", "no", "the second one" after a question of ours with buttons. */
function toOurQuestion(words: string, recall: Recall | undefined): Step | undefined {
  const reply = replyWords(words)
  if (!reply || !recall?.choices.length) return undefined
  if (typeof reply === 'object') {
    const chosen = recall.choices.at(reply.nth)
    return recall.asks && chosen ? { intent: chosen.intent, answers: 'choose' } : undefined
  }
  if (!recall.asks) return undefined
  const [first] = recall.choices
  return reply === 'yes' && first
    ? { intent: first.intent, answers: 'yes' }
    : { intent: { do: 'small talk', words: '' }, answers: 'no' }
}

/** What was understood last was not meant: the other ways to understand it. */
function notMeant(context: Context, setting: Setting, recall: Recall | undefined): Interpretation {
  const said = recall?.said ?? ''
  const others = said ? readingsOf({ said, where: 'addressed', isAsked: false }, { ...setting, said }) : []
  const unlike = others.filter(({ wish }) => !recall?.done.some((one) => one.wish === wish))
  return { steps: [{ decision: misread(context, recall, unlike), does: 'asks' }], readings: [] }
}

/** A bare "yes" or "no" where nothing was asked: no deed is guessed from it. */
function toNothing(words: string): Step | undefined {
  const reply = replyWords(words)
  return reply === 'yes' || (reply === 'no' && !/[a-z]{4}/i.test(words))
    ? { intent: { do: 'small talk', words: '' }, answers: reply }
    : undefined
}

/** Words in a thread that are not to the bot: the answer to what is open there, words that steer, or people's talk. */
function inThread(context: Context, intent: IntentOf<'say'>, recall: Recall | undefined): Interpretation {
  const { text } = intent
  if (!context.project || isSteering(text) || text.startsWith('//') || !hasWords(text) || isOnlyQuote(text))
    return { steps: [{ intent }], readings: [] }
  const setting = settingOf(context, text, recall)
  const { open } = setting
  if (isNotMeant(text) && recall?.said) return notMeant(context, setting, recall)
  const answered = toOurQuestion(text, recall)
  if (answered) return { steps: [answered], readings: [] }
  const utterance: Utterance = { said: text, where: 'thread', isAsked: open !== undefined }
  const command = hasCode.test(text)
    ? sureOf(readingsOf({ ...utterance, where: 'addressed', isAsked: false }, setting))
    : undefined
  if (command) return { steps: stepOf(command, setting, context).slice(0, mostSteps), readings: command }
  const readings = readingsOf(utterance, setting)
  const steps = open
    ? atQuestion(context, intent, setting, readings, open)
    : elsewhere(context, intent, setting, readings)
  return { steps: steps.slice(0, mostSteps), readings }
}

/** Who names a code means the bot, where the words surely want something of it. */
const hasCode = /\b\d{1,2}\.c?\d{1,2}\b/i
const sureOf = (readings: readonly Reading[]): readonly Reading[] | undefined =>
  readings[0] && readings[0].chance > sureEnough.brief && !mayBeAnswer.has(readings[0].wish) ? readings : undefined

/** Under an open question: recorded where the words answer it, steered where they surely steer, else asked back in private. */
function atQuestion(
  context: Context,
  intent: IntentOf<'say'>,
  setting: Setting,
  readings: readonly Reading[],
  open: Item,
): readonly Step[] {
  const [first] = readings
  if (!first) return [{ intent }]
  const parted =
    leadingClause(context, first.wish, { ...setting, said: intent.text }) ?? answerFirst(context, intent, setting)
  if (parted) return parted
  const before = corrected(context, intent.text, open)
  if (before) return [{ ...clarify(context, readings, { open, before }), reading: first }]
  if (weighs(context, intent.text, open))
    return [{ ...clarify(context, readings, { open, isTalk: true }), reading: first }]
  const chanceOf = (...wanted: Reading['wish'][]): number =>
    readings.reduce((sum, { wish, chance }) => (wanted.includes(wish) ? sum + chance : sum), 0)
  const answers = chanceOf('say', 'answer')
  if (mention.test(intent.text) && !(first.wish === 'assign' && first.chance > sureEnough.steer))
    return [{ intent, reading: first }]
  const brief = isBrief(intent.text)
  const isWords = first.wish === 'say' || first.wish === 'answer'
  const talks = chanceOf('none', 'chat')
  const isTalk =
    brief &&
    !hasFile.test(intent.text) &&
    (talks > sureEnough.brief || (!isWords && talks < first.chance && first.chance > 0.4 && answers < 0.15))
  const steers = !isWords && first.chance > (brief ? sureEnough.brief : sureEnough.steer)
  if (
    !steers &&
    !soundsOpen(intent.text) &&
    ((brief && !isTalk && !(answers < 0.1 && talks > answers)) ||
      !context.understanding.isEnglish(intent.text) ||
      (answers > sureEnough.answer && answers >= talks))
  )
    return [{ intent, reading: { ...first, wish: 'say', chance: answers } }]
  if (first.wish === 'none' || first.wish === 'chat')
    return talks > sureEnough.silent && !soundsOpen(intent.text)
      ? [{ decision: say(), does: 'silent', reading: first }]
      : [{ ...clarify(context, readings, { open, isTalk: true }), reading: first }]
  if (steers && first.wish !== 'ask') return stepOf(readings, setting, context)
  return [{ ...clarify(context, readings, { open }), reading: first }]
}

/** "Undo that, we have no permission yet": a clause that steers, and why. */
function leadingClause(context: Context, whole: Reading['wish'], setting: Setting): readonly Step[] | undefined {
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

/** "30 hours. Next one please": the answer, and then what is wanted. */
function answerFirst(context: Context, intent: IntentOf<'say'>, setting: Setting): readonly Step[] | undefined {
  const end = [...intent.text.matchAll(/[.;!]\s+(?=\S)|\n+/g)].at(-1)
  if (!end) return undefined
  const [left, right] = [intent.text.slice(0, end.index).trim(), intent.text.slice(end.index + end[0].length)]
  const wanted = readingsOf({ said: right, where: 'thread', isAsked: true }, setting)
  const [first] = wanted
  if (!first || mayBeAnswer.has(first.wish) || first.wish === 'none' || first.chance < 0.9) return undefined
  const [said] = context.understanding.classify({ said: left, where: 'thread', isAsked: true })
  const answers = said?.wish === 'say' || said?.wish === 'answer' || (isBrief(left) && /\d/.test(left))
  if (!answers || soundsOpen(left)) return undefined
  const answer: Step = {
    intent: { ...intent, text: left },
    reading: { wish: 'say', chance: said?.chance ?? 0, details: {}, meant: undefined },
  }
  return [answer, ...stepOf(wanted, { ...setting, said: right }, context)]
}

/** A question, or words of somebody who does not know: not taken for the team's answer unasked. */
const soundsOpen = (text: string): boolean =>
  text.trim().length < 300 &&
  (/\?(?:\s|$)/.test(text) ||
    /^(?:so |and |but |hm+ |ok )?(?:does|do|did|is|are|can|could|should|would|will|has|have) (?:the|an?|we|i|it|this|that|they|you|there|our|anybody|anyone|somebody|someone)\b[^.!]*$/i.test(
      text,
    ) ||
    doesNotKnow.test(text))

/** A file or an address is an answer, whatever it is called. */
const hasFile = /\w\.\w{2,5}\b|:\/\//

/** A name, a figure or a word or two: too little to be weighed, and mostly an answer. */
const isBrief = (text: string): boolean =>
  !/\p{L}{2}/u.test(text) || (text.trim().split(/\s+/).length <= 3 && !text.includes('?'))

/** In a thread where nothing is open: what is surely for the bot is done, all else is people's talk. */
function elsewhere(
  context: Context,
  intent: IntentOf<'say'>,
  setting: Setting,
  readings: readonly Reading[],
): readonly Step[] {
  const [first] = readings
  if (!first || isLateAnswer(context, intent, setting)) return [{ intent }]
  if (first.wish === 'ask')
    return first.chance > sureEnough.look || /\?\s*$/.test(intent.text) ? [{ intent, reading: first }] : quiet(first)
  if (first.wish === 'none' || first.wish === 'chat' || first.chance < sureEnough.thread) return quiet(first)
  return stepOf(readings, setting, context)
}

/** Whether it reads as the answer to a question that was open in the thread and is not any more: whoever wrote it is told. */
function isLateAnswer({ pendingQuestions }: Context, { text }: IntentOf<'say'>, { understanding }: Setting): boolean {
  if (!pendingQuestions.some(({ item }) => item)) return false
  const [said] = understanding.classify({ said: text, where: 'thread', isAsked: true })
  return said?.wish === 'say' && said.chance > 0.5
}

const quiet = (reading: Reading): readonly Step[] => [{ decision: say(), does: 'silent', reading }]

/** What the likeliest reading comes to, by what is at stake. */
function stepOf(readings: readonly Reading[], setting: Setting, context: Context): readonly Step[] {
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
  return meant.intents.map((intent) => {
    const theirs = replaces(context, intent)
    return theirs || (stake === 'grave' && isDeed(context, intent))
      ? { ...confirm(context, intent, theirs), reading }
      : { intent, reading }
  })
}

const leastFor = (wish: Exclude<Wish, 'none' | 'say'>): number =>
  isForgetting(wish) ? sureEnough.forget : sureEnough[rowOf(wish).stake === 'look' ? 'look' : 'record']

const isForgetting = (wish: Wish): boolean => wish === 'forget' || wish === 'forget me'

/** What cannot be taken back is the last to be offered. */
const leastLast = ([first, ...others]: readonly Reading[]): readonly Reading[] =>
  first && isForgetting(first.wish) ? [...others, first] : [...(first ? [first] : []), ...others]

/** Whether it comes to more than words: what is refused, or asks whether one is sure by itself, needs no question before. */
const isDeed = (context: Context, intent: Intent): boolean =>
  decide({ ...context, turn: { ...context.turn, intent } }).does !== 'say'

function settingOf(context: Context, said: string, recall: Recall | undefined): Setting {
  const byIds = (ids: readonly string[]): Item[] => ids.flatMap((id) => context.items.byId.get(id) ?? [])
  const done = recall?.done ?? []
  const wish = wishes.find((one) => one === done[0]?.wish)
  const { toolkit, items, understanding, project, turn, pendingQuestions } = context
  const pending = pendingQuestions.filter(({ at }) => at <= turn.at).at(-1)
  return {
    toolkit,
    items,
    understanding,
    project,
    said,
    by: turn.by,
    open: pending?.item ? items.byId.get(pending.item) : undefined,
    recent: byIds(recall?.items ?? []),
    listed: byIds(recall?.listed ?? []),
    lastItems: byIds(done.flatMap(({ intent }) => itemIn(intent))),
    lastPerson: done.map(({ intent }) => personIn(intent)).find(Boolean) ?? authorOfShown(context, recall),
    last: wish ? { wish, intents: done.filter((one) => one.wish === wish).map(({ intent }) => intent) } : undefined,
    people: peopleIn(project).flatMap(({ name }) => [
      name,
      ...(name.includes(' ') ? [name.split(' ')[0] ?? name] : []),
    ]),
  }
}

/** Who gave the answer that was shown last. */
function authorOfShown({ project, toolkit, turn }: Context, recall: Recall | undefined): string | undefined {
  const [shown] = recall?.items ?? []
  const answer = project && shown ? currentAnswer(stateOf(project, shown, toolkit.shared.sameAs)) : undefined
  const author = answer && authorOf(answer)
  return author && !samePerson(author.person, turn.by) ? author.name : undefined
}

/** Whom an intent is about, as the platform writes a person. */
function personIn(intent: Intent): string | undefined {
  const person =
    intent.do === 'assign'
      ? intent.to
      : intent.do === 'lead' || intent.do === 'unlead' || intent.do === 'who'
        ? intent.person
        : undefined
  return typeof person === 'string' ? person : person && asWritten(person)
}
