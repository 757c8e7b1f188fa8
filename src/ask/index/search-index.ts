import { type Passage, wholeOf } from '../../toolkit/passages.ts'
import type { Corpus } from '../corpus.ts'
import { directionOf, type Space, withPairs } from './meaning.ts'
import { bm25, counted, numberOf, postingsOf, rarityOf, type TermPostings, type Vocabulary } from './postings.ts'
import { stemOf, stemsOf, wordsOf, wordsOfEach } from './words.ts'

/** All that a question is compared with, laid out to be searched fast. */
export type SearchIndex = {
  readonly passages: readonly Passage[]
  readonly vocabulary: Vocabulary
  /** The vocabulary's stems by their number. */
  readonly stems: readonly string[]
  /** Every whole word met, with how often: what spelling is mended against. */
  readonly spellings: ReadonlyMap<string, number>
  readonly rarity: Float64Array
  /** The words of each passage: what it says, where it stands, and how people ask for it. */
  readonly words: TermPostings
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
  const said = passages.map((one) => reader.read(wordsOf(`${wholeOf(one)} ${why.get(one.id) ?? ''} ${one.place}`)))
  const ofToolkit = vocabulary.size
  const asked = wordsOfEach(passages.map(({ id }) => (corpus.asked.get(id) ?? []).join(' ')))
  const all = said.map((words, at) => [...words, ...reader.read(asked[at]!)])
  for (const words of wordsOfEach(corpus.beyond.map(({ q }) => q))) reader.read(words)
  const lexicon = readLexicon(corpus, vocabulary)
  const counts = counted(all, vocabulary.size)
  const rarity = rarityOf(counts)
  return {
    passages,
    vocabulary,
    stems: [...vocabulary.keys()],
    spellings: reader.spellings(),
    rarity,
    words: postingsOf(counts, bm25(counts, rarity, { saturation: 3, length: 0.4 })),
    meaning: placed(meaning, passages, corpus),
    ...lexicon,
    ofToolkit: Uint8Array.from({ length: vocabulary.size }, (_, term) => (term < ofToolkit ? 1 : 0)),
  }
}

/** Numbers words by their stems, and remembers how often it met each. */
class WordReader {
  readonly vocabulary: Vocabulary = new Map()
  readonly #met = new Map<string, { readonly number: number; count: number }>()

  read(words: readonly string[]): number[] {
    return words.map((word) => {
      const known = this.#met.get(word) ?? { number: numberOf(this.vocabulary, stemOf(word)), count: 0 }
      if (known.count++ === 0) this.#met.set(word, known)
      return known.number
    })
  }

  spellings(): Map<string, number> {
    return new Map([...this.#met].map(([word, { count }]) => [word, count]))
  }
}

/** The space with its places in the passages' order. A passage that was not there when it was learnt lies where its words lie. */
function placed(space: Space, passages: readonly Passage[], corpus: Corpus): Space {
  const { dimensions } = space
  const rows = new Map(space.names.map((name, row) => [name, row]))
  const names = [...passages.map(({ id }) => id), ...space.names.filter((name) => name.startsWith('beyond '))]
  const places = new Float32Array(names.length * dimensions)
  for (const [at, name] of names.entries()) {
    const row = rows.get(name)
    const one = passages[at]
    if (row !== undefined) places.set(space.places.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions)
    else if (one)
      places.set(
        directionOf(
          space,
          new Map(
            [wholeOf(one), one.place, ...(corpus.asked.get(one.id) ?? [])]
              .flatMap((text) => withPairs(stemsOf(text)))
              .map((stem) => [stem, 1]),
          ),
        ),
        at * dimensions,
      )
  }
  return { ...space, names, places }
}

function readLexicon(corpus: Corpus, vocabulary: Vocabulary): Pick<SearchIndex, 'related' | 'abbreviations'> {
  const numbers = (text: string): number[] => stemsOf(text).map((stem) => numberOf(vocabulary, stem))
  const related = new Map<number, number[]>()
  for (const group of corpus.synonyms) {
    const stems = group.flatMap(numbers)
    for (const one of stems) related.set(one, [...(related.get(one) ?? []), ...stems.filter((other) => other !== one)])
  }
  const abbreviations = new Map([...corpus.abbreviations].map(([short, long]) => [short, numbers(long)]))
  return { related, abbreviations }
}
