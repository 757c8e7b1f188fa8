import type { StoredRow } from '../backend.ts'

/** So many letters of them are held in memory at most, and a fourth of that of one list. */
const most = 16_000_000

/** `until`: when the first of them is past its time. */
type Held<T> = { readonly what: T; readonly until: number }

/**
 * Rows, and all rows below a prefix, that were read lately: for as long as nobody else writes, what we write ourselves is
 * all that changes them. What is past its time is read anew.
 */
export class RecentReads {
  readonly #rows = new Map<string, Held<StoredRow | undefined>>()
  readonly #below = new Map<string, Held<readonly StoredRow[]>>()
  #letters = 0

  row(key: string, read: () => StoredRow | undefined): StoredRow | undefined {
    const known = this.#rows.get(key)
    if (known && known.until > Date.now()) return known.what
    const row = read()
    this.#makeRoom(key.length + lettersOf(row))
    this.#rows.set(key, { what: row, until: untilOf(row) })
    return row
  }

  below(prefix: string, read: () => readonly StoredRow[]): readonly StoredRow[] {
    const known = this.#below.get(prefix)
    if (known && known.until > Date.now()) return known.what
    const rows = read()
    const letters = rows.reduce((all, row) => all + lettersOf(row), prefix.length)
    if (letters > most / 4) return rows
    this.#makeRoom(letters)
    const until = rows.reduce((first, row) => Math.min(first, untilOf(row)), Number.POSITIVE_INFINITY)
    this.#below.set(prefix, { what: rows, until })
    return rows
  }

  /** We put a row there, or took away what was; only with its commit is it read. */
  changed(key: string, row?: StoredRow): void {
    if (this.#rows.has(key)) this.#rows.set(key, { what: row, until: untilOf(row) })
    for (let end = key.indexOf('/'); end >= 0; end = key.indexOf('/', end + 1)) {
      const prefix = key.slice(0, end + 1)
      if (!this.#below.has(prefix)) continue
      this.#makeRoom(lettersOf(row))
      const held = this.#below.get(prefix)
      if (held)
        this.#below.set(prefix, { what: withRow(held.what, key, row), until: Math.min(held.until, untilOf(row)) })
    }
  }

  clear(): void {
    this.#rows.clear()
    this.#below.clear()
    this.#letters = 0
  }

  #makeRoom(letters: number): void {
    if (this.#letters + letters > most) this.clear()
    this.#letters += letters
  }
}

const lettersOf = (row: StoredRow | undefined): number => (row ? row.key.length + row.value.length : 0)
const untilOf = (row: StoredRow | undefined): number => row?.until ?? Number.POSITIVE_INFINITY

/** In the order of the keys. */
function withRow(rows: readonly StoredRow[], key: string, row: StoredRow | undefined): readonly StoredRow[] {
  let [from, to] = [0, rows.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rows[middle]?.key ?? '') < key) from = middle + 1
    else to = middle
  }
  return rows.toSpliced(from, rows[from]?.key === key ? 1 : 0, ...(row ? [row] : []))
}
