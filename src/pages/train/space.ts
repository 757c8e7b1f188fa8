import { fixedChance, shuffled } from '../../ask/chance.ts'
import type { Space } from '../../ask/index/meaning.ts'
import { stemsOf } from '../../ask/index/words.ts'
import { batch, descent, type Learning, learn, lengthsOf } from '../../ask/train/meaning.ts'
import { raritiesOf, repeatedIn, type Sparse, type Texts, weighed } from '../../ask/train/texts.ts'
import { forward, themesOf } from '../../ask/train/themes.ts'

/** A statement, and how people ask for it without its words; `counts` for so many. */
export type AskedRule = { readonly says: string; readonly asked: readonly string[]; readonly counts: number }

const rounds = 12
/** The share of a rule's words that is left out at random. */
const left = 0.3

/** A space in which each question lies nearer to the rule that answers it than to any other. A rule lies where its own words lie, so one that was not learnt from has its place too. */
export function trainPageSpace(rules: readonly AskedRule[], dimensions: number): Space {
  const { says, ...texts } = textsOf(rules)
  const words = descent(themesOf(texts, dimensions).map((one) => one * 3))
  const chance = fixedChance(5)
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(texts.single.length, chance)
    for (let from = 0; from < order.length; from += batch) {
      const kept = says.map((one) => thinned(one, chance))
      const targets = {
        values: forward(kept, words.values, dimensions),
        slopes: new Float64Array(says.length * dimensions),
      }
      const learning: Learning = { texts, dimensions, words, targets, chance }
      const lengths = lengthsOf(targets.values, dimensions)
      for (const at of order.subarray(from, from + batch)) learn({ ...learning, lengths }, texts.single[at]!)
      for (const [at, one] of kept.entries()) pass(one, targets.slopes.subarray(at * dimensions), { words, dimensions })
      words.step(1 - round / rounds)
    }
  }
  return {
    dimensions,
    rows: new Map(texts.words.map((word, row) => [word, row])),
    words: Float32Array.from(words.values, (value, at) => value * texts.rarity[Math.floor(at / dimensions)]!),
    names: [],
    places: new Float32Array(),
  }
}

function textsOf(rules: readonly AskedRule[]): Texts & { readonly says: readonly Sparse[] } {
  const read = rules.map(({ says, asked }) => [says, ...asked].map(stemsOf))
  const words = repeatedIn(read.flat(2))
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
