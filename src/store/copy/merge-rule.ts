import type { StoredRow } from '../backend.ts'
import { printOf } from './last-copy.ts'
import { isErased, withoutRemoved } from './removed.ts'

/** One key in two stores: the row of the first, that of the second, and the print of what both had after the last copy. */
export type Met = {
  readonly row: StoredRow | undefined
  readonly there: StoredRow | undefined
  readonly known: string | undefined
}

/** What a copy does about a key in the second store. */
export type MergeAction =
  | { readonly does: 'add'; readonly row: StoredRow }
  | { readonly does: 'change'; readonly before: StoredRow; readonly row: StoredRow }
  | { readonly does: 'erase'; readonly before: StoredRow; readonly value: string }
  | { readonly does: 'delete'; readonly before: StoredRow }
  /** Which side is right nobody can tell, or the second is: it stays otherwise than the first. */
  | { readonly does: 'leave' }
  | { readonly does: 'nothing' }

/**
 * The second store follows the first where it has a row as the last copy left it. What it has otherwise stays, and so does
 * what was deleted there; but what was removed from an entry for somebody's sake is removed.
 */
export function actionOf({ row, there, known }: Met): MergeAction {
  const before = there && known !== undefined && printOf(there) === known ? there : undefined
  if (!row) return before ? { does: 'delete', before } : { does: 'nothing' }
  if (!there) return known !== undefined && printOf(row) === known ? { does: 'leave' } : { does: 'add', row }
  if (before && printOf(row) !== known) return { does: 'change', before, row }
  const value = withoutRemoved(row, there)
  if (value !== there.value) return { does: 'erase', before: there, value }
  return row.value === there.value || isErased(there) ? { does: 'nothing' } : { does: 'leave' }
}

/** The print of what both have after that; where they differ, what both had before. */
export function printAfter({ row, there, known }: Met, { does }: MergeAction): string | undefined {
  if (!row) return undefined
  const print = printOf(row)
  return does === 'add' || does === 'change' || (there && printOf(there) === print) ? print : known
}
