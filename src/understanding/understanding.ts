import type { Corpus } from '../ask/corpus.ts'
import { spellerOf } from '../ask/index/spelling.ts'
import { isForeign } from '../toolkit/foreign.ts'
import type { Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { type Classify, classifierOf } from './classify.ts'
import { type Fold, foldOf } from './fold.ts'
import { kindReaderOf, type ReadKinds } from './kinds.ts'
import { type ItemNamer, itemNamerOf } from './name-items.ts'
import { loadNamesAndWays, readNamingWeights } from './naming.ts'
import { type ReadRoles, roleReaderOf } from './roles.ts'
import { type ReadSlots, slotReaderOf } from './spans.ts'
import { type ReadTelling, tellingReaderOf } from './telling.ts'
import { readKindWeights, readRoleWeights, readSaidWeights, readTellingWeights } from './weights.ts'

/** What is known of how people say things, learnt beforehand: pure functions, no model, no network. */
export type Understanding = {
  readonly classify: Classify
  readonly readSlots: ReadSlots
  readonly readRoles: ReadRoles
  /** What of a message is the answer that it tells. */
  readonly readTelling: ReadTelling
  /** What words in a thread are. */
  readonly readKinds: ReadKinds
  readonly nameItems: ItemNamer
  /** What is answered in words and spoken of in a text of any length, likeliest first. */
  readonly nameQuestions: (text: string) => ReturnType<ItemNamer>
  /** Whether a sentence of some length is in a language whose words are known. */
  readonly isEnglish: (said: string) => boolean
}

/**
 * Reads the names of items, and the ways people ask where they were not read yet (`corpus`). What `npm run train` learnt of
 * sentences is read with the first one: commands and buttons need none of it.
 */
export async function loadUnderstanding(toolkit: Toolkit, items: Items, corpus?: Corpus): Promise<Understanding> {
  const ways = await loadNamesAndWays(corpus)
  const learnt = once(readSaidWeights)
  const fold = once((): Fold => foldOf(toolkit, spellerOf(learnt().spellings)))
  const classify = once(() => classifierOf(fold(), learnt().wish))
  const readSlots = once(() => slotReaderOf(learnt().span))
  const roles = once(() => roleReaderOf(readRoleWeights()))
  const readRoles: ReadRoles = remembered(
    (...asked) => roles()(...asked),
    (said, isPerson) =>
      `${said}/${said
        .split(/[^\p{L}]+/u)
        .filter(isPerson)
        .join()}`,
  )
  const telling = once(() => tellingReaderOf(readTellingWeights()))
  const kinds = once(() => kindReaderOf(fold(), readKindWeights()))
  const namer = once(() => itemNamerOf(items, { ...ways, weights: readNamingWeights() }))
  const nameItems: ItemNamer = remembered(
    (...asked) => namer()(...asked),
    (words, among = {}) => `${among.settledBy ?? ''}/${among.step ?? ''}/${words}`,
  )
  return {
    classify: remembered(
      (one) => classify()(one),
      ({ said, where, isAsked }) => `${where}/${isAsked}/${said}`,
    ),
    readSlots: (...asked) => readSlots()(...asked),
    readRoles,
    readTelling: remembered(
      (said) => telling()(said),
      (said) => said,
    ),
    readKinds: remembered(
      (said) => kinds()(said),
      (said) => said,
    ),
    nameItems,
    nameQuestions: (text) => nameItems(text.slice(0, enough), { settledBy: 'words' }),
    isEnglish: (said) => isKnown(said, learnt().spellings),
  }
}

/** More words say no more of what a text is about. */
const enough = 600

function once<T>(make: () => T): () => T {
  let made: { readonly one: T } | undefined
  return () => {
    made ??= { one: make() }
    return made.one
  }
}

/** One sentence is looked at several times: whole, in parts, and for each wish that it may be. */
function remembered<Asked extends readonly unknown[], Found>(
  find: (...asked: Asked) => Found,
  keyOf: (...asked: Asked) => string,
): (...asked: Asked) => Found {
  const known = new Map<string, Found>()
  return (...asked) => {
    const key = keyOf(...asked)
    const found = known.get(key) ?? find(...asked)
    if (known.size > 200) known.clear()
    known.set(key, found)
    return found
  }
}

/** Fewer known words than that, and it is another language; where nearly all are known, no small word makes it one. */
const [leastKnown, nearlyAll] = [0.5, 0.9]

/** Names, figures and codes say nothing of the language; a few words may be anything. */
function isKnown(said: string, words: ReadonlyMap<string, number>): boolean {
  const letters = said.match(/\p{L}/gu) ?? []
  if (letters.length > 3 && letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length < letters.length / 2)
    return false
  const plain = said.match(/(?<![\p{L}\p{N}.@#])\p{Ll}[\p{L}'’]*/gu) ?? []
  const once = plain.map((word) => word.toLowerCase().replace(/['’].*$/, ''))
  const known = once.filter((word) => (words.get(word) ?? 0) > 2).length / once.length
  if (once.length >= 5 && (known < leastKnown || known >= nearlyAll)) return known >= nearlyAll
  return !isForeign(said)
}
