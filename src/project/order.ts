import type { Entry } from './entry.ts'

type Dated = Pick<Entry, 'at' | 'by' | 'clock'>

/** Entries in the order in which they happened: the same in every store, whatever order they are read in. */
export const inOrder = (a: Entry, b: Entry): number =>
  rankOf(a) - rankOf(b) || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Whether it happened later, as the project counts. */
export const isLater = (one: Entry, other: Entry): boolean => inOrder(one, other) > 0

/**
 * Where something comes that is recorded in view of some entries, in their order; undefined where its time says so. Two times of one
 * clock can be compared; between two clocks, what was recorded first comes first, for the clocks may differ.
 */
export function rankAfter(entries: readonly Entry[], one: Dated): number | undefined {
  const last = entries.findLast((entry) => isBefore(entry, one))
  return last && rankOf(last) >= one.at ? rankOf(last) + 1 : undefined
}

/** Whether both are dated by one clock. */
export const isSameClock = (a: Dated, b: Dated): boolean => clockOf(a) === clockOf(b)

const isBefore = (entry: Entry, one: Dated): boolean => !isSameClock(entry, one) || entry.at < one.at

const rankOf = ({ rank, at }: Entry): number => rank ?? at

/** The workspace has no clock but the server's. */
const clockOf = ({ clock, by }: Dated): string => clock ?? (by.platform === 'web' ? 'ours' : by.platform)

/** Those of the entries that go by these ids, in their order; what was recorded lately is found first. */
export function lastOf(entries: readonly Entry[], ids: readonly string[]): Entry[] {
  const found: Entry[] = []
  for (let n = entries.length - 1; n >= 0 && found.length < ids.length; n--) {
    const entry = entries[n]
    if (entry && ids.includes(entry.id)) found.unshift(entry)
  }
  return found
}
