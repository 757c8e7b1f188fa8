import { z } from 'zod'

/** What was learnt, for each feature: how much it speaks for which outcomes. Kept in a byte each. */
export type LinearWeights = {
  /** Hashes of the features, ascending. */
  readonly features: Uint32Array
  /** Where the entries of each feature begin; one more than there are features. */
  readonly starts: Uint32Array
  /** The outcome of each entry. */
  readonly outcome: Uint8Array
  readonly weight: Int8Array
  /** What a weight of 1 is worth. */
  readonly scale: number
}

/** FNV-1a, 32 bits: the number of a feature. `after`: the number of what stands before the text. */
export function hashed(text: string, after = 0x811c9dc5, from = 0, to = text.length): number {
  let hash = after
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Adds what the features speak for to `sums`, one number an outcome; returns how many of them are known. */
export function addUp(weights: LinearWeights, features: Iterable<number>, sums: Float64Array): number {
  let known = 0
  for (const feature of features) {
    const at = placeOf(weights.features, feature)
    if (at < 0) continue
    known++
    for (let n = weights.starts[at] ?? 0; n < (weights.starts[at + 1] ?? 0); n++) {
      const outcome = weights.outcome[n] ?? 0
      sums[outcome] = (sums[outcome] ?? 0) + (weights.weight[n] ?? 0)
    }
  }
  for (let n = 0; n < sums.length; n++) sums[n] = (sums[n] ?? 0) * weights.scale
  return known
}

/** Where each feature stands, one more than its place, in a table open to the next free cell; 0 where none is. */
const tables = new WeakMap<Uint32Array, Uint32Array>()

function tableOf(features: Uint32Array): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * features.length + 2)))
  const last = table.length - 1
  features.forEach((feature, place) => {
    let cell = feature & last
    while (table[cell]) cell = (cell + 1) & last
    table[cell] = place + 1
  })
  tables.set(features, table)
  return table
}

function placeOf(features: Uint32Array, one: number): number {
  const table = tables.get(features) ?? tableOf(features)
  const last = table.length - 1
  let cell = one & last
  for (let place = table[cell] ?? 0; place; place = table[cell] ?? 0) {
    if (features[place - 1] === one) return place - 1
    cell = (cell + 1) & last
  }
  return -1
}

/** Packs what was learnt, a row of weights a feature; those under `least` hardly count and are left out. */
export function pack(rows: ReadonlyMap<number, ArrayLike<number>>, least: number): LinearWeights {
  let most = 0
  for (const row of rows.values()) for (let n = 0; n < row.length; n++) most = Math.max(most, Math.abs(row[n] ?? 0))
  const scale = most / 127 || 1
  const features: number[] = []
  const starts = [0]
  const [outcome, weight] = [[] as number[], [] as number[]]
  for (const feature of [...rows.keys()].sort((a, b) => a - b)) {
    const row = rows.get(feature) ?? []
    for (let n = 0; n < row.length; n++) {
      const steps = Math.round((row[n] ?? 0) / scale)
      if (!steps || Math.abs(row[n] ?? 0) < least) continue
      outcome.push(n)
      weight.push(steps)
    }
    if (outcome.length === starts.at(-1)) continue
    features.push(feature)
    starts.push(outcome.length)
  }
  return {
    scale,
    features: Uint32Array.from(features),
    starts: Uint32Array.from(starts),
    outcome: Uint8Array.from(outcome),
    weight: Int8Array.from(weight),
  }
}

/** As it is kept in a file, and read from it. */
export const keptWeights = z
  .object({ scale: z.number(), features: z.base64(), counts: z.base64(), outcome: z.base64(), weight: z.base64() })
  .transform(({ scale, features, counts, outcome, weight }): LinearWeights => {
    const many = bytesOf(counts)
    const starts = new Uint32Array(many.length + 1)
    many.forEach((count, at) => {
      starts[at + 1] = (starts[at] ?? 0) + count
    })
    return {
      scale,
      features: new Uint32Array(bytesOf(features).buffer),
      starts,
      outcome: bytesOf(outcome),
      weight: new Int8Array(bytesOf(weight).buffer),
    }
  })

export const toKeep = ({ features, starts, outcome, weight, scale }: LinearWeights): z.input<typeof keptWeights> => ({
  scale,
  features: base64(features),
  counts: base64(Uint8Array.from(features, (_, at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0))),
  outcome: base64(outcome),
  weight: base64(weight),
})

const base64 = ({ buffer, byteOffset, byteLength }: Uint8Array | Int8Array | Uint32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

/** In memory of its own, so that wider numbers can be read from it. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64'))
