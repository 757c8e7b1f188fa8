import type { Passage } from '../toolkit/passages.ts'
import type { Lines } from '../toolkit/toolkit.ts'

/** More lines than this are a chapter rather than a place, and are never cited whole. */
export const longestPlace = 15

/** The lines of a place, or the first of a chapter's. */
export const narrow = ([first, last]: Lines): [number, number] => [first, Math.min(last, first + longestPlace - 1)]

/** Whether two ranges have a line in common. */
export const overlaps = (one: Lines, other: Lines): boolean => one[0] <= other[1] && other[0] <= one[1]

/** Whether two ranges of lines are one place. What covers a whole chapter is not the same place as each line in it. */
export const isSamePlace = (one: Lines, other: Lines): boolean =>
  overlaps(one, other) && isPlace(one) === isPlace(other)

const isPlace = ([first, last]: Lines): boolean => last - first < longestPlace

type PlacedPassage = Pick<Passage, 'id' | 'lines' | 'composed'>

/** Whether two passages stand at one place. The cells of a table's row are places of their own, each an economy's; a case told whole holds its parts. */
export const standTogether = (one: PlacedPassage, other: PlacedPassage): boolean =>
  (isSamePlace(one.lines, other.lines) && !(isCell(one) && isCell(other) && one.id !== other.id)) ||
  (isCase(one) && isCase(other) && one.composed !== other.composed && one.id.slice(0, 4) === other.id.slice(0, 4))

const isCase = ({ id }: PlacedPassage): boolean => /^CS\d/.test(id)

/** Whether either answers what the other is asked for. A list laid together from its parts does not answer for each of them. */
export const answersFor = (one: PlacedPassage, other: PlacedPassage): boolean =>
  one.composed === other.composed && standTogether(one, other)

export const isCell = ({ id, composed }: PlacedPassage): boolean => id.startsWith('TB.') && !composed
