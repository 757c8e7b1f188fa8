import { samePerson } from '../../../project/entry.ts'
import { currentAnswerTo, stateOf } from '../../../project/project.ts'
import { codeShape, type Item, isBox } from '../../../toolkit/items.ts'
import { type Context, say } from '../../context.ts'
import { leftToOthers } from '../../guidance/doubted.ts'
import { leavesIt } from '../../language/answers/doubtful.ts'
import { codedItems } from '../../language/details/codes.ts'
import type { Setting } from '../../language/wishes.ts'
import { whispered } from '../../reply.ts'
import type { TurnStep } from './turn-step.ts'

/** "09.2 is not my job", "Ben knows better": neither an answer nor taken on, and given to nobody before a press. */
export function leftOver(context: Context, words: string, setting: Setting): TurnStep | undefined {
  const { project } = context
  if (!project || orders.test(words)) return undefined
  if (!setting.open && !setting.recent.length && !codedItems(words, setting).length) return undefined
  if (!leavesIt(words, context.understanding)) return undefined
  const item = itemOf(words, setting, context)
  if (!item) return undefined
  const basedOn = currentAnswerTo(context, item.id)?.id ?? null
  const view = leftToOthers({ ...context, project }, item, {
    words,
    ...(isBox(item) ? {} : { said: { text: words.replace(codeAtHead, ''), basedOn } }),
  })
  return { decision: say(whispered(view)), does: 'asks' }
}

const codeAtHead = new RegExp(`^${codeShape}\\W+`, 'i')

/** What is named; else what stands open, or of what was shown last what whoever speaks has. */
const itemOf = (words: string, setting: Setting, context: Context): Item | undefined =>
  clausesOf(words).flatMap((one) => (leavesIt(one, setting.understanding) ? codedItems(one, setting) : []))[0] ??
  codedItems(words, setting)[0] ??
  setting.open ??
  [...setting.recent, ...setting.listed].find((item) => isTheirs(item, context)) ??
  setting.recent[0]

/** Whether whoever speaks has it, and it is open. */
export function isTheirs({ id }: Item, { project, toolkit, turn }: Context): boolean {
  const state = project && stateOf(project, id, toolkit.shared.sameAs)
  return state?.assignment !== undefined && !state.settled && samePerson(state.assignment.to, turn.by)
}

/** "7.3 is boring and 8.2 isn't mine": the one that is left to others. */
const clausesOf = (words: string): string[] => words.split(/,? (?:and|but) |[,;.] /i)

/** Who says to whom it goes, or that a name comes off, is understood as that. */
const orders =
  /\b(?:give|pass|hand|assign|forward|move|delegate|transfer|unassign|remove|release|take (?:my name|me|it|this|that) off|skip|undo|why|who|how|what|remind|nudge)\b|\?/i
