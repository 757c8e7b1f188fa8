import type { SearchIndex } from './index/search-index.ts'
import type { QuestionReading } from './question/reading.ts'
import type { Search } from './search.ts'

/** What speaks for and against the toolkit having an answer, beside the words themselves. */
export const evidenceNames = [
  'top',
  'all',
  'meaning',
  'beyond',
  'ofToolkit',
  'unknown',
  'strange',
  'names',
  'uncovered',
  'uncoveredByFew',
  'lacksFigure',
  'lacksDate',
  'lacksPerson',
] as const

/** The evidence on one question, in the order of `evidenceNames`. */
export function evidenceOf(index: SearchIndex, reading: QuestionReading, { found, signals }: Search): number[] {
  const { all, meaning } = signals.columns
  const { passage: top, score } = found[0] ?? { passage: 0, score: 0 }
  const few = found.slice(0, 5).map(({ passage }) => passage)
  const lacks = (asks: boolean, tells: RegExp): number =>
    asks && !few.some((one) => tells.test(index.passages[one]!.text)) ? 1 : 0
  return [
    score / 10,
    all[top]!,
    meaning[top]!,
    signals.beyond,
    ofToolkit(index, reading),
    reading.unknown,
    reading.strange,
    reading.names,
    uncovered(index, reading, [top]),
    uncovered(index, reading, few),
    lacks(reading.asks.figure, /\d/),
    lacks(reading.asks.date, /\b(19|20)\d\d\b/),
    lacks(reading.asks.person, /\b[A-Z][a-z]+ [A-Z][a-z]+/),
  ]
}

/** The share of the question, by rarity, whose words stand in none of these passages. */
function uncovered({ words, rarity }: SearchIndex, reading: QuestionReading, passages: readonly number[]): number {
  let open = 0
  for (const [term, weight] of reading.said)
    if (!passages.some((one) => words[term]!.documents.includes(one))) open += weight * rarity[term]!
  return open / reading.worth
}

/** The share of the question, by rarity, whose words stand in the toolkit's own statements. */
function ofToolkit(index: SearchIndex, reading: QuestionReading): number {
  let known = 0
  for (const [term, weight] of reading.said) if (index.ofToolkit[term]) known += weight * index.rarity[term]!
  return known / reading.worth
}
