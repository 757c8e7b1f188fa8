import { type Item, isBox } from '../../toolkit/items.ts'
import type { ProjectContext } from '../context.ts'
import { nextStop } from './stops.ts'

/** Below this chance words say too little of what they answer. */
const leastNamed = 0.1
/** From this chance on the first is chosen beforehand. */
const sureNamed = 0.5

/**
 * The three questions that a message most likely answers: the one that its thread asked, those that its words speak of,
 * then where the team goes on. `chosen`: the first of them, where that is all but sure.
 */
export function likelyItems(context: ProjectContext, text: string): { items: Item[]; chosen: Item | undefined } {
  const { items, pendingQuestions, understanding } = context
  const open = pendingQuestions.findLast(({ item }) => item)?.item
  const named = understanding.nameQuestions(text)
  const sure = named.filter(({ score }) => score > leastNamed)
  const ids = [open, ...sure.map(({ item }) => item), nextStop(context)?.id, ...named.map(({ item }) => item)]
  const likely = ids.flatMap((id) => (id ? (items.byId.get(id) ?? []) : []))
  const found = [...new Set(likely)].filter((item) => !isBox(item)).slice(0, 3)
  const isSure = open ? open === found[0]?.id : (named[0]?.score ?? 0) > sureNamed
  return { items: found, chosen: isSure ? found[0] : undefined }
}
