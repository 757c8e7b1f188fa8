import { z } from 'zod'

/** Where words and places lie in a space of meanings learnt from the ways people ask: what is asked alike lies close. */
export type Space = {
  readonly dimensions: number
  /** Word stem → its row in `words`. */
  readonly rows: ReadonlyMap<string, number>
  /** A vector a word, with its weight in a question; row after row. */
  readonly words: Float32Array
  /** A unit vector a place, by name; row after row. */
  readonly names: string[]
  readonly places: Float32Array
}

/** The stems of a text and each two that stand side by side: "how long" says more than its words. */
export const withPairs = (stems: readonly string[]): string[] => [
  ...stems,
  ...stems.slice(1).map((stem, at) => `${stems[at]}_${stem}`),
]

/** The direction of a text's stems and pairs, of length one; all zero where none is known. */
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

const kept = z.object({
  dimensions: z.int(),
  words: z.string(),
  names: z.array(z.string()),
  wordVectors: z.base64(),
  placeVectors: z.base64(),
  scales: z.array(z.number()),
  placeScales: z.array(z.number()),
})

/** Packs a space into text, as `npm run train` keeps it: numbers from -7 to 7, two a byte, with a scale a row. */
export function packed({ dimensions, rows, words, names, places }: Space): z.infer<typeof kept> {
  const [wordVectors, scales] = halved(words, dimensions)
  const [placeVectors, placeScales] = halved(places, dimensions)
  return { dimensions, words: [...rows.keys()].join(' '), names, wordVectors, placeVectors, scales, placeScales }
}

/** Half a byte for each number of each row, and a scale a row. */
const fits = (rows: number, dimensions: number, [vectors, scales]: readonly [string, readonly number[]]): boolean =>
  scales.length === rows && Buffer.byteLength(vectors, 'base64') === (rows * dimensions) / 2

/** Unpacks what `packed` packed; refuses what has not as many rows as words and as names. */
export const keptSpace = kept
  .refine((one) => fits(one.words.split(' ').length, one.dimensions, [one.wordVectors, one.scales]), {
    path: ['wordVectors'],
  })
  .refine((one) => fits(one.names.length, one.dimensions, [one.placeVectors, one.placeScales]), {
    path: ['placeVectors'],
  })
  .transform(({ dimensions, words, names, ...vectors }): Space => {
    const places = whole(vectors.placeVectors, vectors.placeScales, dimensions)
    for (let from = 0; from < places.length; from += dimensions) toLengthOne(places.subarray(from, from + dimensions))
    return {
      dimensions,
      rows: new Map(words.split(' ').map((word, row) => [word, row])),
      words: whole(vectors.wordVectors, vectors.scales, dimensions),
      names,
      places,
    }
  })

const most = 7

/** Rows in half a byte a number, and what a step of each row is worth. */
function halved(rows: Float32Array, dimensions: number): [text: string, scales: number[]] {
  const bytes = new Uint8Array(rows.length / 2)
  const scales = Array.from({ length: rows.length / dimensions }, (_, row) => {
    const own = rows.subarray(row * dimensions, (row + 1) * dimensions)
    const scale = Number((own.reduce((largest, one) => Math.max(largest, Math.abs(one)), 0) / most).toPrecision(3)) || 1
    const halves = Array.from(own, (value) => Math.max(-most, Math.min(most, Math.round(value / scale))) + most)
    for (let at = 0; at < dimensions; at += 2) bytes[(row * dimensions + at) / 2] = 16 * halves[at]! + halves[at + 1]!
    return scale
  })
  return [Buffer.from(bytes.buffer).toString('base64'), scales]
}

function whole(text: string, scales: readonly number[], dimensions: number): Float32Array {
  const bytes = Buffer.from(text, 'base64')
  const rows = new Float32Array(bytes.length * 2)
  for (let at = 0; at < rows.length; at += 2) {
    const scale = scales[Math.floor(at / dimensions)] ?? 0
    rows[at] = ((bytes[at / 2]! >> 4) - most) * scale
    rows[at + 1] = ((bytes[at / 2]! & 15) - most) * scale
  }
  return rows
}
