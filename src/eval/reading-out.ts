import type { Intent } from '../conversation/intent.ts'
import { itemIn } from '../conversation/item-in.ts'
import { stepOfAll } from '../conversation/language/details/whole-step.ts'
import { withNames } from '../conversation/language/mention.ts'
import type { Reading } from '../conversation/language/reading.ts'
import { readReminder } from '../conversation/language/timing/parse-reminder.ts'
import { timingSaid } from '../conversation/language/timing/reminder-words.ts'
import type { TurnStep } from '../conversation/pipeline/interpret/turn-step.ts'
import type { DecidedStep } from './turn.ts'

/** What a sentence was understood to want, as it is measured. */
export type ReadingOut = {
  readonly wants: string
  readonly others: readonly string[]
  readonly confidence: number
  readonly details: Readonly<Record<string, unknown>>
  readonly does: 'done' | 'recorded' | 'confirms' | 'asks' | 'answers' | 'silent'
}

/** What the steps of one turn come to, the first as what is wanted, the rest as what is wanted also. */
export function readingOut(steps: readonly DecidedStep[], others: readonly Reading[]): ReadingOut {
  const [first] = steps
  if (!first) return { wants: 'none', others: [], confidence: 1, details: {}, does: 'silent' }
  const wants = wishOf(first)
  const isSame = (step: DecidedStep): boolean =>
    wishOf(step) === wants && step.reading === first.reading && givenTo(step) === givenTo(first)
  const same = steps.filter(isSame)
  const rest = steps.filter((step) => !isSame(step))
  const items = same.flatMap(itemsMeant)
  return {
    wants,
    others: others
      .map(({ wish }) => wish)
      .filter((wish) => wish !== wants)
      .slice(0, 2),
    confidence: Number((first.reading?.chance ?? 1).toFixed(3)),
    details: {
      ...(first.reading ? detailsOut(first.reading, first.moved && codeOf(first.moved)) : exactDetails(first)),
      ...askedToSign(first),
      ...('intent' in first && first.intent.do === 'say' ? { text: recordedText(first) ?? first.intent.text } : {}),
      ...((isPlainItem(first) || rest.some(({ reading }) => reading && reading === first.reading)) && items.length
        ? { item: items.length > 1 ? items.map(codeOf) : codeOf(items[0] ?? '') }
        : {}),
      ...(rest.length ? { also: rest.map((step) => ({ wants: wishOf(step), details: restOut(step, first) })) } : {}),
    },
    does: doesOf(first),
  }
}

/** To whom something is handed. */
const givenTo = (step: DecidedStep): string | undefined =>
  'intent' in step && step.intent.do === 'assign' ? step.intent.to?.name : undefined

/** "Sofia 12.3, Paolo 12.4" is read at once: of what follows the first it is told what is done. */
function restOut(step: DecidedStep, first: DecidedStep): Record<string, unknown> {
  if (!step.reading) return {}
  if (step.reading !== first.reading || givenTo(step) === undefined) return detailsOut(step.reading)
  const { with: _, ...given } = exactDetails(step)
  const items = itemsMeant(step).map(codeOf)
  return { ...given, item: items.length > 1 ? items : items[0] }
}

/** "Before Tuesday": of a date it is told which. */
const beforeIt = /^before (?=(?:the |next |this )?(?:\d|mon|tue|wed|thu|fri|sat|sun|end\b|week))/i

/** Whether the reading names no item of its own, or only points to one. */
const isPlainItem = ({ reading }: DecidedStep): boolean =>
  reading?.wish !== 'move' && reading?.wish !== 'undo' && !reading?.details.items?.length

/** Who is asked to sign, and by when. */
function askedToSign(step: DecidedStep): Record<string, unknown> {
  if (!('intent' in step) || step.intent.do !== 'ask sign-off') return {}
  const { people = [], by } = step.intent
  const names = people.map(({ name }) => name)
  return { ...(names.length ? { to: names.length > 1 ? names : names[0] } : {}), ...(by ? { by } : {}) }
}

/** The words that are kept. */
const recordedText = ({ decided }: DecidedStep): string | undefined =>
  decided?.does === 'record'
    ? decided.events.flatMap((event) => (event.kind === 'answered' ? event.text : []))[0]
    : undefined

/** What a step is about, what it points to resolved: as it will be done. */
function itemsMeant(step: DecidedStep): string[] {
  if (!('intent' in step)) return []
  const { intent, decided } = step
  const recorded = decided?.does === 'record' ? decided.events : []
  const ofEvents = recorded.flatMap((event) => ('item' in event ? event.item : []))
  if (intent.do === 'tick') return [...(intent.ticked ?? []), ...(intent.unticked ?? [])]
  return intent.do === 'say' ? ofEvents.slice(0, 1) : itemIn(intent)
}

const codeOf = (id: string): string =>
  id.replace(/^[QC](\d\d)\.(\d+)$/, (_, step, n) => `${step}.${id.startsWith('C') ? 'c' : ''}${n}`)

/** The name of the wish that an exact command, or a press, is. */
const named: Readonly<Partial<Record<Intent['do'], string>>> = {
  'small talk': 'chat',
  feedbacks: 'feedback-list',
  tick: 'check',
  edit: 'answer',
  who: 'who-has-what',
  'sign-off': 'signoff',
  'sign-off log': 'signoff',
  'ask sign-off': 'signoff',
}

/** What the words after "nudge" are, as wishes are called. */
const reminderWish: Readonly<Record<string, string>> = {
  show: 'nudge-show',
  preview: 'nudge-now',
  post: 'nudge-now',
  'post again': 'nudge-now',
  snooze: 'nudge-snooze',
  log: 'nudge-log',
  off: 'nudge-off',
  on: 'nudge-on',
  private: 'nudge-me',
  skip: 'nudge-skip',
  'skip next': 'nudge-skip',
}

function wishOf(step: DecidedStep): string {
  if (step.answers) return step.answers
  if ('intent' in step && step.intent.do === 'say' && doesOf(step) === 'silent') return 'none'
  if (step.reading) return step.reading.wish
  if (!('intent' in step)) return 'none'
  const { intent } = step
  if (intent.do === 'nudge') return reminderWish[readReminder(intent.words ?? '', 0, 'UTC').wants] ?? 'nudge-when'
  return named[intent.do] ?? intent.do
}

/** What an exact command says. */
function exactDetails(step: TurnStep): Record<string, unknown> {
  if (!('intent' in step)) return {}
  const { do: _, ...fields } = step.intent as Intent & {
    item?: string
    step?: number
    to?: { name: string }
    person?: { name: string }
  }
  return {
    ...fields,
    ...(step.intent.do === 'nudge' ? timingSaid(step.intent.words ?? '') : {}),
    ...(fields.item ? { item: codeOf(fields.item) } : {}),
    ...(typeof fields.step === 'number' ? { step: String(fields.step).padStart(2, '0') } : {}),
    ...(fields.to && typeof fields.to === 'object' ? { to: fields.to.name } : {}),
    ...(fields.person && typeof fields.person === 'object' ? { to: fields.person.name } : {}),
  }
}

/** `from`: the item whose answer is moved. */
function detailsOut({ wish, details }: Reading, from?: string): Record<string, unknown> {
  const { items, pointed, sure: _, step, phases, add, remove, template, code, ...words } = details
  const first = items?.[0]
  const second = items?.[1]
  const ofStep = step ?? stepOfAll(items ?? [])
  const plain = Object.fromEntries(
    Object.entries(words).map(([name, text]) => [
      name,
      withNames(String(text)).replace(name === 'by' ? beforeIt : '', ''),
    ]),
  )
  return {
    ...plain,
    ...(first
      ? wish === 'move'
        ? { item: second ? first.code : (from ?? 'it'), to: (second ?? first).code }
        : { item: first.code }
      : pointed
        ? { item: 'it' }
        : {}),
    ...(items && items.length > 1 && wish !== 'move' ? { item: items.map((item) => item.code) } : {}),
    ...(ofStep ? { step: String(ofStep).padStart(2, '0') } : {}),
    ...(phases?.length
      ? wish === 'scope'
        ? {
            phases: [...phases].sort((a, b) => a - b),
            ...(add?.length ? { add } : {}),
            ...(remove?.length ? { remove } : {}),
          }
        : { phase: wish === 'phase' ? phases.at(-1) : phases[0] }
      : {}),
    ...(template ? { template } : {}),
    ...(code ? { code } : {}),
  }
}

function doesOf(step: DecidedStep): ReadingOut['does'] {
  if (!('intent' in step)) return step.does
  const { intent, decided } = step
  if (intent.do === 'forget' || intent.do === 'forget me') return 'confirms'
  if (intent.do === 'ask' || intent.do === 'decided') return 'answers'
  if (intent.do === 'answer' && step.reading?.wish === 'say') return 'recorded'
  if (intent.do !== 'say') return 'done'
  if (decided?.does === 'ask') return 'answers'
  if (decided?.does === 'say' && !decided.replies.length) return 'silent'
  if (step.reading && steers.has(step.reading.wish)) return 'done'
  return decided?.does === 'record' ? 'recorded' : decided?.does === 'say' ? 'asks' : 'silent'
}

/** Words that steer in a question's thread as they stand. */
const steers = new Set<Reading['wish']>(['skip', 'next', 'back', 'undo', 'excuse'])
