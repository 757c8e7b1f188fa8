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

/** FNV-1a, 32 bits with a sign, which the engine keeps without a box: the number of a feature. `after`: the number of what stands before the text. */
export function hashed(text: string, after = 0x811c9dc5, from = 0, to = text.length): number {
  let hash = after
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** Their order as numbers without a sign, in which they are kept. */
export const byHash = (one: number, other: number): number => (one >>> 0) - (other >>> 0)

/** Adds what the features speak for to `sums`, one number an outcome; returns how many of them are known. */
export function addUp(weights: LinearWeights, features: ArrayLike<number>, sums: Float64Array): number {
  const { outcome, weight, scale } = weights
  const table = tables.get(weights) ?? tableOf(weights)
  let known = 0
  for (let nth = 0; nth < features.length; nth++) {
    const cell = cellOf(table, features[nth] ?? 0)
    const to = table[cell + 2] ?? 0
    if (to) known++
    for (let n = table[cell + 1] ?? 0; n < to; n++) {
      const at = outcome[n] ?? 0
      sums[at] = (sums[at] ?? 0) + (weight[n] ?? 0)
    }
  }
  for (let n = 0; n < sums.length; n++) sums[n] = (sums[n] ?? 0) * scale
  return known
}

/** Each feature with where its entries begin and end, side by side so that one look finds all, in a table open to the next free cell; it ends at 0 where none is. */
const tables = new WeakMap<LinearWeights, Uint32Array>()

function tableOf(weights: LinearWeights): Uint32Array {
  const { features, starts } = weights
  const table = new Uint32Array(3 * 2 ** Math.ceil(Math.log2(1.5 * features.length + 2)))
  features.forEach((feature, at) => {
    const cell = cellOf(table, feature)
    table[cell] = feature
    table[cell + 1] = starts[at] ?? 0
    table[cell + 2] = starts[at + 1] ?? 0
  })
  tables.set(weights, table)
  return table
}

/** Where a feature stands, or would. */
function cellOf(table: Uint32Array, hash: number): number {
  const [feature, many] = [hash >>> 0, table.length / 3]
  let at = feature & (many - 1)
  while (table[3 * at + 2] && table[3 * at] !== feature) at = (at + 1) & (many - 1)
  return 3 * at
}

/** Packs what was learnt, a row of weights a feature; those under `least` hardly count and are left out. */
export function pack(rows: ReadonlyMap<number, ArrayLike<number>>, least: number): LinearWeights {
  let most = 0
  for (const row of rows.values()) for (let n = 0; n < row.length; n++) most = Math.max(most, Math.abs(row[n] ?? 0))
  const scale = most / 127 || 1
  const features: number[] = []
  const starts = [0]
  const [outcome, weight] = [[] as number[], [] as number[]]
  for (const feature of [...rows.keys()].sort(byHash)) {
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
