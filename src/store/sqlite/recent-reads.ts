import type { StoredRow } from '../backend.ts'

/** So many letters of them are held in memory at most. */
const most = 16_000_000

/**
 * Rows, and all rows below a prefix, that were read lately: for as long as nobody else writes, what we write ourselves is
 * all that changes them. What is past its time is read anew.
 */
export class RecentReads {
  readonly #rows = new Map<string, StoredRow | undefined>()
  readonly #below = new Map<string, readonly StoredRow[]>()
  #count = 0

  row(key: string, read: () => StoredRow | undefined): StoredRow | undefined {
    const known = this.#rows.get(key)
    if (known ? isFresh([known]) : this.#rows.has(key)) return known
    const row = read()
    this.#makeRoom(key.length + lettersOf(row))
    this.#rows.set(key, row)
    return row
  }

  below(prefix: string, read: () => readonly StoredRow[]): readonly StoredRow[] {
    const known = this.#below.get(prefix)
    if (known && isFresh(known)) return known
    const rows = read()
    this.#makeRoom(rows.reduce((all, row) => all + lettersOf(row), prefix.length))
    this.#below.set(prefix, rows)
    return rows
  }

  /** We put a row there, or took away what was; only with its commit is it read. */
  changed(key: string, row?: StoredRow): void {
    if (this.#rows.has(key)) this.#rows.set(key, row)
    for (let end = key.indexOf('/'); end >= 0; end = key.indexOf('/', end + 1)) {
      const prefix = key.slice(0, end + 1)
      const rows = this.#below.get(prefix)
      if (!rows) continue
      this.#makeRoom(lettersOf(row))
      this.#below.set(prefix, withRow(rows, key, row))
    }
  }

  clear(): void {
    this.#rows.clear()
    this.#below.clear()
    this.#count = 0
  }

  #makeRoom(letters: number): void {
    if (this.#count + letters > most) this.clear()
    this.#count += letters
  }
}

function isFresh(rows: readonly StoredRow[]): boolean {
  const now = Date.now()
  return rows.every(({ until }) => until === undefined || until > now)
}

const lettersOf = (row: StoredRow | undefined): number => (row ? row.key.length + row.value.length : 0)

/** In the order of the keys. */
function withRow(rows: readonly StoredRow[], key: string, row: StoredRow | undefined): readonly StoredRow[] {
  const before = rows.findLastIndex((one) => one.key <= key)
  const there = rows[before]?.key === key ? 1 : 0
  return rows.toSpliced(before + 1 - there, there, ...(row ? [row] : []))
}
