import type { IndexedLines, SearchIndex } from './index/search-index.ts'
import type { QuestionReading } from './reading.ts'
import type { Search } from './search.ts'
import type { Signals } from './signals.ts'

/** What speaks for and against the toolkit having an answer, beside the words themselves. */
export const evidenceNames = [
  'top',
  'lead',
  'all',
  'text',
  'group',
  'meaning',
  'themes',
  'beyond',
  'line',
  'gram',
  'beyondLine',
  'beyondGram',
  'balance',
  'wideBalance',
  'ofToolkit',
  'unknown',
  'strange',
  'names',
  'asksFigure',
] as const

/** The evidence on one question, in the order of `evidenceNames`. */
export function evidenceOf(index: SearchIndex, reading: QuestionReading, { found, signals }: Search): number[] {
  const { text, all, group, meaning, themes } = signals.columns
  const top = found[0]?.passage ?? 0
  const score = found[0]?.score ?? 0
  return [
    score / 10,
    (score - (found[9]?.score ?? 0)) / 3,
    all[top]!,
    text[top]!,
    group[top]!,
    meaning[top]!,
    themes[top]!,
    signals.beyond,
    ...nearestLines(index.lines, signals),
    ofToolkit(index, reading),
    reading.unknown,
    reading.strange,
    reading.names,
    reading.asksFigure ? 1 : 0,
  ]
}

const few = 6
const many = 30

/** The nearest answered and unanswered line, by words and by letters, and which side the few and the many nearest are on. */
function nearestLines({ owner }: IndexedLines, { lineScores, gramScores }: Signals): number[] {
  let [line, gram, beyondLine, beyondGram] = [0, 0, 0, 0]
  const nearest = new Int32Array(many)
  const scores = new Float32Array(many)
  for (let at = 0; at < owner.length; at++) {
    const words = lineScores[at]!
    const letters = gramScores[at]!
    if (owner[at]! >= 0) {
      if (words > line) line = words
      if (letters > gram) gram = letters
    } else {
      if (words > beyondLine) beyondLine = words
      if (letters > beyondGram) beyondGram = letters
    }
    if (words + letters > scores[many - 1]!) insert(nearest, scores, at, words + letters)
  }
  return [
    line,
    gram,
    beyondLine,
    beyondGram,
    balance(owner, nearest, scores, few),
    balance(owner, nearest, scores, many),
  ]
}

function insert(nearest: Int32Array, scores: Float32Array, line: number, score: number): void {
  let at = many - 1
  while (at > 0 && scores[at - 1]! < score) {
    scores[at] = scores[at - 1]!
    nearest[at] = nearest[at - 1]!
    at -= 1
  }
  scores[at] = score
  nearest[at] = line
}

/** 1 where all of the nearest lines are answered, -1 where none is. The answered lines are many more, and count less. */
function balance(owner: Int32Array, nearest: Int32Array, scores: Float32Array, most: number): number {
  let [signed, whole] = [0, 0]
  for (let at = 0; at < most; at++) {
    const weight = scores[at]! ** 2
    const answered = owner[nearest[at]!]! >= 0
    signed += answered ? weight : -3 * weight
    whole += answered ? weight : 3 * weight
  }
  return whole ? signed / whole : 0
}

/** The share of the question, by rarity, whose words stand in the toolkit's own statements. */
function ofToolkit(index: SearchIndex, reading: QuestionReading): number {
  let known = 0
  for (const [term, weight] of reading.said) if (index.ofToolkit[term]) known += weight * index.rarity[term]!
  return known / reading.worth
}
