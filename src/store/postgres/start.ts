import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { checkVersion, NewerStore, schemaKey, schemaVersion } from '../schema-version.ts'
import { codeOf, isAway, isStartupRefused, refusalOf } from './faults.ts'

/** Waits between attempts while PostgreSQL does not answer at the start, in milliseconds; the last one repeats. */
const waits = [250, 500, 1000, 2000, 5000]

/** Connections to a database that has what mcred needs. Waits for it as long as it takes; rejects at once where that cannot help. */
export async function startedPool(address: string, say: (line: string) => void): Promise<pg.Pool> {
  const { default: pg } = await import('pg')
  const open = (more: pg.PoolConfig): pg.Pool => quiet(new pg.Pool({ connectionString: address, ...usual, ...more }))
  const pool = open({ statement_timeout: 10_000 })
  try {
    await reached(() => prepare(pool), say)
    return pool
  } catch (fault) {
    await pool.end()
    if (!isStartupRefused(fault)) throw fault
  }
  say(
    'PgBouncer takes no statement_timeout from mcred, which goes on without. To have one, say in the database: ALTER ROLE … SET statement_timeout = 10000.',
  )
  const plain = open({})
  await reached(() => prepare(plain), say)
  return plain
}

const usual: pg.PoolConfig = {
  max: 10,
  connectionTimeoutMillis: 5000,
  idleTimeoutMillis: 30_000,
  query_timeout: 12_000,
  keepAlive: true,
}

/** A connection that breaks emits `error` on its client too while a transaction holds it; the query that was under way rejects. */
const quiet = (pool: pg.Pool): pg.Pool =>
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined))

const table = 'CREATE TABLE IF NOT EXISTS kept (key text COLLATE "C" PRIMARY KEY, value text NOT NULL, until bigint)'
const index = 'CREATE INDEX IF NOT EXISTS kept_until ON kept (until) WHERE until IS NOT NULL'

/** Makes what is not there yet, and no more: whoever may not make a table may use one that is there. */
async function prepare(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query("SELECT to_regclass('kept') AS kept, to_regclass('kept_until') AS until")
  if (rows[0]?.kept === null) await pool.query(table)
  const lacking = await pool.query(
    "SELECT what FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS what WHERE NOT has_table_privilege('kept', what)",
  )
  if (lacking.rows.length) throw new LacksRights(lacking.rows.map(({ what }) => what))
  // Without it sweeping takes longer.
  if (rows[0]?.until === null)
    await pool.query(index).catch((fault) => (codeOf(fault) === '42501' ? undefined : Promise.reject(fault)))
  const version = await pool.query('SELECT value FROM kept WHERE key = $1', [schemaKey])
  checkVersion('in PostgreSQL', Number(version.rows[0]?.value ?? 0))
  if (!version.rows.length)
    await pool.query('INSERT INTO kept (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING', [
      schemaKey,
      String(schemaVersion),
    ])
}

class LacksRights extends Error {
  constructor(rights: readonly string[]) {
    super(
      `PostgreSQL cannot be used: the user has no right to ${rights.join(', ')} in the table “kept”. As its owner, say: GRANT SELECT, INSERT, UPDATE, DELETE ON kept TO the user.`,
    )
  }
}

async function reached(attempt: () => Promise<unknown>, say: (line: string) => void): Promise<void> {
  for (let n = 0; ; n++) {
    try {
      await attempt()
      if (n > 0) say('PostgreSQL answers now.')
      return
    } catch (fault) {
      if (fault instanceof NewerStore || fault instanceof LacksRights || isStartupRefused(fault)) throw fault
      const code = codeOf(fault)
      const racing = code === '23505' || code === '42P07' || code === '42710'
      const why = racing ? undefined : refusalOf(fault)
      if (why)
        throw new Error(`PostgreSQL cannot be used: ${why}. Check the address of the store (MCRED_STORE).`, {
          cause: fault,
        })
      if (n === 0 && isAway(fault)) say('PostgreSQL does not answer yet; waiting for it.')
      await pause(waits[Math.min(n, waits.length - 1)])
    }
  }
}
