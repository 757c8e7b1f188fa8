import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Spent, spendingOver } from '../../../src/ask/model/spending.ts'
import { memoryKv } from '../../memory-kv.ts'
import { type ModelStandIn, modelStandIn } from '../../stand-ins/model.ts'
import { modelDesk } from './desk.ts'

let server: ModelStandIn
beforeAll(async () => {
  server = await modelStandIn()
})
afterAll(() => server.close())

const usage = { input: 30_000, output: 200, cached: 29_000 }
const reply = { does: 'say', said: { sentences: [], notCovered: '' }, usage } as const

describe('what a model costs', () => {
  test('is counted as the provider counts it, for each workspace and day', async () => {
    const { ask, spending, today } = await modelDesk(server.url)
    server.plan(reply)
    await ask({ text: 'How are credits counted?', workspace: 'T1' })
    await ask({ text: 'How are badges issued?', workspace: 'T1' })
    expect(await spending.of('T1', today())).toMatchObject({ questions: 2, failed: 0, tokens: 60_400, cached: 58_000 })
    expect(await spending.of('T2', today())).toMatchObject({ questions: 0, tokens: 0 })
  })

  test('ends at the day’s limit, in that workspace only', async () => {
    const { ask } = await modelDesk(server.url, { dailyTokens: 50_000 })
    server.plan(reply)
    await ask({ text: 'How are credits counted?', workspace: 'T1' })
    expect(await ask({ text: 'How are badges issued?', workspace: 'T1' })).toMatchObject({
      note: "Today's allowance for the model is used up; this is answered without it.",
    })
    expect(server.asked).toHaveLength(1)
    expect(await ask({ text: 'How are badges awarded?', workspace: 'T2' })).not.toHaveProperty('note')
  })

  test('counts a request that got no answer by its length', async () => {
    const { ask, spending, today } = await modelDesk(server.url, { timeout: 300 })
    server.plan({ does: 'hang' })
    await ask({ text: 'How are credits counted?', workspace: 'T1' })
    const day = await spending.of('T1', today())
    expect(day).toMatchObject({ questions: 1, failed: 1 })
    expect(day.tokens).toBeGreaterThan(20_000)
  })

  test('stays below the limit when many ask at once', async () => {
    let count = 0
    const spending = spendingOver({ kv: memoryKv<Spent>(), limit: 1000, now: () => 0, id: () => String(++count) })
    const reserved = await Promise.all(Array.from({ length: 20 }, () => spending.reserve('T1', 300)))
    expect(reserved.filter(Boolean).length).toBe(3)
  })

  test('begins anew with the next day', async () => {
    let count = 0
    let now = Date.parse('2026-11-24T23:59:00Z')
    const spending = spendingOver({
      kv: memoryKv<Spent>(),
      limit: 1000,
      now: () => now,
      id: () => String(++count),
    })
    await (await spending.reserve('T1', 900))?.({ tokens: 950, cached: 0, ms: 20 })
    expect(await spending.reserve('T1', 900)).toBeUndefined()
    now += 120_000
    expect(await spending.reserve('T1', 900)).toBeTypeOf('function')
    expect(await spending.of('T1', '2026-11-24')).toMatchObject({ tokens: 950, ms: { median: 20, slowest: 20 } })
  })
})
