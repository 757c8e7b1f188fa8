import type { Project } from '../../project/project.ts'
import type { Guess, Utterance, Wish } from '../../understanding/wishes.ts'
import { againOf, correctionOf } from './again.ts'
import { headed } from './answer-words.ts'
import type { Details } from './around.ts'
import { detailsOf } from './details.ts'
import { approversSaid } from './parse-signoff.ts'
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
  /\b(?:give|pass|hand) (?:(?:it|that|this|them|\d{1,2}\.c?\d{1,2}) )?(?:on |over )?to (?:<@|@?\p{Lu}|me\b|him\b|her\b)/u
const undoesFirst = /^(?:(?:hm+|oh|no|wait|hang on|hold on|sorry|oops|ah)[,.! ]+)*undo (?:that|it|this|the last)\b/i

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

/** How well what a sentence says fits its wish: an answer has words, a tick has a check. */
function fits(wish: Wish, details: Details, meant: Meant | undefined): number {
  if (wish === 'answer' && !details.text) return 0.35
  if (meant && 'lacks' in meant) return 0.5
  if (details.items?.length && !details.pointed) return 0.55 + 0.45 * (details.sure ?? 1)
  return 1
}
