import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import type { Person } from '../../src/project/entry.ts'
import type { NotStored } from '../../src/project/ports.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { postgres } from '../stand-ins/postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-faults-'))
const ana: Person = { platform: 'web', tenant: 'w', id: 'ana' }
const answered = (text: string) => ({ kind: 'answered', item: 'Q07.1', text, basedOn: null }) as const
const append = (store: Store, delivery: string, text = 'x') =>
  store.journal.append('p', { delivery, at: 1, by: ana, name: 'Ana' }, [answered(text)])

/** Mounts a disk of 1 MB where this user may; false where not. */
function smallDisk(at: string): boolean {
  try {
    mkdirSync(at)
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Appends in another process and kills it in the middle; resolves to the deliveries that it was told were kept. */
function killedWhileAppending(address: string, round: number): Promise<string[]> {
  const source = `
    const { openStore } = await import(${JSON.stringify(new URL('../../src/store/open.ts', import.meta.url).href)})
    const store = await openStore(${JSON.stringify(address)})
    for (let n = 0; ; n++) {
      const happened = ['a', 'b'].map((text) => ({ kind: 'answered', item: 'Q07.1', text, basedOn: null }))
      await store.journal.append('p', { delivery: '${round}.' + n, at: n, by: ${JSON.stringify(ana)}, name: 'Ana' }, happened)
      process.stdout.write('${round}.' + n + '\\n')
      await new Promise((resolve) => setImmediate(resolve))
    }`
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const acked: string[] = []
    const lines = createInterface({ input: child.stdout })
    lines.on('line', (line) => {
      if (acked.push(line) === 20) setTimeout(() => child.kill('SIGKILL'), round * 3)
    })
    lines.on('close', () => resolve(acked))
  })
}

describe('a store in trouble', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('has every acknowledged entry after ten kills, and no turn by halves', { timeout: 180_000 }, async () => {
    const address = `sqlite:${join(folder, 'killed.db')}`
    const acked: string[] = []
    for (let round = 0; round < 10; round++) acked.push(...(await killedWhileAppending(address, round)))
    const store = await openStore(address)
    const kept = await store.journal.read('p')
    const ids = new Set(kept.map(({ id }) => id))
    expect(acked.length).toBeGreaterThanOrEqual(200)
    expect(acked.filter((delivery) => !ids.has(store.entryId(delivery, 0)))).toEqual([])
    expect(kept.filter((entry) => 'text' in entry && entry.text === 'a')).toHaveLength(kept.length / 2)
    await store.close()
  })

  test('makes a file that only its owner reads', async () => {
    const path = join(folder, 'deep', 'down', 'new.db')
    const store = await openStore(`sqlite:${path}`)
    await append(store, 'd1')
    expect(['', '-wal', '-shm'].map((end) => statSync(path + end).mode & 0o777)).toEqual([0o600, 0o600, 0o600])
    await store.close()
  })

  test('says which file is damaged and what to do', async () => {
    const path = join(folder, 'damaged.db')
    writeFileSync(path, 'this is no database, and never was one. '.repeat(50))
    await expect(openStore(`sqlite:${path}`)).rejects.toThrow(/damaged\.db.*damaged.*MCRED_STORE/)
    await expect(openStore(`sqlite:${folder}`)).rejects.toThrow('it is a folder')
    await expect(openStore(`sqlite:${path}/below.db`)).rejects.toThrow('a part of the path is a file')
  })

  test.skipIf(process.getuid?.() === 0)(
    'says that it may not write a file (needs to run as somebody else than root)',
    async () => {
      const path = join(folder, 'locked.db')
      await (await openStore(`sqlite:${path}`)).close()
      chmodSync(path, 0o400)
      await expect(openStore(`sqlite:${path}`)).rejects.toThrow('this user may not write there')
    },
  )

  const disk = join(folder, 'disk')
  const mounted = smallDisk(disk)
  test.skipIf(!mounted)(
    'says that the disk is full or read-only, and goes on when it is not any more (needs the right to mount)',
    async () => {
      const store = await openStore(`sqlite:${join(disk, 'small.db')}`)
      try {
        await append(store, 'd0')
        const filling = async () => {
          for (let n = 1; n < 100; n++) await append(store, `d${n}`, 'x'.repeat(50_000))
        }
        await expect(filling()).rejects.toMatchObject({ name: 'NotStored', why: 'the disk is full' })
        await expect(openStore(`sqlite:${join(disk, 'other.db')}`)).rejects.toThrow('the disk is full')
        const before = (await store.journal.read('p')).length
        execFileSync('/bin/mount', ['-o', 'remount,size=8m', disk])
        expect(await append(store, 'more')).toBe('kept')
        expect(await store.journal.read('p')).toHaveLength(before + 1)
        await store.close()
        execFileSync('/bin/mount', ['-o', 'remount,ro', disk])
        await expect(openStore(`sqlite:${join(disk, 'small.db')}`)).rejects.toThrow('the file is read-only')
      } finally {
        execFileSync('/bin/umount', ['-l', disk])
      }
    },
  )

  test('rejects, and does not go silent, where nothing can be read or written', async () => {
    const store = await openStore(`sqlite:${join(folder, 'closed.db')}`)
    await store.close()
    await expect(append(store, 'd1')).rejects.toMatchObject({ name: 'NotStored' })
    await expect(store.places.projectAt({ platform: 'web', tenant: 'w', id: 'c' })).rejects.toMatchObject({
      name: 'NotStored',
    })
    await expect(store.backend.now()).rejects.toMatchObject({ name: 'NotStored' })
  })
})

const server = await postgres()
describe.skipIf('why' in server)(
  `a store whose PostgreSQL goes away${'why' in server ? ` (needs one: ${server.why})` : ''}`,
  () => {
    if ('why' in server) return
    afterAll(() => server.stop())

    test('loses nothing it acknowledged when the server restarts in the middle, and goes on by itself', {
      timeout: 60_000,
    }, async () => {
      const store = await openStore(server.address)
      const [acked, faults]: [string[], unknown[]] = [[], []]
      let restarted = false
      const writer = async (name: number) => {
        for (let n = 0, after = 0; after < 20; n++) {
          const delivery = `${name}.${n}`
          await append(store, delivery).then(
            () => acked.push(delivery),
            (fault) => faults.push(fault),
          )
          if (restarted) after++
          if (faults.length && !restarted) await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }
      const writing = Promise.all(Array.from({ length: 10 }, (_, name) => writer(name)))
      await new Promise((resolve) => setTimeout(resolve, 200))
      await server.restart()
      restarted = true
      await writing
      expect(faults.filter((fault) => (fault as NotStored).why !== 'the database does not answer')).toEqual([])
      const ids = new Set((await store.journal.read('p')).map(({ id }) => id))
      expect(acked.filter((delivery) => !ids.has(store.entryId(delivery, 0)))).toEqual([])
      await store.close()
    })

    test('waits no longer than a platform does for a server that is away, and says so', {
      timeout: 60_000,
    }, async () => {
      const store = await openStore(server.address)
      await server.pause()
      const begun = Date.now()
      await expect(append(store, 'too long')).rejects.toMatchObject({
        why: 'the database does not answer',
        perhaps: false,
      })
      expect(Date.now() - begun).toBeLessThan(2900)
      await server.resume()
      expect(await append(store, 'too long')).toBe('kept')
      await store.close()
    })

    test('says that there is no connection left, at the start and later, and goes on when there is', {
      timeout: 60_000,
    }, async () => {
      const asked = async (sql: string) => {
        const client = new pg.Client(server.address)
        await client.connect()
        await client.query(sql).finally(() => client.end())
      }
      await asked(
        `CREATE ROLE bot LOGIN PASSWORD 'bot' CONNECTION LIMIT 0; GRANT ALL ON kept TO bot; GRANT ALL ON SCHEMA public TO bot; ALTER TABLE kept OWNER TO bot`,
      )
      const said: string[] = []
      const pending = openStore(server.address.replace('postgres:postgres@', 'bot:bot@'), (line) => said.push(line))
      await new Promise((resolve) => setTimeout(resolve, 600))
      await asked('ALTER ROLE bot CONNECTION LIMIT 5')
      const store = await pending
      expect(said).toEqual(['PostgreSQL does not answer yet; waiting for it.', 'PostgreSQL answers now.'])
      await asked(
        `ALTER ROLE bot CONNECTION LIMIT 0; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'bot'`,
      )
      await new Promise((resolve) => setTimeout(resolve, 200))
      await expect(append(store, 'crowded')).rejects.toMatchObject({ why: 'the database has no connection left' })
      const patient = append(store, 'crowded')
      await asked('ALTER ROLE bot CONNECTION LIMIT 5')
      expect(await patient).toBe('kept')
      await store.close()
      await asked('ALTER TABLE kept OWNER TO postgres')
    })

    test('waits for a server that is not there yet, and says so once', { timeout: 60_000 }, async () => {
      const said: string[] = []
      await server.pause()
      const pending = openStore(server.address, (line) => said.push(line))
      await new Promise((resolve) => setTimeout(resolve, 1200))
      await server.resume()
      await (await pending).close()
      expect(said).toEqual(['PostgreSQL does not answer yet; waiting for it.', 'PostgreSQL answers now.'])
    })

    test('does not wait where waiting cannot help', async () => {
      await expect(openStore(server.address.replace('postgres:postgres@', 'postgres:wrong@'))).rejects.toThrow(
        'the password is wrong',
      )
      await expect(openStore(server.address.replace(/mcred$/, 'none'))).rejects.toThrow('no such database')
      await expect(openStore('postgres://ana:a#b@localhost/mcred')).rejects.toThrow('%23')
    })
  },
)
