import { spellerOf } from '../ask/index/spelling.ts'
import type { Items } from '../toolkit/items.ts'
import { type ItemWords, itemWordsOf, type Nameable, type NamesAndWays, postingsOf } from './item-words.ts'
import { type Lexicon, nameSignals, signalsIn } from './name-signals.ts'
import type { NamingWeights } from './naming.ts'
import { saidWords } from './said-words.ts'

/** An item that a sentence may mean: its id, and the chance that it is meant. */
export type NamedItem = { readonly item: string; readonly score: number }

/** Which questions or checks a sentence names in words ("tick the badge one"), best first, at most five; low scores where it names none. */
export type ItemNamer = (
  words: string,
  among?: { readonly kind?: 'question' | 'check'; readonly step?: number },
) => readonly NamedItem[]

/** A namer of the toolkit's questions and checks; laid out when it is first asked. */
export function itemNamerOf(items: Items, naming: NamesAndWays & { readonly weights: NamingWeights }): ItemNamer {
  let lexicon: Lexicon | undefined
  return (sentence, among = {}) => {
    lexicon ??= lexiconOf(itemWordsOf(items, naming), naming.weights)
    const fits = ({ kind, step }: Nameable): boolean =>
      (among.kind ?? kind) === kind && (among.step ?? step.number) === step.number
    const all = lexicon.words.items
    return best(chances(sentence, fits, { lexicon, weights: naming.weights })).map(([at, score]) => ({
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

/** The chance of each item that fits, 0 for others. */
function chances(
  sentence: string,
  fits: (item: Nameable) => boolean,
  { lexicon, weights: { ranking, sure } }: { lexicon: Lexicon; weights: NamingWeights },
): Float64Array {
  const rows = signalsIn(lexicon, saidWords(sentence))
  const { items } = lexicon.words
  const powers = new Float64Array(items.length)
  let whole = power(rows, ranking, items.length)
  for (const [at, item] of items.entries()) if (fits(item)) whole += powers[at] = power(rows, ranking, at)
  return powers.map((one) => one && asChance(one / whole, sure))
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
