import type { Corpus } from '../ask/corpus.ts'
import { spellerOf } from '../ask/index/spelling.ts'
import type { Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { type Classify, classifierOf } from './classify.ts'
import { foldOf } from './fold.ts'
import { type ItemNamer, itemNamerOf } from './name-items.ts'
import { loadNaming } from './naming.ts'
import { type ReadSlots, slotReaderOf } from './spans.ts'
import { loadSaidWeights } from './weights.ts'

/** What is known of how people say things, learnt beforehand: pure functions, no model, no network. */
export type Understanding = {
  readonly classify: Classify
  readonly readSlots: ReadSlots
  readonly nameItems: ItemNamer
  /** Whether a sentence of some length is in a language whose words are known. */
  readonly isEnglish: (said: string) => boolean
}

/** Reads what `npm run train` learnt, and the ways people ask where they were not read yet (`corpus`). Rejects where a file does not fit this version. */
export async function loadUnderstanding(toolkit: Toolkit, items: Items, corpus?: Corpus): Promise<Understanding> {
  const [{ wish, span, spellings }, naming] = await Promise.all([loadSaidWeights(), loadNaming(corpus)])
  return {
    classify: classifierOf(foldOf(toolkit, spellerOf(spellings)), wish),
    readSlots: slotReaderOf(span),
    nameItems: remembered(itemNamerOf(items, naming)),
    isEnglish: (said) => isKnown(said, spellings),
  }
}

/** One sentence is looked at for each wish that it may be. */
function remembered(name: ItemNamer): ItemNamer {
  const known = new Map<string, ReturnType<ItemNamer>>()
  return (words, among = {}) => {
    const key = `${among.kind ?? ''}/${among.step ?? ''}/${words}`
    const found = known.get(key) ?? name(words, among)
    if (known.size > 200) known.clear()
    known.set(key, found)
    return found
  }
}

/** Fewer known words than that, and it is another language. */
const leastKnown = 0.5

/** Names, figures and codes say nothing of the language; a few words may be anything. */
function isKnown(said: string, words: ReadonlyMap<string, number>): boolean {
  const letters = said.match(/\p{L}/gu) ?? []
  if (letters.length > 3 && letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length < letters.length / 2)
    return false
  const plain = said.match(/(?<![\p{L}@#])\p{Ll}[\p{L}'’]*/gu) ?? []
  const once = plain.map((word) => word.toLowerCase().replace(/['’].*$/, ''))
  return once.length < 5 || once.filter((word) => (words.get(word) ?? 0) > 2).length >= once.length * leastKnown
}
