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

/** The steps in which an item is said to be: "in step 7", "step eleven", "in learner analysis". `names` has the stems of each step's name. */
export function stepsSaid(
  said: readonly SaidWord[],
  names: ReadonlyMap<number, readonly string[]>,
): ReadonlySet<number> {
  const numbers = said.flatMap(({ stem }, at) => (stem === 'step' ? numberIn(said[at + 1]?.word ?? '') : []))
  const places = said.flatMap(({ word }, at) => (word === 'in' || word === 'under' ? [at + 1] : []))
  const stands = (stems: readonly string[], from: number): boolean =>
    stems.every((stem, n) => said[from + n]?.stem === stem)
  const named = [...names].flatMap(([step, stems]) =>
    places.some((place) => stands(stems, said[place]?.word === 'the' ? place + 1 : place)) ? [step] : [],
  )
  return new Set([...numbers, ...named])
}

const numberIn = (word: string): number[] =>
  /^\d+$/.test(word) ? [Number(word)] : lateNumbers.flatMap((one, at) => (one === word ? [11 + at] : []))

/** Up to ten they are read as digits already. */
const lateNumbers = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen']
