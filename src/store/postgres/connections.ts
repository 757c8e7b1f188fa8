import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { NotStored } from '../../project/ports.ts'
import { asNotStored, isAway } from './faults.ts'

/** How long one request waits for a connection while PostgreSQL is away, in milliseconds: less than a platform waits for us. */
const patience = 1500

export type Query = (text: string, values: readonly unknown[]) => Promise<pg.QueryResult>

/** The connections to a database. Each request rejects with `NotStored` where it cannot be had. */
export class PostgresConnections {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  readonly query: Query = async (text, values) => {
    const client = await this.#connected()
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
  readonly look: Query = (text, values) =>
    this.query(text, values).catch((fault: NotStored) =>
      fault.perhaps ? this.query(text, values) : Promise.reject(fault),
    )

  close(): Promise<void> {
    return this.#pool.end()
  }

  /** A connection, for which a server that restarts is waited a while: nothing was asked of it yet. */
  async #connected(): Promise<pg.PoolClient> {
    for (const end = Date.now() + patience; ; await pause(patience / 15)) {
      try {
        return await this.#pool.connect()
      } catch (fault) {
        if (!isAway(fault) || Date.now() >= end) throw asNotStored(fault)
      }
    }
  }
}
