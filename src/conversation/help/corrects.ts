import { authorOf } from '../../project/author.ts'
import { type Person, samePerson } from '../../project/entry.ts'
import { currentAnswerTo } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Context } from '../context.ts'

/** "Let us go with Callum's", "then it's 5 credits, not 4": words that settle or correct what was said. */
const correcting =
  /^(?:(?:ok(?:ay)?|right|no|sorry|actually|well|so|and|hm+)[,.! ]+)*(?:(?:let[’']?s|we[’']?ll) (?:go with|settle on|use|take|keep)\b|then (?:it[’']?s|it is|that[’']?s)\b|(?:it[’']?s|make (?:it|that)|should be|i meant) [^.]{1,40}\b(?:not|rather than|instead of)\b|(?:(?:no|wait|actually|sorry|oops)[,.! ]+)+(?:make (?:it|this|that) )?\S{0,3}\d[^?]{0,30}$|(?:please )?(?:correct|change|fix|amend|update) (?:the|our|my) [^.?]{2,40}? to \S|(?:then )?\S{0,3}\d[\d.,]*(?: \p{L}+)? (?:is|are|would be) (?:fine|ok(?:ay)?|good|enough|better|right)\b)/iu

/** "Plus a laptop", "and two weeks for marking", "add: spreadsheets": more of an answer that was given. */
export const adding =
  /^(?:(?:oh|please|pls|ok|yes)[, ]+)?(?:and|plus|also|add)\b(?: (?:also|that|this))?[,:]? (?!(?:to (?:the|my|our|\d)|how|who|what|when|where|why|which|then|is|are|do|does|did|can|could|should|let|i|we)\b)/i

/** "10 is tight for the practical": words that weigh what was said. */
const weighing =
  /\b(?:too (?:few|many|much|little|long|short|high|low|tight|big|small)|tight|steep|a stretch|(?:is|are|isn[’']?t|aren[’']?t|not|hardly|never) (?:nearly |quite |really )?enough|ambitious|optimistic|unrealistic|generous)\b/i

type RecordedWords = { readonly item: Item; readonly text: string; readonly name: string; readonly by: Person }

/** The question asked before in the thread that the words settle or correct, rather than answer the open one: they speak of what is recorded there. */
export function corrected(context: Context, text: string, open: Item): Item | undefined {
  const before = standingBefore(context, open)
  if (correcting.test(text)) return (closest(before, text) ?? before.find((one) => sharesUnit(text, one.text)))?.item
  if (slip.test(text)) return closest(before, text)?.item
  const [latest] = before
  return latest && isOtherFigure(text, latest) ? latest.item : undefined
}

/** "Oops, February not January", "sorry, I meant two ward managers": said otherwise in a few words. */
const slip =
  /^(?:(?:oops|sorry|wait|no|actually|typo|correction)[,.!: ]+(?:i mean(?:t)?[,: ]+)?|i meant[,: ]+)(?!(?:i|we|it|that|this|they|idea|one|need)\b)(?:\S+ ?){1,7}$/i

/** "30 hrs max" after "45 hours": another figure of what was just said, by somebody or on second thoughts. */
function isOtherFigure(text: string, latest: RecordedWords): boolean {
  const [opening = ''] = text.split(/(?<=[.!?])\s/)
  return (
    opening.split(/\s+/).length <= 9 &&
    figuresOf(opening).size === 1 &&
    unitsOf(opening).intersection(unitsOf(latest.text)).size > 0 &&
    !figuresOf(latest.text).isSupersetOf(figuresOf(opening))
  )
}

const sharesUnit = (text: string, answer: string): boolean =>
  unitsOf(text).size ? unitsOf(text).intersection(unitsOf(answer)).size > 0 : figuresOf(answer).size > 0

/** What figures are of: "hours", "%", "$". */
const unitsOf = (text: string): Set<string> => new Set([...text.matchAll(figure)].flatMap(unitIn))
const figure = /([$€£])?\s?\d[\d.,]*\s?(%|\p{L}{2,})?/gu

function unitIn([, sign, word = '']: RegExpMatchArray): string[] {
  const unit = word
    .toLowerCase()
    .replace(/^(?:hrs?|hours?)$/, 'hour')
    .replace(/s$/, '')
  return sign ? ['$'] : unit && !noUnit.has(unit) ? [unit] : []
}
const noUnit = new Set('not i are or and to max min then would for in at on of but if'.split(' '))

/** The answer given last in the thread, where the words add to it; `surely`: whoever speaks gave it, or it is the open question's. */
export function addedTo(context: Context, text: string, open?: Item): { item: Item; surely: boolean } | undefined {
  if (!adding.test(text)) return undefined
  const surely = !ofSomethingElse.test(text)
  if (open && standing(context, open).length) return { item: open, surely }
  const [latest] = standingBefore(context, open)
  return latest && { item: latest.item, surely: surely && samePerson(latest.by, context.turn.by) }
}

/** "And the price is 300", "and Ana is late": a sentence about something else may be more of the answer, or of none. */
const ofSomethingElse =
  /^(?:(?:oh|ok|yes)[, ]+)?and (?:(?:the|our|my) )?(?!(?:it|that|this|they|these|those|there|all|each|both|some|most|one|everything|everybody|everyone)\b)\p{L}+ (?:is|are|was|were|has|have|costs?|will|should|must)\b/iu

/** Whether the words weigh a figure of the answer just given, which is talk about it and answers nothing. */
export function weighs(context: Context, text: string, open: Item): boolean {
  const [latest] = standingBefore(context, open)
  const [opening = ''] = text.split(/(?<=[.!?])\s/)
  return (
    latest !== undefined && weighing.test(opening) && figuresOf(opening).intersection(figuresOf(latest.text)).size > 0
  )
}

/** The answer given last in the thread, which people quarrel about. */
export const saidLast = (context: Context, open: Item): Item | undefined =>
  [...standing(context, open), ...standingBefore(context, open)][0]?.item

/** What was asked before the open question in this thread and stands recorded, the latest first. */
function standingBefore(context: Context, open: Item | undefined): readonly RecordedWords[] {
  const asked = new Set(
    context.pendingQuestions.toReversed().flatMap(({ item }) => (item && item !== open?.id ? [item] : [])),
  )
  return [...asked].flatMap((id) => {
    const item = context.items.byId.get(id)
    return item ? standing(context, item) : []
  })
}

/** What stands recorded on an item. */
function standing(context: Context, item: Item): readonly RecordedWords[] {
  const answer = currentAnswerTo(context, item.id)
  return answer ? [{ item, text: answer.text, name: answer.name, by: authorOf(answer).person }] : []
}

/** The answer that the words share most with, or whose author they name; of several alike the latest. */
function closest(recorded: readonly RecordedWords[], text: string): RecordedWords | undefined {
  const shared = recorded.map((one) => ({ one, words: Number(text.includes(one.name)) + inBoth(text, one.text) }))
  const most = Math.max(0, ...shared.map(({ words }) => words))
  return most ? shared.find(({ words }) => words === most)?.one : undefined
}

const inBoth = (text: string, answer: string): number => wordsOf(text).intersection(wordsOf(answer)).size
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{5,}/gu))
const figuresOf = (text: string): Set<string> => new Set(text.match(/\d+(?:[.,]\d+)?/g))
