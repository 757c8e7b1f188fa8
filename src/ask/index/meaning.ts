/** Where words and places lie in a space of meanings learnt from the ways people ask: what is asked alike lies close. */
export type Space = {
  readonly dimensions: number
  /** Word stem → its row in `words`. */
  readonly rows: ReadonlyMap<string, number>
  /** A vector a word, with its weight in a question; row after row. */
  readonly words: Float32Array
  /** A unit vector a place, by name; row after row. */
  readonly names: readonly string[]
  readonly places: Float32Array
}

/** The space as `npm run train` keeps it: numbers of one byte, with a scale a row. */
export type KeptSpace = {
  readonly dimensions: number
  readonly words: string
  readonly names: readonly string[]
  readonly wordVectors: string
  readonly placeVectors: string
  readonly scales: readonly number[]
}

/** The direction of a text's stems, of length one; all zero where none is known. */
export function directionOf(space: Space, stems: ReadonlyMap<string, number>): Float32Array {
  const { dimensions, rows, words } = space
  const direction = new Float32Array(dimensions)
  for (const [stem, weight] of stems) {
    const row = rows.get(stem)
    if (row === undefined) continue
    for (let at = 0, from = row * dimensions; at < dimensions; at++) direction[at]! += weight * words[from + at]!
  }
  return toLengthOne(direction)
}

/** How close each row of `places` lies to a direction: 1 the same, 0 nothing in common. Dimensions are even in number; two sums run faster than one. */
export function closeness(direction: Float32Array, places: Float32Array): Float32Array {
  const { length } = direction
  const close = new Float32Array(places.length / length)
  for (let place = 0, from = 0; place < close.length; place++, from += length) {
    let [even, odd] = [0, 0]
    for (let at = 0; at < length; at += 2) {
      even += direction[at]! * places[from + at]!
      odd += direction[at + 1]! * places[from + at + 1]!
    }
    close[place] = even + odd
  }
  return close
}

export function toLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1
  for (let at = 0; at < vector.length; at++) vector[at]! /= length
  return vector
}

/** Packs a space into text. */
export function packed(space: Space): KeptSpace {
  const { dimensions, rows, words, names, places } = space
  const scales: number[] = []
  const bytes = new Int8Array(words.length)
  for (let row = 0; row * dimensions < words.length; row++) {
    const own = words.subarray(row * dimensions, (row + 1) * dimensions)
    const most = own.reduce((largest, one) => Math.max(largest, Math.abs(one)), 0) || 1
    scales.push(Number((most / 127).toPrecision(3)))
    for (const [at, value] of own.entries()) bytes[row * dimensions + at] = Math.round((127 * value) / most)
  }
  const placeBytes = Int8Array.from(places, (value) => Math.round(127 * value))
  return {
    dimensions,
    words: [...rows.keys()].join(' '),
    names,
    wordVectors: text(bytes),
    placeVectors: text(placeBytes),
    scales,
  }
}

/** Unpacks what `packed` packed. */
export function unpacked({ dimensions, words, names, wordVectors, placeVectors, scales }: KeptSpace): Space {
  const bytes = numbers(wordVectors)
  const vectors = new Float32Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) vectors[at] = bytes[at]! * (scales[Math.floor(at / dimensions)] ?? 0)
  return {
    dimensions,
    rows: new Map(words.split(' ').map((word, row) => [word, row])),
    words: vectors,
    names,
    places: Float32Array.from(numbers(placeVectors), (value) => value / 127),
  }
}

const text = (bytes: Int8Array): string => Buffer.from(bytes.buffer).toString('base64')

function numbers(base64: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64')
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}
