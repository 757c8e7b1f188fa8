import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { storeCommand } from '../../src/store/copy/command.ts'
import { openStore } from '../../src/store/open.ts'
import { postgres } from '../stand-ins/postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-newer-'))
const server = await postgres()
afterAll(async () => {
  if (!('why' in server)) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const file = join(folder, 'mcred.db')
const onSqlite = async (version: number): Promise<void> => {
  const database = new DatabaseSync(file)
  database.exec(`PRAGMA user_version = ${version}`)
  database.close()
}
const onPostgres = async (version: number): Promise<void> => {
  const client = new pg.Client('why' in server ? '' : server.address)
  await client.connect()
  const sql = version
    ? `UPDATE kept SET value = '${version}' WHERE key = 'schema'`
    : "DELETE FROM kept WHERE key = 'schema'"
  await client.query(sql).finally(() => client.end())
}

describe.each([
  ['SQLite', `sqlite:${file}`, onSqlite],
  ['PostgreSQL', 'why' in server ? undefined : server.address, onPostgres],
] as const)('a store on %s that a newer mcred wrote in another shape', (_, address, write) => {
  const open = (): Promise<void> => openStore(address ?? '').then((store) => store.close())

  test.skipIf(!address)('is refused at the start, with what to do, and opened again where it is ours', async () => {
    await open()
    await write(2)
    await expect(open()).rejects.toThrow(
      /was written by a newer mcred \(its shape is 2, this one reads up to 1\)\. Start that mcred again, or go back to a backup/,
    )
    await write(1)
    await open()
  })

  test.skipIf(!address)('is refused by the commands too', async () => {
    await open()
    await write(2)
    const run = (...args: string[]): Promise<string> => storeCommand(args, address ?? '', () => undefined)
    await expect(run('verify')).rejects.toThrow('a newer mcred')
    await expect(run('copy', address ?? '', `sqlite:${join(folder, 'copy.db')}`)).rejects.toThrow('a newer mcred')
    await write(1)
    expect(await run('verify')).not.toContain('newer')
  })

  test.skipIf(!address)('of before there were versions is opened, and has one then', async () => {
    await open()
    await write(0)
    await open()
    await write(2)
    await expect(open()).rejects.toThrow('a newer mcred')
    await write(1)
  })
})

describe('the version of a store', () => {
  test.skipIf('why' in server)('is no row to copy', async () => {
    const from = join(folder, 'from.db')
    await (await openStore(`sqlite:${from}`)).close()
    const to = 'why' in server ? '' : server.address
    const said = await storeCommand(['copy', `sqlite:${from}`, to], '', () => undefined)
    expect(said).not.toContain('schema')
    const back = await storeCommand(['copy', to, `sqlite:${join(folder, 'back.db')}`], '', () => undefined)
    expect(back).not.toContain('schema')
  })

  test('goes with a backup, and a newer one is not restored', async () => {
    const [path, backup] = [join(folder, 'a.db'), join(folder, 'b.db')]
    await (await openStore(`sqlite:${path}`)).close()
    await storeCommand(['backup', backup], `sqlite:${path}`, () => undefined)
    const kept = new DatabaseSync(backup)
    expect(kept.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 })
    kept.exec('PRAGMA user_version = 2')
    kept.close()
    await expect(storeCommand(['restore', backup], `sqlite:${path}`, () => undefined)).rejects.toThrow('a newer mcred')
    await (await openStore(`sqlite:${path}`)).close()
  })
})
