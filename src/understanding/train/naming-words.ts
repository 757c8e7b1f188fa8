import { countsOf } from '../../ask/index/counts.ts'
import { type ItemWords, tellingStems } from '../item-words.ts'
import type { NamingWeights } from '../naming.ts'
import { saidWords } from '../said-words.ts'
import type { NamingLine } from './naming-lines.ts'

/** Learns from lines which words belong to wishes, which speak for a check or for no item, and which name an item. */
export function learnWords(words: ItemWords, lines: readonly NamingLine[]): Omit<NamingWeights, 'ranking' | 'sure'> {
  const read = lines.map(({ said, items }) => ({ stems: [...new Set(saidWords(said).map(({ stem }) => stem))], items }))
  const naming = read.filter(({ items }) => items.length)
  const wish = wishWords(words, read)
  const kindOf = new Map(words.items.map(({ id, kind }) => [id, kind]))
  const often = countsOf(read.flatMap(({ stems }) => stems))
  return {
    wish: Object.fromEntries(wish),
    check: logistic(
      naming.map(({ stems, items }) => ({
        stems: stems.filter((stem) => !words.inNames.has(stem) || kindWords.has(stem)),
        is: kindOf.get(items[0]!) === 'check',
      })),
      30,
    ),
    none: logistic(
      read.map(({ stems, items }) => ({ stems: stems.filter((stem) => often.get(stem)! >= 3), is: !items.length })),
      15,
    ),
    said: saidOf(words, naming, wish),
  }
}

type ReadWords = { readonly stems: readonly string[]; readonly items: readonly string[] }

/** How far words belong to wishes: the more often where no item is named, and the less often in a name of what is. */
function wishWords(words: ItemWords, read: readonly ReadWords[]): Map<string, number> {
  const others = countsOf(read.filter(({ items }) => !items.length).flatMap(({ stems }) => stems))
  const numbers = new Map(words.items.map(({ id }, at) => [id, at]))
  const isOf = (stem: string, items: readonly string[]): boolean =>
    (words.inTexts.get(stem) ?? []).some(([item]) => items.some((id) => numbers.get(id) === item))
  const named = countsOf(read.flatMap(({ stems, items }) => stems.filter((stem) => isOf(stem, items))))
  const share = (stem: string, count: number): number => count / (count + 8 + 6 * (named.get(stem) ?? 0))
  return new Map(
    [...others].flatMap(([stem, count]) =>
      count < 3 ? [] : [[stem, rounded(Math.min(0.9, share(stem, count)))] as const],
    ),
  )
}

const kindWords = new Set(tellingStems('check question tick answer mark box complete done'))

/** The telling words of the lines that name one item, by item; words that no item and no synonym has may be people's names. */
function saidOf(
  words: ItemWords,
  naming: readonly ReadWords[],
  wish: ReadonlyMap<string, number>,
): Record<string, string> {
  const isKnown = (stem: string): boolean => words.inNames.has(stem) || words.alike.has(stem)
  const said: Record<string, string> = {}
  for (const { stems, items } of naming) {
    if (items.length !== 1) continue
    const telling = tellingStems(stems.join(' ')).filter((stem) => isKnown(stem) && (wish.get(stem) ?? 0) < 0.5)
    said[items[0]!] = [said[items[0]!] ?? '', ...telling].join(' ').trim()
  }
  return said
}

/** How far each stem speaks for what is so, in log odds: logistic regression by stochastic descent. */
function logistic(
  examples: readonly { readonly stems: readonly string[]; readonly is: boolean }[],
  rounds: number,
): Record<string, number> {
  const weights = new Map<string, number>()
  for (let round = 0; round < rounds; round++)
    for (const { stems, is } of examples) {
      const sum = ['', ...stems].reduce((all, stem) => all + (weights.get(stem) ?? 0), 0)
      const pull = (is ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const stem of ['', ...stems]) weights.set(stem, 0.997 * (weights.get(stem) ?? 0) + 0.1 * pull)
    }
  return Object.fromEntries(
    [...weights].filter(([, weight]) => Math.abs(weight) > 0.02).map(([stem, weight]) => [stem, rounded(weight)]),
  )
}

const rounded = (number: number): number => Math.round(1000 * number) / 1000
