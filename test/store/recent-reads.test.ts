import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StoredRow } from '../../src/store/backend.ts'
import { RecentReads } from '../../src/store/sqlite/recent-reads.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'

const later = () => Date.now() + 60_000

describe('what was read lately', () => {
  test('is what the file says, whatever was written in between', async () => {
    const key = fc.constantFrom('a/1', 'a/2', 'a/b/1', 'a/b/2', 'b/1')
    const deed = fc.oneof(
      fc.record({ does: fc.constant('set' as const), key, value: fc.constantFrom('x', 'y') }),
      fc.record({ does: fc.constant('delete' as const), key, value: fc.constantFrom('x', undefined) }),
      fc.record({ does: fc.constant('add' as const), key, value: fc.constantFrom('x', 'y') }),
      fc.record({ does: fc.constantFrom('each' as const, 'all' as const), key, value: fc.constantFrom('x', 'y') }),
      fc.record({ does: fc.constant('swap' as const), key, value: fc.constantFrom('x', 'y') }),
      fc.record({ does: fc.constant('clear' as const), key: fc.constantFrom('a/', 'a/b/'), value: fc.constant('x') }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
        const store = openSqlite(':memory:')
        for (const { does, key, value = 'x' } of deeds) {
          await Promise.all(['a/', 'a/b/', 'b/'].map((prefix) => store.range(prefix)))
          await Promise.all(['a/1', 'a/b/1', 'b/1'].map((one) => store.get(one)))
          if (does === 'set') await store.set(key, value, later())
          if (does === 'delete') await store.delete(key, value)
          if (does === 'add') await store.addAll([{ key, value, until: later() }])
          if (does === 'each')
            await store.addAll([
              { key, value, until: later() },
              { key: 'b/1', value },
            ])
          if (does === 'all') await store.writeAll([{ key, value: 'w' }, { key: 'b/1' }, { key, value, before: 'w' }])
          if (does === 'swap') await store.swap({ key, value: 'z', until: later() }, value)
          if (does === 'clear') await store.replaceRange(key, { key: 'b/1', value })
          for (const prefix of ['a/', 'a/b/', 'b/']) {
            // With a most, the file itself is read.
            expect(await store.range(prefix)).toEqual(await store.range(prefix, 99))
            for (const { key: one, value: said } of await store.range(prefix)) expect(await store.get(one)).toBe(said)
          }
        }
        await store.close()
      }),
      { numRuns: 300 },
    )
  })

  test('is read anew once it is past its time, and is not there where nothing was', async () => {
    const recent = new RecentReads()
    const rows: StoredRow[] = [{ key: 'a/1', value: 'x', until: Date.now() + 30 }]
    let reads = 0
    const below = () =>
      recent.below('a/', () => {
        reads++
        return rows
      })
    expect([below(), below(), reads]).toEqual([rows, rows, 1])
    await new Promise((done) => setTimeout(done, 40))
    below()
    expect(reads).toBe(2)
    expect(recent.row('b', () => undefined)).toBeUndefined()
    expect(recent.row('b', () => ({ key: 'b', value: 'x' }))).toBeUndefined()
    recent.changed('b', { key: 'b', value: 'y' })
    expect(recent.row('b', () => undefined)?.value).toBe('y')
  })

  test('keeps nothing of a project that another process forgot a moment before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mcred-recent-'))
    const store = openSqlite(join(folder, 'mcred.db'))
    const other = new DatabaseSync(join(folder, 'mcred.db'))
    const kept = (key: string) => store.addAll([{ key, value: 'x' }], 'gone')
    expect(await kept('a')).toBe('added')
    const fate = kept('b')
    await store.get('a')
    other.exec("INSERT INTO kept (key, value) VALUES ('gone', 'x')")
    expect(await fate).toBe('refused')
    other.close()
    await store.close()
    rmSync(folder, { recursive: true })
  })
})
