import { describe, expect, test } from 'vitest'
import { codesOver, keptCode } from '../../src/store/codes.ts'
import { memoryKv } from '../memory-kv.ts'

const minute = 60_000
const maker = {
  by: { platform: 'web', tenant: 'workspace', id: 'ana' },
  place: { platform: 'web', tenant: 'workspace', id: 'my-course' },
} as const

describe('a code', () => {
  test('is for its project, once, however it is typed', async () => {
    const codes = codesOver(memoryKv(), async () => 0)
    const code = await codes.make('p1', maker)
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
    expect(await codes.redeem(` ${code.toLowerCase().replaceAll('-', ' ')} `, 'd1')).toMatchObject({
      project: 'p1',
      maker,
    })
    expect(await codes.redeem(code, 'd2')).toBeUndefined()
  })

  test('works again for whoever used it, who may not have come to the end', async () => {
    const codes = codesOver(memoryKv(), async () => 0)
    const code = await codes.make('p1', maker)
    await codes.redeem(code, 'd1')
    expect(await codes.redeem(code, 'd1')).toMatchObject({ project: 'p1', maker })
  })

  test('works for one of two who use it at the same moment', async () => {
    const codes = codesOver(memoryKv(), async () => 0)
    const code = await codes.make('p1', maker)
    const got = await Promise.all([codes.redeem(code, 'd1'), codes.redeem(code, 'd2')])
    expect(got.filter(Boolean)).toHaveLength(1)
  })

  test('is too old after an hour, and is kept as a hash only', async () => {
    let now = 0
    const kv = memoryKv<never>()
    const codes = codesOver(kv, async () => now)
    const code = await codes.make('p1', maker)
    const [kept] = await kv.list('')
    expect(kept?.key).toMatch(/^[0-9a-f]{64}$/)
    now = 61 * minute
    expect(await codes.redeem(code, 'd1')).toBeUndefined()
  })

  test('of an mcred that kept no maker is read all the same', () => {
    expect(keptCode.safeParse({ project: 'p1', until: 1, used: false }).success).toBe(true)
  })
})
