import type { Entry } from '../project/entry.ts'
import { inOrder } from '../project/order.ts'
import { growsFrom } from '../project/project.ts'
import type { Backend, StoredRow } from './backend.ts'

/** A journal as it was read. `leftOut`: how many entries only a newer version knows. */
export type ReadJournal = { readonly entries: readonly Entry[]; readonly leftOut: number }

type RecentJournal = ReadJournal & {
  readonly rows: Map<string, { readonly value: string; readonly entry: Entry | undefined }>
  /** What the backend said of others when it was read; undefined: it cannot tell. */
  readonly version: number | undefined
}

/** Undefined where only a newer version knows it; throws where it cannot be read. */
type ReadRow = (row: StoredRow) => Entry | undefined

/** So many entries are held in memory at most, and none of a journal that nobody read for ten minutes. */
const most = 20_000
const heldFor = 600_000

/**
 * Journals that were read lately. Where the backend can tell that nobody else wrote, one is not read again; otherwise its
 * rows are, and only those that are new or changed are checked. Entries of one and the same state are one and the same,
 * frozen list, so that what was folded of it holds.
 */
export class RecentJournals {
  /** What was read last stands last. */
  readonly #known = new Map<string, RecentJournal & { readonly readAt: number }>()
  readonly #backend: Pick<Backend, 'version'>
  #count = 0

  constructor(backend: Pick<Backend, 'version'>) {
    this.#backend = backend
  }

  /** The journal as it stands, where that is known for certain. */
  standing(project: string): ReadJournal | undefined {
    const known = this.#known.get(project)
    if (known?.version === undefined || known.version !== this.version()) return undefined
    this.#hold(project, known)
    return known
  }

  version(): number | undefined {
    return this.#backend.version?.()
  }

  /** Takes what was read, of which `read` reads what is not known yet. */
  take(
    project: string,
    { rows, version }: { rows: readonly StoredRow[]; version: number | undefined },
    read: ReadRow,
  ): ReadJournal {
    const before = this.#known.get(project)
    const now = new Map(
      rows.map((row) => {
        const known = before?.rows.get(row.key)
        return [row.key, known?.value === row.value ? known : { value: row.value, entry: read(row) }]
      }),
    )
    const isSame =
      before && now.size === before.rows.size && [...now].every(([key, row]) => before.rows.get(key) === row)
    const journal = isSame ? { ...before, version } : journalOf(now, version)
    this.#hold(project, journal)
    return journal
  }

  /** Rows that we added ourselves, to a journal that is known. */
  add(project: string, rows: readonly StoredRow[], read: ReadRow): void {
    const before = this.#known.get(project)
    if (!before) return
    this.#letGo(project)
    const { rows: after, version } = before
    const entries = [...before.entries]
    for (const row of rows) {
      if (after.has(row.key)) continue
      const entry = read(row)
      after.set(row.key, { value: row.value, entry })
      if (entry) entries.splice(entries.findLastIndex((one) => inOrder(one, entry) < 0) + 1, 0, entry)
    }
    growsFrom(entries, before.entries)
    this.#hold(project, { rows: after, entries: Object.freeze(entries), leftOut: after.size - entries.length, version })
  }

  drop(project?: string): void {
    for (const one of project === undefined ? [...this.#known.keys()] : [project]) this.#letGo(one)
  }

  #hold(project: string, journal: RecentJournal): void {
    this.#letGo(project)
    this.#known.set(project, { ...journal, readAt: Date.now() })
    this.#count += journal.rows.size
    for (const [oldest, { readAt }] of this.#known) {
      if (oldest === project || (this.#count <= most && readAt > Date.now() - heldFor)) return
      this.#letGo(oldest)
    }
  }

  #letGo(project: string): void {
    this.#count -= this.#known.get(project)?.rows.size ?? 0
    this.#known.delete(project)
  }
}

function journalOf(rows: RecentJournal['rows'], version: number | undefined): RecentJournal {
  // In the order in which they are folded: to sort what is sorted costs nothing.
  const entries = [...rows.values()].flatMap(({ entry }) => entry ?? []).sort(inOrder)
  return { rows, entries: Object.freeze(entries), leftOut: rows.size - entries.length, version }
}
