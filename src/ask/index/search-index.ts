import { type Passage, wholeOf } from '../../toolkit/passages.ts'
import type { Corpus } from '../corpus.ts'
import { rarityOf } from './counts.ts'
import { directionOf, type Space, withPairs } from './meaning.ts'
import { type Posting, postingsOf, weigh } from './postings.ts'
import { type Speller, spellerOf } from './spelling.ts'
import { stemOf, stemsOf, wordsOfEach } from './words.ts'

/** All that a question is compared with, laid out to be searched fast. */
export type SearchIndex = {
  readonly passages: readonly Passage[]
  /** The stems of what is searched, then those that are only learnt from. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** The vocabulary's stems by their number. */
  readonly stems: readonly string[]
  /** Mends words by every whole word met. */
  readonly speller: Speller
  readonly rarity: Float64Array
  /** The words of each passage: what it says, where it stands, and how people ask for it; by stem number. */
  readonly words: readonly Posting[]
  /** Places in the space: the passages in their order, then the kinds of questions not answered. */
  readonly meaning: Space
  /** Stem number → numbers of the stems that may stand for it. */
  readonly related: ReadonlyMap<number, readonly number[]>
  readonly abbreviations: ReadonlyMap<string, readonly number[]>
  /** Which stems stand in the toolkit's own statements and headings. */
  readonly ofToolkit: Uint8Array
}

/** What is searched, and the ways people ask for it. `why` says why an item matters, by passage id. */
export type IndexSources = {
  readonly passages: readonly Passage[]
  readonly corpus: Corpus
  readonly meaning: Space
  readonly why?: ReadonlyMap<string, string>
}

/** Builds the index over passages and the ways people ask for them. */
export function buildIndex({ passages, corpus, meaning, why = new Map() }: IndexSources): SearchIndex {
  const reader = new WordReader()
  const { vocabulary } = reader
  const said = reader.read(passages.map((one) => `${wholeOf(one)} ${why.get(one.id) ?? ''} ${one.place}`))
  const ofToolkit = vocabulary.size
  const asked = reader.read(passages.map(({ id }) => (corpus.asked.get(id) ?? []).join(' ')))
  const all = said.map((words, at) => words.concat(asked[at]!))
  for (const stem of meaning.rows.keys()) if (!stem.includes('_')) numberOf(vocabulary, stem)
  const lexicon = readLexicon(corpus, vocabulary)
  const words = postingsOf(all, vocabulary.size)
  const rarity = Float64Array.from(words, ({ documents }) => rarityOf(passages.length, documents.length))
  const lengths = all.map(({ length }) => length)
  weigh(words, rarity, lengths)
  return {
    passages,
    vocabulary,
    stems: [...vocabulary.keys()],
    speller: reader.speller(),
    rarity,
    words,
    meaning: placed(meaning, passages, corpus),
    ...lexicon,
    ofToolkit: new Uint8Array(vocabulary.size).fill(1, 0, ofToolkit),
  }
}

/** Numbers words by their stems, and remembers how often it met each. */
class WordReader {
  readonly vocabulary = new Map<string, number>()
  readonly #met = new Map<string, { readonly number: number; count: number }>()

  read(texts: readonly string[]): number[][] {
    return wordsOfEach(texts).map((words) => words.map((word) => this.#numberOf(word)))
  }

  #numberOf(word: string): number {
    const known = this.#met.get(word) ?? { number: numberOf(this.vocabulary, stemOf(word)), count: 0 }
    if (known.count++ === 0) this.#met.set(word, known)
    return known.number
  }

  speller(): Speller {
    return spellerOf([...this.#met].map(([word, { count }]) => [word, count]))
  }
}

/** The number of a stem, a new one where the vocabulary lacks it. */
function numberOf(vocabulary: Map<string, number>, stem: string): number {
  const number = vocabulary.get(stem) ?? vocabulary.size
  if (number === vocabulary.size) vocabulary.set(stem, number)
  return number
}

/** The space with its places in the passages' order. A passage that was not there when it was learnt lies where its words lie. */
function placed(space: Space, passages: readonly Passage[], corpus: Corpus): Space {
  const { dimensions } = space
  const rows = new Map(space.names.map((name, row) => [name, row]))
  const names = [...passages.map(({ id }) => id), ...space.names.filter((name) => name.startsWith('beyond '))]
  const places = new Float32Array(names.length * dimensions)
  for (const [at, name] of names.entries()) {
    const from = (rows.get(name) ?? -1) * dimensions
    const own = from < 0 ? byWords(space, passages[at]!, corpus) : space.places.subarray(from, from + dimensions)
    places.set(own, at * dimensions)
  }
  return { ...space, names, places }
}

function byWords(space: Space, one: Passage, { asked }: Corpus): Float32Array {
  const texts = [wholeOf(one), one.place, ...(asked.get(one.id) ?? [])]
  return directionOf(space, new Map(texts.flatMap((text) => withPairs(stemsOf(text))).map((stem) => [stem, 1])))
}

function readLexicon(corpus: Corpus, vocabulary: Map<string, number>): Pick<SearchIndex, 'related' | 'abbreviations'> {
  const numbers = (text: string): number[] => stemsOf(text).map((stem) => numberOf(vocabulary, stem))
  const related = new Map<number, number[]>()
  for (const group of corpus.synonyms) {
    const stems = group.flatMap(numbers)
    for (const one of stems) related.set(one, [...(related.get(one) ?? []), ...stems.filter((other) => other !== one)])
  }
  const abbreviations = new Map([...corpus.abbreviations].map(([short, long]) => [short, numbers(long)]))
  return { related, abbreviations }
}
