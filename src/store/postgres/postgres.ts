import type { NotStored } from '../../project/ports.ts'
import { type Backend, endOf, type StoredRow } from '../backend.ts'
import { PostgresConnections, type Query } from './connections.ts'
import { isAway } from './faults.ts'
import { startedPool } from './start.ts'

/** Opens a PostgreSQL database and waits for it as long as it takes; rejects at once where the address or the rights are wrong. */
export async function openPostgres(address: string, say: (line: string) => void): Promise<Backend> {
  const database = new PostgresConnections(await startedPool(address, say))
  return { ...reading(database), ...writing(database), ...tending(database) }
}

const reading = ({ look }: PostgresConnections): Pick<Backend, 'get' | 'range' | 'now'> => ({
  async get(key) {
    const { rows } = await look(`SELECT value FROM kept WHERE key = $1 AND ${fresh}`, [key])
    return rows[0]?.value
  },
  async range(prefix, most, after = '') {
    const { rows } = await look(
      `SELECT key, value, until FROM kept WHERE key >= $1 AND key > $2 AND key < $3 AND ${fresh} ORDER BY key LIMIT $4`,
      [prefix, after, endOf(prefix), most ?? null],
    )
    return rows.map(rowOf)
  },
  now: askedRarely(async () => {
    const { rows } = await look(`SELECT ${clock} AS now`, [])
    return Number(rows[0]?.now)
  }),
})

const second = 1_000

/** What a clock says, asked for once a second: in between ours tell how much later it is, where both of them say the same. */
function askedRarely(ask: () => Promise<number>): () => Promise<number> {
  let known: { readonly since: number; readonly day: number; readonly said: Promise<number> } | undefined
  return async () => {
    const [since, day] = [performance.now(), Date.now()]
    const later = since - (known?.since ?? 0)
    if (!known || later > second || Math.abs(day - known.day - later) > second / 10) known = { since, day, said: ask() }
    const asked = known
    const said = await asked.said.catch((fault) => {
      if (known === asked) known = undefined
      throw fault
    })
    return said + Math.floor(since - asked.since)
  }
}

const writing = (
  database: PostgresConnections,
): Pick<Backend, 'set' | 'delete' | 'addAll' | 'swap' | 'replaceRange'> => ({
  set: (key, value, until) => put(database.query, { key, value, until }),
  async delete(key, value) {
    const { rowCount } = await database.query('DELETE FROM kept WHERE key = $1 AND ($2::text IS NULL OR value = $2)', [
      key,
      value ?? null,
    ])
    return (rowCount ?? 0) > 0
  },
  async addAll(rows, unless) {
    if (unless !== undefined || rows.length > 1) return database.together((ask) => addTogether(ask, rows, unless))
    return (await add(database.query, rows)) ? 'added' : 'there'
  },
  swap: (row, before) => swap(database.query, row, before),
  replaceRange: (prefix, row) =>
    database.together(async (ask) => {
      if (row) await ask('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [row.key])
      const { rowCount } = await ask('DELETE FROM kept WHERE key >= $1 AND key < $2', [prefix, endOf(prefix)])
      if (row) await put(ask, row)
      return rowCount ?? 0
    }),
})

const tending = (database: PostgresConnections): Pick<Backend, 'sweep' | 'scrub' | 'close'> => ({
  async sweep() {
    await database.query(`DELETE FROM kept WHERE until <= ${clock}`, [])
  },
  /** What takes too long, or is not ours to do, is left to the server's own vacuum. */
  scrub: () =>
    database.query('VACUUM kept', []).then(
      () => true,
      (fault: NotStored) => !isAway(fault.cause),
    ),
  close: () => database.close(),
})

async function put(query: Query, { key, value, until }: StoredRow): Promise<void> {
  await query(
    'INSERT INTO kept (key, value, until) VALUES ($1, $2, $3) ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until',
    [key, value, until ?? null],
  )
}

async function swap(query: Query, { key, value, until }: StoredRow, before: string | undefined): Promise<boolean> {
  const row = [key, value, until ?? null]
  const putWhere = `UPDATE kept SET value = $2, until = $3 WHERE key = $1 AND value = $4 AND ${fresh}`
  const { rowCount } = before === undefined ? await query(addWherePast, row) : await query(putWhere, [...row, before])
  return (rowCount ?? 0) > 0
}

/** All of them, or none where `unless` is there or the first is. */
async function addTogether(
  ask: Query,
  rows: readonly StoredRow[],
  unless: string | undefined,
): Promise<'added' | 'there' | 'refused'> {
  if (unless !== undefined) {
    await ask('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [unless])
    const { rows: there } = await ask(`SELECT 1 FROM kept WHERE key = $1 AND ${fresh}`, [unless])
    if (there.length) return 'refused'
  }
  if (!(await add(ask, rows.slice(0, 1)))) return 'there'
  await add(ask, rows.slice(1))
  return 'added'
}

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
const addWherePast = `INSERT INTO kept AS old (key, value, until) VALUES ($1, $2, $3) ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until WHERE old.until <= ${clock}`
const rowOf = ({ key, value, until }: { key: string; value: string; until: string | null }): StoredRow => ({
  key,
  value,
  ...(until === null ? {} : { until: Number(until) }),
})
