import { type Item, isQuestion } from '../../toolkit/items.ts'
import { slotsOf } from '../../understanding/slots.ts'
import type { Wish } from '../../understanding/wishes.ts'
import type { Intent } from '../intent.ts'
import { itemIn } from '../item-in.ts'
import { objects } from './answers/objects.ts'
import type { Details } from './around.ts'
import { codedItems } from './details/codes.ts'
import { detailsOf } from './details.ts'
import { asWritten } from './mention.ts'
import type { Reading } from './reading.ts'
import { isOnlyDate } from './timing/dates-in.ts'
import { rowOf, type Setting } from './wishes.ts'

/** "the same for 08.2", "her instead", "and phase 4?": what was done last, with what is said otherwise now. */
export function againOf(said: string, [first]: readonly Reading[], { last, ...around }: Setting): Reading | undefined {
  if (!last || said.length > 120 || declines.test(said) || (last.wish !== 'answer' && isTold.test(said)))
    return undefined
  const words = said.trim().split(/\s+/).length
  const isMarked = again.test(said) || (words <= 7 && opening.test(said))
  const { wish } = last
  const isSame = first?.wish === wish && (isMarked || first.details.pointed === true)
  if (!isMarked && !isSame && words > 4) return undefined
  const least = isMarked ? (isElliptic(said) || same.test(said) || meant.test(said) ? 0.97 : 0.55) : 0.25
  const isOfTheirOwn = wish === 'nudge-me' && first?.wish === 'nudge-when' && isMarked && !ofAll.test(said)
  if (first && !isSame && !isOfTheirOwn && first.chance > least) return undefined
  if (wish === 'say' || wish === 'none') return undefined
  const details = { ...detailsOf(said, wish, around), ...otherPerson(said, wish) }
  const isOwn = details.items?.length && !details.pointed
  if (!isOwn && !ownWords.some((name) => details[name] !== undefined)) return undefined
  const before = beforeOf(last.intents, around)
  const items = isOwn ? details.items : (before.items ?? details.items)
  const { items: _, ...said1 } = details
  const why = before.reason && !givesReason.test(said) ? { reason: before.reason } : {}
  const merged: Details = { ...before, ...said1, ...why, ...(items ? { items } : {}) }
  return {
    wish,
    details: merged,
    meant: rowOf(wish).meant(merged, { ...around, last, said }),
    chance: Math.max(isSame ? (first?.chance ?? 0) : 0, isMarked ? (isDueDate(said, wish) ? 0.97 : 0.7) : 0.55),
  }
}

/** "Until Friday", after something was handed out. */
const isDueDate = (said: string, wish: Wish): boolean => wish === 'assign' && isOnlyDate(said)

/** "Same for the accreditation box in the regulations", however long it is. */
const same = /^(?:(?:and|also|then|please|pls)[, ]+)*(?:the )?same\b/i
/** "I meant 12.c2" is the same of another. */
const meant = /^(?:(?:no|oops|sorry|ah|wait)[,.! ]+)*i meant? /i
const givesReason = /\b(?:because|since|as|cos|cause|reason)\b/i

/** After one's own reminder "make it Friday" is of that, unless it says whose. */
const ofAll = /\b(?:us|our|we|team|channel|every(?:one|body)|all|weekly)\b/i

/** "And the badge one too": without a verb it says only what else. */
const isElliptic = (said: string): boolean => said.trim().split(/\s+/).length <= 8 && !verb.test(said)
const verb =
  /\?|\b(?:tick\w*|done|show\w*|open|skip\w*|give|gave|assign\w*|take|took|mark\w*|record\w*|undo|remove|put|make|set|need\w*|is|are|was|were|does|do|did|has|have|had|will|can|could|should|goes|gets|i|we|he|she|they|who|what|when|where|why|how|next|back|please tell|status|missing|summary|help)\b/i

/** "No, neither, wait for finance": nothing is done again. */
const declines =
  /^(?:no|nope|wait|hold on|sorry|stop)\b.*\b(?:neither|none of|not yet|wait|don['’]?t|stop|leave (?:it|them))\b/i

/** "No, 45", "actually 9 to 6", "make that once a year": the answer that was given last, put right. */
export function correctionOf(said: string, [first]: readonly Reading[], setting: Setting): Reading | undefined {
  const { last } = setting
  const [, text] = corrective.exec(said.trim()) ?? []
  const item = text === undefined || objects.test(text) ? undefined : correctedBy(text, setting)
  if (!text || !item || codedItems(said, setting).length || !last || !corrects.has(last.wish)) return undefined
  if (
    first &&
    first.chance > (sharesWords(text, setting) ? 0.97 : 0.6) &&
    first.wish !== 'answer' &&
    first.wish !== 'none'
  )
    return undefined
  const details: Details = { items: [item], pointed: true, sure: 0.8, corrects: true, text: text.replace(notOld, '') }
  return { wish: 'answer', details, meant: rowOf('answer').meant(details, { ...setting, said }), chance: 0.7 }
}

/** What is put right was just said, or just shown. */
const corrects = new Set<Wish>(['answer', 'say', 'show', 'history', 'decided'])
/** "18 months, not 12." */
const notOld = /,? (?:and )?not [\w.,%]+[.!]*$/i

/** The answer given last; of several together, the one that speaks of the same: "make that 24 hours". */
function correctedBy(text: string, { last, lastItems, recent }: Setting): Item | undefined {
  const alike = (last?.intents ?? []).flatMap((intent, at) => (isAlike(intent, text) ? [lastItems[at]] : []))
  const given = lastItems.length > 1 ? (alike.length === 1 ? alike[0] : undefined) : (lastItems[0] ?? recent[0])
  return given && isQuestion(given) ? given : undefined
}

/** "Make that 15k sgd" after "12k sgd": of the same kind as what was answered last. */
const sharesWords = (text: string, { last }: Setting): boolean =>
  (last?.intents ?? []).some((intent) => isAlike(intent, text))

const isAlike = (intent: Intent, text: string): boolean =>
  intent.do === 'answer' && intent.text !== undefined && wordsOf(intent.text).intersection(wordsOf(text)).size > 0
const wordsOf = (some: string): Set<string> => new Set(some.toLowerCase().match(/\p{L}{3,}|[%$€£]/gu))

const corrective =
  /^(?:(?:no+|nope|not [\w.,%]+|wait|actually|sorry|oops|correction|fair|ok|right|\p{L}+['’]s right|i mean(?:t)?|make (?:it|this|that)|it should (?:be|say))(?:[,:.!–—-]|\s)+)+((?=.*\d)[^?]{1,60}|(?:once|twice|every|no|none|all|yearly|monthly|weekly|both)\b[^?]{0,50}|\p{L}+-\p{L}+)$/iu

/** "And 17.1 is yearly": what an item is, whatever was done before. */
const isTold = /\b\d{1,2}\.\d{1,2}(?: is | are |: ?)(?!for\b|mine\b|\p{Lu}\p{L}+['’]s\b)/u

/** "and Mei?": somebody else than before. */
function otherPerson(said: string, wish: Wish): Details {
  const [, name] = /^(?:and|or|what about|how about) (\p{Lu}\p{L}+) ?\??$/u.exec(said.trim()) ?? []
  const slot = slotsOf[wish]?.find((one) => one === 'to' || one === 'who')
  return name && slot ? { [slot]: name } : {}
}

/** What besides an item may be said otherwise. */
const ownWords = ['to', 'who', 'by', 'phases', 'step', 'day', 'time', 'until', 'dates'] as const
const again =
  /\b(?:same|too(?=[.,!?]|$)|instead|rather|better|as well|make (?:it|that)|i mean|i meant|not that|not the|back to|(?:date|deadline) (?:to|is))\b/i
const opening = /^(?:and|also|plus|but|no|nope|actually|sorry|then|or|for|by|before|until|till|til)\b/i

/** What the last deeds said, as details. */
function beforeOf(intents: readonly Intent[], { items }: Pick<Setting, 'items'>): Details {
  const [first] = intents
  const found = intents.flatMap(itemIn).flatMap((id) => items.byId.get(id) ?? [])
  const to = first?.do === 'assign' ? first.to : undefined
  return {
    ...(found.length ? { items: found } : {}),
    ...(to ? { to: asWritten(to) } : {}),
    ...(first?.do === 'assign' && first.by ? { by: first.by } : {}),
    ...(first?.do === 'excuse' && first.reason ? { reason: first.reason } : {}),
  }
}
