import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { togetherOn } from '../../src/store/group-commit.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-together-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function opened(name: string, ports?: Parameters<typeof togetherOn>[1]) {
  const path = join(folder, `${name}.db`)
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY)')
  const other = new DatabaseSync(path)
  const add = database.prepare('INSERT INTO kept (key) VALUES (?)')
  return {
    database,
    other,
    write: togetherOn(database, ports),
    add: (key: string) => () => add.run(key).changes,
    there: () =>
      other
        .prepare('SELECT key FROM kept ORDER BY key')
        .all()
        .map(({ key }) => key),
  }
}

describe('writes of one moment', () => {
  test('are seen from outside all at once, and only when they are kept', async () => {
    const { write, add, there } = opened('at-once')
    const all = ['a', 'b', 'c'].map((key) => write(add(key)))
    expect(there()).toEqual([])
    await all[0]
    expect(there()).toEqual(['a', 'b', 'c'])
    expect(await Promise.all(all)).toEqual([1, 1, 1])
  })

  test('do not take each other down where one cannot be kept', async () => {
    const { write, add, there } = opened('alone')
    const all = await Promise.allSettled([write(add('a')), write(add('a')), write(add('b'))])
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(there()).toEqual(['a', 'b'])
  })

  test('leave nothing of a work that fails halfway', async () => {
    const { write, add, there } = opened('halves')
    const half = write(() => {
      add('half')()
      throw new Error('as planned')
    })
    await expect(half).rejects.toThrow('as planned')
    await write(add('next'))
    expect(there()).toEqual(['next'])
  })

  test('are all refused, without waiting for each other, where somebody else holds the file', async () => {
    const { write, add, other, there } = opened('busy')
    other.exec('BEGIN IMMEDIATE')
    const all = await Promise.allSettled([write(add('a')), write(add('b'))])
    other.exec('COMMIT')
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await write(add('c'))
    expect(there()).toEqual(['c'])
  })

  test('are kept at once where they are asked for', () => {
    const { write, add, there } = opened('flushed')
    void write(add('a'))
    write.end(() => undefined)
    expect(there()).toEqual(['a'])
  })

  test('are told once the disk has them, and wait for it together', async () => {
    const waits: (() => void)[] = []
    const sync = () => new Promise<void>((done) => waits.push(done))
    const { write, add, there } = opened('synced', { sync })
    const told: string[] = []
    const say = (key: string) => write(add(key)).then(() => told.push(key))
    const [first] = [say('a')]
    await pause(5)
    expect(there()).toEqual(['a'])
    const others = ['b', 'c'].map(say)
    await pause(5)
    expect([told, there(), waits.length]).toEqual([[], ['a'], 1])
    waits[0]?.()
    await first
    await pause(5)
    expect([told, there(), waits.length]).toEqual([['a'], ['a', 'b', 'c'], 2])
    waits[1]?.()
    await Promise.all(others)
  })

  test('are not confirmed where the disk does not take them', async () => {
    let fails = true
    const sync = async (): Promise<void> => {
      if (fails) throw new Error('the disk')
    }
    const { write, add } = opened('unsynced', { sync })
    await expect(write(add('a'))).rejects.toThrow('the disk')
    fails = false
    expect(await write(add('b'))).toBe(1)
  })
})
