import { describe, expect, test } from 'vitest'
import { CatchUp } from '../../../src/slack/receive/catch-up.ts'

/** A reading that ends when it is told to, and how often it was begun. */
function outbox() {
  const ends: ((complete: boolean) => void)[] = []
  let count = 0
  const read = () =>
    new Promise<boolean>((end) => {
      count++
      ends.push(end)
    })
  const ended = async (complete: boolean): Promise<void> => {
    ends.shift()?.(complete)
    await new Promise((turn) => setImmediate(turn))
  }
  return { count: () => count, ended, catchUp: new CatchUp(read) }
}

describe('catching up', () => {
  test('reads one at a time, and once more for all that was lost meanwhile', async () => {
    const { count, ended, catchUp } = outbox()
    for (let n = 0; n < 5; n++) void catchUp.now()
    expect(count()).toBe(1)
    await catchUp.eachMinute()
    await ended(true)
    expect(count()).toBe(2)
    await ended(true)
    expect(count()).toBe(2)
  })

  test('reads again each minute where something was left out, but not for ever', async () => {
    const { count, ended, catchUp } = outbox()
    void catchUp.now()
    await ended(false)
    for (let n = 0; n < 30; n++) {
      void catchUp.eachMinute()
      await ended(false)
    }
    expect(count()).toBe(10)
  })

  test('is done once everything could be read', async () => {
    const { count, ended, catchUp } = outbox()
    catchUp.soon()
    void catchUp.eachMinute()
    await ended(true)
    await catchUp.eachMinute()
    expect(count()).toBe(1)
  })
})
