import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ports } from '../../src/conversation/ports.ts'
import { isOfSignOff } from '../../src/project/entry.ts'
import { type MemoryPorts, memoryPorts } from '../world.ts'
import { slackStage } from './stage.ts'

type Stage = Awaited<ReturnType<typeof slackStage>>

const folk = [
  ['UDEAN', 'Dean'],
  ['UMEI', 'Mei'],
  ['UTOM', 'Tom'],
] as const

let now = Date.now()
let ports: MemoryPorts
let stock: Map<string, string>
let stage: Stage
let after: Stage | undefined
/** Whether the process dies once the next thing is kept. */
let dies = false

const open = (with_: MemoryPorts): Promise<Stage> =>
  slackStage({
    now: () => now,
    stock,
    ports: with_,
    before: (slack) => {
      for (const [id, name] of folk) slack.person(id, name)
    },
  })

beforeEach(async () => {
  now = Date.now()
  dies = false
  after = undefined
  stock = new Map()
  ports = memoryPorts()
  const append: Ports['journal']['append'] = async (...all) => {
    const fate = await ports.journal.append(...all)
    if (dies) await new Promise(() => undefined)
    return fate
  }
  stage = await open({ ...ports, journal: { ...ports.journal, append } })
  await stage.start()
  await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a ward dashboard.')
})
afterEach(async () => {
  await stage.close()
  await after?.close()
})

const pause = (): void => {
  now += 5_000
}
const told = async (): Promise<void> => {
  await ports.notices.settled()
  pause()
}
const asked = async (words: string): Promise<void> => {
  await stage.type('UANA', 'C1', `/mcred signoff design ${words}`)
  await told()
}
const seen = (from: Stage, channel: string, user = channel.startsWith('DU') ? channel.slice(1) : 'UANA'): string =>
  from
    .seen(channel, user)
    .map((one) => one.replace(/\s+/g, ' '))
    .join('\n')
const kept = async (): Promise<string[]> => (await stage.entries()).filter(isOfSignOff).map(({ kind }) => kind)

const patiently = { timeout: 10_000 }

/** Does it in a process that dies once it is kept, then takes it up in another. Leases die with the process. */
async function retaken(
  deed: () => Promise<unknown>,
  meanwhile = async (_: Stage): Promise<unknown> => undefined,
): Promise<Stage> {
  dies = true
  const before = (await kept()).length
  void deed().catch(() => undefined)
  await expect.poll(async () => (await kept()).length, patiently).toBe(before + 1)
  const then = await open({ ...ports, claims: memoryPorts().claims })
  after = then
  await meanwhile(then)
  now += 120_000
  await then.app.takeUp()
  await expect.poll(() => [...stock.keys()].filter((key) => key.startsWith('slack-inbox')), patiently).toEqual([])
  await ports.notices.settled()
  return then
}

describe('a deed of sign-off, whose process died once it was kept, is told as it would have been:', () => {
  test('asking', async () => {
    const then = await retaken(() => stage.type('UANA', 'C1', '/mcred signoff design <@UDEAN|dean>'))
    expect(seen(then, 'C1')).toContain('Dean is asked in private')
    expect(seen(then, 'DUDEAN')).toContain('Sign-off: Phase III Design')
    expect(await kept()).toEqual(['asked for sign-off'])
  })

  test('recalling', async () => {
    await asked('<@UDEAN|dean>')
    await retaken(() => stage.type('UANA', 'C1', '/mcred signoff recall'))
    // Slack's address for words to one person alone lives on.
    expect(seen(stage, 'C1')).toContain('Recalled: nobody is asked to sign Phase III Design any more.')
    expect(await kept()).toEqual(['asked for sign-off', 'recalled'])
  })

  test('passing on', async () => {
    await asked('<@UDEAN|dean>')
    await stage.press('UDEAN', 'DUDEAN', 'Pass it on')
    pause()
    const then = await retaken(() => stage.submit('UDEAN', { to: 'UTOM', until: '2099-12-31' }))
    expect(seen(then, 'DUDEAN')).toContain('Tom may decide for Dean until')
    expect(seen(then, 'DUDEAN')).not.toContain('Nothing was recorded')
    expect(seen(then, 'DUTOM')).toContain('Sign-off: Phase III Design')
    expect(await kept()).toEqual(['asked for sign-off', 'delegated'])
  })

  test('signing', async () => {
    await asked('<@UDEAN|dean>')
    const then = await retaken(() => stage.press('UDEAN', 'DUDEAN', 'Sign'))
    expect(seen(then, 'DUANA')).toMatch(/Dean signed .*Phase III Design/)
    expect(await kept()).toEqual(['asked for sign-off', 'signed'])
  })

  test.each([
    ['Ask for changes', 'asked for changes'],
    ['Decline', 'declined'],
  ])('%s', async (button, deed) => {
    await asked('<@UDEAN|dean> <@UMEI|mei>')
    await stage.press('UDEAN', 'DUDEAN', button)
    pause()
    const then = await retaken(() => stage.submit('UDEAN', { words: 'It is too short.' }))
    expect(await kept()).toEqual(['asked for sign-off', 'signed'])
    expect(seen(then, 'DUANA')).toContain(`Dean ${deed}`)
    expect(seen(then, 'DUANA').match(/It is too short\./g)).toHaveLength(1)
  })

  test('signing, though the answer says something else by then', async () => {
    await asked('<@UDEAN|dean> <@UMEI|mei>')
    const then = await retaken(
      () => stage.press('UDEAN', 'DUDEAN', 'Sign'),
      (then) => then.type('UANA', 'C1', '/mcred answer 07.1 Read 20 dashboards alone.'),
    )
    expect(seen(then, 'DUDEAN')).not.toContain('nothing was signed')
    expect(seen(then, 'DUANA')).toContain('Dean signed')
  })

  test('asking again', async () => {
    await asked('<@UDEAN|dean>')
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    await told()
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read 20 dashboards alone.')
    await stage.type('UANA', 'C1', '/mcred signoff')
    pause()
    const then = await retaken(() => stage.press('UANA', 'C1', 'Ask again'))
    expect(seen(then, 'C1')).toContain('Dean is asked in private')
    expect(seen(then, 'DUDEAN')).toContain('Sign-off: Phase III Design')
    expect(await kept()).toEqual(['asked for sign-off', 'signed', 'asked for sign-off'])
  })
})
