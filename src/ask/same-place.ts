import type { Lines } from '../toolkit/toolkit.ts'

/** More lines than this are a chapter rather than a place, and are never cited whole. */
export const longestPlace = 15

/** Whether two ranges of lines are one place. What covers a whole chapter is not the same place as each line in it. */
export const isSamePlace = (one: Lines, other: Lines): boolean =>
  one[0] <= other[1] && other[0] <= one[1] && isPlace(one) === isPlace(other)

const isPlace = ([first, last]: Lines): boolean => last - first < longestPlace
