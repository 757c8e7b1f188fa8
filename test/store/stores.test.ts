import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { postgres } from '../stand-ins/postgres.ts'
import { storeContract } from './contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-store-'))
storeContract('SQLite', () => openStore(`sqlite:${join(folder, 'mcred.db')}`))

const server = await postgres()
if ('address' in server) storeContract('PostgreSQL', () => openStore(server.address))
else describe('a store on PostgreSQL', () => test.skip(`needs a PostgreSQL server: ${server.why}`, () => undefined))

afterAll(async () => {
  if ('stop' in server) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})
