import { type Passage, wholeOf } from '../../toolkit/passages.ts'
import type { Corpus } from '../corpus.ts'
import { gramCount, gramsOf } from './grams.ts'
import { directionOf, type Space } from './meaning.ts'
import {
  bm25,
  counted,
  numberOf,
  type Postings,
  postingsOf,
  rarityOf,
  unitVectors,
  type Vocabulary,
} from './postings.ts'
import { stemOf, stemsOf, wordsOf, wordsOfEach } from './words.ts'

/** All that a question is compared with, laid out to be searched fast. */
export type SearchIndex = {
  readonly passages: readonly Passage[]
  /** Passage → the step, case, template or chapter it stands in. */
  readonly groups: Int32Array
  readonly vocabulary: Vocabulary
  /** The vocabulary's stems by their number. */
  readonly stems: readonly string[]
  /** Every whole word met, with how often: what spelling is mended against. */
  readonly spellings: ReadonlyMap<string, number>
  readonly rarity: Float64Array
  readonly lineRarity: Float64Array
  readonly gramRarity: Float64Array
  readonly fields: Readonly<Record<IndexField, Postings>>
  readonly group: Postings
  /** Places in each space: the passages in their order, then the kinds of questions not answered. */
  readonly spaces: Spaces
  /** The lines people ask with and, after them, those the toolkit does not answer. */
  readonly lines: IndexedLines
  /** Stem number → numbers of the stems that may stand for it. */
  readonly related: ReadonlyMap<number, readonly number[]>
  readonly abbreviations: ReadonlyMap<string, readonly number[]>
  /** Which stems stand in the toolkit's own statements and headings. */
  readonly ofToolkit: Uint8Array
}

export type Spaces = { readonly themes: Space; readonly meaning: Space }

type IndexField = 'text' | 'place' | 'all'

export type IndexedLines = {
  /** Line → passage, or -1 where the toolkit does not answer. */
  readonly owner: Int32Array
  readonly words: Postings
  readonly grams: Postings
}

/** Builds the index over passages and the ways people ask for them. `why` says why an item matters, by passage id. */
export function buildIndex(
  passages: readonly Passage[],
  corpus: Corpus,
  spaces: Spaces,
  why: ReadonlyMap<string, string> = new Map(),
): SearchIndex {
  const vocabulary: Vocabulary = new Map()
  const met = new Map<string, { readonly number: number; count: number }>()
  const read = (words: readonly string[]): number[] =>
    words.map((word) => {
      const known = met.get(word) ?? { number: numberOf(vocabulary, stemOf(word)), count: 0 }
      if (known.count++ === 0) met.set(word, known)
      return known.number
    })
  const text = passages.map((one) => read(wordsOf(`${wholeOf(one)} ${why.get(one.id) ?? ''}`)))
  const place = passages.map((one) => read(wordsOf(one.place)))
  const ofToolkit = vocabulary.size
  const written = linesOf(passages, corpus)
  const owner = Int32Array.from(written, (line) => line.owner)
  const lines = wordsOfEach(written.map((line) => line.text))
  const words = lines.map(read)
  const all = passages.map((_, at) => [...text[at]!, ...place[at]!])
  for (const [at, terms] of words.entries()) if (owner[at]! >= 0) all[owner[at]!]!.push(...terms)
  const lexicon = readLexicon(corpus, vocabulary)
  const terms = vocabulary.size
  const groups = groupsOf(passages)
  const [countedAll, countedWords, countedGrams] = [
    counted(all, terms),
    counted(words, terms),
    counted(lines.map(gramsOf), gramCount),
  ]
  const rarity = rarityOf(countedAll)
  const lineRarity = rarityOf(countedWords, common)
  const gramRarity = rarityOf(countedGrams, common)
  const field = (documents: readonly (readonly number[])[], k: number, b: number): Postings => {
    const own = counted(documents, terms)
    return postingsOf(own, bm25(own, rarity, k, b))
  }
  return {
    passages,
    groups,
    vocabulary,
    stems: [...vocabulary.keys()],
    spellings: new Map([...met].map(([word, { count }]) => [word, count])),
    rarity,
    lineRarity,
    gramRarity,
    fields: {
      text: field(text, 1.2, 0.6),
      place: field(place, 1.2, 0.5),
      all: postingsOf(countedAll, bm25(countedAll, rarity, 1.2, 0.3)),
    },
    group: field(gathered(all, groups), 3, 0.3),
    lines: {
      owner,
      words: postingsOf(countedWords, unitVectors(countedWords, lineRarity)),
      grams: postingsOf(countedGrams, unitVectors(countedGrams, gramRarity)),
    },
    spaces: { themes: placed(spaces.themes, passages, corpus), meaning: placed(spaces.meaning, passages, corpus) },
    ...lexicon,
    ofToolkit: Uint8Array.from({ length: terms }, (_, term) => (term < ofToolkit ? 1 : 0)),
  }
}

/** Words and runs of letters that more than this share of all lines hold say nothing about a line. */
const common = 0.1

type IndexedLine = { readonly text: string; readonly owner: number }

const linesOf = (passages: readonly Passage[], corpus: Corpus): IndexedLine[] => [
  ...passages.flatMap((one, owner) => (corpus.asked.get(one.id) ?? []).map((text) => ({ text, owner }))),
  ...corpus.beyond.map(({ q }) => ({ text: q, owner: -1 })),
]

/** Numbers the steps, cases, templates and chapters, in the order met. */
function groupsOf(passages: readonly Passage[]): Int32Array {
  const numbers: Vocabulary = new Map()
  return Int32Array.from(passages, (one) =>
    numberOf(numbers, one.part ? one.place.slice(0, -one.part.length) : one.place),
  )
}

function gathered(documents: readonly (readonly number[])[], groups: Int32Array): number[][] {
  const together = Array.from({ length: Math.max(...groups) + 1 }, (): number[] => [])
  for (const [at, terms] of documents.entries()) together[groups[at]!]!.push(...terms)
  return together
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
            stemsOf([wholeOf(one), one.place, ...(corpus.asked.get(one.id) ?? [])].join(' ')).map((stem) => [stem, 1]),
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
