import { describe, expect, test } from 'vitest'
import { codesOver } from '../../src/store/codes.ts'
import { memoryShelf } from '../memory-shelf.ts'

const minute = 60_000

describe('a code', () => {
  test('is for its project, once, however it is typed', async () => {
    const codes = codesOver(memoryShelf(), async () => 0)
    const code = await codes.make('p1')
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
    expect(await codes.redeem(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe('p1')
    expect(await codes.redeem(code)).toBeUndefined()
  })

  test('works for one of two who use it at the same moment', async () => {
    const codes = codesOver(memoryShelf(), async () => 0)
    const code = await codes.make('p1')
    const got = await Promise.all([codes.redeem(code), codes.redeem(code)])
    expect(got.filter(Boolean)).toEqual(['p1'])
  })

  test('is too old after an hour, and is kept as a hash only', async () => {
    let now = 0
    const shelf = memoryShelf<{ project: string; until: number; used: boolean }>()
    const codes = codesOver(shelf, async () => now)
    const code = await codes.make('p1')
    const [kept] = await shelf.list('')
    expect(kept?.key).toMatch(/^[0-9a-f]{64}$/)
    now = 61 * minute
    expect(await codes.redeem(code)).toBeUndefined()
  })
})
