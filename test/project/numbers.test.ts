import { expect, test } from 'vitest'
import { amountsIn } from '../../src/project/numbers.ts'
import { figuresIn } from '../../src/review/figures/figure.ts'

test.each([
  ['half a million yuan', 500_000],
  ['a quarter of a million pesos', 250_000],
  ['one and a half million won', 1_500_000],
  ['four and a half thousand', 4_500],
  ['two-and-a-half days', 2.5],
  ['a hundred and ten hours', 110],
  ['hundred and ten hours', 110],
  ['Rp 2.5 juta', 2_500_000],
  ['1.2 crore', 12_000_000],
  ['$2.5m', 2_500_000],
  ['2.5m dollars', 2_500_000],
  ['a pool of 2.5m', 2.5],
])('%s is %d', (text, value) => {
  expect(amountsIn(text).map(({ lo, hi }) => [lo, hi])).toEqual([[value, value]])
})

test.each([
  ['seven-tenths of the marks', 0.7, 'share'],
  ['three fifths', 0.6, 'share'],
  ['five-eighths of it', 0.625, 'share'],
  ['a quarter of a million pesos', 250_000, 'money'],
  ['three quarters of an hour', 0.75, 'plain'],
  ['an hour and a quarter', 1.25, 'plain'],
  ['at half past seven', 7, 'plain'],
])('%s is a figure of %d, %s', (text, value, sign) => {
  const [figure, ...others] = figuresIn(text)
  expect([figure?.sign, others]).toEqual([sign, []])
  expect(figure?.hi).toBeCloseTo(value)
})
