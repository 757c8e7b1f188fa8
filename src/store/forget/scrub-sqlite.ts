import type { DatabaseSync } from 'node:sqlite'

/** Milliseconds that a write waits for another process. */
export const patience = 5000

/** A larger store is not written anew, for everybody waits while that goes on: about a second for this much. */
const mostWrittenAnew = 32 * 1024 * 1024

/**
 * Leaves no copy of what was deleted; false where another process is in the way. SQLite overwrites it where it lay, but
 * pages that were filled and emptied since hold parts of it that nothing points to. Written anew, the file has none.
 */
export const isScrubbed = (database: DatabaseSync): boolean =>
  withoutWaiting(database, () => {
    const { size } = database
      .prepare('SELECT page_count * page_size AS size FROM pragma_page_count, pragma_page_size')
      .get() as { size: number }
    if (size <= mostWrittenAnew) database.exec('VACUUM')
    return isEmptied(database)
  })

/** Empties the log, which keeps what was written before; false where another process reads the store. */
export const isLogEmptied = (database: DatabaseSync): boolean => withoutWaiting(database, () => isEmptied(database))

const isEmptied = (database: DatabaseSync): boolean =>
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0

function withoutWaiting<T>(database: DatabaseSync, work: () => T): T {
  database.exec('PRAGMA busy_timeout = 0')
  try {
    return work()
  } finally {
    database.exec(`PRAGMA busy_timeout = ${patience}`)
  }
}
