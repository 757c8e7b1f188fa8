import { codeShape, type Item, isQuestion } from '../../../toolkit/items.ts'
import type { Context } from '../../context.ts'
import { confirm } from '../../help/clarify.ts'
import { replaces } from '../../help/replaces.ts'
import { statement } from '../../help/statement.ts'
import type { IntentOf } from '../../intent.ts'
import { codedItems } from '../../language/details/codes.ts'
import type { Setting } from '../../language/wishes.ts'
import type { TurnStep } from './turn-step.ts'

/** How surely a heading must name its question. */
const surely = 0.5

/**
 * "For 10.2, here is the mail I got:" and below it the mail; "our pathway is like this" above a table: a line that says
 * which question it answers, and all that stands below it, word for word.
 */
export function pasted(words: string, setting: Setting, context: Context): readonly TurnStep[] | undefined {
  const { project } = context
  const [, heading = '', below = ''] = /^\s*([^\n]{3,110}?)\s*\n([\s\S]+)$/.exec(words) ?? []
  const text = below.trim()
  const isBlock = text.includes('\n') || text.length > 160
  if (!project || !isBlock || !introduces.test(heading) || orders.test(heading)) return undefined
  const coded = codedItems(heading, setting).filter(isQuestion)
  if (setting.open && !coded.length) return undefined
  const [item, other] = coded.length ? coded : calledIn(heading, setting)
  if (other || (!item && new RegExp(codeShape, 'i').test(heading))) return undefined
  if (!item) return [statement({ ...context, project }, text)]
  const intent: IntentOf<'answer'> = { do: 'answer', item: item.id, text }
  const theirs = replaces(context, intent, coded.length > 0)
  const reading = { wish: 'answer', chance: 1, details: { items: [item], text }, meant: { intents: [intent] } } as const
  return [theirs ? { ...confirm(context, intent, theirs), reading } : { intent, reading }]
}

const calledIn = (heading: string, { understanding, items }: Setting): Item[] => {
  const [best] = understanding.nameQuestions(heading)
  return best && best.score > surely ? [items.byId.get(best.item)].flatMap((item) => item ?? []) : []
}

/** It ends in a colon, or says that something is here, below, or like this. */
const introduces =
  /[:–—-]\s*$|\b(?:here(?:['’]?s| is| are| you are)?|below|following|attached|pasted|copied|as follows|like this)\b/i
const orders =
  /\?|^(?:(?:please|pls|can you|could you|hi|hey|ok|and)[, ]+)*(?:give|assign|tick|untick|show|skip|undo|remind|tell|move|delete|start|ask|check|mark|rename|who|what|when|how|why|which)\b/i
