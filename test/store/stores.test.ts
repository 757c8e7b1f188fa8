import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { copyStore } from '../../src/store/copy/copy.ts'
import { openStore, type stores } from '../../src/store/open.ts'
import { postgres } from '../stand-ins/postgres.ts'
import { storeContract } from './contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-store-'))
const server = await postgres()

/** An address of each kind of store, where there is a server for it. */
const addresses: Readonly<Record<keyof typeof stores, string | undefined>> = {
  sqlite: `sqlite:${join(folder, 'mcred.db')}`,
  postgres: 'address' in server ? server.address : undefined,
}
for (const [kind, address] of Object.entries(addresses)) if (address) storeContract(kind, () => openStore(address))

test.each(['mysql://mcred:secret@host/mcred', 'data/mcred.db', 'sqlite:', ''])(
  'no store is opened at “%s”, and what to say instead is said without the password',
  async (address) => {
    const opened = openStore(address)
    await expect(opened).rejects.toThrow('Say sqlite:FILE or postgres://USER:PASSWORD@HOST/DATABASE.')
    await expect(opened).rejects.not.toThrow('secret')
  },
)

if ('address' in server) {
  test('what both have kept by now is copied from SQLite to PostgreSQL and back', async () => {
    const sqlite = await openStore(`sqlite:${join(folder, 'mcred.db')}`)
    const postgres = await openStore(server.address)
    const back = await openStore(`sqlite:${join(folder, 'back.db')}`)
    const there = await copyStore(sqlite.backend, postgres.backend)
    expect(there).toMatchObject({ added: there.same, from: there.to })
    const again = await copyStore(postgres.backend, back.backend)
    expect(again).toMatchObject({ added: again.same, from: again.to, left: [], alone: new Map() })
    expect(again.same).toBeGreaterThan(there.same)
    await Promise.all([sqlite.close(), postgres.close(), back.close()])
  })
  test('PostgreSQL gives up the space of what was deleted when it is scrubbed', async () => {
    const store = await openStore(server.address)
    await store.backend.set('scrubbed/a', 'words')
    await store.backend.delete('scrubbed/a')
    expect(await store.backend.scrub()).toBe(true)
    await store.close()
    const client = new pg.Client({ connectionString: server.address })
    await client.connect()
    const vacuumed = 'SELECT last_vacuum IS NOT NULL AS done FROM pg_stat_user_tables WHERE relname = $1'
    await expect.poll(async () => (await client.query(vacuumed, ['kept'])).rows[0]?.done).toBe(true)
    await client.end()
  })
} else describe('a store on PostgreSQL', () => test.skip(`needs a PostgreSQL server: ${server.why}`, () => undefined))

afterAll(async () => {
  if ('stop' in server) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})
