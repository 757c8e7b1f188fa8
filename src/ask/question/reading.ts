import { withPairs } from '../index/meaning.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { stemOf, wordsOf } from '../index/words.ts'

/** A question as it is searched for: weights by stem. */
export type QuestionReading = {
  /** The words themselves, mended, with abbreviations written out. */
  readonly said: ReadonlyMap<number, number>
  /** Only what stands for them: synonyms. */
  readonly meant: ReadonlyMap<number, number>
  /** `said` by stem, with the pairs that stand side by side in the question. */
  readonly spoken: ReadonlyMap<string, number>
  /** The rarity of all its words together: what a passage could at most share. */
  readonly worth: number
  /** Shares of its words: in no line at all; longer ones that the toolkit's statements do not have. */
  readonly unknown: number
  readonly strange: number
  /** The share of its words that are not known before they are mended. */
  readonly unread: number
  /** How many names it has that the toolkit does not have, at most three. */
  readonly names: number
  /** What kind of thing it asks for, which a passage may lack. */
  readonly asks: { readonly figure: boolean; readonly date: boolean; readonly person: boolean }
}

/** Reads a question; `before` is what was asked before it in the thread, at less weight. */
export function readQuestion(index: SearchIndex, question: string, before = ''): QuestionReading {
  const [words, earlier] = [wordsOf(question), before ? wordsOf(before) : []]
  const terms = numbered(index, words)
  const said = new Map<number, number>()
  for (const { term, weight } of terms) if (term >= 0) said.set(term, Math.max(said.get(term) ?? 0, weight))
  for (const { term } of numbered(index, earlier)) if (term >= 0 && !said.has(term)) said.set(term, 0.5)
  let worth = 0
  for (const [term, weight] of said) worth += weight * index.rarity[term]!
  const all = terms.length || 1
  return {
    said,
    meant: standingFor(index, said),
    spoken: spokenIn(index, said, terms),
    worth: worth || 1,
    unknown: terms.filter(({ term }) => term < 0).length / all,
    unread: words.filter((word) => !index.vocabulary.has(stemOf(word))).length / (words.length || 1),
    strange: terms.filter(({ term, word }) => word.length > 3 && !index.ofToolkit[term]).length / all,
    names: Math.min(3, (question.match(named) ?? []).filter((name) => isStrange(index, name)).length),
    asks: { figure: figure.test(question), date: date.test(question), person: person.test(question) },
  }
}

type Numbered = { readonly word: string; readonly term: number; readonly weight: number }

function numbered(index: SearchIndex, words: readonly string[]): Numbered[] {
  return words.flatMap((word): Numbered[] => {
    const long = index.abbreviations.get(word)
    const term = index.vocabulary.get(stemOf(word))
    const itself = { word, term: term ?? -1, weight: 1 }
    if (long) return [...(term === undefined ? [] : [itself]), ...long.map((one) => ({ word, term: one, weight: 0.8 }))]
    if (term !== undefined) return [itself]
    const mended = index.speller(word)
    return [mended ? { word, term: index.vocabulary.get(stemOf(mended)) ?? -1, weight: 0.8 } : itself]
  })
}

function spokenIn(index: SearchIndex, said: ReadonlyMap<number, number>, terms: readonly Numbered[]) {
  const pairs = withPairs(terms.map(({ term }) => index.stems[term] ?? '')).slice(terms.length)
  return new Map([
    ...[...said].map(([term, weight]): [string, number] => [index.stems[term]!, weight]),
    ...pairs.map((pair): [string, number] => [pair, 1]),
  ])
}

function standingFor(index: SearchIndex, said: ReadonlyMap<number, number>): Map<number, number> {
  const meant = new Map<number, number>()
  for (const term of said.keys())
    for (const other of index.related.get(term) ?? []) if (!said.has(other)) meant.set(other, 1)
  return meant
}

/** Words with a capital letter inside a sentence. */
const named = /(?<=[a-z0-9,'"(] )(?!I\b)[A-Z][A-Za-z0-9]+/g

const isStrange = (index: SearchIndex, name: string): boolean =>
  wordsOf(name).some(
    (word) => !index.abbreviations.has(word) && !index.ofToolkit[index.vocabulary.get(stemOf(word)) ?? -1],
  )

const figure =
  /\b(how (many|much|often|big|large|high|low|fast|long)|percent(age)?|average|typical|minimum|maximum|max|min|ratio|benchmark|per (learner|student|person|head|hour|month|year)|figures?|statistics?|stats|what (share|proportion|rate|number))\b|%/i

const date = /\b(when (is|was|did|will|were|are)|since when|(what|which) (year|date|month|day)|how old)\b/i
const person =
  /\b(who|whose|whom)\b.{0,40}\b(is|was|are|were|did|chair(s|ed)?|led|leads|founded|wrote|runs?|ran|made|built|paid|sat|teach(es)?|signed)\b|\b(names?|e-?mail|phone|contact)\b/i
