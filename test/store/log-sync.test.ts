import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'

const disk = vi.hoisted(() => ({ syncs: 0, fault: null as Error | null }))
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  fdatasync: (_: number, done: (fault: Error | null) => void) => {
    disk.syncs++
    setImmediate(done, disk.fault)
  },
}))

const folder = mkdtempSync(join(tmpdir(), 'mcred-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => Object.assign(disk, { syncs: 0, fault: null }))
let count = 0
const fresh = (): string => join(folder, `${count++}.db`)

describe('what is written to a SQLite file', () => {
  test('is brought to the disk once for all that came at one moment', async () => {
    const store = openSqlite(fresh())
    await Promise.all(['a', 'b', 'c'].map((key) => store.set(key, '1')))
    expect(disk.syncs).toBe(1)
    await store.set('d', '1')
    expect(disk.syncs).toBe(2)
    await store.close()
  })

  test('is written back from the log before it is confirmed, where that is not known to be on the disk', async () => {
    const path = fresh()
    const store = openSqlite(path)
    disk.fault = new Error('EIO')
    expect(await store.addAll([{ key: 'a', value: '1' }])).toBe('added')
    // Its log is empty: what it held is in the file itself.
    const other = new DatabaseSync(path)
    expect(other.prepare('PRAGMA wal_checkpoint(PASSIVE)').get()).toMatchObject({ log: 0 })
    expect(other.prepare('SELECT key FROM kept').all()).toEqual([{ key: 'a' }])
    other.close()
    await store.close()
  })

  test('is refused where that cannot be done either, until it can', async () => {
    const path = fresh()
    const store = openSqlite(path)
    await store.set('a', '1')
    const reader = new DatabaseSync(path)
    reader.exec('BEGIN')
    reader.prepare('SELECT key FROM kept').all()
    disk.fault = new Error('EIO')
    await expect(store.set('b', '1')).rejects.toMatchObject({ name: 'NotStored' })
    disk.fault = null
    await expect(store.set('c', '1')).rejects.toMatchObject({ name: 'NotStored' })
    reader.close()
    await store.set('d', '1')
    expect(await store.get('d')).toBe('1')
    await store.close()
  })
})
