import { byHash, hashed, type LinearWeights, pack } from '../linear.ts'
import { type Slot, slots, slotsOf } from '../slots.ts'
import { afterTag, ofWish, shownBy, type Token, tagger, tagsFor, tokensOf } from '../spans.ts'
import type { Line } from './lines.ts'

const rounds = 12
/** What each word of a sentence shows, its tag, and those that it may have. */
export type Tagged = {
  readonly features: readonly (readonly number[])[]
  readonly tags: readonly number[]
  readonly allowed: readonly (readonly number[])[]
}

/** The sentence of a line with its slots marked; undefined where a slot is not literally in it, or there is none to learn. */
export function taggedOf(line: Line): Tagged | undefined {
  const allowed = slotsOf[line.wants]
  if (!allowed || line.marked === false || (line.details?.also?.length ?? 0) > 0) return undefined
  const tokens = tokensOf(line.said)
  const marks = tokens.map(() => 0)
  for (const slot of slots) {
    const value = slotIn(line, slot)
    if (value === undefined || !allowed.includes(slot)) continue
    if (slot === 'to' && /^(me|myself)$/i.test(value)) continue
    const at = line.said.toLowerCase().lastIndexOf(value.toLowerCase())
    if (at < 0) return undefined
    const within = tokens.flatMap(({ from, to }, n) =>
      from >= at && to - possessive(tokens[n]) <= at + value.length ? [n] : [],
    )
    within.forEach((n, nth) => {
      marks[n] = 1 + 2 * slots.indexOf(slot) + (nth ? 1 : 0)
    })
  }
  const features = shownBy(tokens).map((one) => ofWish(one, line.wants))
  return { features, tags: marks, allowed: tokens.map(() => tagsFor(line.wants)) }
}

/** "next Monday's" is still the next Monday. */
const possessive = (token: Token | undefined): number => (/['’]s$/.test(token?.text ?? '') ? 2 : 0)

/** The slots of a line that can be learnt, each with its words as they were typed. */
export function slotsIn(line: Line): { slot: Slot; value: string }[] {
  if (!taggedOf(line)) return []
  return (slotsOf[line.wants] ?? []).flatMap((slot) => {
    const value = slotIn(line, slot)
    return value === undefined || (slot === 'to' && /^(me|myself)$/i.test(value)) ? [] : [{ slot, value }]
  })
}

function slotIn({ details, wants }: Line, slot: Slot): string | undefined {
  const read = (name: string): string | undefined => {
    const value = details?.[name]
    return typeof value === 'string' && value.trim() ? value.trim().replace(/[.,;!]$/, '') : undefined
  }
  if (slot === 'to' && (wants === 'unlead' || wants === 'lead')) return read('to') ?? read('who')
  if (slot === 'who' && wants === 'unassign') return read('who') ?? read('to')
  return read(slot)
}

/** Learns where the slots of a sentence begin and end: a structured perceptron, averaged over all it was on the way. */
export function trainSpans(lines: readonly Tagged[], least = 1): LinearWeights {
  const size = lines.reduce((most, { allowed }) => Math.max(most, ...allowed.flat()), 0) + 1
  const now = new Map<number, Float32Array>()
  const sum = new Map<number, Float32Array>()
  const score = (features: readonly number[], sums: Float64Array): void => {
    for (const feature of features)
      now.get(feature)?.forEach((weight, tag) => {
        sums[tag] = (sums[tag] ?? 0) + weight
      })
  }
  let step = 0
  const total = rounds * lines.length
  const move = (feature: number, tag: number, by: number): void => {
    for (const [rows, worth] of [
      [now, by],
      [sum, by * (1 - step / total)],
    ] as const) {
      const row = rows.get(feature) ?? new Float32Array(size)
      rows.set(feature, row)
      row[tag] = (row[tag] ?? 0) + worth
    }
  }
  for (let round = 0; round < rounds; round++)
    for (const at of shuffled(lines.length, round)) {
      const one = lines[at]
      step++
      if (!one) continue
      const found = tagger(score, size)(one.features, one.allowed)
      one.features.forEach((features, n) => {
        const [right = 0, wrong = 0] = [one.tags[n], found[n]]
        const [rightBefore = 0, wrongBefore = 0] = n ? [one.tags[n - 1], found[n - 1]] : [0, 0]
        if (right !== wrong)
          for (const feature of features) {
            move(feature, right, 1)
            move(feature, wrong, -1)
          }
        if (right === wrong && rightBefore === wrongBefore) return
        move(afterTag(rightBefore), right, 1)
        move(afterTag(wrongBefore), wrong, -1)
      })
    }
  return pack(sum, least)
}

/** All places, in an order that is the same each time. */
function shuffled(length: number, round: number): number[] {
  return Array.from({ length }, (_, at) => at).sort((a, b) => byHash(hashed(`${round} ${a}`), hashed(`${round} ${b}`)))
}
