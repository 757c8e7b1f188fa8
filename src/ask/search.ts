import { closeness, directionOf } from './index/meaning.ts'
import { addScores } from './index/postings.ts'
import type { SearchIndex } from './index/search-index.ts'
import type { QuestionReading } from './question/reading.ts'

/** What speaks for a passage, one number each; the ranking weighs them: its words, words that stand for the question's, and what is asked alike. */
export const signalNames = ['all', 'meant', 'meaning'] as const

type Signal = (typeof signalNames)[number]

/** One column of numbers a signal, one number a passage; `beyond` is how close the nearest kind of questions lies that are not answered. */
type Signals = { readonly columns: Readonly<Record<Signal, Float32Array>>; readonly beyond: number }

export function signalsOf(index: SearchIndex, reading: QuestionReading): Signals {
  const passages = index.passages.length
  const field = (words: ReadonlyMap<number, number>): Float32Array =>
    addScores(index.words, words, new Float32Array(passages)).map((score) => score / reading.worth)
  const close = closeness(directionOf(index.meaning, reading.spoken), index.meaning.places)
  return {
    columns: { all: field(reading.said), meant: field(reading.meant), meaning: close.subarray(0, passages) },
    beyond: Math.max(0, ...close.subarray(passages)),
  }
}

/** A passage found, by its number in the index. */
export type Hit = { readonly passage: number; readonly score: number }

export type Search = { readonly found: readonly Hit[]; readonly signals: Signals }

/** The passages that speak to the question, best first; `weights` say how much each signal counts. */
export function search(
  index: SearchIndex,
  reading: QuestionReading,
  { weights, most = 40 }: { readonly weights: readonly number[]; readonly most?: number },
): Search {
  const signals = signalsOf(index, reading)
  const scores = new Float32Array(index.passages.length)
  for (const [at, name] of signalNames.entries()) {
    const column = signals.columns[name]
    const weight = weights[at] ?? 0
    for (let passage = 0; passage < column.length; passage++) scores[passage]! += weight * column[passage]!
  }
  return { found: bestFirst(scores, most), signals }
}

/** The highest scores, in order, without sorting all. */
function bestFirst(scores: Float32Array, most: number): Hit[] {
  const found: Hit[] = []
  for (let passage = 0; passage < scores.length; passage++) {
    const score = scores[passage]!
    if (found.length === most && score <= found[most - 1]!.score) continue
    let at = found.length === most ? most - 1 : found.length
    while (at > 0 && found[at - 1]!.score < score) {
      found[at] = found[at - 1]!
      at -= 1
    }
    found[at] = { passage, score }
  }
  return found
}
