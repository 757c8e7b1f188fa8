import type { HistoryMessage } from '../answer.ts'
import { wordsOf } from '../index/words.ts'

/** What was asked before, where a question cannot be understood without it ("and how long should that be?"); else nothing. */
export function leadingUpTo(question: string, history: readonly HistoryMessage[] = []): string {
  const asked = history.filter(({ role }) => role === 'user')
  const last = asked.at(-1)?.content
  if (!last || !leans(question)) return ''
  const before = asked.at(-2)?.content
  return before && leans(last) ? `${before} ${last}` : last
}

const pronoun =
  /\b(it|its|that|those|these|this|they|them|their|there|he|she|ones?|same|either|both|former|latter|second|first|other)\b/i
const opening = /^\s*(and|but|so|or|what about|how about|also|then|ok|okay|more|else|even|really|anything else)\b/i

/** Short questions, and those that point back, lean on what was said before. */
function leans(question: string): boolean {
  const weighty = wordsOf(question).filter((word) => word.length > 3 && !small.has(word)).length
  if (weighty <= 2) return true
  return opening.test(question) ? weighty <= 6 : pronoun.test(question) && weighty <= 5
}

const small = new Set(
  'what which when where about should would could does have with that this these those they them there than then also more from into your ours'.split(
    ' ',
  ),
)
