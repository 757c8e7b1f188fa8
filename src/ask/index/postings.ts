/** Which documents hold a term, and with what weight; terms are numbers. */
export type TermPostings = {
  readonly documents: number
  readonly start: Int32Array
  readonly document: Int32Array
  readonly weight: Float32Array
}

/** Gives each term of a vocabulary its number. */
export type Vocabulary = Map<string, number>

/** Documents as their different terms with how often each stands there, one document after the other. */
export type TermCounts = {
  readonly start: Int32Array
  readonly term: Int32Array
  readonly count: Float32Array
  readonly lengths: Int32Array
  readonly terms: number
}

/** The number of a term, a new one where the vocabulary lacks it. */
export function numberOf(vocabulary: Vocabulary, term: string): number {
  const known = vocabulary.get(term)
  if (known !== undefined) return known
  vocabulary.set(term, vocabulary.size)
  return vocabulary.size - 1
}

export function counted(documents: readonly (readonly number[])[], terms: number): TermCounts {
  const lengths = Int32Array.from(documents, (one) => one.length)
  const start = new Int32Array(documents.length + 1)
  const whole = lengths.reduce((sum, one) => sum + one, 0)
  const [term, count] = [new Int32Array(whole), new Float32Array(whole)]
  const [slots, seen] = [new Int32Array(terms), new Int32Array(terms)]
  let next = 0
  for (let at = 0; at < documents.length; at++) {
    const one = documents[at]!
    for (let n = 0; n < one.length; n++) {
      const number = one[n]!
      if (seen[number] !== at + 1) {
        seen[number] = at + 1
        slots[number] = next
        term[next++] = number
      }
      count[slots[number]!]! += 1
    }
    start[at + 1] = next
  }
  return { start, term: term.subarray(0, next), count: count.subarray(0, next), lengths, terms }
}

/** Rare terms weigh more: the inverse of how many documents hold a term. */
export function rarityOf({ term, lengths, terms }: TermCounts): Float64Array {
  const found = new Float64Array(terms)
  for (let slot = 0; slot < term.length; slot++) found[term[slot]!]! += 1
  const documents = lengths.length
  return found.map((count) => Math.log(1 + (documents - count + 0.5) / (count + 0.5)))
}

/** BM25 weights of each document's terms. `saturation`: how slowly a repeated term stops to count; `length`: how much a long document is held against it. */
export function bm25(
  { start, term, count, lengths }: TermCounts,
  rarity: Float64Array,
  { saturation, length: share }: { readonly saturation: number; readonly length: number },
): Float32Array {
  const average = lengths.reduce((sum, one) => sum + one, 0) / lengths.length || 1
  const weights = new Float32Array(term.length)
  for (let at = 0; at < lengths.length; at++) {
    const length = saturation * (1 - share + (share * lengths[at]!) / average)
    for (let slot = start[at]!; slot < start[at + 1]!; slot++)
      weights[slot] = (rarity[term[slot]!]! * count[slot]! * (saturation + 1)) / (count[slot]! + length)
  }
  return weights
}

/** Lays out the documents' weights by term; weights of nothing are left out. */
export function postingsOf({ start, term, lengths, terms }: TermCounts, weights: Float32Array): TermPostings {
  const from = new Int32Array(terms + 1)
  for (let slot = 0; slot < term.length; slot++) if (weights[slot]) from[term[slot]! + 1]! += 1
  for (let number = 0; number < terms; number++) from[number + 1]! += from[number]!
  const next = from.slice()
  const [document, weight] = [new Int32Array(from[terms]!), new Float32Array(from[terms]!)]
  for (let at = 0; at < lengths.length; at++)
    for (let slot = start[at]!; slot < start[at + 1]!; slot++) {
      if (!weights[slot]) continue
      const place = next[term[slot]!]!++
      document[place] = at
      weight[place] = weights[slot]!
    }
  return { documents: lengths.length, start: from, document, weight }
}

/** Adds each document's sum of weights over the question's terms. */
export function addScores(
  postings: TermPostings,
  question: ReadonlyMap<number, number>,
  into: Float32Array,
): Float32Array {
  const { start, document, weight } = postings
  for (const [term, value] of question) {
    if (term + 1 >= start.length) continue
    const end = start[term + 1]!
    for (let slot = start[term]!; slot < end; slot++) into[document[slot]!]! += value * weight[slot]!
  }
  return into
}

/** Whether a document holds a term. */
export function holds({ start, document }: TermPostings, term: number, one: number): boolean {
  if (term + 1 >= start.length) return false
  let [low, high] = [start[term]!, start[term + 1]!]
  while (low < high) {
    const middle = (low + high) >> 1
    if (document[middle]! < one) low = middle + 1
    else high = middle
  }
  return low < start[term + 1]! && document[low] === one
}
