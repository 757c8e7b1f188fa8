import type { Utterance, Wish } from '../../understanding/wishes.ts'
import { type Details, detailsOf } from './details.ts'
import { type Meant, rowOf, type Setting } from './wishes.ts'

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

/** The ways to understand an utterance, likeliest first: the words weighed first, then whether their details fit. */
export function readingsOf(utterance: Utterance, setting: Setting): Reading[] {
  const guesses = setting.understanding.classify(utterance)
  const read = guesses.slice(0, looked).map(({ wish, chance }): Reading => {
    const details = detailsOf(utterance.said, wish, setting)
    const meant = wish === 'say' || wish === 'none' ? undefined : rowOf(wish).meant(details, { ...setting, said: utterance.said })
    return { wish, details, meant, chance: chance * fits(wish, details, meant) }
  })
  const all = read.reduce((sum, { chance }) => sum + chance, 0) || 1
  const share = guesses.slice(0, looked).reduce((sum, { chance }) => sum + chance, 0)
  return read
    .map((one) => ({ ...one, chance: (one.chance / all) * share }))
    .sort((a, b) => b.chance - a.chance)
}

/** How well what a sentence says fits its wish: an answer has words, a tick has a check. */
function fits(wish: Wish, details: Details, meant: Meant | undefined): number {
  if (wish === 'answer' && !details.text) return 0.35
  if (meant && 'lacks' in meant) return 0.5
  if (details.items?.length && !details.pointed) return 0.55 + 0.45 * (details.sure ?? 1)
  return 1
}

/** What joins two wishes in one message. */
const joints =
  /\s*(?:[.;!?](?=\s)|\n+|,?\s+(?:and|then|and then|also|plus|but|pls also|n)\s+(?:then |also |please |pls )?|,\s+(?:then |also )?|\s+[+&]\s+|\s+[-–—]\s+)\s*/gi

/**
 * The parts of a message that each say a wish, in their order; the whole where it says one. A part counts where it is
 * surely a wish by itself, and both are not the same thing said twice.
 */
export function partsOf(utterance: Utterance, setting: Setting, sure: number): { said: string; readings: Reading[] }[] {
  const { said } = utterance
  const whole = { said, readings: readingsOf(utterance, setting) }
  if (said.length > 300 || utterance.isAsked) return [whole]
  for (const joint of said.matchAll(joints)) {
    const [left, right] = [said.slice(0, joint.index + (/^\s*[?!]/.test(joint[0]) ? 1 : 0)).trim(), said.slice(joint.index + joint[0].length).trim()]
    if (!left || !right) continue
    const [one, two] = [part(left, utterance, setting), part(right, utterance, setting)]
    if (!stands(one, sure) || !stands(two, sure) || one.readings[0]?.wish === two.readings[0]?.wish) continue
    return [one, ...partsOf({ ...utterance, said: right }, setting, sure)]
  }
  return [whole]
}

const part = (said: string, utterance: Utterance, setting: Setting) => ({
  said,
  readings: readingsOf({ ...utterance, said }, setting),
})

/** Whether a part of a message is a wish by itself. */
function stands({ readings: [first] }: { readings: Reading[] }, sure: number): boolean {
  if (!first || first.chance < sure || aside.has(first.wish)) return false
  return first.meant !== undefined && 'intents' in first.meant && !(first.wish === 'answer' && !first.details.text)
}

/** What often stands beside a wish without being one. */
const aside = new Set<Wish>(['ask', 'chat', 'none', 'say', 'help'])
