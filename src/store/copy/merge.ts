import type { Backend, StoredRow } from '../backend.ts'
import { isNote, type LastCopy } from './last-copy.ts'
import { actionOf, type MergeAction, type Met, printAfter } from './merge-rule.ts'
import { rowsOf, sideBySide } from './side-by-side.ts'

/** Two stores, and which rows go with a project that was deleted in either. */
export type MergeSides = { readonly from: Backend; readonly to: Backend; readonly isGone: (row: StoredRow) => boolean }

/** What was done in the second store. */
export type MergeCounts = {
  readonly added: number
  /** How many rows were changed, and deleted, as they were in the first since the last copy. */
  readonly changed: number
  readonly deleted: number
  /** Keys whose row the second has otherwise than the first, or had and deleted since the last copy. */
  readonly left: ReadonlySet<string>
}

const page = 500

/** Brings the second store up to the first, a row at a time. */
export async function carryOver(sides: MergeSides, agreed: LastCopy): Promise<MergeCounts> {
  const { from, to } = sides
  const adding: StoredRow[] = []
  const counts = { added: 0, changed: 0, deleted: 0, left: new Set<string>() }
  for await (const [key, [row, there, noted]] of sideBySide(rowsOf(from, ''), rowsOf(to, ''), agreed.before())) {
    if (isNote(key)) continue
    const met = await withoutGone({ row, there, known: noted?.value }, sides)
    const action = actionOf(met)
    if (action.does === 'add') adding.push(action.row)
    else if (action.does === 'leave') counts.left.add(key)
    else await change(action, to, counts)
    if (adding.length === page) counts.added += await addRows(to, adding.splice(0))
    const print = isEntry(key) ? undefined : printAfter(met, action)
    if (met.row && print) await agreed.note(met.row, print)
  }
  counts.added += await addRows(to, adding)
  return counts
}

type ChangingAction = Exclude<MergeAction, { does: 'add' | 'leave' }>

async function change(
  action: ChangingAction,
  to: Backend,
  counts: { changed: number; deleted: number },
): Promise<void> {
  switch (action.does) {
    case 'change':
      if (await to.swap(action.row, action.before.value)) counts.changed++
      return
    case 'erase':
      await to.swap({ key: action.before.key, value: action.value }, action.before.value)
      return
    case 'delete':
      if (await to.delete(action.before.key, action.before.value)) counts.deleted++
      return
    case 'nothing':
      return
    default:
      return action satisfies never
  }
}

/** Without the rows of projects that were deleted; the second store's is deleted with them. */
async function withoutGone({ row, there, known }: Met, { to, isGone }: MergeSides): Promise<Met> {
  const alive = row && !isGone(row) ? row : undefined
  if (!there || !isGone(there)) return { row: alive, there, known }
  await to.delete(there.key, there.value)
  return { row: alive, there: undefined, known: undefined }
}

async function addRows(to: Backend, rows: readonly StoredRow[]): Promise<number> {
  if (!rows.length || (await to.addAll(rows)) === 'added') return rows.length
  let added = 0
  for (const row of rows) if ((await to.addAll([row])) === 'added') added++
  return added
}

/** What is never deleted alone, and never changed but by removing a person: nothing need be known of it. */
const isEntry = (key: string): boolean => /^(journal|tombstone)\//.test(key)
