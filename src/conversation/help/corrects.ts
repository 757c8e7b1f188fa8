import { currentAnswer, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Context } from '../context.ts'

/** "Let us go with Callum's", "then it's 5 credits, not 4": words that settle or correct what was said. */
const correcting =
  /^(?:(?:ok(?:ay)?|right|no|sorry|actually|well|so|and|hm+)[,.! ]+)*(?:(?:let[’']?s|we[’']?ll) (?:go with|settle on|use|take|keep)\b|then (?:it[’']?s|it is|that[’']?s)\b|(?:it[’']?s|make (?:it|that)|should be|i meant) [^.]{1,40}\b(?:not|rather than|instead of)\b)/i

/** The question asked before in the thread that the words correct rather than answer the open one: they speak of what is recorded there. */
export function corrected(context: Context, text: string, open: Item): Item | undefined {
  const { project, items, toolkit, pendingQuestions } = context
  if (!project || !correcting.test(text)) return undefined
  const asked = pendingQuestions.findLast(({ item }) => item !== null && item !== open.id)?.item
  const item = asked ? items.byId.get(asked) : undefined
  const answer = item && currentAnswer(stateOf(project, item.id, toolkit.shared.sameAs))
  return answer && (speaksOf(text, answer.text) || text.includes(answer.name)) ? item : undefined
}

const speaksOf = (text: string, answer: string): boolean => {
  const said = wordsOf(answer)
  return [...wordsOf(text)].some((word) => said.has(word))
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{5,}/gu))
