import { closeness, directionOf } from './index/meaning.ts'
import { addScores } from './index/postings.ts'
import type { SearchIndex } from './index/search-index.ts'
import type { QuestionReading } from './reading.ts'

/** What speaks for a passage, one number each; the ranking weighs them. */
export const signalNames = ['text', 'place', 'all', 'meant', 'group', 'line', 'grams', 'themes', 'meaning'] as const

type Signal = (typeof signalNames)[number]

/** One column of numbers a signal, one number a passage; and what is known beside of the single lines and of the kinds of questions not answered. */
export type Signals = {
  readonly columns: Readonly<Record<Signal, Float32Array>>
  readonly lineScores: Float32Array
  readonly gramScores: Float32Array
  readonly beyond: number
}

export function signalsOf(index: SearchIndex, reading: QuestionReading): Signals {
  const passages = index.passages.length
  const { fields, lines, spaces } = index
  const field = (name: keyof typeof fields, words: ReadonlyMap<number, number>): Float32Array =>
    scaled(addScores(fields[name], words, new Float32Array(passages)), 1 / reading.worth)
  const lineScores = addScores(lines.words, reading.asLine, new Float32Array(lines.owner.length))
  const gramScores = addScores(lines.grams, reading.asGrams, new Float32Array(lines.owner.length))
  const themes = closeness(directionOf(spaces.themes, reading.spoken), spaces.themes.places)
  const meaning = closeness(directionOf(spaces.meaning, reading.spoken), spaces.meaning.places)
  const columns = {
    text: field('text', reading.said),
    place: field('place', reading.said),
    all: field('all', reading.said),
    meant: field('all', reading.meant),
    group: groupScores(index, reading),
    line: bestOf(lineScores, lines.owner, passages),
    grams: bestOf(gramScores, lines.owner, passages),
    themes: themes.subarray(0, passages),
    meaning: meaning.subarray(0, passages),
  }
  return { columns, lineScores, gramScores, beyond: Math.max(0, ...meaning.subarray(passages)) }
}

/** The best line score of each passage. */
function bestOf(scores: Float32Array, owners: Int32Array, passages: number): Float32Array {
  const best = new Float32Array(passages)
  for (let at = 0; at < owners.length; at++) {
    const owner = owners[at]!
    if (owner >= 0 && scores[at]! > best[owner]!) best[owner] = scores[at]!
  }
  return best
}

function groupScores(index: SearchIndex, reading: QuestionReading): Float32Array {
  const scores = addScores(index.group, reading.said, new Float32Array(index.group.documents))
  const column = new Float32Array(index.groups.length)
  for (let passage = 0; passage < column.length; passage++)
    column[passage] = scores[index.groups[passage]!]! / reading.worth
  return column
}

function scaled(column: Float32Array, factor: number): Float32Array {
  for (let at = 0; at < column.length; at++) column[at]! *= factor
  return column
}
