import type { Entry } from './entry.ts'

type Dated = Pick<Entry, 'at' | 'by' | 'clock'>

/** Entries in the order in which they happened: the same in every store, whatever order they are read in. */
export const inOrder = (a: Entry, b: Entry): number =>
  rankOf(a) - rankOf(b) || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Whether it happened later, as the project counts. */
export const isLater = (one: Entry, other: Entry): boolean => inOrder(one, other) > 0

/**
 * Where something comes that is recorded in view of some entries; undefined where its time says so. Two times of one
 * clock can be compared; between two clocks, what was recorded first comes first, for the clocks may differ.
 */
export function rankAfter(entries: readonly Entry[], one: Dated): number | undefined {
  const latest = entries.reduce((last, entry) => (isBefore(entry, one) ? Math.max(last, rankOf(entry)) : last), 0)
  return latest >= one.at ? latest + 1 : undefined
}

/** Whether both are dated by one clock. */
export const isSameClock = (a: Dated, b: Dated): boolean => clockOf(a) === clockOf(b)

const isBefore = (entry: Entry, one: Dated): boolean => !isSameClock(entry, one) || entry.at < one.at

const rankOf = ({ rank, at }: Entry): number => rank ?? at

/** The workspace has no clock but the server's. */
const clockOf = ({ clock, by }: Dated): string => clock ?? (by.platform === 'web' ? 'ours' : by.platform)
