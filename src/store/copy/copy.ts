import { createHash } from 'node:crypto'
import type { Backend, StoredRow } from '../backend.ts'
import { projectIn } from '../forget/kinds.ts'
import { part } from '../keys.ts'
import { isNote, lastCopyBetween } from './last-copy.ts'
import { carryOver, type MergeCounts, type MergeSides } from './merge.ts'
import { isErased } from './removed.ts'
import { rowsOf, sideBySide } from './side-by-side.ts'

/** How a copy went: what was done, and how the two stand since, each row counted once. */
export type Copied = Omit<MergeCounts, 'left'> & {
  /** Rows that both sides have alike. */
  readonly same: number
  /** Keys whose row the target has otherwise: which of the two is newer nobody can tell, so the target's stays. */
  readonly left: readonly string[]
  /** Rows that the target had after the last copy and deleted since. */
  readonly absent: number
  /** Entries from which the target removed somebody's name or words, and the source did not. */
  readonly erased: number
  /** Rows of the source that belong to projects that were deleted on either side; deleting wins. */
  readonly forgotten: number
  /** How many rows the target alone has, by their kind. */
  readonly alone: ReadonlyMap<string, number>
  /** SHA-256 over the keys and values that both sides must share, read again from each. */
  readonly from: string
  readonly to: string
}

/** What is deleted with a project at once: the keys that name it second. */
const kindsOfProject = ['journal', 'feedback', 'lives']

/**
 * Copies all that is kept to another database, and reads both again to compare. Can be repeated. Entries are added where
 * they are missing and never replaced, but that a person's removal and a project's deletion win, from whichever side. All
 * else follows the source where the target has it as the last copy left it; what the target has otherwise stays.
 */
export async function copyStore(from: Backend, to: Backend): Promise<Copied> {
  const { gone, marked } = await forgetOnBothSides(from, to)
  const sides: MergeSides = { from, to, isGone: (row) => isOfAny(row, gone) }
  const agreed = await lastCopyBetween(from, to)
  const { left, ...carried } = await carryOver(sides, agreed)
  // A source whose disk is full takes no mark and is copied all the same; the next copy knows less.
  await agreed.done().catch(() => undefined)
  return { ...carried, added: carried.added + marked, ...(await compared(sides, left)) }
}

/** Whether a row goes with one of these projects, as far as it says so itself. */
function isOfAny(row: StoredRow, gone: ReadonlySet<string>): boolean {
  if (!gone.size) return false
  const [kind = '', second = ''] = row.key.split('/')
  if (kindsOfProject.includes(kind)) return gone.has(second)
  const project = projectIn(row)
  return project !== undefined && gone.has(part(project))
}

/** The project parts of all tombstones, and how many are new in the target; what it still had of those projects is deleted. */
async function forgetOnBothSides(from: Backend, to: Backend): Promise<{ gone: ReadonlySet<string>; marked: number }> {
  const gone = new Set<string>()
  let marked = 0
  for (const side of [to, from])
    for await (const row of rowsOf(side, 'tombstone/')) {
      const project = row.key.split('/')[1] ?? ''
      if (side === from && !gone.has(project)) {
        for (const kind of kindsOfProject) await to.replaceRange(`${kind}/${project}/`, row)
        marked++
      }
      gone.add(project)
    }
  return { gone, marked }
}

async function compared({ from, to, isGone }: MergeSides, leftBehind: ReadonlySet<string>) {
  const sums = [createHash('sha256'), createHash('sha256')] as const
  const [left, alone] = [[] as string[], new Map<string, number>()]
  let [same, absent, erased, forgotten] = [0, 0, 0, 0]
  for await (const [key, [row, there]] of sideBySide(rowsOf(from, ''), rowsOf(to, ''))) {
    if (isNote(key)) continue
    if (row && isGone(row)) forgotten++
    if (!row || isGone(row)) {
      const kind = key.split('/')[0] ?? ''
      if (there) alone.set(kind, (alone.get(kind) ?? 0) + 1)
    } else if (there?.value !== row.value && leftBehind.has(key)) {
      if (there) left.push(key)
      else absent++
    } else if (there && there.value !== row.value && isErased(there)) erased++
    else {
      sums[0].update(`${row.key}\n${row.value}\n`)
      sums[1].update(`${row.key}\n${there?.value}\n`)
      same++
    }
  }
  return { same, left, absent, erased, forgotten, alone, from: sums[0].digest('hex'), to: sums[1].digest('hex') }
}
