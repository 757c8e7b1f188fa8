import { describe, expect, test } from 'vitest'
import { step, take } from '../../src/scheduler/claim.ts'
import type { ReminderRecord } from '../../src/scheduler/records.ts'
import { memoryKv } from '../memory-kv.ts'

const claimed = async (kv = memoryKv<ReminderRecord>(), now = 0) => {
  const claim = await take(kv, { key: 'C1/2026-W48', at: 5 }, { now, lease: 100 })
  if (typeof claim === 'string') throw new Error(`It is ${claim}`)
  return { kv, claim }
}

describe('a claim', () => {
  test('is taken over without doubt where nothing had left', async () => {
    const { kv } = await claimed()
    expect(await take(kv, { key: 'C1/2026-W48', at: 5 }, { now: 99, lease: 100 })).toBe('taken')
    expect(await take(kv, { key: 'C1/2026-W48', at: 5 }, { now: 101, lease: 100 })).toMatchObject({
      doubtful: false,
      mine: { tries: 2 },
    })
  })

  test('is doubtful once a message may have left, for every taker until one has looked', async () => {
    const { kv, claim } = await claimed()
    await step(kv, claim, { state: 'sending' })
    expect(await take(kv, { key: 'C1/2026-W48', at: 5 }, { now: 101, lease: 100 })).toMatchObject({ doubtful: true })
    expect(await take(kv, { key: 'C1/2026-W48', at: 5 }, { now: 202, lease: 100 })).toMatchObject({
      doubtful: true,
      mine: { tries: 3 },
    })
  })

  test('cannot be ended by a taker who lost it', async () => {
    const { kv, claim } = await claimed()
    await take(kv, { key: 'C1/2026-W48', at: 5 }, { now: 101, lease: 100 })
    expect(await step(kv, claim, { state: 'sending' })).toBeUndefined()
    expect(await step(kv, claim, { state: 'sent', ended: 102 })).toBeUndefined()
  })

  test('is over once and for all, unless it was only missed', async () => {
    const { kv, claim } = await claimed()
    await step(kv, claim, { state: 'sent', ended: 50 })
    expect(await take(kv, { key: 'C1/2026-W48', at: 5 }, { now: 999, lease: 100 })).toBe('over')
    await kv.set('C2/2026-W48', { state: 'missed', at: 5, ended: 6 })
    expect(await take(kv, { key: 'C2/2026-W48', at: 5 }, { now: 7, lease: 100 })).toMatchObject({ doubtful: false })
  })
})
