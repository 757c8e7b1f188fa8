import { fixedChance, shuffled } from '../../ask/chance.ts'
import type { Space } from '../../ask/index/meaning.ts'
import { stemsOf } from '../../ask/index/words.ts'
import { descent } from '../../ask/train/descent.ts'
import { batch, type Learning, learn, lengthsOf } from '../../ask/train/meaning.ts'
import { raritiesOf, type Sparse, type Texts, weighed } from '../../ask/train/texts.ts'
import { forward, themesOf } from '../../ask/train/themes.ts'

/** A statement, and how people ask for it without its words; `counts` for so many. */
export type AskedRule = { readonly says: string; readonly asked: readonly string[]; readonly counts: number }

const sharpness = 7
const rounds = 8
/** The share of a rule's words that is left out at random. */
const left = 0.3

type RuleTexts = Texts & { readonly says: readonly Sparse[] }

/**
 * A space in which each question lies nearer to the rule that answers it than to any other. A rule lies where its own words
 * lie, so one that was not learnt from has its place too. Of several `runs` the mean is taken.
 */
export function trainPageSpace(rules: readonly AskedRule[], dimensions: number, runs = 1): Space {
  const texts = textsOf(rules)
  const start = themesOf(texts, dimensions).map((one) => one * 3)

  const learnt = Array.from({ length: runs }, (_, run) => descended(texts, start.slice(), fixedChance(5 + run)))
  const mean = start.map((_, at) => learnt.reduce((sum, one) => sum + one[at]!, 0) / runs)
  return {
    dimensions,
    rows: new Map(texts.words.map((word, row) => [word, row])),
    words: Float32Array.from(mean, (value, at) => value * texts.rarity[Math.floor(at / dimensions)]!),
    names: [],
    places: new Float32Array(),
  }
}

function descended(texts: RuleTexts, start: Float64Array, chance: () => number): Float64Array {
  const words = descent(start)
  const learning = { words, dimensions: start.length / texts.words.length, chance }
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(texts.single.length, chance)
    for (let from = 0; from < order.length; from += batch) {
      learnBatch(
        learning,
        texts.says,
        Array.from(order.subarray(from, from + batch), (at) => texts.single[at]!),
      )
      words.step(1 - round / rounds)
    }
  }
  return words.values
}

type LearningSpace = Pick<Learning, 'words' | 'dimensions' | 'chance'>

/** Draws questions to their rules and away from one another's. */
function learnBatch(
  { words, dimensions, chance }: LearningSpace,
  says: readonly Sparse[],
  asked: Texts['single'],
): void {
  const rules = [...new Set(asked.map(({ place }) => place))]
  const numbers = new Map(rules.map((rule, at) => [rule, at]))
  const kept = rules.map((rule) => thinned(says[rule]!, chance))
  const values = forward(kept, words.values, dimensions)
  const targets = { values, slopes: new Float64Array(values.length) }
  const places = rules.map((_, at) => ({ alike: [at] }))
  const learning = { places, sharpness, dimensions, words, targets, chance, lengths: lengthsOf(values, dimensions) }
  for (const { text, place } of asked) learn(learning, { text, place: numbers.get(place)! })
  for (const [at, one] of kept.entries()) pass(one, targets.slopes.subarray(at * dimensions), { words, dimensions })
}

function textsOf(rules: readonly AskedRule[]): RuleTexts {
  const read = rules.map(({ says, asked }) => [says, ...asked].map(stemsOf))
  const words = oftenIn(rules, read)
  const numbers = new Map(words.map((word, at) => [word, at]))
  const rarity = raritiesOf(read, numbers)
  const sparse = (stems: readonly string[]): Sparse => weighed(stems, numbers, rarity)
  return {
    words,
    rarity,
    places: rules.map(({ says }, at) => ({ name: says, alike: [at] })),
    whole: read.map((texts) => sparse(texts.flat())),
    says: read.map(([says = []]) => sparse(says)),
    single: read.flatMap(([, ...asked], place) =>
      asked.flatMap((stems) => Array.from({ length: rules[place]!.counts }, () => ({ text: sparse(stems), place }))),
    ),
  }
}

/** Words that are met at least three times, where what counts for several is met as often. */
function oftenIn(rules: readonly AskedRule[], read: readonly (readonly (readonly string[])[])[]): string[] {
  const counts = new Map<string, number>()
  for (const [at, texts] of read.entries())
    for (const stem of texts.flat()) counts.set(stem, (counts.get(stem) ?? 0) + rules[at]!.counts)
  return [...counts.keys()].filter((stem) => counts.get(stem)! >= 3).sort()
}

const thinned = ({ words, weights }: Sparse, chance: () => number): Sparse => ({
  words,
  weights: weights.map((weight) => (chance() > left ? weight / (1 - left) : 0)),
})

/** Passes what draws a rule on to its words. */
function pass(
  { words: own, weights }: Sparse,
  slope: Float64Array,
  { words, dimensions }: Pick<Learning, 'words' | 'dimensions'>,
): void {
  for (let n = 0; n < own.length; n++)
    if (weights[n])
      for (let at = 0; at < dimensions; at++) words.slopes[own[n]! * dimensions + at]! += weights[n]! * slope[at]!
}
