import type { Range } from '../../project/numbers.ts'

const figure = (value: number): string => Number(value.toFixed(value < 10 ? 2 : 1)).toLocaleString('en')

/** "30", "12 to 15", "up to 24", "10 or more". */
export function shown({ lo, hi }: Range): string {
  if (lo === hi) return figure(lo)
  if (hi === Number.POSITIVE_INFINITY) return `${figure(lo)} or more`
  return lo === 0 ? `up to ${figure(hi)}` : `${figure(lo)} to ${figure(hi)}`
}

export const product = (...ranges: readonly Range[]): Range =>
  ranges.reduce((all, { lo, hi }) => ({ lo: all.lo * lo, hi: all.hi * hi }), { lo: 1, hi: 1 })
