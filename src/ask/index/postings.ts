/** The documents that hold a term, in order, with how often each does or what the term weighs there. */
export type Posting = { readonly documents: number[]; readonly weights: number[] }

/** Documents as numbers of terms, laid out by term: how often each holds it. */
export function postingsOf(documents: readonly (readonly number[])[], terms: number): Posting[] {
  const postings = Array.from({ length: terms }, (): Posting => ({ documents: [], weights: [] }))
  for (let at = 0; at < documents.length; at++)
    for (const term of documents[at]!) {
      const { documents: holding, weights } = postings[term]!
      const last = holding.length - 1
      if (holding[last] === at) weights[last]! += 1
      else weights[holding.push(at) - 1] = 1
    }
  return postings
}

/** How slowly a repeated term stops to count, and how much a long document is held against it. */
const [saturation, share] = [3, 0.4]

/** Puts weights by BM25 in the place of counts. */
export function weigh(postings: readonly Posting[], rarity: Float64Array, lengths: readonly number[]): void {
  const average = lengths.reduce((sum, one) => sum + one, 0) / lengths.length || 1
  const against = lengths.map((length) => saturation * (1 - share + (share * length) / average))
  for (const [term, { documents, weights }] of postings.entries())
    for (let at = 0; at < documents.length; at++)
      weights[at] = Math.fround(
        (rarity[term]! * weights[at]! * (saturation + 1)) / (weights[at]! + against[documents[at]!]!),
      )
}

/** Adds each document's sum of weights over the question's terms. */
export function addScores(
  postings: readonly Posting[],
  question: ReadonlyMap<number, number>,
  into: Float32Array,
): Float32Array {
  for (const [term, value] of question) {
    const { documents, weights } = postings[term]!
    for (let at = 0; at < documents.length; at++) into[documents[at]!]! += value * weights[at]!
  }
  return into
}
