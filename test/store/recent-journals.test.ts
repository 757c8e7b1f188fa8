import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ProjectEvent } from '../../src/project/entry.ts'
import { openStore, type Store } from '../../src/store/open.ts'

const ana = { platform: 'slack', tenant: 'T1', id: 'U1' } as const
const ticked = (item: string): ProjectEvent => ({ kind: 'checked', item })

let folder: string
let mine: Store
let theirs: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mcred-recent-'))
  const address = `sqlite:${join(folder, 'mcred.db')}`
  mine = await openStore(address)
  theirs = await openStore(address)
  await keep(mine, 'd1', 'C01.1')
})

afterEach(async () => {
  await Promise.all([mine.close(), theirs.close()])
  rmSync(folder, { recursive: true, force: true })
})

const keep = ({ journal }: Store, delivery: string, item: string) =>
  journal.append('p1', { delivery, at: 1, by: ana, name: 'Ana' }, [ticked(item)])
const itemsIn = async ({ journal }: Store) =>
  (await journal.read('p1')).flatMap((one) => ('item' in one ? one.item : [])).toSorted()

describe('a journal that was read', () => {
  test('is the same list until something is recorded', async () => {
    const before = await mine.journal.read('p1')
    expect(await mine.journal.read('p1')).toBe(before)
    await keep(mine, 'd2', 'C02.1')
    expect(await mine.journal.read('p1')).not.toBe(before)
    expect(await itemsIn(mine)).toEqual(['C01.1', 'C02.1'])
    expect(before).toHaveLength(1)
  })

  test('holds what another process recorded on the same file', async () => {
    expect(await itemsIn(mine)).toEqual(['C01.1'])
    await keep(theirs, 'd2', 'C02.1')
    expect(await itemsIn(mine)).toEqual(['C01.1', 'C02.1'])
    await keep(mine, 'd3', 'C03.1')
    await keep(theirs, 'd4', 'C04.1')
    expect(await itemsIn(mine)).toEqual(['C01.1', 'C02.1', 'C03.1', 'C04.1'])
  })

  test('says no name that another process removed', async () => {
    await mine.journal.read('p1')
    await theirs.journal.erase(ana)
    expect(JSON.stringify(await mine.journal.read('p1'))).not.toContain('Ana')
    await keep(mine, 'd2', 'C02.1')
    await mine.journal.read('p1')
    await mine.journal.erase(ana)
    expect(JSON.stringify(await mine.journal.read('p1'))).not.toContain('Ana')
  })

  test('is empty once the project is forgotten, here or elsewhere', async () => {
    await mine.journal.read('p1')
    await theirs.journal.forget('p1')
    expect(await mine.journal.read('p1')).toEqual([])
    expect(await keep(mine, 'd2', 'C02.1')).toBe('forgotten')
    expect(await mine.journal.read('p1')).toEqual([])
  })
})
