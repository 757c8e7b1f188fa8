import { stemOf, wordsOf } from '../ask/index/words.ts'

/** A word of a sentence with where it stands: people say a name by "question" or "check", and before they give reasons. */
export type SaidWord = {
  readonly word: string
  readonly stem: string
  /** Stands by "question", "check", "one" or the like. */
  readonly near: boolean
  /** Stands before the first colon, dash or full stop. */
  readonly first: boolean
}

/** Reads the words of a sentence. */
export function saidWords(sentence: string): SaidWord[] {
  const clauses = sentence.split(endOfClause).filter((clause) => /[a-z0-9]/i.test(clause))
  return clauses.flatMap((clause, at) => {
    const words = wordsOf(clause)
    const cues = words.flatMap((word, n) => (cue.test(word) ? [n] : []))
    return words.map((word, n) => ({
      word,
      stem: stemOf(word),
      near: cues.some((one) => Math.abs(one - n) <= reach),
      first: at === 0,
    }))
  })
}

const endOfClause = /[:;→?!(—]|\s[-–]+\s|\.\s/

/** "One" is read as 1. */
const cue = /^(questions?|checks?|1|answer|item|thing|tick|untick|box|point)$/

/** How many words from "question" or "check" a word still counts as near. */
const reach = 4

/** The steps that are said by number: "in step 7", "step eleven". */
export const stepsSaid = (said: readonly SaidWord[]): ReadonlySet<number> =>
  new Set(said.flatMap(({ stem }, at) => (stem === 'step' ? numberIn(said[at + 1]?.word ?? '') : [])))

const numberIn = (word: string): number[] =>
  /^\d+$/.test(word) ? [Number(word)] : lateNumbers.flatMap((one, at) => (one === word ? [11 + at] : []))

/** Up to ten they are read as digits already. */
const lateNumbers = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen']
