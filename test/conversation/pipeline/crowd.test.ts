import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { slackStage } from '../../slack/stage.ts'
import { memoryPorts } from '../../world.ts'

describe('a channel in which everybody answers at once', () => {
  test('has all answers kept, and few projects in memory at a time', { timeout: 120_000 }, async () => {
    const ports = memoryPorts()
    let [now, most] = [0, 0]
    const read: typeof ports.journal.read = async (...which) => {
      most = Math.max(most, ++now)
      await pause(20)
      return ports.journal.read(...which).finally(() => now--)
    }
    const stage = await slackStage({ by: 'socket', ports: { ...ports, journal: { ...ports.journal, read } } })
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    const root = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))
    const words = Array.from({ length: 80 }, (_, n) => `Learners can read chart ${n} and explain it`)
    most = 0
    await Promise.all(words.map((text) => stage.say('UBEN', 'C1', text, { thread: root?.ts })))
    await expect
      .poll(
        async () => (await stage.entries()).flatMap((one) => (one.kind === 'answered' ? one.text : [])).toSorted(),
        {
          timeout: 60_000,
        },
      )
      .toEqual(words.toSorted())
    expect(most).toBeLessThanOrEqual(20)
    await stage.close()
  })
})
