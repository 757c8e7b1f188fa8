import { createHash } from 'node:crypto'
import type { Backend, Row } from './backend.ts'
import { entry } from './entries.ts'
import { readAs } from './written.ts'

/** How a copy went: rows that are the same on both sides now, those just added, and those whose target was left alone. */
export type Copied = {
  readonly same: number
  readonly added: number
  /** Keys whose document the target has otherwise: which of the two is newer nobody can tell, so the target's stays. */
  readonly left: readonly string[]
  /** Rows of projects that were deleted on either side; deleting wins. */
  readonly forgotten: number
  /** SHA-256 over the keys and values that both sides must share, read again from each. */
  readonly from: string
  readonly to: string
}

const page = 500

/** What goes with a project that is deleted: the keys that name it second. */
const kindsOfProject = ['journal', 'feedback', 'lives']

/**
 * Copies all that is kept to another database, and reads both again to compare. Can be repeated. Entries are added where
 * they are missing and never replaced, but that a person's removal and a project's deletion win, from whichever side.
 */
export async function copyStore(from: Backend, to: Backend): Promise<Copied> {
  const gone = await forgetOnBothSides(from, to)
  const isGone = (key: string): boolean => {
    const [kind = '', project = ''] = key.split('/')
    return kindsOfProject.includes(kind) && gone.has(project)
  }
  let added = 0
  for await (const pairs of paired(from, to)) {
    const missing = pairs.filter(([row, there]) => there === undefined && !isGone(row.key))
    added += await addRows(
      to,
      missing.map(([row]) => row),
    )
    for (const [row, there] of pairs)
      if (there && there.value !== row.value && isErased(row) && !isErased(there))
        await to.swap(row.key, there.value, row.value)
  }
  return { added, ...(await compared(from, to, isGone)) }
}

/** The project parts of all tombstones; what the target still had of those projects is deleted. */
async function forgetOnBothSides(from: Backend, to: Backend): Promise<Set<string>> {
  const gone = new Set<string>()
  for (const side of [to, from])
    for await (const row of rowsOf(side, 'tombstone/')) {
      const project = row.key.split('/')[1] ?? ''
      if (side === from && !gone.has(project))
        for (const kind of kindsOfProject) await to.replaceRange(`${kind}/${project}/`, row)
      gone.add(project)
    }
  return gone
}

async function addRows(to: Backend, rows: readonly Row[]): Promise<number> {
  if (!rows.length || (await to.addAll(rows)) === 'added') return rows.length
  let added = 0
  for (const row of rows) if ((await to.addAll([row])) === 'added') added++
  return added
}

async function compared(from: Backend, to: Backend, isGone: (key: string) => boolean): Promise<Omit<Copied, 'added'>> {
  const sums = [createHash('sha256'), createHash('sha256')] as const
  const left: string[] = []
  let [same, forgotten] = [0, 0]
  for await (const pairs of paired(from, to))
    for (const [row, there] of pairs) {
      if (isGone(row.key)) forgotten++
      else if (there && there.value !== row.value && (!row.key.startsWith('journal/') || isErased(there)))
        left.push(row.key)
      else {
        sums[0].update(`${row.key}\n${row.value}\n`)
        sums[1].update(`${row.key}\n${there?.value}\n`)
        same++
      }
    }
  return { same, left, forgotten, from: sums[0].digest('hex'), to: sums[1].digest('hex') }
}

/** Each row of one side beside the other side's of the same key, a page at a time, in the order of the keys' bytes. */
async function* paired(from: Backend, to: Backend): AsyncGenerator<[Row, Row | undefined][]> {
  const others = rowsOf(to, '')
  let other = await others.next()
  for (let after = ''; ; ) {
    const rows = await from.range('', page, after)
    const pairs: [Row, Row | undefined][] = []
    for (const row of rows) {
      while (!other.done && order(other.value.key, row.key) < 0) other = await others.next()
      pairs.push([row, !other.done && other.value.key === row.key ? other.value : undefined])
    }
    if (pairs.length) yield pairs
    if (rows.length < page) return
    after = rows.at(-1)?.key ?? ''
  }
}

async function* rowsOf(side: Backend, prefix: string): AsyncGenerator<Row> {
  for (let after = ''; ; ) {
    const rows = await side.range(prefix, page, after)
    yield* rows
    if (rows.length < page) return
    after = rows.at(-1)?.key ?? ''
  }
}

const order = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** Whether somebody's name or words were removed from the entry. */
function isErased(row: Row): boolean {
  const kept = row.key.startsWith('journal/') ? readAs(entry, row.value) : undefined
  if (!kept) return false
  return (
    kept.removed === true ||
    (kept.kind === 'assigned' && kept.toName === 'removed') ||
    (kept.kind === 'led' && kept.leadName === 'removed')
  )
}
