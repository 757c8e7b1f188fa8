import { currentAnswerTo } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Context } from '../context.ts'
import { withoutJoint } from '../language/answers/lead-in.ts'

/** How likely words must name another question to be asked about; of a whole sentence, how likely theirs. */
const [named, likely] = [0.3, 0.1]

/**
 * Whether "and …" is more of an answer: a few words are, unless they name another question; a sentence of its own is where it
 * names this question, or takes up a word of it or of what stands there. "And Ana is fired" bears on nothing.
 */
export function bearsOn(context: Context, text: string, item: Item): boolean {
  const words = withoutJoint(text)
  const found = context.understanding.nameQuestions(words)
  const [best] = found
  const own = found.find((one) => one.item === item.id)?.score ?? 0
  if (best && best.item !== item.id && best.score > named && best.score > 2 * own) return false
  if (!isSentence.test(words) || own > likely) return true
  const spoken = `${item.text} ${currentAnswerTo(context, item.id)?.text ?? ''}`
  if (money.test(words) && !ofMoney.test(spoken)) return false
  return wordsOf(words).intersection(wordsOf(spoken)).size > 0 || takesUp.test(words)
}

const money = /[$€£]|\b(?:dollars?|usd|sgd|aud|euros?|eur|yen|pesos?|bucks)\b/i
const ofMoney = new RegExp(`${money.source}|\\b(?:price|cost|pay|fund|fee|budget|money|business)`, 'i')

const isSentence =
  /^(?:the |an? |our |my |this |that |his |her |their |your |all |some |no |each |every )?(?:[\p{L}’'-]+ ){1,4}?(?:is|are|was|were|has|have|had|will|would|can|could|must|should|isn['’]?t|aren['’]?t|costs?|takes?|needs?|gets?|says?|said|wants?|hates?|likes?|left|quits?)\b/iu
/** "They also sign it": of those who stand in the answer. */
const takesUp = /^(?:they|it|these|those|both|all of them|everybody|we)\b/i
const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/(?:e?s|ed|ing)$/, '')))
