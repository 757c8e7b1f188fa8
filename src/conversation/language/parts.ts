import { codeShape } from '../../toolkit/items.ts'
import { type Guess, type Utterance, type Wish, wishes } from '../../understanding/wishes.ts'
import type { Intent } from '../intent.ts'
import { itemIn } from '../item-in.ts'
import { isTold, moreIn } from './answers/told.ts'
import { toldByCode } from './answers/told-by-code.ts'
import { codedItems } from './details/codes.ts'
import { handedIn } from './handing/handed.ts'
import { isOneThing } from './one-thing.ts'
import { readCommand } from './parse-command.ts'
import type { Reading } from './reading.ts'
import { readingsOf } from './readings.ts'
import { settingAfter } from './setting-after.ts'
import { rowOf, type Setting } from './wishes.ts'

/** A part of a message that says one wish, with the ways to understand it. */
type WishPart = { readonly said: string; readonly readings: readonly Reading[] }

/** What joins two wishes in one message. */
const joints =
  /\s*(?:[.;!?](?=\s)|\n+|,?\s+(?:and|then|and then|also|plus|but|pls also|n)\s+(?:then |also |please |pls )?|,\s+(?:then |also )?|\s+[+&]\s+|\s+[-–—]\s+)\s*/gi

/**
 * The parts of a message that each say a wish, in their order; the whole where it says one. A part counts where it is
 * surely a wish by itself, and both are not the same thing said twice.
 */
export function partsOf(utterance: Utterance, setting: Setting, sure: number): WishPart[] {
  const { said } = utterance
  const twice = handedTwice(utterance, setting, sure)
  if (twice) return twice
  const together = handedIn(utterance, setting)
  if (together) return besideHanded(utterance, setting, sure) ?? [{ said, readings: [together] }]
  const isTelling = mayTell(utterance, setting)
  const besides = isTelling ? moreIn(said, setting.understanding) : undefined
  const more = besides && part(besides.more, utterance, setting)
  if (besides && more && stands(more, sure * 0.6))
    return [...partsOf({ ...utterance, said: besides.rest }, setting, sure), more]
  const told = isTelling ? toldByCode(said, setting) : []
  if (told.length > 1 || told.some(({ readings: [one] }) => (one.details.items?.length ?? 0) > 1)) return told
  const exact = exactly(said, setting)
  const whole = { said, readings: exact?.wish === 'answer' ? [exact] : readingsOf(utterance, setting) }
  const coded = byTheirCodes(utterance, setting)
  if (coded.length && (chanceOf(whole) < sure || coded.every(isSurely))) return coded
  if (told.length && chanceOf(whole) < sure) return told
  if (said.length > 300 || utterance.isAsked) return [whole]
  const handed = handedOut(said).map((one) => part(one, utterance, setting))
  if (handed.length && handed.every(({ readings: [first] }) => first?.wish === 'assign')) return handed
  const splits = [...said.matchAll(joints)]
    .filter(({ index }) => !isQuoted(said, index))
    .slice(0, 8)
    .flatMap((joint) => splitAt(joint, utterance, { setting, sure }) ?? [])
  const lead = splits.length ? undefined : (leadIn(said, setting) ?? afterAside(utterance, whole, setting))
  if (lead && (chanceOf(whole) < sure || whole.readings[0]?.wish === 'chat')) return [lead]
  const [best] = splits.sort((a, b) => b.chance - a.chance)
  if (!best || best.chance < chanceOf(whole) ** 2 * 0.6) return [whole]
  const [before] = best.one.readings
  const right = partsOf({ ...utterance, said: best.right }, settingAfter(before, setting), sure)
  return !setting.open && isReason(best.one, right)
    ? right
    : [...partsOf({ ...utterance, said: best.one.said }, setting, sure), ...right]
}

/** Whether a place in the text stands between quotation marks: what somebody else said is no wish. */
const isQuoted = (said: string, at: number): boolean =>
  [...said.matchAll(/"[^"\n]+"|“[^”\n]+”/g)].some(({ index, 0: { length } }) => index < at && at < index + length)

/** "Move 09.c1 to 8 Jan and give 09.c5 to Ana by 9 Jan": each with a verb of its own. */
function handedTwice(utterance: Utterance, setting: Setting, sure: number): WishPart[] | undefined {
  const { said } = utterance
  if (!handsOver.test(said)) return undefined
  for (const joint of said.matchAll(joints)) {
    const left = said.slice(0, joint.index).trim()
    const right = said.slice(joint.index + joint[0].length).trim()
    if (!left || !handsOver.test(right)) continue
    const one = handedIn({ ...utterance, said: left }, setting)
    const after = settingAfter(one, setting)
    if (one && handedIn({ ...utterance, said: right }, after))
      return [{ said: left, readings: [one] }, ...partsOf({ ...utterance, said: right }, after, sure)]
  }
  return undefined
}
const handsOver =
  /^(?:(?:and|then|also|please|pls)[, ]+)*(?:give|assign|move|put|pass|hand|take|push|shift|extend|postpone|free)\b/i

/** "Leave it for now and give it to Ana", "07.2 is for Ravi by Friday, go on": what is surely wanted besides handing out. */
function besideHanded(utterance: Utterance, setting: Setting, sure: number): WishPart[] | undefined {
  for (const joint of utterance.said.matchAll(joints)) {
    const said = utterance.said.slice(0, joint.index).trim()
    const right = utterance.said.slice(joint.index + joint[0].length).trim()
    if (!said || !right || isTopic(said) || isOneThing(utterance.said, said, right)) continue
    const one = part(said, utterance, setting)
    if (tells.test(said) && !isOfItself(one) && !nameEachItsOwn(said, right, setting)) continue
    const after = settingAfter(one.readings[0], setting)
    const two = part(right, utterance, after)
    const handed = isHanding(one)
    if (handed === isHanding(two)) continue
    const other = handed ? two : one
    if (!stands(other, surelyElse) || !isElse(other)) continue
    return [...partsOf({ ...utterance, said }, setting, sure), ...partsOf({ ...utterance, said: right }, after, sure)]
  }
  return undefined
}

/** "16.c4 does apply, give it to Sofia"; in "Ben is ill, assign his things to Mei" the one only says why. */
const isOfItself = (one: WishPart): boolean => chanceOf(one) > surelyElse && isElse(one) && namesOwn(one.readings[0])

const isHanding = ({ readings: [first] }: WishPart): boolean =>
  first !== undefined && /^(?:un)?assign$/.test(first.wish) && first.chance > surelyElse

/** What is surely no more of handing out, nor of a reminder for somebody. */
const isElse = ({ readings: [first] }: WishPart): boolean =>
  first !== undefined && !/^(?:(?:un)?assign|answers?|risk|kpi|nudge-.*)$/.test(first.wish)
const surelyElse = 0.8
/** How sure a part must be beside one that is surely wanted, and how sure that is. */
const [besideSure, surely] = [0.4, 0.9]

/** Whether anything in a message may be an answer, by its words as a whole. */
function mayTell(utterance: Utterance, { understanding }: Setting): boolean {
  const guesses = understanding.classify(utterance)
  const [first] = guesses
  const chance = guesses.reduce((sum, one) => sum + (tellings.has(one.wish) ? one.chance : 0), 0)
  return !first || first.chance < 0.95 || chance > 0.003
}
const tellings = new Set<Wish>(['answer', 'answers', 'say', 'none'])

/** "Mei has too much to do, 14.2 goes to Jo", "reminder is off, pls turn it on": how it is says why, and wants nothing. */
function isReason(before: WishPart, [next]: readonly WishPart[]): boolean {
  const { said, readings } = before
  const [first] = readings
  const [deed] = next?.readings ?? []
  if (/^so\b/i.test(next?.said ?? '') && chanceOf(before) < surely) return true
  if (!first || !deed || deed.wish === 'say' || deed.wish === 'none') return false
  if (rowOf(deed.wish).stake === 'look') return tellsOfThem.test(said) && shows(first)
  if (goesOnTo[first.wish] === deed.wish) return tells.test(said) || !namesOwn(deed)
  return tells.test(said) && shows(first)
}
/** "I was sick since Friday, what waits for me?" */
const tellsOfThem =
  /^(?:i|we|he|she)(?:['’](?:m|ve|re|s))? (?:was|were|am|are|is|been|had|have been|recall|remember|heard)\b[^?]*$/i

/** What comes of it: who cannot do it hands it on. */
const goesOnTo: Readonly<Partial<Record<Wish, Wish>>> = { 'nudge-off': 'nudge-on', unassign: 'assign' }
const tells =
  /^(?!(?:who|what|which|when|where|why|how|is|are|do|does|did|has|have|can|could|will|show|list|give|tell|get|let)\b)[^?]*\b(?:is|are|was|were|has|have|had|does|did|can['’]?t|won['’]?t|needs?)\b[^?]*$/i

/** "01.1 should be nurses. 01.2: we asked. Skip 01.3": sentences that each name an item of their own, with what is said of it. */
function byTheirCodes(utterance: Utterance, setting: Setting): WishPart[] {
  const pieces: string[] = []
  for (const sentence of utterance.said.split(/(?<=[.;!?])\s+|\n+/)) {
    const before = codedItems(sentence, setting).length ? undefined : pieces.pop()
    pieces.push(before === undefined ? sentence : `${before} ${sentence}`)
  }
  const named = pieces.map((piece) => codedItems(piece, setting))
  const isEachItsOwn = pieces.length > 1 && new Set(named.flat()).size === named.flat().length
  if (!isEachItsOwn || !named.every((items) => items.length > 0)) return []
  const parts: WishPart[] = []
  for (const piece of pieces) {
    const whole = piece.replace(/^(?:and|then|also)[, ]+/i, '')
    const said = piece === pieces.at(-1) ? whole : whole.replace(/[.;]$/, '')
    parts.push(codedPart(said, utterance, settingAfter(parts.at(-1)?.readings[0], setting)))
  }
  return parts
}

const codedPart = (piece: string, utterance: Utterance, setting: Setting): WishPart => {
  const [told, other] = toldByCode(piece, setting)
  return told && !other ? told : part(piece, utterance, setting)
}

const isSurely = ({ readings: [first] }: WishPart): boolean => first !== undefined && first.chance > 0.6

/** "Pass the prerequisites to Hemi and the badge to me, both by Friday": who is given what, a sentence each. */
function handedOut(said: string): string[] {
  const who = "(<@[^>]+>|@?[\\p{L}’'-]+)"
  const shape = new RegExp(
    `\\b(?:give|pass|hand|assign) (?!it\\b)(.{3,80}?) to ${who}( (?:by|until|till|til|before|due) [^,;]{2,30}?)?(?:,| and|, and) (?:(?:give|pass|hand|assign) )?(.{3,80}?) to ${who}(?![\\p{L}])(.*)$`,
    'iu',
  )
  const [, first, one, date, second, other, rest = ''] = shape.exec(said) ?? []
  if (!first || !second || / to /i.test(`${first} ${second}`) || thenElse.test(rest)) return []
  const when = rest.replace(/^,? ?(?:both|each)\b/i, '')
  return [`give ${first} to ${one}${date ?? when}`, `give ${second} to ${other}${when}`]
}

/** "… by Friday and tick 08.c1". */
const thenElse =
  /\b(?:and|then) (?:also |then |please |pls )*(?:(?:un)?tick|skip|show|tell|undo|mark|check|ask|what|who)\b/i

/** The part before a joint and the words after it, where each is a wish by itself; `chance`: that both are. */
const howOften =
  /^(?:(?:and|ok|so|please|pls|make it|back to|(?:switch|change) (?:it )?(?:back )?to)[, ]+)*(?:weekly|fortnightly|biweekly|monthly|every (?:two |other |second |\d )?weeks?)(?: again| please| pls)*$/i
const agreed =
  /^(?:<@[^>]+>|\p{Lu}\p{L}+|(?:the |our )?(?:dean|boss|lead|team|board)) (?:has |have |already )*(?:agree[sd]?|approve[sd]?|knows?|is (?:fine|ok|okay|happy)(?: with (?:it|that))?|said (?:yes|ok|okay|so)|wants? (?:it|that))[.!]*$/iu

function splitAt(
  joint: RegExpExecArray,
  utterance: Utterance,
  { setting, sure }: { setting: Setting; sure: number },
): { one: WishPart; right: string; chance: number } | undefined {
  const { said } = utterance
  const left = said.slice(0, joint.index + (/^\s*[?!]/.test(joint[0]) ? 1 : 0)).trim()
  const rest = said.slice(joint.index + joint[0].length).trim()
  const right = /^\s*[.!?]/.test(joint[0]) && !isText(left, utterance, setting) ? rest.replace(/^and,? /i, '') : rest
  if (!left || !right || isOneThing(said, left, right)) return undefined
  // "Weekly again, mondays 9am"; "…, Ana agreed"
  if (howOften.test(left) || agreed.test(right)) return undefined
  // "On Fridays, 8.30"
  if (/^(?:at )?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]m|h|o['’]?clock)?[.!]?$/i.test(right)) return undefined
  // "Tick: outcomes are defined and measurable": a word is no wish unless it is a command.
  if (/^\p{L}+[.!]?$/u.test(right) && /[a-z]able[.!]?$/i.test(right) && !exactly(right, setting)) return undefined
  const isSentence = /^\s*[.!?]/.test(joint[0])
  // "Twice a year, after spring n after Christmas. Next please": where the sentence ends, not in its middle.
  if (!isSentence && /[.!?]\s+\S/.test(right) && isText(left, utterance, setting)) return undefined
  // Beside an exact command less is needed, and where each sentence has a code of its own.
  const isClear =
    exactly(left, setting) || exactly(right, setting) || (isSentence && nameEachItsOwn(left, right, setting))
  const least = isClear ? sure * 0.6 : sure
  // Of what is surely wanted of us only the first is weighed: the rest is read in its turn.
  const next = ordersUs.test(right) ? (right.split(joints)[0] ?? right) : right
  const isComma = /^\s*,\s+$/.test(joint[0])
  const beside = isText(left, utterance, setting) ? least : Math.min(least, besideSure)
  if (
    (isComma && isTopic(left)) ||
    !mayStand({ ...utterance, said: left }, setting, isComma ? least : beside) ||
    !mayStand({ ...utterance, said: next }, setting, beside)
  )
    return undefined
  if (!isSentence && isTold(said, setting.understanding) && !orders(right)) return undefined
  if (/^\s*,/.test(joint[0]) && isText(left, utterance, setting) && !orders(right)) return undefined
  const one = part(left, utterance, setting)
  const two = part(next, utterance, settingAfter(one.readings[0], setting))
  if (!stands(one, isComma ? least : beside) || !stands(two, beside) || isOne(one, two)) return undefined
  // What is less sure is taken beside what is surely wanted: a look, or what stands before it.
  if (chanceOf(one) < least && chanceOf(two) < surely) return undefined
  if (chanceOf(two) < least && !isLook(two)) return undefined
  if (isComma && tells.test(right) && isLook(two)) return undefined
  if (isText(left, utterance, setting) && isOfText(two)) return undefined
  if (!isSentence && isAsking(one) !== isAsking(two)) {
    const [question, other] = isAsking(one) ? [left, two] : [right, one]
    if (chanceOf(other) < surely || !opensQuestion.test(question)) return undefined
  } else if (!isSentence && isAsking(one)) return undefined
  return { one, right, chance: chanceOf(one) * chanceOf(two) }
}

function nameEachItsOwn(left: string, right: string, setting: Setting): boolean {
  const [one, two] = [codedItems(left, setting), codedItems(right, setting)]
  return one.length > 0 && two.length > 0 && !one.some((item) => two.includes(item))
}

/** "Let us see, status": words that only lead up to an exact command. */
function leadIn(said: string, setting: Setting): WishPart | undefined {
  const right = said.slice(said.lastIndexOf(',') + 1).trim()
  const exact = said.includes(',') && right ? exactly(right, setting) : undefined
  return exact && { said: right, readings: [exact] }
}

/** "Perfect, thanks! And something short for the dean": a sentence that wants nothing, then one that surely does. */
function afterAside(utterance: Utterance, whole: WishPart, setting: Setting): WishPart | undefined {
  const { said } = utterance
  const [end] = [...said.matchAll(/[.!…]+\s+(?=\S)/g)].slice(-1)
  if (!end) return undefined
  const right = part(said.slice(end.index + end[0].length), utterance, setting)
  const [left] = setting.understanding.classify({ ...utterance, said: said.slice(0, end.index + 1) })
  return left &&
    (left.wish === 'chat' || left.wish === 'none' || left.chance < 0.4) &&
    stands(right, Math.max(afterAnother, chanceOf(whole)))
    ? right
    : undefined
}

/** How sure a last sentence must be to be all that is wanted. */
const afterAnother = 0.7

/** The same thing said twice, or "not that" before what is wanted instead. */
function isOne({ said, readings: [one] }: WishPart, { said: right, readings: [two] }: WishPart): boolean {
  // What goes and what comes is one change of the phases.
  if (one?.wish === 'scope' && (two?.wish === 'scope' || two?.wish === 'phase')) return !beginsWith.test(right)
  // "Make a new one, it's called Data basics": what is new has no name yet.
  if (one?.wish === 'start' && two?.wish === 'rename') return true
  // "We share the project of the other channel, here is the code": one way in.
  if (one?.wish === 'share' && two?.wish === 'link') return true
  // "What is in 04.1 is about roles, it belongs in 04.2": from where, and where to.
  if (one?.wish === 'move' && two?.wish === 'move') return (one.details.items?.length ?? 0) < 2
  // "Remind me, only me, Thursdays at 4": when, of what is theirs alone.
  if (one?.wish === 'nudge-me' && two?.wish === 'nudge-when') return true
  // "Undo that, it was too early": the rest only says why, unless it names or shows something else.
  if (one?.wish === 'undo' && said.split(/\s+/).length <= 3) return !(two && (namesOwn(two) || shows(two)))
  return one?.wish === two?.wish && !(namesOwn(one) && namesOwn(two))
}

/** "… and let's begin with phase IV." */
const beginsWith =
  /^(?:(?:and|then|now)[, ]+)*(?:let['’]?s |let us |we |i )?(?:want to |would like to )?(?:begin|start|work|go|continue|do)\b/i

const isAsking = ({ readings: [first] }: WishPart): boolean => first?.wish === 'ask'
const isLook = ({ readings: [first] }: WishPart): boolean => first !== undefined && shows(first)

const shows = ({ wish }: Reading): boolean =>
  wish !== 'say' && wish !== 'none' && rowOf(wish).stake === 'look' && wish !== 'chat' && wish !== 'ask'

/** "07.1 to Ana, 07.2 to Ben": each part names its own item. */
const namesOwn = (reading: Reading | undefined): boolean =>
  reading !== undefined && (namesItem(reading.details) || isExact(reading))

const namesItem = ({ items = [], pointed, sure }: Reading['details']): boolean =>
  items.length > 0 && !pointed && sure === 1

/** An exact command of an item. */
const isExact = ({ chance, meant }: Reading): boolean =>
  chance === 1 && meant !== undefined && 'intents' in meant && meant.intents.some((intent) => itemIn(intent).length > 0)

/** "…, and tick 08.c2": an order with a code is no more of the answer before it. */
const orders = (said: string): boolean => ordersWithCode.test(said)
const ordersWithCode = new RegExp(
  String.raw`^(?:please |pls )?(?:tick|untick|check|mark|give|assign|skip|show)\b.*\b${codeShape}`,
  'i',
)

const chanceOf = ({ readings: [first] }: WishPart): number => first?.chance ?? 0

function part(said: string, utterance: Utterance, setting: Setting): WishPart {
  const exact = exactly(said, setting)
  return { said, readings: exact ? [exact] : readingsOf({ ...utterance, said }, setting) }
}

/** An exact command, as a reading. */
function exactly(said: string, setting: Setting): Reading | undefined {
  const intent = readCommand(said, 'mention', setting)
  const wish = wishOf(intent)
  return wish && { wish, chance: 1, details: {}, meant: { intents: [intent] } }
}

/** The wish that an exact command is. */
export function wishOf(intent: Intent): Wish | undefined {
  if (intent.do === 'tick') return intent.ticked?.length ? 'check' : 'uncheck'
  if (intent.do === 'who') return 'who-has-what'
  if (intent.do === 'edit') return 'answer'
  if (intent.do === 'nudge') return 'nudge-show'
  return intent.do === 'ask' || intent.do === 'say' ? undefined : wishes.find((wish) => wish === intent.do)
}

/** What is to be recorded goes on after a comma. */
function isText(said: string, utterance: Utterance, setting: Setting): boolean {
  const [first] = setting.understanding.classify({ ...utterance, said })
  return first !== undefined && (first.wish === 'answer' || first.wish === 'risk' || first.wish === 'kpi')
}

/** What follows words to be recorded belongs to them, unless it is surely wanted now, and of something that it names or of the way on. */
function isOfText({ said, readings: [first] }: WishPart): boolean {
  if (!first || conditional.test(said)) return true
  if (ordersUs.test(said)) return false
  if (isStatement(said)) return !namesOwn(first)
  const { wish } = first
  return wish !== 'say' && wish !== 'none' && rowOf(wish).stake !== 'look' && !goesOn.has(wish) && !namesOwn(first)
}

/** "Tick the budget box also", "then show me the rest": wanted of us, in words that no answer has. */
const ordersUs =
  /^(?:(?:and|then|also|please|pls|now)[, ]+)*(?:(?:un)?tick\b|(?:show|tell) me\b|(?:skip|mark|assign|give|check)\b.*\b(?:box|boxes|ticks?|question)\b)/i

/** "That box on the contracts, …": only what it is about. */
const isTopic = (said: string): boolean => topic.test(said) && !hasVerb.test(said)
const topic = /^(?:(?:for|about|on|regarding|re|as for) )?(?:the|that|this|our|my|phase|step) /i
const hasVerb =
  /\b(?:is|are|was|were|does|do|did|has|have|had|will|can|could|should|must|goes?|gets?|needs?|done|confirmed|ready|ok|fine|too|also|out|off|back|again|please|pls|now|first|mine)\b/i

/** "Then we skip it": what people do themselves is told, and not wanted of us. */
export const isStatement = (said: string): boolean => stated.test(said) && !/\?|\b(?:please|pls)\b/i.test(said)

const stated = /^(?:(?:and|then|after that|afterwards|later|so)[, ]+)*(?:we|they|he|she)\b(?! (?:are|['’]re) done)/i

const conditional = /\b(?:if|unless|once|until|to be|tbc|tbd)\b/i
const goesOn = new Set<Wish>(['skip', 'back', 'undo', 'assign', 'answer'])

/** A quick look, before the details are read. */
function mayStand(utterance: Utterance, setting: Setting, sure: number): boolean {
  const { said } = utterance
  const [first] = setting.understanding.classify(utterance)
  return (
    (first !== undefined && first.chance > sure * 0.8 && !isAside(said, first)) ||
    exactly(said, setting) !== undefined ||
    handedIn(utterance, setting) !== undefined
  )
}

/** Whether a part of a message is a wish by itself. */
function stands({ said, readings: [first] }: WishPart, sure: number): boolean {
  if (!first || first.chance < sure || isAside(said, first)) return false
  return (
    first.meant !== undefined &&
    'intents' in first.meant &&
    !(first.wish === 'answer' && !first.details.text && !isExact(first))
  )
}

/** Whether it stands beside a wish without being one; a question that is written as one is asked. */
const isAside = (said: string, { wish, chance }: Guess): boolean =>
  toldOfOthers.test(said) ||
  (aside.has(wish) && !(wish === 'ask' && (said.endsWith('?') || opensQuestion.test(said)) && chance > 0.8))
/** "…, he likes numbers": it only says why. */
const toldOfOthers =
  /^(?:he|she|they)(?:['’](?:s|re|ll))? (?!(?:needs?|wants?|has|have|should|must|can|could|takes?|gets?|will)\b)[^?\d]*$/i
const opensQuestion =
  /^(?:(?:and|so|also|but) )?(?:(?:tell me|explain) )?(?:what['’]?s?|how|when|where|why|which|who['’]?s?) \w+/i
const aside = new Set<Wish>(['ask', 'chat', 'none', 'say', 'help'])
