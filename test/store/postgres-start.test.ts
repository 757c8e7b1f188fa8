import { connect, createServer, type Server as Net } from 'node:net'
import { createServer as createTls } from 'node:tls'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/open.ts'
import { postgres } from '../stand-ins/postgres.ts'
import { selfSigned } from '../stand-ins/self-signed.ts'

const server = await postgres()
const address = 'why' in server ? '' : server.address
const doors: Net[] = []
afterAll(async () => {
  for (const door of doors) door.close()
  if (!('why' in server)) await server.stop()
})

const asked = async (sql: string): Promise<void> => {
  const client = new pg.Client(address)
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
const ana = { platform: 'web', tenant: 'w', id: 'ana' } as const
const append = (store: Store, delivery: string) =>
  store.journal.append('p', { delivery, at: 1, by: ana, name: 'Ana' }, [
    { kind: 'answered', item: 'Q07.1', text: 'x', basedOn: null },
  ])

const listening = (door: Net): Promise<number> =>
  new Promise((done) => {
    doors.push(door)
    door.listen(0, '127.0.0.1', () => done((door.address() as { port: number }).port))
  })

/** What PostgreSQL's protocol says before it hangs up. */
function refusal(code: string, text: string): Buffer {
  const fields = Buffer.from(`SFATAL\0C${code}\0M${text}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

/** A pooler in front of the server, which looks at the first message of each connection and passes the rest on. */
const pooler = (refuses: (startup: string) => string | undefined): Promise<number> =>
  listening(
    createServer((here) => {
      here.on('error', () => undefined)
      here.once('data', (startup) => {
        const why = refuses(startup.toString('latin1'))
        if (why) return void here.end(refusal('08P01', why))
        const there = connect(Number(new URL(address).port), '127.0.0.1')
        there.on('error', () => here.destroy())
        there.write(startup)
        here.pipe(there).pipe(here)
      })
    }),
  )
const at = (port: number): string => address.replace(/:\d+\//, `:${port}/`)

describe.skipIf('why' in server)('PostgreSQL behind PgBouncer', () => {
  test('is used though the pooler takes no startup parameter, and that is said', { timeout: 60_000 }, async () => {
    const port = await pooler((startup) =>
      startup.includes('statement_timeout') ? 'unsupported startup parameter: statement_timeout' : undefined,
    )
    const said: string[] = []
    const store = await openStore(at(port), (line) => said.push(line))
    expect(said).toEqual([expect.stringMatching(/^PgBouncer takes no statement_timeout .*ALTER ROLE/)])
    const fates = await Promise.all(Array.from({ length: 40 }, (_, n) => append(store, `d${n}`)))
    expect(fates.filter((fate) => fate === 'kept')).toHaveLength(40)
    await store.close()
  })

  test('is not waited for where the pooler knows no such database or user', async () => {
    const none = await pooler(() => 'no such database: mcred')
    await expect(openStore(at(none))).rejects.toThrow('there is no such database')
    const nobody = await pooler(() => 'no such user: mcred')
    await expect(openStore(at(nobody))).rejects.toThrow('the user or the password is wrong')
  })

  test('is waited for where the pooler has no server just now', { timeout: 60_000 }, async () => {
    let isBack = false
    const port = await pooler(() => (isBack ? undefined : 'pgbouncer cannot connect to server'))
    const said: string[] = []
    const pending = openStore(at(port), (line) => said.push(line))
    await expect.poll(() => said, { timeout: 20_000 }).toEqual(['PostgreSQL does not answer yet; waiting for it.'])
    isBack = true
    await (await pending).close()
  })
})

describe.skipIf('why' in server)('a user with few rights', () => {
  const bot = address.replace('postgres:postgres@', 'few:few@')

  test('may use a table that is there, and is told what is missing', { timeout: 60_000 }, async () => {
    await (await openStore(address)).close()
    await asked("CREATE ROLE few LOGIN PASSWORD 'few'; REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    await expect(openStore(bot)).rejects.toThrow(
      /no right to SELECT, INSERT, UPDATE, DELETE in the table “kept”\. As its owner, say: GRANT/,
    )
    await asked('GRANT SELECT, INSERT, UPDATE ON kept TO few')
    await expect(openStore(bot)).rejects.toThrow('no right to DELETE in the table')
    await asked('GRANT DELETE ON kept TO few')
    const store = await openStore(bot)
    expect(await append(store, 'few')).toBe('kept')
    await store.backend.sweep()
    await store.close()
    await asked('DROP INDEX kept_until')
    await (await openStore(bot)).close()
    await (await openStore(address)).close()
  })

  test('is told that it may not make the table where there is none', { timeout: 60_000 }, async () => {
    await asked('ALTER TABLE kept RENAME TO elsewhere')
    await expect(openStore(bot)).rejects.toThrow(/“kept” is not there yet, and the user may not make it.*GRANT CREATE/)
    await asked('ALTER TABLE elsewhere RENAME TO kept')
  })
})

describe.skipIf('why' in server)('TLS that cannot be had', () => {
  test.each(['require', 'verify-full'])('is named: sslmode=%s, and a server without it', async (mode) => {
    await expect(openStore(`${address}?sslmode=${mode}`)).rejects.toThrow(
      /the server has no TLS, which the address asks for.*sslmode=disable/,
    )
  })

  test('is named: a file of certificates that is not there', async () => {
    await expect(openStore(`${address}?sslmode=verify-full&sslrootcert=/nowhere.pem`)).rejects.toThrow(
      /a file that the address names .*cannot be read/,
    )
  })

  test('is named: a certificate that nobody vouches for', async () => {
    const secured = createTls(selfSigned)
    const port = await listening(
      createServer((here) => {
        here.on('error', () => undefined)
        here.once('data', () => {
          here.write('S')
          secured.emit('connection', here)
        })
      }),
    )
    await expect(openStore(`${at(port)}?sslmode=verify-full`)).rejects.toThrow(
      /its certificate is signed by nobody but itself.*sslrootcert=FILE/,
    )
  })
})
