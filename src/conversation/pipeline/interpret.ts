import { helpTopic } from '../../ask/question/about-bot.ts'
import type { Wish } from '../../understanding/wishes.ts'
import type { Context } from '../context.ts'
import type { Intent } from '../intent.ts'
import { askedPlainly } from '../language/asked-plainly.ts'
import { readCommand } from '../language/parse-command.ts'
import type { Recall } from '../recall.ts'
import { addressed } from './interpret/addressed.ts'
import { stepOf } from './interpret/by-stake.ts'
import { inThread } from './interpret/in-thread.ts'
import { settingOf } from './interpret/setting.ts'
import { mostSteps, sureEnough } from './interpret/thresholds.ts'
import type { Interpretation } from './interpret/turn-step.ts'

/** What a turn wants, in the order in which it was said. Exact commands and presses are what they are; plain words are understood. */
export function interpret(context: Context, recall: Recall | undefined): Interpretation {
  const { intent } = context.turn
  const plainly = context.project && askedPlainly(wordsOf(intent), context.project)
  if (plainly) return { steps: [{ intent: plainly }], readings: [] }
  if (intent.do === 'plain' && helpTopic(intent.words) === 'privacy')
    return { steps: [{ intent: privacy }], readings: [] }
  if (intent.do === 'plain') return addressed(context, intent, recall)
  const called = intent.do === 'say' ? readCalled(intent.text, context) : undefined
  if (called?.do === 'plain') return addressed(context, called, recall)
  if (called) return { steps: [{ intent: called }], readings: [] }
  if (intent.do === 'say') return inThread(context, intent, recall)
  return { steps: [{ intent }], readings: [] }
}

/** Who wonders what becomes of their words is told before anything else is made of them. */
const privacy: Intent = { do: 'help', topic: 'privacy' }

const wordsOf = (intent: Intent): string =>
  intent.do === 'plain' ? intent.words : intent.do === 'say' && !intent.text.startsWith('//') ? intent.text : ''

/** "mcred, what is left": by its name in a thread it is spoken to. */
function readCalled(text: string, context: Context): Intent | undefined {
  const [, words] = /^(?:(?:hey|hi|ok|okay|so|and)[, ]+)?mcred\b[,:!]? +(\S.*)$/is.exec(text.trim()) ?? []
  return words ? readCommand(words, 'mention', context) : undefined
}

/** What was left unsure, with the wish that was read elsewhere in the first place; undefined where the words suggest no such wish. What is at stake is weighed as ever. */
export function interpretAs(wish: Wish, { context, recall, readings }: Understood): Interpretation | undefined {
  const { intent } = context.turn
  const found = readings.find((one) => one.wish === wish)
  if (!found || intent.do !== 'plain') return undefined
  const led = [{ ...found, chance: sureEnough.elsewhere }, ...readings.filter((one) => one !== found)]
  return {
    steps: stepOf(led, settingOf(context, intent.words, recall), context).slice(0, mostSteps),
    readings: led,
  }
}

/** What was understood of a turn, and in view of what. */
export type Understood = Interpretation & { readonly context: Context; readonly recall: Recall | undefined }
