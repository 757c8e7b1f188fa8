import { samePerson } from '../../../project/entry.ts'
import type { Context } from '../../context.ts'
import { misread } from '../../help/misread.ts'
import { readingsOf } from '../../language/readings.ts'
import { isNo, replyWords, saysMore } from '../../language/reply-words.ts'
import type { Setting } from '../../language/wishes.ts'
import type { Recall } from '../../recall.ts'
import { isNod } from '../../words.ts'
import { echoes, repliesTo } from './signs.ts'
import type { Interpretation, TurnStep } from './turn-step.ts'

/** "yes", "no", "the second one" after a question of ours with buttons. */
export function toOurQuestion(words: string, recall: Recall | undefined): TurnStep | undefined {
  const reply = replyWords(words)
  if (!recall?.choices.length) return undefined
  if (!reply) return recall.asks ? byItsLabel(words, recall) : undefined
  if (typeof reply === 'object') {
    const chosen = recall.choices.at(reply.nth)
    return recall.asks && chosen ? { intent: chosen.intent, answers: 'choose' } : undefined
  }
  if (!recall.asks) return undefined
  const [first] = recall.choices
  // Who says more than yes to a form has said what would go into one; "yes, see you at ten" is to somebody else.
  if ((first?.intent.do === 'edit' || first?.intent.do === 'ask') && saysMore(words)) return undefined
  return reply === 'yes' && first
    ? { intent: first.intent, answers: 'yes' }
    : { intent: { do: 'small talk', words: '' }, answers: 'no' }
}

/** "Replace it, the old one can go": the button that says so, where one alone does. */
function byItsLabel(words: string, { choices }: Recall): TurnStep | undefined {
  const verb = pressing.exec(words.trim())?.[1]?.toLowerCase()
  const named = choices.filter(({ label }) => verb && label.toLowerCase().split(' ')[0] === verb)
  const [chosen, other] = named
  return chosen && !other ? { intent: chosen.intent, answers: 'choose' } : undefined
}

/** A verb alone, or with what was asked about as its object. */
const pressing =
  /^(?:(?:ok(?:ay)?|yes|yep|please|pls|then|just|so|no)[ ,]+)*(\p{L}{3,})(?=$|[.,!;]| (?:it|this|that|them|his|hers?|theirs?|mine|to (?:it|that|this|what)|anyway|please|pls|instead|for now)\b)[^:?\d]{0,60}$/iu

/** Whether it is whoever speaks that was asked last. */
export const wasAsked = ({ turn }: Context, recall: Recall | undefined): boolean =>
  recall !== undefined && samePerson(recall.by, turn.by)

/** Whether words may be one person's answer to what another asked just before, as far as it was doubted to be an answer. */
export const toColleague = (words: string, context: Context, recall: Recall | undefined): boolean =>
  recall?.asks === true &&
  !wasAsked(context, recall) &&
  recall.choices.some(
    ({ intent }) => intent.do === 'answer' && (repliesTo(words, intent.text) || echoes(words, intent.text)),
  )

/** A bare "yes", "no" or emoji where nothing was asked: no deed is guessed from it. */
export function toNothing(words: string): TurnStep | undefined {
  const reply = replyWords(words)
  if (reply && saysMore(words)) return undefined
  if (!reply && isNod(words)) return { intent: { do: 'small talk', words: '' } }
  return reply === 'yes' || (reply === 'no' && (isNo(words) || !/[a-z]{4}|\d/i.test(words)))
    ? { intent: { do: 'small talk', words: '' }, answers: reply }
    : undefined
}

/** What was understood last was not meant: the other ways to understand it. */
export function notMeant(context: Context, setting: Setting, recall: Recall | undefined): Interpretation {
  const said = recall?.said ?? ''
  const others = said ? readingsOf({ said, where: 'addressed', isAsked: false }, { ...setting, said }, 0) : []
  const unlike = others.filter(({ wish }) => !recall?.done.some((one) => one.wish === wish))
  return { steps: [{ decision: misread(context, recall, unlike), does: 'asks' }], readings: [] }
}
