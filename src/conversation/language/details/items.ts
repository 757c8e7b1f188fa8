import { codeShape, type Item, isInScope, isOfStep, isQuestion, type SettledBy } from '../../../toolkit/items.ts'
import type { NamedItem } from '../../../understanding/name-items.ts'
import type { Wish } from '../../../understanding/wishes.ts'
import { goesOn } from '../answers/answer-words.ts'
import { pointsTo, tellingIn } from '../answers/told.ts'
import type { Around, Details } from '../around.ts'
import { codedItems } from './codes.ts'
import { nearOf } from './near.ts'
import { namesByItself } from './unread.ts'
import { wholeStep } from './whole-step.ts'

/** The wishes that are of an item, by what settles it. */
const settledBys: readonly (readonly [SettledBy | 'any', readonly Wish[]])[] = [
  ['words', ['answer', 'back', 'move', 'next', 'skip']],
  ['a tick', ['check', 'uncheck']],
  ['any', ['assign', 'excuse', 'history', 'need', 'review', 'show', 'unassign', 'undo']],
  ['any', ['who-has-what', 'decided', 'answers', 'checks']],
]
const ofItems = new Map(settledBys.flatMap(([by, wishes]) => wishes.map((wish) => [wish, by] as const)))
/** Those that mean nothing without one; what takes something off a list is not guessed from a likeness. */
const takesOff = new Set<Wish>(['excuse', 'need', 'uncheck'])
const needsItem = new Set<Wish>([...takesOff, 'answer', 'assign', 'check', 'history', 'show', 'unassign', 'move'])

/** Which items a sentence is about, by code, by name, or as it points to what was shown. */
export function itemsOf(said: string, wish: Wish, around: Around): Pick<Details, 'items' | 'pointed' | 'sure'> {
  const wanted = ofItems.get(wish)
  if (!wanted) return {}
  const coded = codedOrStep(said, wish, around)
  if (!coded.length && unknownCode.test(said)) return {}
  if (coded.length === 1 && wish === 'move') return { items: [...namedBefore(said, around), ...coded], sure: 1 }
  if (coded.length) return { items: wish === 'move' && toFirst.test(said) ? coded.toReversed() : coded, sure: 1 }
  if (givesOrTakes.has(wish) && namesByItself(said)) return {}
  const settledBy = wanted === 'any' ? (ofCheck.test(said) ? 'a tick' : undefined) : wanted
  const reasoned = needsItem.has(wish) && doneToIt.test(said) ? pointedTo(said, { wish, settledBy }, around) : undefined
  if (reasoned) return { items: [reasoned], pointed: true, sure: 0.8 }
  if (ofAllBoxes.has(wish) && everything.test(said)) return { pointed: true }
  const listed = fromList(said, around)
  if (listed.length && needsItem.has(wish)) return { items: listed, pointed: true, sure: 0.9 }
  if (wish === 'move') return movedIn(said, around)
  const [more] = wish === 'answer' && (goesOn.test(said) || isOfIt(said, around)) ? spokenOf(around, 'words') : []
  if (more) return { items: [more], pointed: true, sure: 0.8 }
  const [, called] = addedUnder.exec(said) ?? []
  // What only is looked at may be of anything.
  const near = looksAt.has(wish) ? {} : { near: nearOf(around) }
  const named = inScopeFirst(around.understanding.nameItems(called ?? said, { settledBy, ...near }), around)
  const [best] = named
  if (around.open && ofOpen.has(wish) && !((best?.score ?? 0) > 0.6 && calls.test(said)))
    return { items: [around.open], pointed: true, sure: 1 }
  const several = ofSeveral.has(wish) ? namedEach(said, settledBy, around) : []
  if (several.length > 1) return { items: several, sure: 0.8 }
  const isSafe = needsItem.has(wish) && !takesOff.has(wish)
  const least = wish === 'assign' && handsIt.test(said) ? leastBesideIt : isSafe ? leastSafe(said, around) : 0.5
  if (isSafe && !looksAt.has(wish) && isTie(named)) return {}
  if (best && best.score >= least) {
    const item = around.items.byId.get(settledBy || isCheck.test(said) ? best.item : questionFirst(named, around))
    if (item) return { items: [item], sure: best.score }
  }
  // What is called by a name that nobody knows is not whatever was shown last.
  if (called && !pointing.test(called)) return { pointed: true }
  if (!needsItem.has(wish) && !pointing.test(said)) return {}
  if (wish === 'assign' && best && best.score > leastCalled && !pointsBeside.test(said)) return { pointed: true }
  const there = pointedTo(said, { wish, settledBy }, around)
  return there ? { items: [there], pointed: true, sure: 0.8 } : { pointed: true }
}

/** "Untick everything": which, nobody can tell. */
const ofAllBoxes = new Set<Wish>(['check', 'uncheck'])
const everything = /\b(?:everything|all (?:the )?(?:boxes|ticks|checks))\b(?! (?:in|of|from|for))/i
const givesOrTakes = new Set<Wish>(['assign', 'unassign'])

const ofSeveral = new Set<Wish>(['check', 'uncheck'])

/** "The outcomes one and the assessment box too": each is surely called by a name of its own. */
function namedEach(said: string, settledBy: SettledBy | undefined, around: Around): Item[] {
  if (!/^(?:@\S+ )?(?:pls |please |and |then )*(?:un)?tick\b|\b(?:ones?|box(?:es)?|checks?|questions?)\b/i.test(said))
    return []
  // "The cost box, the vendor changed the price" says why: after a comma alone there is no other.
  const parts = said.split(/,? (?:and|plus) (?:also )?|\s[&+]\s/i).filter((one) => /\p{L}{3}/u.test(one))
  if (parts.length < 2 || parts.length > 4) return []
  const found = parts.map((one) => around.understanding.nameItems(one, { settledBy, near: nearOf(around) })[0])
  const items = found.flatMap((best) =>
    best && best.score > surelyNamed ? (around.items.byId.get(best.item) ?? []) : [],
  )
  return items.length === parts.length && new Set(items).size === items.length ? items : []
}
const surelyNamed = 0.5

/** What is named by its code; of what is handed out, a whole step by its number or name too. */
function codedOrStep(said: string, wish: Wish, around: Around): readonly Item[] {
  const coded = codedItems(inStep(wish === 'answer' ? besideAnswer(said, around) : said, around), around)
  const isOfSteps =
    wish === 'assign' ||
    (wish === 'excuse' && /\bsteps?\b/i.test(said) && !/\b(?:question|check|box|one)\b/i.test(said))
  return coded.length || !isOfSteps || unknownCode.test(said) ? coded : wholeStep(said, around)
}

/** How likely an item must be meant where little is lost: less, unless it may be what was shown. */
const leastSafe = (said: string, { open, recent }: Around): number =>
  (pointing.test(said) || isShort(said)) && (open || recent.length) ? 0.45 : 0.15

/** From here on something is called by a name, if not surely enough: it is asked which, and is not what was shown last. */
const leastCalled = 0.05
const pointsBeside = /\b(?:it|that|this|one|ones|them|these|those|same)\b(?! (?:week|month|friday|year))/i

/** The same of what is named beside an "it" that is handed on. */
const leastBesideIt = 0.6

/** "Write for 09.3: …, as in 09.2": an answer goes where the words beside it say. */
function besideAnswer(said: string, { understanding }: Around): string {
  const texts = (tellingIn(said, understanding) ?? []).filter(({ part }) => part === 'text')
  const beside = texts.reduceRight((some, { from, to }) => `${some.slice(0, from)}…${some.slice(to)}`, said)
  return aCode.test(beside) ? beside : said
}

const aCode = new RegExp(codeShape, 'i')

/** "45k was last year, this should read: 38k": what was spoken of. */
const isOfIt = (said: string, { understanding }: Around): boolean =>
  (tellingIn(said, understanding) ?? []).some(({ part, text }) => part === 'code' && pointsTo.test(text))

/** "Give 14.3 to Jo", where there is none: nothing else is meant by it. */
const unknownCode =
  /\b(?:to|off|from|for|take|give|assign|show|open|skip|tick|untick|question|check|and) 0?\d{1,2}\.c?\d{1,2}\b(?! ?(?:%|per|hours|k\b|million|am|pm))/i

/** What stands open and was shown last, of a kind. */
const spokenOf = ({ lately, open, recent }: Around, settledBy: SettledBy | undefined): Item[] =>
  [lately, open, ...recent].flatMap((item) => (item && (!settledBy || isOfStep(item, settledBy)) ? [item] : []))

/** What "it" is to a wish: what stands recorded where something recorded is looked at or taken away, else what was spoken of last. */
function pointedTo(
  said: string,
  { wish, settledBy }: { wish: Wish; settledBy: SettledBy | undefined },
  around: Around,
): Item | undefined {
  const ofRecord = wish === 'history' || (wish === 'show' && recorded.test(said))
  if (ofRecord && around.answered && !around.lately && !settledBy) return around.answered
  const [there] = spokenOf(around, settledBy)
  return there ?? (wish === 'uncheck' ? around.ticked : undefined)
}

/** "What have we got for this?" */
const recorded =
  /\b(?:have|has|had|got|put|wrote|written|recorded|noted|entered|said|answered|decided|agreed|down|stands?|standing|now|so far|current(?:ly)?|saved)\b/i

/** "Add to my demand answer in strategy: …": what it is called, before the words for it. */
const addedUnder =
  /^(?:@\S+ )?(?:please |pls |can you |could you )?(?:add|put|record|note|write)(?: this| that| it)? (?:to|under|for|in|on|at) (?:my |our |the )?([^:]{3,60}?)(?: answers?| questions?| one)?(?: in [\w ]{3,30})?:\s/i

/** "The partners check" where two are as near: it is asked which. A question and a check of one name are no two. */
function isTie([best, ...others]: readonly NamedItem[]): boolean {
  const second = others.find(({ item }) => item[0] === best?.item[0])
  return best !== undefined && best.score < 0.6 && (second?.score ?? 0) > Math.max(0.2, best.score * 0.6)
}
const looksAt = new Set<Wish>(['show', 'history'])

/** What is in no phase of the team's is seldom what they speak of. */
function inScopeFirst(named: readonly NamedItem[], { items, phases }: Around): readonly NamedItem[] {
  const isOut = ({ item: id }: NamedItem): boolean => {
    const item = items.byId.get(id)
    return phases !== undefined && item !== undefined && !isInScope(item, { phases })
  }
  return named
    .map((one) => (isOut(one) ? { ...one, score: one.score * outOfScope } : one))
    .sort((a, b) => b.score - a.score)
}

const outOfScope = 0.3

/** "From the one on budget to the one on partners": where from, if it is named, and where to. */
function movedIn(said: string, around: Around): Pick<Details, 'items' | 'pointed' | 'sure'> {
  const { understanding, items } = around
  const [, before = '', after = ''] = towards.exec(said) ?? [undefined, '', said]
  const best = (words: string) => understanding.nameItems(words, { settledBy: 'words' })[0]
  const [from, to] = [best(before), best(after)]
  const found = [from && from.score > 0.3 ? from : undefined, to && to.score > 0.15 ? to : undefined].flatMap(
    (named) => items.byId.get(named?.item ?? '') ?? [],
  )
  return found.length ? { items: found, sure: to?.score ?? 0.5 } : { pointed: true }
}

/** "My reply on prerequisites should sit under 02.1": where from, if it is named before the code that it goes to. */
function namedBefore(said: string, { understanding, items }: Around): Item[] {
  const [, from = ''] =
    /\b(?:answer|reply|replies|text|words|comment|what (?:i|we) (?:said|wrote|put))\b(?: (?:to|on|about|for|under|in))? ([^,.;]{4,60}?)(?=,| (?:landed|is|was|went|ended|should|belongs?|must|to|into|goes)\b)/i.exec(
      said,
    ) ?? []
  const [best] = from ? understanding.nameItems(from, { settledBy: 'words' }) : []
  const item = best && best.score > 0.4 ? items.byId.get(best.item) : undefined
  return item ? [item] : []
}

/** "It is for 10.2, not 10.1": the first is where it goes. */
const toFirst = /\d\.\d{1,2},? (?:and )?(?:not|instead of|rather than)\b(?! only)/i

const towards =
  /^(.*)\b(?:into|under|belongs? (?:to|at|under|in|with)|(?:should|must|has to|needs to) (?:be|go|sit|stand) (?:to|in|at|with)|to)\b(.*)$/is

/** "c2" alone is a check of the step that was spoken of last. */
const inStep = (said: string, { open, recent }: Around): string => {
  const near = open ?? recent[0]
  return near && 'step' in near
    ? said.replace(/(?<![\w.])c(\d{1,2})\b/gi, (_, n) => `${String(near.step.number).padStart(2, '0')}.c${n}`)
    : said
}

/** "The check about …" is no question. */
const ofCheck =
  /\b(?:the|that|this|a) (?:check|box|tick)(?:box)?(?: (?:about|on|for|of|that|which|with)\b)|\b(?:the|that|this|our) (?:[\w-]+ ){1,4}(?:check|box)\b|\bcheck (?:is|isn|was|wasn|does|doesn|did|didn|applies)\b/i
const isCheck = /\b(?:checks?|ticks?|ticked|box(?:es)?)\b/i

/** A question and a check may go by one name: the question, unless the check is much likelier. */
function questionFirst([best, ...others]: readonly NamedItem[], { items }: Around): string {
  const asks = (id = ''): boolean => {
    const item = items.byId.get(id)
    return item !== undefined && isQuestion(item)
  }
  const question = others.find(({ item }) => asks(item))
  const isClear = !question || question.score < (best?.score ?? 0) * 0.3 || asks(best?.item)
  return (isClear ? best?.item : question?.item) ?? ''
}

/** "both", "all of them", "the first and the last": of what was shown or done together. */
function fromList(said: string, { lastItems, recent: newest, listed }: Around): Item[] {
  const recent = listed.length > 1 ? listed : newest
  if (/\b(?:both|all (?:of )?(?:them|those|these)|all (?:two|three|four|five)|them all|those)\b/i.test(said))
    return lastItems.length > 1 ? [...lastItems] : recent.length > 1 && recent.length <= 5 ? [...recent] : []
  if (recent.length < 2) return []
  const [, end = '', many = ''] = severalOf.exec(said) ?? []
  const count = 2 + ['two', 'three', 'four'].indexOf(many.toLowerCase())
  if (end && count <= recent.length) return /last/i.test(end) ? recent.slice(-count) : recent.slice(0, count)
  const found = [
    ...said.matchAll(/\b(?:the )?(first|second|third|fourth|fifth|last)(?: one| two| three)?\b/gi),
  ].flatMap(([, word = '']) => {
    const at = /last/i.test(word) ? -1 : ordinals.indexOf(word.toLowerCase())
    return recent.at(at) ?? []
  })
  return /\b(?:question|phase|step|week|monday|time)\b/i.test(said) ? [] : found
}

/** "The first two". */
const severalOf = /\b(first|last) (two|three|four)\b(?! (?:phases?|steps?|weeks?|questions of|checks of))/i
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** In the thread of a question these are about it, unless another is called by what it is. */
const ofOpen = new Set<Wish>(['answer', 'skip'])
const calls = /\b(?:question|check|one|for|on|under|about|to the)\b/i

const pointing = /\b(?:it|its|that|this|one|here|same|these|those|them|last)\b/i
/** "Peter knows the platform people, hand it to him": what else is named is hardly what is given. */
const handsIt = /\b(?:give|hand|pass|assign|leave) (?:it|this|that|them|this one|that one)\b/i
/** "Untick it, finance has not confirmed": what comes after it is why. */
const doneToIt =
  /^(?:@\S+ )?(?:(?:ok|okay|no|yes|please|pls|then|and|actually|sorry|oops|so|can you|could you)[, ]+)*(?:un)?(?:tick|check|mark|clear|show|open|take) (?:it|this|that)(?: one)?(?: off| again| back)?(?:[,;.:] | (?:because|since|as|cos)\b)/i
const isShort = (said: string): boolean => said.trim().split(/\s+/).length <= 3
