import type { Project } from '../../project/project.ts'
import { slotsOf } from '../../understanding/slots.ts'
import { type Guess, type Utterance, type Wish, wishes } from '../../understanding/wishes.ts'
import { type Intent, itemIn } from '../intent.ts'
import type { Details } from './around.ts'
import { detailsOf, headed } from './details.ts'
import { asWritten } from './mention.ts'
import { readCommand } from './parse-command.ts'
import { approversSaid } from './parse-signoff.ts'
import { isOneDate, isOnlyDate } from './timing/dates-in.ts'
import { type Meant, rowOf, type Setting, surelyAddsTo } from './wishes.ts'

/** One way to understand what was said, and how likely it is the one that was meant, 0 to 1. */
export type Reading = {
  readonly wish: Wish
  readonly chance: number
  readonly details: Details
  /** Undefined for words to the thread: an answer, or people's talk. */
  readonly meant: Meant | undefined
}

/** How many wishes have their details read. */
const looked = 6

/** The ways to understand an utterance, likeliest first: the words weighed first, then whether their details fit, and what was done last. */
export function readingsOf(utterance: Utterance, setting: Setting): Reading[] {
  const guesses = inPlace(setting.understanding.classify(utterance), setting.project, utterance.said).slice(0, looked)
  const read = guesses.map((guess) => readingOf(guess, utterance.said, setting))
  const all = read.reduce((sum, { chance }) => sum + chance, 0) || 1
  const share = guesses.reduce((sum, { chance }) => sum + chance, 0)
  const weighed = read
    .map((one) => ({ ...one, chance: (one.chance / all) * share }))
    .sort((a, b) => b.chance - a.chance)
  const again = correctionOf(utterance.said, weighed, setting) ?? againOf(utterance.said, weighed, setting)
  return again ? [again, ...weighed.filter(({ wish }) => wish !== again.wish)] : weighed
}

/** What makes sense where it is said: nothing is started where a project runs, and little else is wanted where none does. */
function inPlace(guesses: readonly Guess[], project: Project | undefined, said: string): Guess[] {
  const odds = (wish: Wish): number => {
    if (!project) return first.has(wish) ? 4 : wish === 'ask' ? 1 : 0.3
    const toSign = asksToSign.test(said) || approversSaid(said).length > 0
    if (wish === 'signoff' && asksHowSigned.test(said)) return 40
    if (toSign && (wish === 'signoff' || wish === 'assign')) return wish === 'signoff' ? 40 : 0.02
    if (handsOn.test(said) && (wish === 'assign' || wish === 'unassign')) return wish === 'assign' ? 8 : 0.1
    if (wish === 'undo' && undoesFirst.test(said)) return 20
    if (wish === 'answer' && isHeaded(said)) return /^\p{L}/u.test(said) ? 40 : 8
    if (wish === 'need' && isExcused.test(said) && !reverts.test(said)) return 0.1
    if (wish === 'answer' && surelyAddsTo(said)) return 20
    if (wish === 'changed' && asksForNews.test(said)) return 40
    if (wish === 'start') return project.archived ? 1 : 0.15
    return wish === 'reopen' ? (project.archived ? 3 : 0.35) : 1
  }
  const weighed = guesses.map(({ wish, chance }) => ({ wish, chance: chance * odds(wish) }))
  const all = weighed.reduce((sum, { chance }) => sum + chance, 0) || 1
  return weighed.map(({ wish, chance }) => ({ wish, chance: chance / all })).sort((a, b) => b.chance - a.chance)
}

/** "I can't do it, pass it to Jo": taken from one, it is another's. */
const handsOn =
  /\b(?:give|pass|hand) (?:it|that|this|them|\d{1,2}\.c?\d{1,2}) (?:on |over )?to (?:<@|@?\p{Lu}|me\b|him\b|her\b)/u
const undoesFirst = /^(?:(?:hm+|oh|no|wait|sorry|oops|ah)[,.! ]+)*undo (?:that|it|this|the last)\b/i

const isExcused = /\bn\/?a\b|\bnot applicable\b|\b(?:does|do)(?:n['’]?t| not) apply\b/i
const reverts = /\b(?:again|after all|anymore|any more|no longer|was|were|had|back)\b/i

/** "Ask Ruth to sign the proposal": whoever is to sign is given nothing to do else. */
const asksToSign =
  /^(?!(?:ask )?(?:who|what|when|how|why|which)\b).*\b(?:ask|asks|have|get|request|can|could|would|needs?|please|want)\b.*\b(?:sign(?!-?ed\b|-?ing\b)(?:[- ]?off)?|approv(?:e|al)|signature|signed(?: off)? by)\b|\bsign-?off\b.*\b(?:request|ask for|get) it\b/i

/** "Where are we with the sign-offs?" */
const asksHowSigned = /^(?:so |and )?(?:where|how|what)\b.*\bsign-?offs?\b/i

/** "What changed today?": of all that is recorded, and not of one thing. */
const asksForNews =
  /^(?:so |and )?what(?:['’]?s| has| have| is)? (?:changed?|new|happened)\b.*\b(?:today|yesterday|since|this (?:morning|afternoon|week))\b/i

/** A code, a colon and a sentence: an answer, unless it says that the item does not apply. */
const isHeaded = (said: string): boolean =>
  headed.test(said) &&
  !/(?:[:=–—-]\s*|^\S+ \S+ to )(?:n\/?a\b|not applicable|skip|done|undo|yes\b|no\b(?! \w+ \w))/i.test(said) &&
  !/^(?:please )?change\b.*(?:<@|\bby \w+\W*$)/i.test(said) &&
  said.split(/\s+/).length > 4

/** What people want who have no project yet. */
const first = new Set<Wish>(['start', 'help', 'chat', 'link'])

function readingOf({ wish, chance }: Guess, said: string, setting: Setting): Reading {
  const details = detailsOf(said, wish, setting)
  const meant = wish === 'say' || wish === 'none' ? undefined : rowOf(wish).meant(details, { ...setting, said })
  return { wish, details, meant, chance: chance * fits(wish, details, meant) }
}

/** "the same for 08.2", "her instead", "and phase 4?": what was done last, with what is said otherwise now. */
function againOf(said: string, [first]: readonly Reading[], { last, ...around }: Setting): Reading | undefined {
  if (!last || said.length > 120 || (last.wish !== 'answer' && isTold.test(said))) return undefined
  const words = said.trim().split(/\s+/).length
  const isMarked = again.test(said) || (words <= 7 && opening.test(said))
  const { wish } = last
  const isSame = first?.wish === wish && (isMarked || first.details.pointed === true)
  if (!isMarked && !isSame && words > 4) return undefined
  if (first && !isSame && first.chance > (isMarked ? 0.55 : 0.25)) return undefined
  if (wish === 'say' || wish === 'none') return undefined
  const details = { ...detailsOf(said, wish, around), ...otherPerson(said, wish) }
  const isOwn = details.items?.length && !details.pointed
  if (!isOwn && !ownWords.some((name) => details[name] !== undefined)) return undefined
  const before = beforeOf(last.intents, around)
  const items = isOwn ? details.items : (before.items ?? details.items)
  const { items: _, ...said1 } = details
  const merged: Details = { ...before, ...said1, ...(items ? { items } : {}) }
  return {
    wish,
    details: merged,
    meant: rowOf(wish).meant(merged, { ...around, last, said }),
    chance: Math.max(isSame ? (first?.chance ?? 0) : 0, isMarked ? 0.7 : 0.55),
  }
}

/** "No, 45", "actually 9 to 6", "make that once a year": the answer that was given last, put right. */
function correctionOf(said: string, [first]: readonly Reading[], setting: Setting): Reading | undefined {
  const { last, lastItems, recent } = setting
  const [, text] = corrective.exec(said.trim()) ?? []
  const item = (lastItems[0] ?? recent[0])?.kind === 'question' ? (lastItems[0] ?? recent[0]) : undefined
  if (!text || !item || (last?.wish !== 'answer' && last?.wish !== 'say')) return undefined
  if (first && first.chance > 0.6 && first.wish !== 'answer' && first.wish !== 'none') return undefined
  const details: Details = { items: [item], pointed: true, sure: 0.8, text }
  return { wish: 'answer', details, meant: rowOf('answer').meant(details, { ...setting, said }), chance: 0.7 }
}
const corrective =
  /^(?:(?:no+|nope|wait|actually|sorry|oops|correction|fair|ok|right|\p{L}+['’]s right|i mean(?:t)?|make (?:it|that)|it should (?:be|say))(?:[,:.!–—-]|\s)+)+((?=.*\d)[^?]{1,60}|(?:once|twice|every|no|none|all|yearly|monthly|weekly|both)\b[^?]{0,50}|\p{L}+-\p{L}+)$/iu

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
  /\b(?:same|too(?=[.,!?]|$)|instead|rather|better|as well|make it|i mean|i meant|not that|not the|back to|(?:date|deadline) (?:to|is))\b/i
const opening = /^(?:and|but|no|nope|actually|sorry|then|or|for)\b/i

/** What the last deeds said, as details. */
function beforeOf(intents: readonly Intent[], { items }: Pick<Setting, 'items'>): Details {
  const [first] = intents
  const found = intents.flatMap(itemIn).flatMap((id) => items.byId.get(id) ?? [])
  const to = first?.do === 'assign' ? first.to : undefined
  return {
    ...(found.length ? { items: found } : {}),
    ...(to ? { to: asWritten(to) } : {}),
    ...(first?.do === 'assign' && first.by ? { by: first.by } : {}),
  }
}

/** How well what a sentence says fits its wish: an answer has words, a tick has a check. */
function fits(wish: Wish, details: Details, meant: Meant | undefined): number {
  if (wish === 'answer' && !details.text) return 0.35
  if (meant && 'lacks' in meant) return 0.5
  if (details.items?.length && !details.pointed) return 0.55 + 0.45 * (details.sure ?? 1)
  return 1
}

/** A part of a message that says one wish, with the ways to understand it. */
type Part = { readonly said: string; readonly readings: readonly Reading[] }

/** What joins two wishes in one message. */
const joints =
  /\s*(?:[.;!?](?=\s)|\n+|,?\s+(?:and|then|and then|also|plus|but|pls also|n)\s+(?:then |also |please |pls )?|,\s+(?:then |also )?|\s+[+&]\s+|\s+[-–—]\s+)\s*/gi

/**
 * The parts of a message that each say a wish, in their order; the whole where it says one. A part counts where it is
 * surely a wish by itself, and both are not the same thing said twice.
 */
export function partsOf(utterance: Utterance, setting: Setting, sure: number): Part[] {
  const { said } = utterance
  const whole = { said, readings: readingsOf(utterance, setting) }
  if (said.length > 300 || utterance.isAsked || approversSaid(said).length) return [whole]
  const handed = handedOut(said).map((one) => part(one, utterance, setting))
  if (handed.length && handed.every(({ readings: [first] }) => first?.wish === 'assign')) return handed
  const splits = [...said.matchAll(joints)]
    .slice(0, 8)
    .flatMap((joint) => splitAt(joint, utterance, { setting, sure }) ?? [])
  const lead = splits.length ? undefined : (leadIn(said, setting) ?? afterAside(utterance, whole, setting))
  if (lead && (chanceOf(whole) < sure || whole.readings[0]?.wish === 'chat')) return [lead]
  const [best] = splits.sort((a, b) => b.chance - a.chance)
  if (!best || best.chance < chanceOf(whole) ** 2 * 0.6) return [whole]
  return [
    ...partsOf({ ...utterance, said: best.one.said }, setting, sure),
    ...partsOf({ ...utterance, said: best.right }, setting, sure),
  ]
}

/** "Pass the prerequisites to Hemi and the badge to me, both by Friday": who is given what, a sentence each. */
function handedOut(said: string): string[] {
  const who = "(<@[^>]+>|@?[\\p{L}’'-]+)"
  const shape = new RegExp(
    `\\b(?:give|pass|hand|assign) (?!it\\b)(.{3,80}?) to ${who}(?:,| and|, and) (?:(?:give|pass|hand|assign) )?(.{3,80}?) to ${who}(?![\\p{L}])(.*)$`,
    'iu',
  )
  const [, first, one, second, other, rest = ''] = shape.exec(said) ?? []
  if (!first || !second || / to /i.test(`${first} ${second}`)) return []
  const when = rest.replace(/^,? ?(?:both|each)\b/i, '')
  return [`give ${first} to ${one}${when}`, `give ${second} to ${other}${when}`]
}

/** The part before a joint and the words after it, where each is a wish by itself; `chance`: that both are. */
function splitAt(
  joint: RegExpExecArray,
  utterance: Utterance,
  { setting, sure }: { setting: Setting; sure: number },
): { one: Part; right: string; chance: number } | undefined {
  const { said } = utterance
  const left = said.slice(0, joint.index + (/^\s*[?!]/.test(joint[0]) ? 1 : 0)).trim()
  const right = said.slice(joint.index + joint[0].length).trim()
  if (
    !left ||
    !right ||
    isList(left, right) ||
    isOneDate(left, right) ||
    isOnlyDate(right) ||
    belongsBefore.test(right)
  )
    return undefined
  const isSentence = /^\s*[.!?]/.test(joint[0])
  // Beside an exact command less is needed.
  const least = exactly(left, setting) || exactly(right, setting) ? sure * 0.6 : sure
  if (
    !mayStand({ ...utterance, said: left }, setting, least) ||
    !mayStand({ ...utterance, said: right }, setting, least)
  )
    return undefined
  if (!isSentence && headed.test(said)) return undefined
  if (/^\s*,/.test(joint[0]) && isText(left, utterance, setting)) return undefined
  const [one, two] = [part(left, utterance, setting), part(right, utterance, setting)]
  if (!stands(one, least) || !stands(two, least) || isOne(one, two)) return undefined
  if (isText(left, utterance, setting) && isOfText(two)) return undefined
  if (!isSentence && (one.readings[0]?.wish === 'ask' || two.readings[0]?.wish === 'ask')) return undefined
  return { one, right, chance: chanceOf(one) * chanceOf(two) }
}

/** "Let us see, status": words that only lead up to an exact command. */
function leadIn(said: string, setting: Setting): Part | undefined {
  const right = said.slice(said.lastIndexOf(',') + 1).trim()
  const exact = said.includes(',') && right ? exactly(right, setting) : undefined
  return exact && { said: right, readings: [exact] }
}

/** "Perfect, thanks! And something short for the dean": a sentence that wants nothing, then one that surely does. */
function afterAside(utterance: Utterance, whole: Part, setting: Setting): Part | undefined {
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
function isOne({ said, readings: [one] }: Part, { readings: [two] }: Part): boolean {
  // What goes and what comes is one change of the phases.
  if (one?.wish === 'scope' && (two?.wish === 'scope' || two?.wish === 'phase')) return true
  if (one?.wish === 'undo' && said.split(/\s+/).length <= 3) return true
  return one?.wish === two?.wish && !(namesOwn(one) && namesOwn(two))
}

/** "07.1 to Ana, 07.2 to Ben": each part names its own item. */
const namesOwn = (reading: Reading | undefined): boolean =>
  reading?.details.items?.length !== undefined && !reading.details.pointed && reading.details.sure === 1

/** "07.c1 and 07.c2", "phases III and IV": one list. */
const isList = (left: string, right: string): boolean => listed.test(right) && listedAtEnd.test(left)
/** "…, and by when?" asks more of the same; "…, until 9 Dec" says by when. */
const belongsBefore =
  /^(?:with (?:the |a )?)?(?:note|remark|comment)\b|^(?:and |or |but )?(?:(?:(?:by|until|since|from) )?(?:when|why|how|whom|who by|by whom|where)\s*\??$|(?:by|until|till|before|due)\b)/i
const listed = /^(?:phase |step )?(?:[qc]?\d{1,2}(?:\.c?\d{1,2})?|[ivx]{1,4})(?![\w.:])/i
const listedAtEnd = /(?:\d|\b[ivx]{1,4})\W*$/i
const chanceOf = ({ readings: [first] }: Part): number => first?.chance ?? 0

function part(said: string, utterance: Utterance, setting: Setting): Part {
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
function isOfText({ said, readings: [first] }: Part): boolean {
  if (!first || conditional.test(said)) return true
  if (isStatement(said)) return !namesOwn(first)
  const { wish } = first
  return wish !== 'say' && wish !== 'none' && rowOf(wish).stake !== 'look' && !goesOn.has(wish) && !namesOwn(first)
}

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
    (first !== undefined && first.chance > sure * 0.8 && !isAside(said, first)) || exactly(said, setting) !== undefined
  )
}

/** Whether a part of a message is a wish by itself. */
function stands({ said, readings: [first] }: Part, sure: number): boolean {
  if (!first || first.chance < sure || isAside(said, first)) return false
  return first.meant !== undefined && 'intents' in first.meant && !(first.wish === 'answer' && !first.details.text)
}

/** Whether it stands beside a wish without being one; a question that is written as one is asked. */
const isAside = (said: string, { wish, chance }: Guess): boolean =>
  aside.has(wish) && !(wish === 'ask' && said.endsWith('?') && chance > 0.8)
const aside = new Set<Wish>(['ask', 'chat', 'none', 'say', 'help'])
