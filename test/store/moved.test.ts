import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/open.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-moved-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const fresh = (): string => join(folder, `${count++}.db`)
const ana = { platform: 'web', tenant: 'w', id: 'ana' } as const
const append = (store: Store, delivery: string) =>
  store.journal.append('p', { delivery, at: 1, by: ana, name: 'Ana' }, [
    { kind: 'answered', item: 'Q07.1', text: 'x', basedOn: null },
  ])

/** Runs in a process of its own, with `store` open. */
const inAnother = (path: string, source: string): void => {
  const open = JSON.stringify(new URL('../../src/store/sqlite/sqlite.ts', import.meta.url).href)
  const all = `const { openSqlite } = await import(${open}); const store = openSqlite(${JSON.stringify(path)}); ${source}`
  spawnSync(process.execPath, ['--input-type=module', '--eval', all], { stdio: ['ignore', 'ignore', 'inherit'] })
}
const keepAndDie = (path: string): void =>
  inAnother(path, "await store.set('a', '1'); process.kill(process.pid, 'SIGKILL')")

describe('the file of a store that is open', () => {
  const harms: readonly (readonly [string, (path: string) => void])[] = [
    ['deleted', (path) => rmSync(path)],
    ['moved away', (path) => renameSync(path, `${path}.elsewhere`)],
    [
      'moved away, with a copy in its place',
      (path) => {
        renameSync(path, `${path}.elsewhere`)
        copyFileSync(`${path}.elsewhere`, path)
      },
    ],
    ['left without its log', (path) => rmSync(`${path}-wal`)],
    ['left without what its processes share', (path) => rmSync(`${path}-shm`)],
  ]
  test.each(harms)(
    'that is %s confirms nothing more, and says so to people and to whoever runs it',
    async (_, harm) => {
      const path = fresh()
      const said: string[] = []
      const store = await openStore(`sqlite:${path}`, (line) => said.push(line))
      expect(await append(store, 'd1')).toBe('kept')
      expect(await store.backend.check()).toBeUndefined()
      harm(path)
      await expect(append(store, 'd2')).rejects.toMatchObject({
        why: expect.stringMatching(/moved, replaced or deleted/),
      })
      await expect(store.journal.read('p')).rejects.toMatchObject({ name: 'NotStored' })
      expect(said.join()).toMatch(
        /^The store refused .*moved, replaced or deleted\. Whoever asked was told that nothing was saved/,
      )
      await store.close()
    },
  )

  test('that is brought back goes on', async () => {
    const path = fresh()
    const store = await openStore(`sqlite:${path}`)
    renameSync(path, `${path}.elsewhere`)
    await expect(append(store, 'd1')).rejects.toThrow('moved')
    renameSync(`${path}.elsewhere`, path)
    expect(await append(store, 'd1')).toBe('kept')
    await store.close()
  })

  test('that is scrubbed, swept, backed up and read by others is still the same', async () => {
    const path = fresh()
    const store = openSqlite(path)
    await store.set('a', '1')
    expect(await store.scrub()).toBe(true)
    await store.sweep()
    await store.backup(`${path}.backup`)
    inAnother(path, 'await store.get("a"); await store.close()')
    await store.set('b', '2')
    expect((await store.range('')).map(({ key }) => key)).toEqual(['a', 'b'])
    await store.close()
  })
})

describe('a store that is new although there are traces of one', () => {
  test('is not begun where the log of one lies there, which would be thrown away', async () => {
    const path = fresh()
    keepAndDie(path)
    renameSync(path, `${path}.elsewhere`)
    await expect(openStore(`sqlite:${path}`)).rejects.toThrow(
      /is not there, but its log .*-wal is.*Bring the store back/,
    )
    expect(existsSync(`${path}-wal`)).toBe(true)
    renameSync(`${path}.elsewhere`, path)
    const store = openSqlite(path)
    expect(await store.get('a')).toBe('1')
    await store.close()
  })

  test('is warned of where one lies beside it under another name', async () => {
    const path = fresh()
    writeFileSync(`${path}.replaced-2026-11-01`, 'what was')
    const said: string[] = []
    await (await openStore(`sqlite:${path}`, (line) => said.push(line))).close()
    expect(said).toEqual([
      expect.stringMatching(/is new and empty, though \d+\.db\.replaced-2026-11-01 lies beside it/),
    ])
    await (await openStore(`sqlite:${path}`, (line) => said.push(line))).close()
    expect(said).toHaveLength(1)
  })

  test('is warned of where its log was taken away after a kill', async () => {
    const path = fresh()
    keepAndDie(path)
    rmSync(`${path}-wal`)
    const said: string[] = []
    await (await openStore(`sqlite:${path}`, (line) => said.push(line))).close()
    expect(said).toEqual([expect.stringMatching(/was there and holds nothing; its log may have been deleted/)])
  })

  test('is begun without a word where there is nothing', async () => {
    const said: string[] = []
    await (await openStore(`sqlite:${join(folder, 'below', 'new.db')}`, (line) => said.push(line))).close()
    await (await openStore('sqlite::memory:', (line) => said.push(line))).close()
    expect(said).toEqual([])
  })
})

describe('a second process on a SQLite file', () => {
  test('says that the file is in use, and is not turned away', async () => {
    const path = fresh()
    const first = await openStore(`sqlite:${path}`)
    const said: string[] = []
    const second = await openStore(`sqlite:${path}`, (line) => said.push(line))
    expect(said).toEqual([expect.stringMatching(/^Another process uses the store .*several share PostgreSQL/)])
    await append(second, 'd1')
    expect(await first.journal.read('p')).toHaveLength(1)
    await first.close()
    await second.close()
    said.length = 0
    await (await openStore(`sqlite:${path}`, (line) => said.push(line))).close()
    expect(said).toEqual([])
  })

  test('that died leaves nothing that looks like one', async () => {
    const path = fresh()
    keepAndDie(path)
    const said: string[] = []
    const store = await openStore(`sqlite:${path}`, (line) => said.push(line))
    expect(said).toEqual([])
    expect(await store.backend.get('a')).toBe('1')
    await store.close()
  })
})

describe('a backup whose process is killed', () => {
  test('leaves no file under the name that was asked for', async () => {
    const path = fresh()
    const store = openSqlite(path)
    await store.addAll(Array.from({ length: 20_000 }, (_, n) => ({ key: `k/${n}`, value: 'x'.repeat(1000) })))
    await store.close()
    const backup = `${path}.backup`
    inAnother(
      path,
      `setTimeout(() => undefined, 0); const { Worker } = await import('node:worker_threads')
      new Worker('setTimeout(() => process.kill(process.pid, "SIGKILL"), 40)', { eval: true })
      await new Promise((on) => setTimeout(on, 5)); await store.backup(${JSON.stringify(backup)})
      process.kill(process.pid, 'SIGKILL')`,
    )
    if (existsSync(backup)) {
      const whole = new DatabaseSync(backup, { readOnly: true })
      expect(whole.prepare('SELECT count(*) AS n FROM kept').get()?.['n']).toBe(20_000)
      whole.close()
    }
    const again = openSqlite(path)
    rmSync(backup, { force: true })
    await again.backup(backup)
    expect(existsSync(`${backup}.part`)).toBe(false)
    await again.close()
  })
})
