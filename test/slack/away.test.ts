import { afterEach, describe, expect, test } from 'vitest'
import { NotStored } from '../../src/project/ports.ts'
import type { Mishap } from '../stand-ins/slack/slack.ts'
import { memoryPorts } from '../world.ts'
import { type Options, slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
let now = Date.now()
const minute = 60_000
const day = 24 * 60 * minute
const ready = async (options: Options = {}): Promise<string> => {
  now = Date.now()
  stage = await slackStage({ now: () => ++now, ...options })
  await stage.start()
  await stage.type('UANA', 'C1', '/mcred phase design')
  return stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))?.ts ?? ''
}
afterEach(() => stage.close())

const later = async (ms: number): Promise<void> => {
  now += ms
  await stage.app.takeUp()
}
const answer = (thread: string) => stage.say('UANA', 'C1', 'Read a dashboard.', { thread })
const answers = async () => (await stage.entries()).filter(({ kind }) => kind === 'answered')
const down: Mishap = { status: 503 }

describe('Slack that is away', () => {
  test('for eight hours gets the answer all the same, and once', async () => {
    const thread = await ready()
    stage.slack.fails('chat.postMessage', ...Array<Mishap>(40).fill(down))
    await answer(thread)
    const before = stage.seen().length
    for (let n = 0; n < 32; n++) await later(16 * minute)
    expect(stage.seen().length).toBe(before)
    for (let n = 0; n < 12; n++) await later(16 * minute)
    expect(stage.seen().length).toBeGreaterThan(before)
    expect(stage.seen().filter((text) => text.includes('question 2 of 3'))).toHaveLength(1)
    expect(await answers()).toHaveLength(1)
  })

  test('for more than a day hears in one line that somebody was not answered, and whether it is recorded', async () => {
    const thread = await ready()
    stage.slack.fails('chat.postMessage', down, down)
    await answer(thread)
    const before = stage.seen().length
    await later(day + 60 * minute)
    expect(stage.seen().length).toBe(before)
    await later(16 * minute)
    await later(day)
    expect(stage.seen().slice(before)).toEqual([
      expect.stringContaining('Ana, I could not answer you here in time. What you did is recorded.'),
    ])
    expect(stage.app.health()).toMatchObject({ givenUp: 1 })
  })

  test('at the start too keeps nobody’s turn from being answered', async () => {
    const thread = await ready()
    stage.slack.fails('chat.postMessage', down)
    await answer(thread)
    const { stock, ports } = stage
    await stage.server.close()
    await stage.slack.close()
    stage = await slackStage({
      now: () => ++now,
      stock,
      ports,
      before: (slack) => slack.fails('auth.test', ...Array<Mishap>(200).fill(down)),
    })
    for (let n = 0; n < 10; n++) await later(16 * minute)
    expect([...stock.keys()].filter((key) => key.startsWith('slack-inbox/'))).toHaveLength(1)
    expect(stage.log.join()).not.toContain('given up')
  })
})

describe('a message whose fate is not known', () => {
  test('and that stands there is not posted again', async () => {
    const thread = await ready()
    stage.slack.fails('chat.postMessage', { lost: true })
    await answer(thread)
    await later(minute)
    await later(day)
    expect(stage.seen().filter((text) => text.includes('question 2 of 3'))).toHaveLength(1)
    expect([...stage.stock.keys()].some((key) => key.startsWith('slack-inbox/'))).toBe(false)
  })

  test('in the channel is found too', async () => {
    await ready()
    const before = stage.seen().length
    stage.slack.fails('chat.postMessage', { lost: true })
    await stage.say('UANA', 'C1', '<@U0BOT> status')
    const shown = stage.seen().length
    expect(shown).toBeGreaterThan(before)
    await later(minute)
    expect(stage.seen().length).toBe(shown)
  })

  test('and that does not stand there is posted', async () => {
    const thread = await ready()
    stage.slack.fails('chat.postMessage', { status: 500 })
    await answer(thread)
    await later(minute)
    await later(day)
    expect(stage.seen().filter((text) => text.includes('question 2 of 3'))).toHaveLength(1)
  })
})

describe('a store that refuses the question of a card that is shown', () => {
  test('keeps it when the turn is taken up again, and the reply is heard', async () => {
    const ports = memoryPorts()
    let refuses = false
    const { dialogues } = ports
    const pendingQuestions: typeof dialogues = {
      ...dialogues,
      open: (one) => (refuses ? Promise.reject(new NotStored('the disk is full', undefined)) : dialogues.open(one)),
    }
    await ready({ ports: { ...ports, dialogues: pendingQuestions } })
    const before = stage.seen().length
    refuses = true
    await stage.type('UANA', 'C1', '/mcred phase development')
    const shown = stage.seen().slice(before)
    expect(shown.join()).not.toMatch(/not saved|went wrong/i)
    refuses = false
    await later(minute)
    const thread = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase IV'))?.ts ?? ''
    expect(thread).not.toBe('')
    expect(stage.seen().filter((text) => text.includes('question 1 of') && shown.includes(text))).toHaveLength(1)
    await stage.say('UANA', 'C1', 'A videoconference.', { thread })
    expect(await answers()).toHaveLength(1)
  })
})
