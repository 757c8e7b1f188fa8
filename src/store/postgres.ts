import { setTimeout as pause } from 'node:timers/promises'
import type { NotStored } from '../project/ports.ts'
import { type Backend, endOf, type StoredRow } from './backend.ts'
import { asNotStored, codeOf, isAway } from './postgres-faults.ts'
import { startedPool } from './postgres-start.ts'

/** How long one request waits for a connection while PostgreSQL is away, in milliseconds: less than a platform waits for us. */
const patience = 1500

/** Opens a PostgreSQL database and waits for it as long as it takes; rejects at once where the address or the rights are wrong. */
export async function openPostgres(address: string, say: (line: string) => void): Promise<Backend> {
  const pool = await startedPool(address, say)

  /** A connection, for which a server that restarts is waited a while: nothing was asked of it yet. */
  const connected = async () => {
    for (const end = Date.now() + patience; ; await pause(patience / 15)) {
      try {
        return await pool.connect()
      } catch (fault) {
        if (!isAway(fault) || Date.now() >= end) throw asNotStored(fault)
      }
    }
  }
  const query = async (text: string, values: readonly unknown[]) => {
    const client = await connected()
    let broken: unknown
    try {
      return await client.query(text, [...values])
    } catch (fault) {
      broken = fault
      throw asNotStored(fault, isAway(fault))
    } finally {
      client.release(broken instanceof Error)
    }
  }
  /** What changes nothing is asked once more where the connection broke. */
  const look = (text: string, values: readonly unknown[]) =>
    query(text, values).catch((fault: NotStored) => (fault.perhaps ? query(text, values) : Promise.reject(fault)))
  const together = async <T>(work: (ask: Query) => Promise<T>): Promise<T> => {
    const client = await connected()
    let broken = false
    let committing = false
    try {
      await client.query('BEGIN')
      const done = await work((text, values) => client.query(text, [...values]))
      committing = true
      await client.query('COMMIT')
      return done
    } catch (fault) {
      // A connection that does not answer, or has become read-only, is not asked to roll back; closing it does.
      broken =
        isAway(fault) ||
        codeOf(fault) === '25006' ||
        (await client.query('ROLLBACK').then(
          () => false,
          () => true,
        ))
      throw asNotStored(fault, committing && isAway(fault))
    } finally {
      client.release(broken)
    }
  }

  return {
    async get(key) {
      const { rows } = await look(`SELECT value FROM kept WHERE key = $1 AND ${fresh}`, [key])
      return rows[0]?.value
    },
    async set(key, value, until) {
      await query(
        'INSERT INTO kept (key, value, until) VALUES ($1, $2, $3) ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until',
        [key, value, until ?? null],
      )
    },
    async delete(key, value) {
      const { rowCount } = await query('DELETE FROM kept WHERE key = $1 AND ($2::text IS NULL OR value = $2)', [
        key,
        value ?? null,
      ])
      return (rowCount ?? 0) > 0
    },
    async addAll(rows, unless) {
      const [first, rest] = [rows.slice(0, 1), rows.slice(1)]
      if (unless === undefined && !rest.length) return (await add(query, first)) ? 'added' : 'there'
      return together(async (ask) => {
        if (unless !== undefined) {
          await ask('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [unless])
          const { rows: there } = await ask(`SELECT 1 FROM kept WHERE key = $1 AND ${fresh}`, [unless])
          if (there.length) return 'refused'
        }
        if (!(await add(ask, first))) return 'there'
        await add(ask, rest)
        return 'added'
      })
    },
    async swap(key, before, value, until) {
      if (before !== undefined) {
        const { rowCount } = await query(
          `UPDATE kept SET value = $2, until = $3 WHERE key = $1 AND value = $4 AND ${fresh}`,
          [key, value, until ?? null, before],
        )
        return (rowCount ?? 0) > 0
      }
      const { rowCount } = await query(
        `INSERT INTO kept AS old (key, value, until) VALUES ($1, $2, $3) ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until WHERE old.until <= ${clock}`,
        [key, value, until ?? null],
      )
      return (rowCount ?? 0) > 0
    },
    async range(prefix, most, after = '') {
      const { rows } = await look(
        `SELECT key, value, until FROM kept WHERE key >= $1 AND key > $2 AND key < $3 AND ${fresh} ORDER BY key LIMIT $4`,
        [prefix, after, endOf(prefix), most ?? null],
      )
      return rows.map(rowOf)
    },
    replaceRange: (prefix, row) =>
      together(async (ask) => {
        if (row) await ask('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [row.key])
        const { rowCount } = await ask('DELETE FROM kept WHERE key >= $1 AND key < $2', [prefix, endOf(prefix)])
        if (row)
          await ask(
            'INSERT INTO kept (key, value, until) VALUES ($1, $2, $3) ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until',
            [row.key, row.value, row.until ?? null],
          )
        return rowCount ?? 0
      }),
    async sweep() {
      await query(expired, [])
    },
    /** What takes too long, or is not ours to do, is left to the server's own vacuum. */
    scrub: () =>
      query('VACUUM kept', []).then(
        () => true,
        (fault: NotStored) => !isAway(fault.cause),
      ),
    async now() {
      const { rows } = await look(`SELECT ${clock} AS now`, [])
      return Number(rows[0]?.now)
    },
    close: () => pool.end(),
  }
}

type Query = (text: string, values: readonly unknown[]) => Promise<{ rows: unknown[]; rowCount: number | null }>

/** Inserts the rows whose keys are not there (or past their time); true where all there are to insert were. */
async function add(query: Query, rows: readonly StoredRow[]): Promise<boolean> {
  if (!rows.length) return true
  const { rowCount } = await query(
    `INSERT INTO kept AS old (key, value, until) SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[])
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until WHERE old.until <= ${clock}`,
    [rows.map(({ key }) => key), rows.map(({ value }) => value), rows.map(({ until }) => until ?? null)],
  )
  return rowCount === rows.length
}

const clock = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint'
const fresh = `(until IS NULL OR until > ${clock})`
const expired = `DELETE FROM kept WHERE until <= ${clock}`
const rowOf = ({ key, value, until }: { key: string; value: string; until: string | null }): StoredRow => ({
  key,
  value,
  ...(until === null ? {} : { until: Number(until) }),
})
