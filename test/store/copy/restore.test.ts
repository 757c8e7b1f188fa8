import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { storeCommand } from '../../../src/store/copy/command.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-restore-'))
let count = 0
const fresh = (): string => join(folder, `${count++}.db`)
const run = (path: string, ...args: string[]): Promise<string> => storeCommand(args, `sqlite:${path}`, () => undefined)

/** Keeps so many rows below a prefix in a process of its own, which is killed with the store open: its log stays. */
function keepAndDie(path: string, prefix: string, rows: number): void {
  const source = `
    const { openSqlite } = await import(${JSON.stringify(new URL('../../../src/store/sqlite/sqlite.ts', import.meta.url).href)})
    const store = openSqlite(${JSON.stringify(path)})
    for (let n = 1; n < ${rows}; n++) void store.set('${prefix}/' + n, 'new'.repeat(100))
    await store.set('${prefix}/0', 'new')
    process.kill(process.pid, 'SIGKILL')`
  spawnSync(process.execPath, ['--input-type=module', '--eval', source], { stdio: ['ignore', 'ignore', 'inherit'] })
  expect(existsSync(`${path}-wal`)).toBe(true)
}

/** A store with that row, and its backup. */
async function backedUp(key = 'a') {
  const [path, file] = [fresh(), fresh()]
  const store = openSqlite(path)
  await store.set(key, 'old'.repeat(2000))
  await store.backup(file)
  await store.close()
  return { path, file }
}

async function keysOf(path: string): Promise<string[]> {
  const store = openSqlite(path)
  const rows = await store.range('')
  await store.close()
  return rows.map(({ key }) => key)
}

const beside = (path: string): string[] =>
  readdirSync(folder).filter((name) => name.startsWith(basename(path)) && name !== basename(path))
const replacedBy = (path: string): string =>
  join(folder, beside(path).find((name) => name.includes('.replaced-')) ?? '')

describe('npm run store -- restore', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('puts a backup in the place of a store that was killed, and keeps all that it had', async () => {
    const { path, file } = await backedUp()
    keepAndDie(path, 'b', 300)
    expect(await run(path, 'restore', file)).toMatch(/holds the 1 rows of .*is kept as .*\.replaced-2/s)
    expect(beside(path)).toHaveLength(1)
    expect(await keysOf(path)).toEqual(['a'])
    expect(new DatabaseSync(path).prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(await keysOf(replacedBy(path))).toHaveLength(301)
    expect(await keysOf(file)).toEqual(['a'])
  })

  test('refuses while somebody has the store open, and changes nothing', async () => {
    const { path, file } = await backedUp()
    const store = openSqlite(path)
    await store.set('b', '1')
    await expect(run(path, 'restore', file)).rejects.toThrow(`${path} is in use. Stop every mcred that uses it`)
    await store.set('c', '1')
    await store.close()
    expect(await keysOf(path)).toEqual(['a', 'b', 'c'])
    expect(beside(path)).toEqual([])
  })

  test('takes what lies in the log of the file that it restores', async () => {
    const { path, file } = await backedUp()
    keepAndDie(file, 'b', 3)
    await run(path, 'restore', file)
    expect(await keysOf(path)).toEqual(['a', 'b/0', 'b/1', 'b/2'])
  })

  test('lays nothing beside the file that it restores', async () => {
    const { path, file } = await backedUp()
    await keysOf(file)
    await run(path, 'restore', file)
    expect(beside(file)).toEqual([])
  })

  test('replaces a store that is too damaged to be opened', async () => {
    const { path, file } = await backedUp()
    writeFileSync(path, 'no database any more '.repeat(500))
    await run(path, 'restore', file)
    expect(await keysOf(path)).toEqual(['a'])
    expect(readFileSync(replacedBy(path), 'utf8')).toContain('no database any more')
  })

  test('moves the log of a store that is not there any more out of the way', async () => {
    const { path, file } = await backedUp()
    keepAndDie(path, 'b', 300)
    rmSync(path)
    await run(path, 'restore', file)
    expect(await keysOf(path)).toEqual(['a'])
  })

  test('makes a file that its owner alone reads', async () => {
    const { file } = await backedUp()
    const path = join(folder, 'new', 'mcred.db')
    expect(await run(path, 'restore', file)).not.toContain('is kept as')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(await keysOf(path)).toEqual(['a'])
  })

  test.each([
    ['that is damaged', (file: string) => writeFileSync(file, readFileSync(file).fill(7, 4096)), 'damaged'],
    ['that is no database', (file: string) => writeFileSync(file, 'text '.repeat(500)), 'no database of mcred'],
    ['that is empty', (file: string) => writeFileSync(file, ''), 'it is no store of mcred'],
    ['of something else', makeOther, 'it is no store of mcred'],
    ['that is not there', (file: string) => rmSync(file), 'There is no file'],
  ])('refuses a file %s, and changes nothing', async (_, spoil, why) => {
    const { path, file } = await backedUp()
    spoil(file)
    await expect(run(path, 'restore', file)).rejects.toThrow(new RegExp(`${why}.*Nothing was changed`))
    expect(await keysOf(path)).toEqual(['a'])
    expect(beside(path)).toEqual([])
  })

  test('refuses the store itself, and PostgreSQL', async () => {
    const { path, file } = await backedUp()
    await expect(run(path, 'restore', path)).rejects.toThrow('is the store itself')
    await expect(storeCommand(['restore', file], 'postgres://x', () => undefined)).rejects.toThrow('psql')
  })
})

function makeOther(file: string): void {
  rmSync(file)
  const other = new DatabaseSync(file)
  other.exec('CREATE TABLE notes (text TEXT)')
  other.close()
}
