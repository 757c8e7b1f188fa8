import { expect, test } from 'vitest'
import { addUp, hashed, keptWeights, pack, toKeep } from '../../src/understanding/linear.ts'

const learnt = pack(
  new Map([
    [hashed('b'), [0, -1, 0.5]],
    [hashed('a'), [2, 0, 0.001]],
    [hashed('nothing'), [0.001, 0, 0]],
  ]),
  0.01,
)

test('weights add up for the features that are known', () => {
  const sums = new Float64Array(3)
  expect(addUp(learnt, [hashed('a'), hashed('b'), hashed('c')], sums)).toBe(2)
  expect(sums[0]).toBeCloseTo(2, 1)
  expect(sums[1]).toBeCloseTo(-1, 1)
  expect(sums[2]).toBeCloseTo(0.5, 1)
})

test('what hardly counts is left out', () => {
  expect(learnt.features).toHaveLength(2)
  expect(addUp(learnt, [hashed('nothing')], new Float64Array(3))).toBe(0)
})

test('weights are read as they were kept', () => {
  expect(keptWeights.parse(JSON.parse(JSON.stringify(toKeep(learnt))))).toEqual(learnt)
})
