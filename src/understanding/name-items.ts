import { spellerOf } from '../ask/index/spelling.ts'
import { type Items, type SettledBy, settlingOf } from '../toolkit/items.ts'
import { type ItemWords, itemWordsOf, type Nameable, type NamesAndWays, postingsOf } from './item-words.ts'
import { type Lexicon, nameSignals, signalsIn } from './name-signals.ts'
import type { NamingWeights } from './naming.ts'
import { saidWords } from './said-words.ts'

/** An item that a sentence may mean: its id, and the chance that it is meant. */
export type NamedItem = { readonly item: string; readonly score: number }

/** Which items may be meant: all of one kind, of one step; those of `near` steps are spoken of, and likelier. */
export type Among = {
  readonly settledBy?: SettledBy | undefined
  readonly step?: number
  readonly near?: ReadonlySet<number>
}

/** Which questions or checks a sentence names in words ("tick the badge one"), best first, at most five; low scores where it names none. */
export type ItemNamer = (words: string, among?: Among) => readonly NamedItem[]

/** So much likelier is an item of a step that is spoken of. */
const likelier = 8

/** A namer of the toolkit's questions and checks; laid out when it is first asked. */
export function itemNamerOf(items: Items, naming: NamesAndWays & { readonly weights: NamingWeights }): ItemNamer {
  let lexicon: Lexicon | undefined
  let read: { sentence: string; powers: Float64Array } = { sentence: '', powers: new Float64Array() }
  return (sentence, among = {}) => {
    lexicon ??= lexiconOf(itemWordsOf(items, naming), naming.weights)
    const all = lexicon.words.items
    if (read.sentence !== sentence || !read.powers.length)
      read = { sentence, powers: powersOf(sentence, lexicon, naming.weights) }
    const weight = (item: Nameable): number =>
      (among.settledBy ?? settlingOf(item)) !== settlingOf(item) ||
      (among.step ?? item.step.number) !== item.step.number
        ? 0
        : among.near?.has(item.step.number)
          ? likelier
          : 1
    return best(chances(read.powers, (at) => weight(all[at]!), naming.weights)).map(([at, score]) => ({
      item: all[at]!.id,
      score,
    }))
  }
}

/** The words of the items together with what was learnt about words. */
export function lexiconOf(words: ItemWords, weights: Omit<NamingWeights, 'ranking' | 'sure'>): Lexicon {
  const said = words.items.map(({ id }) => weights.said[id]?.split(' ') ?? [])
  const learnt = {
    wish: new Map(Object.entries(weights.wish)),
    check: new Map(Object.entries(weights.check)),
    none: new Map(Object.entries(weights.none)),
    said: postingsOf(said, words.rarity),
  }
  return { words, learnt, speller: spellerOf(words.spellings) }
}

/** How much a sentence speaks for each item; at last, for none. */
function powersOf(sentence: string, lexicon: Lexicon, { ranking }: NamingWeights): Float64Array {
  const rows = signalsIn(lexicon, saidWords(sentence))
  return Float64Array.from({ length: lexicon.words.items.length + 1 }, (_, at) => power(rows, ranking, at))
}

/** The chance of each item as it is weighed, 0 for those that do not fit. */
function chances(powers: Float64Array, weight: (at: number) => number, { sure }: NamingWeights): Float64Array {
  const items = powers.slice(0, -1).map((one, at) => one * weight(at))
  const whole = items.reduce((sum, one) => sum + one, powers.at(-1) ?? 0)
  return items.map((one) => one && asChance(one / whole, sure))
}

function power(rows: Float32Array, ranking: readonly number[], row: number): number {
  let sum = 0
  for (let at = 0; at < ranking.length; at++) sum += ranking[at]! * rows[row * nameSignals.length + at]!
  return Math.exp(sum)
}

/** What a share of the whole came to on sentences kept apart. */
function asChance(share: number, [bias, slope]: readonly [number, number]): number {
  const odds = Math.log(Math.max(share, 1e-9) / Math.max(1 - share, 1e-9))
  return 1 / (1 + Math.exp(-bias - slope * odds))
}

function best(scores: Float64Array): [at: number, score: number][] {
  return [...scores.entries()]
    .filter(([, score]) => score > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 5)
}
