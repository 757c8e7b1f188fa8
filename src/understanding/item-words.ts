import type { Corpus } from '../ask/corpus.ts'
import { countsOf, rarityOf } from '../ask/index/counts.ts'
import { stemOf, stemsOf, wordsOf } from '../ask/index/words.ts'
import type { Item, Items } from '../toolkit/items.ts'

/** A question or a check: what people name. */
export type Nameable = Extract<Item, { step: unknown }>

/** The words of all questions and checks. */
export type ItemWords = {
  readonly items: readonly Nameable[]
  /** Short names, labels and full texts, each with its item and what its words weigh together. */
  readonly names: readonly { readonly item: number; readonly whole: number }[]
  /** Stem → the names that hold it. */
  readonly inNames: ReadonlyMap<string, readonly number[]>
  readonly inTexts: Postings
  readonly inAsked: Postings
  /** Stem → stems that mean much the same. */
  readonly alike: ReadonlyMap<string, readonly string[]>
  /** Step → the stems of its name. */
  readonly steps: ReadonlyMap<number, readonly string[]>
  /** How telling a stem is: the fewer items have it, the more. */
  readonly rarity: (stem: string) => number
  /** Word → how often it stands in names and texts. */
  readonly spellings: ReadonlyMap<string, number>
}

/** Stem → items that have it, with its share of their words; the squares of an item's shares add up to one. */
export type Postings = ReadonlyMap<string, readonly (readonly [item: number, share: number])[]>

/** What people call items, and how they ask for them and with which words. */
export type NamesAndWays = Pick<Corpus, 'asked' | 'synonyms' | 'abbreviations'> & {
  readonly names: ReadonlyMap<string, readonly string[]>
}

/** Lays out the words by which questions and checks are named. */
export function itemWordsOf(items: Items, ways: NamesAndWays): ItemWords {
  const nameable = items.all.filter((item) => 'step' in item)
  const named = nameable.map((item) => namesOf(item, ways.names))
  const own = named.map((names) => tellingStems(names.join(' ')))
  const rarity = rarityIn(own)
  const names = named.flatMap((texts, item) => texts.map((text) => ({ item, stems: [...new Set(tellingStems(text))] })))
  return {
    items: nameable,
    names: names.map(({ item, stems }) => ({ item, whole: stems.reduce((sum, stem) => sum + rarity(stem), 0) })),
    inNames: grouped(names.flatMap(({ stems }, at) => stems.map((stem) => [stem, at] as const))),
    inTexts: postingsOf(own, rarity),
    inAsked: postingsOf(
      nameable.map(({ id }) => tellingStems((ways.asked.get(id) ?? []).join(' '))),
      rarity,
    ),
    alike: alikeIn(ways),
    steps: new Map(nameable.map(({ step }) => [step.number, stemsOf(step.name)])),
    rarity,
    spellings: countsOf(wordsOf(named.flat().join(' '))),
  }
}

const namesOf = (item: Nameable, names: ReadonlyMap<string, readonly string[]>): string[] => [
  ...(names.get(item.id) ?? []),
  ...('label' in item ? [item.label] : []),
  item.text,
]

/** The stems of a text without those that stand in any sentence. */
export const tellingStems = (text: string): string[] => stemsOf(text).filter((stem) => !empty.has(stem))

const empty = new Set(
  stemsOf(
    `micro-credential a an the of to in on at for and or is are was be been it its this that these those you your we
    our us they their them i me my will can could would should do does did has have had not no with by as from about
    what which how who where when if so but there here into than then also any all each much many`,
  ),
)

/** The stems of each item with their shares. */
export function postingsOf(texts: readonly (readonly string[])[], rarity: ItemWords['rarity']): Postings {
  return grouped(
    texts.flatMap((stems, item) => {
      const weights = [...countsOf(stems)].map(([stem, count]) => [stem, (1 + Math.log(count)) * rarity(stem)] as const)
      const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
      return weights.map(([stem, weight]) => [stem, [item, weight / length] as const] as const)
    }),
  )
}

function rarityIn(texts: readonly (readonly string[])[]): ItemWords['rarity'] {
  const having = countsOf(texts.flatMap((stems) => [...new Set(stems)]))
  return (stem) => rarityOf(texts.length, having.get(stem) ?? 0)
}

function alikeIn({ synonyms, abbreviations }: NamesAndWays): Map<string, string[]> {
  const groups = synonyms.map((group) => [...new Set(group.flatMap(stemsOf))])
  return grouped([
    ...groups.flatMap((group) =>
      group.flatMap((one) => group.filter((other) => other !== one).map((other) => [one, other] as const)),
    ),
    ...[...abbreviations].flatMap(([short, long]) => tellingStems(long).map((stem) => [stemOf(short), stem] as const)),
  ])
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
