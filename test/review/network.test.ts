import { describe, expect, test } from 'vitest'
import { fixedChance } from '../../src/ask/chance.ts'
import { claims } from '../../src/review/claims/claims.ts'
import { type Dense, denseToKeep, keptDense } from '../../src/review/claims/network/dense.ts'
import { readerOf, readNetworks } from '../../src/review/claims/network/network.ts'
import { wordPlaces } from '../../src/review/claims/network/words.ts'
import type { ClaimLine } from '../../src/review/train/lines.ts'
import { trainNetwork } from '../../src/review/train/network.ts'

const places = wordPlaces()
const chanceOf = (sum: number | undefined): number => 1 / (1 + Math.exp(-(sum ?? 0)))

describe('a layer', () => {
  const layer: Dense = {
    inputs: 2,
    outputs: 3,
    weights: Float32Array.from([1, -0.5, 0, 0.25, 2, -2]),
    bias: Float32Array.from([0.5, 0, -4]),
  }

  test('is kept in a byte a weight', () => {
    const again = keptDense.parse(denseToKeep(layer))
    expect(again.bias).toEqual(layer.bias)
    for (const [at, weight] of layer.weights.entries()) expect(again.weights[at]).toBeCloseTo(weight, 1)
  })

  test('that was cut off is refused', () => {
    const kept = denseToKeep(layer)
    expect(keptDense.safeParse({ ...kept, weights: kept.weights.slice(0, 4) }).success).toBe(false)
    expect(keptDense.safeParse({ ...kept, bias: [1] }).success).toBe(false)
  })
})

describe('where words lie', () => {
  test('words of one stem lie together, figures in one place, and unknown words nowhere', () => {
    const [one, other] = [places.placesOf('Teacher 40'), places.placesOf('teachers 12 qwzrtpl')]
    expect(one).toEqual(other)
    expect(one).toHaveLength(2)
    expect(Math.hypot(...places.vectorAt(one[0] ?? 0))).toBeCloseTo(1)
  })

  test('what is denied lies apart', () => {
    const [fee = 0] = places.placesOf('fee')
    const [, denied = 0] = places.placesOf('no fee')
    expect(denied).not.toBe(fee)
    expect(places.vectorAt(denied).at(-1)).toBe(1)
    expect(places.vectorAt(fee).at(-1)).toBe(0)
  })
})

describe('the network', () => {
  const line = (says: string, claim?: (typeof claims)[number]): ClaimLine => ({
    says,
    claims: new Set(claim ? [claim] : []),
    weight: 1,
  })
  const lines = Array.from({ length: 40 }, () => [
    line('they pay the fee with their own money', 'learnerpays'),
    line('the exam room is watched by two guards', 'watched'),
    line('the garden is green'),
  ]).flat()

  test('learns where words lie, and reads others that lie near', () => {
    const read = readerOf(trainNetwork(lines, places, { random: fixedChance(3), group: 'first' }), places)
    const sums = read('students pay the cost with their own cash', 'Q01.5')
    const [pays, watched] = [sums[claims.indexOf('learnerpays')], sums[claims.indexOf('watched')]]
    expect(chanceOf(pays)).toBeGreaterThan(0.3)
    expect(chanceOf(watched)).toBeLessThan(0.1)
  })

  test('learns the same each time', () => {
    const [one, other] = [1, 2].map(() =>
      trainNetwork(lines.slice(0, 30), places, { random: fixedChance(5), group: 'first' }),
    )
    expect(one).toEqual(other)
  })

  test('as it is kept, reads what a clause claims in words of its own', () => {
    const read = readNetworks('first')
    const chance = (says: string, item: string, claim: (typeof claims)[number]): number =>
      chanceOf(read(says, item)[claims.indexOf(claim)])
    expect(chance('The firm settles the invoice, staff never open their purse', 'Q01.5', 'learnerpays')).toBeLessThan(
      0.2,
    )
    expect(chance('Each trainee transfers the fee from a private account', 'Q01.5', 'learnerpays')).toBeGreaterThan(0.5)
    expect(read('', 'Q01.5').every(Number.isFinite)).toBe(true)
    expect(read('zzz qqq', 'X99.9').every(Number.isFinite)).toBe(true)
  })
})
