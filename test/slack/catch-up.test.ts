import { describe, expect, test } from 'vitest'
import { catchingUp } from '../../src/slack/catch-up.ts'

/** A reading that ends when it is told to, and what was done so far. */
function desk() {
  const done: string[] = []
  const ends: ((complete: boolean) => void)[] = []
  const read = () =>
    new Promise<boolean>((end) => {
      done.push('read')
      ends.push(end)
    })
  const takeUp = async (): Promise<void> => void done.push('take up')
  const ended = async (complete: boolean): Promise<void> => {
    ends.shift()?.(complete)
    await new Promise((turn) => setImmediate(turn))
  }
  return { done, ended, catchUp: catchingUp(read, takeUp, (line) => done.push(line)) }
}

describe('catching up', () => {
  test('reads back before it takes up what was left lying', async () => {
    const { done, ended, catchUp } = desk()
    const now = catchUp.now()
    await catchUp.eachMinute()
    await catchUp.takeUp()
    expect(done).toEqual(['read'])
    await ended(true)
    await now
    expect(done).toEqual(['read', 'take up'])
  })

  test('reads one at a time, and once more for all that was lost meanwhile', async () => {
    const { done, ended, catchUp } = desk()
    for (let n = 0; n < 5; n++) void catchUp.now()
    await ended(true)
    await ended(true)
    expect(done).toEqual(['read', 'take up', 'read', 'take up'])
  })

  test('reads again each minute where something was left out, but not for ever', async () => {
    const { done, ended, catchUp } = desk()
    void catchUp.now()
    await ended(false)
    for (let n = 0; n < 30; n++) {
      await catchUp.takeUp()
      void catchUp.eachMinute()
      await ended(false)
    }
    expect(done.filter((one) => one === 'read')).toHaveLength(10)
    expect(done.filter((one) => one === 'take up')).toHaveLength(10 + 21)
  })

  test('is done once everything could be read', async () => {
    const { done, ended, catchUp } = desk()
    catchUp.soon()
    void catchUp.eachMinute()
    await ended(true)
    await catchUp.eachMinute()
    await catchUp.takeUp()
    expect(done).toEqual(['read', 'take up', 'take up'])
  })
})
