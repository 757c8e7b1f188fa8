import { readWords } from '../../../ask/everyday/everyday.ts'
import { stemOf, wordsOf } from '../../../ask/index/words.ts'
import { denial, reach } from '../features.ts'

/** Where the words of a clause lie: a place for each word that is known and each figure, apart where it is denied. */
export type WordPlaces = {
  readonly size: number
  placesOf(plain: string): number[]
  /** A vector of length one, and 1 after it where the word is denied. */
  vectorAt(place: number): Float32Array
}

/** No clause has more that counts. */
const mostWords = 40

let read: WordPlaces | undefined

/** Where the words of everyday English lie, read once. */
export function wordPlaces(): WordPlaces {
  read ??= readPlaces()
  return read
}

function readPlaces(): WordPlaces {
  const { dimensions, rows, words } = readWords()
  const known = new Map<number, Float32Array>()
  const vectorOf = (row: number): Float32Array =>
    row < 0 ? new Float32Array(dimensions).fill(1) : words.subarray(row * dimensions, (row + 1) * dimensions)
  return {
    size: dimensions + 1,
    placesOf: (plain) => {
      let since = reach
      return wordsOf(plain.replace(/\brpl\b/gi, 'recognition of prior learning'))
        .slice(0, mostWords)
        .flatMap((word) => {
          const isDenied = since < reach
          since = denial.test(word) ? 0 : since + 1
          const row = /^\d/.test(word) ? -1 : rows.get(stemOf(word))
          return row === undefined ? [] : 2 * (row + 1) + Number(isDenied)
        })
    },
    vectorAt: (place) => {
      const before = known.get(place)
      if (before) return before
      const own = vectorOf((place >> 1) - 1)
      const length = Math.hypot(...own) || 1
      const vector = Float32Array.from([...own].map((value) => value / length).concat(place % 2))
      known.set(place, vector)
      return vector
    },
  }
}
