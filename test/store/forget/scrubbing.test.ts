import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { scrubbing } from '../../../src/store/forget/scrubbing.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-scrub-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a SQLite store that is scrubbed', () => {
  const has = (path: string, words: string): boolean[] =>
    ['', '-wal'].map((end) => readFileSync(path + end, 'latin1').includes(words))

  test('has no copy of what was deleted or replaced, in the file or its log', async () => {
    const path = join(folder, 'grown.db')
    const store = openSqlite(path)
    const write = (n: number): Promise<void> => {
      const words = `${n % 3 ? 'stays' : 'secret'} ${'x'.repeat(n % 17 ? n % 900 : 7000)}`
      return store.set(`${n % 3 ? 'kept' : 'gone'}/${randomBytes(6).toString('hex')}`, words)
    }
    for (let n = 0; n < 3000; n += 50) await Promise.all(Array.from({ length: 50 }, (_, more) => write(n + more)))
    await store.set('replaced', 'secret too')
    await store.set('replaced', 'removed')
    await store.replaceRange('gone/')
    expect(has(path, 'secret')).toContain(true)
    expect(await store.scrub()).toBe(true)
    expect(has(path, 'secret')).toEqual([false, false])
    expect(await store.range('kept/')).toHaveLength(2000)
    await store.close()
  })

  test('says that it could not be while another process reads it, and is when that is over', async () => {
    const path = join(folder, 'read.db')
    const store = openSqlite(path)
    await store.set('a', 'secret')
    const reader = new DatabaseSync(path, { readOnly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT * FROM kept').all()
    await store.delete('a')
    const begun = performance.now()
    expect(await store.scrub()).toBe(false)
    expect(performance.now() - begun).toBeLessThan(2000)
    reader.exec('COMMIT')
    reader.close()
    expect(await store.scrub()).toBe(true)
    expect(has(path, 'secret')).toEqual([false, false])
    await store.close()
  })

  test('empties its log when it is opened, for whoever was killed before it could', async () => {
    const path = join(folder, 'killed.db')
    const first = openSqlite(path)
    await first.set('a', 'secret')
    await first.delete('a')
    expect(has(path, 'secret')[1]).toBe(true)
    await openSqlite(path).sweep()
    expect(has(path, 'secret')).toEqual([false, false])
    await first.close()
  })
})

describe('scrubbing', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  test('happens at once, again for what the turn itself left, and each minute until nobody is in the way', async () => {
    const outcomes: (boolean | 'fails')[] = [true, false, 'fails', true, true]
    let count = 0
    const scrub = async (): Promise<boolean> => {
      const now = outcomes[count++]
      if (now === 'fails') throw new Error('busy')
      return now ?? true
    }
    const scrubs = scrubbing({ scrub })
    await scrubs.now()
    expect(count).toBe(1)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(count).toBe(2)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(count).toBe(4)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(count).toBe(4)
    scrubs.stop()
  })

  test('ends where the store is closed', async () => {
    let count = 0
    const scrubs = scrubbing({ scrub: async () => count++ < 0 })
    const under = scrubs.now()
    scrubs.stop()
    await under
    await vi.advanceTimersByTimeAsync(600_000)
    expect(count).toBe(1)
  })
})
