import type { Entry } from '../project/entry.ts'
import { inOrder } from '../project/order.ts'
import { growsFrom } from '../project/project.ts'
import { isSame, type StoredRow } from './backend.ts'

/** A journal as it was read. `leftOut`: how many entries only a newer version knows. */
export type ReadJournal = { readonly entries: readonly Entry[]; readonly leftOut: number }

type RecentJournal = ReadJournal & { readonly rows: readonly StoredRow[]; readonly readAt: number }

/** Undefined where only a newer version knows it; throws where it cannot be read. */
type ReadRow = (row: StoredRow) => Entry | undefined

/** So many entries are held in memory at most, and none of a journal that nobody read for ten minutes. */
const most = 20_000
const heldFor = 600_000

/**
 * Journals that were read lately, of which only rows that are new are checked. Entries of one and the same state are one
 * and the same, frozen list, so that what was folded of it holds.
 */
export class RecentJournals {
  /** What was read last stands last. */
  readonly #known = new Map<string, RecentJournal>()
  #count = 0

  /** Takes the rows as they stand, in the order of their keys, of which `read` reads what is not known yet. */
  take(project: string, rows: readonly StoredRow[], read: ReadRow): ReadJournal {
    const journal = journalOf(rows, this.#known.get(project), read)
    this.#letGo(project)
    this.#known.set(project, { ...journal, rows, readAt: Date.now() })
    this.#count += rows.length
    for (const [oldest, { readAt }] of this.#known) {
      if (oldest === project || (this.#count <= most && readAt > Date.now() - heldFor)) break
      this.#letGo(oldest)
    }
    return journal
  }

  #letGo(project: string): void {
    this.#count -= this.#known.get(project)?.rows.length ?? 0
    this.#known.delete(project)
  }
}

function journalOf(rows: readonly StoredRow[], before: RecentJournal | undefined, read: ReadRow): ReadJournal {
  if (before?.rows === rows) return before
  const added: StoredRow[] = []
  rows.forEach((row, n) => {
    if (!isSame(row, before?.rows[n - added.length])) added.push(row)
  })
  // Only what is forgotten goes, or is changed.
  if (before && rows.length - added.length < before.rows.length) return journalOf(rows, undefined, read)
  if (before && !added.length) return before
  const news = added.flatMap((row) => read(row) ?? [])
  // In the order in which they are folded.
  const entries = Object.freeze(inserted(before?.entries ?? [], news.sort(inOrder)))
  if (before) growsFrom(entries, before.entries)
  return { entries, leftOut: rows.length - entries.length }
}

function inserted(before: readonly Entry[], news: readonly Entry[]): readonly Entry[] {
  const entries = [...before]
  for (const entry of news) entries.splice(entries.findLastIndex((one) => inOrder(one, entry) < 0) + 1, 0, entry)
  return entries
}
