import type { Guess, Utterance, Wish } from '../../understanding/wishes.ts'
import { againOf, correctionOf } from './again.ts'
import { differ } from './answers/differ.ts'
import { tellsOne } from './answers/told.ts'
import type { Details } from './around.ts'
import { detailsOf } from './details.ts'
import { handedIn } from './handing/handed.ts'
import { handsOut, saysMore } from './handing/in-doubt.ts'
import { leavesOut } from './handing/leaves-words.ts'
import { inPlace } from './odds.ts'
import type { Reading } from './reading.ts'
import { type Meant, rowOf, type Setting } from './wishes.ts'

/** How many wishes have their details read, if they are not next to impossible. */
const [looked, leastLooked] = [6, 0.02]

/** The ways to understand an utterance, likeliest first: the words weighed first, then whether their details fit, and what was done last. */
export function readingsOf(utterance: Utterance, setting: Setting, least = leastLooked): Reading[] {
  const handed = handedIn(utterance, setting)
  const weighed = weighedOf(utterance, setting, least)
  return handed ? [handed, ...weighed.filter(({ wish }) => wish !== handed.wish)] : weighed
}

function weighedOf(utterance: Utterance, setting: Setting, least: number): Reading[] {
  const guesses = inPlace(setting.understanding.classify(utterance), utterance.said, setting)
    .slice(0, looked)
    .filter(({ chance }, at) => !at || chance > least)
  const read = guesses.map((guess) => readingOf(guess, utterance.said, setting))
  const all = read.reduce((sum, { chance }) => sum + chance, 0) || 1
  const share = guesses.reduce((sum, { chance }) => sum + chance, 0)
  const weighed = read
    .map((one) => ({ ...one, chance: (one.chance / all) * share * isOfOne(one, utterance.said, setting) }))
    .sort((a, b) => b.chance - a.chance)
  const again = correctionOf(utterance.said, weighed, setting) ?? againOf(utterance.said, weighed, setting)
  return again ? [again, ...weighed.filter(({ wish }) => wish !== again.wish)] : weighed
}

function readingOf({ wish, chance }: Guess, said: string, setting: Setting): Reading {
  const read = detailsOf(said, wish, setting)
  const details = handsOut.has(wish) && leavesOut(said) ? withoutItems(read) : read
  const meant = wish === 'say' || wish === 'none' ? undefined : rowOf(wish).meant(details, { ...setting, said })
  return { wish, details, meant, chance: chance * fits(wish, { details, meant, said }) }
}

/** What more is said than was understood leaves it unlikely. */
const inDoubt = 0.2

/** Where something is left out that was not understood, what is named may be that: it is asked which. */
const withoutItems = ({ items: _, ...details }: Details): Details => details

/** What tells what two people say, or names questions far apart, is hardly one deed, nor one answer to all of them. */
function isOfOne({ wish, details }: Pick<Reading, 'wish' | 'details'>, said: string, setting: Setting): number {
  if (saysMore(wish, { details, said }, setting)) return inDoubt
  if (wish === 'say' || wish === 'none' || rowOf(wish).stake !== 'record') return 1
  if (differ.test(said)) return 0.2
  return wish === 'answer' && (details.items?.length ?? 0) > 1 && !tellsOne(said, setting.understanding) ? 0.2 : 1
}

/** A date by which work is due, or one person's leave, is no reason to leave everybody without a reminder. */
const isOfWork = (said: string): boolean =>
  !/\b(?:remind\w*|nudg\w*|skip|snooze|mute|quiet)\b/i.test(said) && (ofDeadlines.test(said) || ofOnePerson.test(said))
const ofDeadlines = /\b(?:due|deadlines?|overdue|extend)\b/i
const ofOnePerson =
  /^(?:@mcred[,:]?\s+)?(?:(?:fyi|hi|hey|note|by the way|btw)[,:]? )?(?:<@[^>]+>|@\S+|(?!(?:We|All|Every\w+|Nobody|School|Campus|College|Uni\w*|Offices?|Faculty|Team|Staff|Department|Classes|Term|It|They|There|Most|Half|Both|Students|People|That|This)\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|[Hh]e|[Ss]he|[Mm]y (?:colleague|boss|co-?lead)|[Tt]he (?:dean|lead|designer))(?:['’]s| is| will be) (?:off|away|out|on (?:leave|holiday|vacation|sick)|sick|ill|travelling|abroad|not (?:here|in|there))\b/u

type ReadDetails = { readonly details: Details; readonly meant: Meant | undefined; readonly said: string }

const silences = new Set<Wish>(['nudge-skip', 'nudge-snooze'])

/** How well what a sentence says fits its wish: an answer has words, a tick has a check. */
function fits(wish: Wish, { details, meant, said }: ReadDetails): number {
  if (wish === 'answer' && !details.text) return 0.35
  if (silences.has(wish) && isOfWork(said)) return 0.15
  if (meant && 'lacks' in meant) return 0.5
  if (details.items?.length && !details.pointed) return 0.55 + 0.45 * (details.sure ?? 1)
  return 1
}
