import pg from 'pg'
import type { NotStored, Write } from '../../project/ports.ts'
import { type Backend, endOf, type StoredRow } from '../backend.ts'
import { PostgresConnections, type Query } from './connections.ts'
import { codeOf, isAway } from './faults.ts'
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
): Omit<Backend, 'get' | 'range' | 'now' | keyof ReturnType<typeof tending>> => ({
  async set(key, value, until) {
    await database.query(`INSERT INTO kept (key, value, until) VALUES ($1, $2, $3) ${instead}`, [key, value, until])
  },
  async delete(key, value) {
    const { rowCount } = await database.query('DELETE FROM kept WHERE key = $1 AND ($2::text IS NULL OR value = $2)', [
      key,
      value ?? null,
    ])
    return (rowCount ?? 0) > 0
  },
  addAll: (rows, unless) => addAll(database.query, rows, unless),
  writeAll: (writes) =>
    writeAll(database.query, writes).catch((fault: NotStored) =>
      // Two who each waited for the other.
      codeOf(fault.cause) === '40P01' ? writeAll(database.query, writes) : Promise.reject(fault),
    ),
  swap: (row, before) => swap(database.query, row, before),
  async replaceRange(prefix, row) {
    const [from, to, key] = [prefix, endOf(prefix), row?.key ?? ''].map(escapeLiteral)
    const said = await database.query(
      `SELECT ${row ? `pg_advisory_xact_lock(hashtextextended(${key}, 0))` : 1};
       DELETE FROM kept WHERE key >= ${from} AND key < ${to};
       ${row ? `INSERT INTO kept (key, value, until) VALUES ${inLetters(row)} ${instead}` : ''}`,
      [],
    )
    return [said].flat()[1]?.rowCount ?? 0
  },
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

async function swap(query: Query, { key, value, until }: StoredRow, before: string | undefined): Promise<boolean> {
  const row = [key, value, until ?? null]
  const putWhere = `UPDATE kept SET value = $2, until = $3 WHERE key = $1 AND value = $4 AND ${fresh}`
  const { rowCount } = before === undefined ? await query(addWherePast, row) : await query(putWhere, [...row, before])
  return (rowCount ?? 0) > 0
}

/**
 * All of them, or none where `unless` or any of them is there; where one comes to be there meanwhile, something is divided
 * by nothing. In one go: what is said without values beside it is one transaction.
 */
async function addAll(
  query: Query,
  rows: readonly StoredRow[],
  unless: string | undefined,
): Promise<'added' | 'there' | 'refused'> {
  if (!rows.length) return 'added'
  const refusing = escapeLiteral(unless ?? '')
  const said = await query(
    `${unless === undefined ? '' : `SELECT pg_advisory_xact_lock_shared(hashtextextended(${refusing}, 0)); `}WITH row AS (SELECT * FROM (VALUES ${rows.map(inLetters).join()}) AS row (key, value, until)),
     refused AS (SELECT 1 FROM kept WHERE key = ${refusing} AND ${fresh}),
     there AS (SELECT 1 FROM kept WHERE key IN (SELECT key FROM row) AND ${fresh}),
     added AS (INSERT INTO kept AS old (key, value, until)
       SELECT * FROM row WHERE NOT EXISTS (SELECT 1 FROM refused) AND NOT EXISTS (SELECT 1 FROM there)
       ${past} RETURNING 1)
     SELECT EXISTS (SELECT 1 FROM refused) AS refused, count(*) > 0 AND 1 / (count(*) = ${rows.length})::int = 1 AS added FROM added`,
    [],
  ).catch((fault: NotStored) => (codeOf(fault.cause) === '22012' ? undefined : Promise.reject(fault)))
  const { refused, added } = [said ?? []].flat().at(-1)?.rows[0] ?? {}
  return refused ? 'refused' : added ? 'added' : 'there'
}

/** What is put comes first and in the order of the keys, so that hardly anybody waits for whom they hold up. */
async function writeAll(query: Query, all: readonly Write[]): Promise<void> {
  const last = [...new Map(all.map((one) => [one.key, one])).values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const [put, others] = [last.filter(isPut), last.filter((one) => !isPut(one))]
  const before = others.map((one) => one.before ?? null)
  await query(
    `WITH other AS (SELECT * FROM unnest($4::text[], $5::text[], $6::bigint[], $7::text[]) AS other (key, value, until, before)),
     swapped AS (UPDATE kept SET value = other.value, until = other.until FROM other WHERE kept.key = other.key AND kept.value = other.before AND other.value IS NOT NULL),
     gone AS (DELETE FROM kept USING other WHERE kept.key = other.key AND other.value IS NULL AND (other.before IS NULL OR kept.value = other.before))
     INSERT INTO kept (key, value, until) SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[])
     ${instead}`,
    [...inColumns(put), ...inColumns(others), before],
  )
}

const isPut = ({ value, before }: Write): boolean => value !== undefined && before === undefined

const inColumns = (rows: readonly Write[]) => [
  rows.map(({ key }) => key),
  rows.map(({ value }) => value ?? null),
  rows.map(({ until }) => until ?? null),
]

const { escapeLiteral } = pg
const clock = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint'
const fresh = `(until IS NULL OR until > ${clock})`
const inLetters = ({ key, value, until }: StoredRow): string =>
  `(${escapeLiteral(key)}, ${escapeLiteral(value)}, ${until ?? 'NULL'}::bigint)`
const instead = 'ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until'
/** What is there gives way once it is past its time. */
const past = `${instead} WHERE old.until <= ${clock}`
const addWherePast = `INSERT INTO kept AS old (key, value, until) VALUES ($1, $2, $3) ${past}`
const rowOf = ({ key, value, until }: { key: string; value: string; until: string | null }): StoredRow => ({
  key,
  value,
  ...(until === null ? {} : { until: Number(until) }),
})
