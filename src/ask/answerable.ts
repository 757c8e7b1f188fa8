import { stemsOf } from './index/words.ts'

/** A logistic regression: whether the toolkit says anything about a question. */
export type Judge = {
  readonly bias: number
  /** By name, in the order of `evidenceNames`. */
  readonly evidence: readonly number[]
  /** By stem and by pair of stems. */
  readonly words: Readonly<Record<string, number>>
  /** Questions below this chance are refused; which share of the answerable may be stands in `train/judge.ts`. */
  readonly least: number
}

/** The chance, 0 to 1, that the toolkit answers the question. */
export function chanceOf(judge: Judge, question: string, evidence: readonly number[]): number {
  const terms = termsOf(question)
  let sum = judge.bias
  for (const [at, value] of evidence.entries()) sum += value * (judge.evidence[at] ?? 0)
  let spoken = 0
  for (const term of terms) spoken += judge.words[term] ?? 0
  return 1 / (1 + Math.exp(-(sum + spoken / Math.sqrt(terms.length || 1))))
}

/** The stems of a question and its pairs of neighbouring stems, each once. */
export function termsOf(question: string): string[] {
  const stems = stemsOf(question).map((stem) => (/^\d+$/.test(stem) ? '#' : stem))
  const framed = ['^', ...stems, '$']
  return [...new Set([...stems, ...framed.slice(1).map((stem, at) => `${framed[at]} ${stem}`)])]
}
