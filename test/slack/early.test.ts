import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buttonsIn } from '../stand-ins/slack/cards.ts'
import { memoryPorts } from '../world.ts'
import { memoryKvs } from './kv.ts'
import { slackStage } from './stage.ts'

type Stage = Awaited<ReturnType<typeof slackStage>>
let now: number
let stage: Stage

const thread = (): string => {
  const asked = stage.slack
    .channel('C1')
    ?.messages.find(({ blocks }) => buttonsIn(blocks).some(({ button }) => button.text.text === 'Answer'))
  return asked?.thread_ts ?? asked?.ts ?? ''
}
const bens = () => {
  const message = stage.slack.channel('C1')?.messages.find(({ user }) => user === 'UBEN')
  if (!message) throw new Error('Ben has said nothing')
  return message
}
const texts = async () => (await stage.entries()).flatMap((entry) => (entry.kind === 'answered' ? [entry.text] : []))
const answers = async (): Promise<string> => {
  await stage.type('UANA', 'C1', '/mcred answers')
  return stage.seen().at(-1) ?? ''
}
/** As after minutes in which what lies in the inbox is taken up. */
async function later(minutes = 12): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    now += 60_000
    await stage.app.takeUp()
  }
}

beforeEach(() => {
  now = Date.parse('2026-11-26T04:00:00Z')
})
afterEach(() => stage.close())

describe('a reply that was acknowledged by a process that died', () => {
  beforeEach(async () => {
    const ports = memoryPorts()
    let dead = false
    const { stock } = memoryKvs()
    const append: typeof ports.journal.append = (...all) =>
      dead ? new Promise(() => undefined) : ports.journal.append(...all)
    const first = await slackStage({
      now: () => now,
      stock,
      ports: { ...ports, journal: { ...ports.journal, append } },
    })
    stage = first
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    now += 5_000
    dead = true
    await stage.say('UBEN', 'C1', 'Nurses can plan a lessn', { thread: thread() })
    const said = first.slack.channel('C1')?.messages ?? []
    now += 10_000
    stage = await slackStage({ now: () => now, stock, ports: { ...ports, claims: memoryPorts().claims }, said })
  })

  test('is recorded with the words that it was edited to meanwhile', async () => {
    await stage.edit('C1', bens(), 'Nurses can plan a lesson')
    await later()
    expect(await answers()).toContain('Nurses can plan a lesson')
  })

  test('is not recorded where it was deleted meanwhile', async () => {
    await stage.remove('C1', bens())
    await later()
    expect(await texts()).toEqual([])
  })
})

describe('a reply whose change is delivered before it', () => {
  beforeEach(async () => {
    stage = await slackStage({ now: () => now })
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    now += 5_000
    stage.slack.write('C1', 'UBEN', 'Posted too early', thread())
  })
  const delivered = async () => {
    const { ts, text } = bens()
    const event = {
      type: 'message',
      user: 'UBEN',
      channel: 'C1',
      channel_type: 'channel',
      text,
      ts,
      thread_ts: thread(),
    }
    await stage.event(event)
  }

  test('is taken back where it was deleted', async () => {
    const { ts, text } = bens()
    const [message, at] = [bens(), thread()]
    await stage.remove('C1', message)
    await stage.event({
      type: 'message',
      user: 'UBEN',
      channel: 'C1',
      channel_type: 'channel',
      text,
      ts,
      thread_ts: at,
    })
    await later()
    expect(await answers()).toContain('Nothing yet')
  })

  test('gets the words that it was edited to', async () => {
    await stage.edit('C1', bens(), 'Read a bar chart')
    await delivered()
    await later()
    expect(await answers()).toContain('Read a bar chart')
  })

  test('is not waited for any longer than platforms deliver again, and nobody is told', async () => {
    const before = stage.seen('C1', 'UBEN').length
    await stage.edit('C1', bens(), 'Read a bar chart')
    await later(20)
    expect(stage.seen('C1', 'UBEN')).toHaveLength(before)
    expect([...stage.stock.keys()].filter((key) => key.includes('inbox'))).toEqual([])
  })
})
