import { closeness, directionOf } from './index/meaning.ts'
import { addScores } from './index/postings.ts'
import type { SearchIndex } from './index/search-index.ts'
import type { QuestionReading } from './question/reading.ts'

/** What speaks for a passage, one number each; the ranking weighs them: its words, words that stand for the question's, and what is asked alike. */
export const signalNames = ['all', 'meant', 'meaning'] as const

type Signal = (typeof signalNames)[number]

/** One column of numbers a signal, one number a passage; `beyond` is how close the nearest kind of questions lies that are not answered. */
export type Signals = {
  readonly columns: Readonly<Record<Signal, Float32Array>>
  readonly beyond: number
}

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
