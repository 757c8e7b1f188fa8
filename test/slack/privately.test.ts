import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startAsking } from '../../src/ask/start.ts'
import { silent } from '../world.ts'
import { slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
let now = Date.now()
beforeEach(async () => {
  now = Date.now()
  stage = await slackStage({ now: () => now, ask: silent })
})
afterEach(() => stage.close())

describe('what one person alone sees', () => {
  test('changes in place with each press, so that no stale button stays', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred forget this project')
    const before = stage.seen().length
    now += 5_000
    await stage.press('UANA', 'C1', 'Delete…')
    expect(stage.seen()).toHaveLength(before)
    expect(stage.seen().at(-1)).toContain('Really delete')
    now += 5_000
    await stage.press('UANA', 'C1', 'Yes, delete all of it')
    expect(await stage.entries()).toEqual([])
  })

  test('comes as a form’s page where App Home is pressed', async () => {
    await stage.start()
    await stage.type('UBEN', 'C1', '/mcred missing')
    await stage.openHome('UBEN')
    await stage.pressHome('UBEN', 'Reminder settings')
    expect(JSON.stringify(stage.slack.views.at(-1)?.view)).toContain('reminder')
  })

  test('says that a button is too old once nobody knows what it carried', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred missing')
    const card = stage.newest('UANA', 'C1', ({ text }) => text.includes('open in'))
    const button = JSON.parse(
      JSON.stringify(card?.blocks ?? []).replace(
        /"value":"(?!#)(?:[^"\\]|\\.)*"/g,
        '"value":"#01234567890123456789012345678901"',
      ),
    )
    if (card) card.blocks = button
    await stage.press('UANA', 'C1', 'Answer')
    expect(stage.seen().at(-1)).toContain('too old')
  })
})

describe('an answer of the toolkit that one person alone sees', () => {
  test('stays where it is said whether it helped', async () => {
    await stage.close()
    const { ask } = await startAsking()
    stage = await slackStage({ now: () => now, ask })
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred ask should learning goals be measurable?')
    const answer = stage.seen('C1', 'UANA').at(-1)
    now += 5_000
    await stage.press('UANA', 'C1', 'Helpful')
    expect(stage.seen('C1', 'UANA')).toContain(answer)
    expect(stage.seen('C1', 'UANA').at(-1)).toContain('Thank you')
  })
})

describe('a list that one person alone sees', () => {
  const posted = () => stage.slack.calls.filter(({ method }) => method === 'chat.postMessage')

  test('is drawn again after a tick on it, which makes no message of its own in the channel', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    await stage.type('UANA', 'C1', '/mcred assign 07.c1 me')
    now += 5_000
    await stage.type('UANA', 'C1', '/mcred mine')
    expect(stage.seen().at(-1)).toContain('Yours to settle: one item')
    const before = posted().length
    now += 5_000
    await stage.press('UANA', 'C1', 'Tick', '07.c1')
    expect(stage.seen().join()).not.toContain('Yours to settle: one item')
    expect(stage.seen().join()).toContain('Nothing waits for you here')
    expect(posted().slice(before)).toEqual([
      expect.objectContaining({ args: expect.objectContaining({ thread_ts: expect.any(String) }) }),
    ])
  })

  test('stays where something is looked at from it', async () => {
    await stage.start()
    for (const answer of ['07.1 Read a dashboard.', '07.3 Level 5.', '07.1 Read two dashboards.']) {
      now += 5_000
      await stage.type('UANA', 'C1', `/mcred answer ${answer}`)
    }
    await stage.type('UBEN', 'C1', '/mcred status')
    now += 5_000
    await stage.press('UBEN', 'C1', 'Look')
    expect(stage.seen('C1', 'UBEN').join()).toMatch(/questions and checks are settled.*One thing to look at again/s)
  })
})

describe('a channel that the bot is not in', () => {
  test.each(['start Dairy safety', 'phase design', 'status', 'ask how long should it be?', '07.1', 'nudge'])(
    'says one line to whoever types “%s”, and makes nothing',
    async (typed) => {
      const before = new Map(stage.stock)
      await stage.type('UANA', 'C2', `/mcred ${typed}`)
      expect(stage.seen('C2')).toEqual([
        expect.stringMatching(/^ *I am not in #elsewhere\. Type +\/invite @mcred +and press the button; then I go on/),
      ])
      expect(stage.seen('C2')[0]).toContain(typed)
      expect(stage.seen('C2', 'UBEN')).toEqual([])
      expect(stage.slack.views).toHaveLength(0)
      expect(await stage.ports.places.projectAt({ platform: 'slack', tenant: 'T1', id: 'C2' })).toBeUndefined()
      expect(new Map(stage.stock)).toEqual(before)
      expect(stage.slack.calls.map(({ method }) => method)).not.toContain('chat.postMessage')
    },
  )

  test('goes on with the wish once the bot is invited', async () => {
    await stage.type('UANA', 'C2', '/mcred start Dairy safety')
    await stage.invite('UANA', 'C2')
    now += 5_000
    await stage.press('UANA', 'C2', 'Go on')
    await stage.submit('UANA')
    expect(stage.seen('C2', 'UBEN').join()).toContain('Dairy safety')
  })

  test('leads its help with how to invite', async () => {
    await stage.type('UANA', 'C2', '/mcred help')
    expect(stage.seen('C2').map((line) => line.slice(0, 30))).toEqual([
      expect.stringContaining('I am not in #elsewhere'),
      expect.stringContaining('What I can do'),
    ])
    expect(stage.seen('C2', 'UBEN')).toEqual([])
  })

  test('keeps a form open that was opened before the bot was taken out', async () => {
    await stage.type('UANA', 'C1', '/mcred start')
    const channel = stage.slack.channels.get('C1')
    if (channel) channel.hasBot = false
    await stage.leave('U0BOT', 'C1')
    const told = await stage.submit('UANA', { name: 'Data basics' })
    expect(told.body).toMatchObject({ response_action: 'errors', errors: { name: expect.stringContaining('/invite') } })
    expect(await stage.entries()).toEqual([])
  })
})

describe('a chat with the bot', () => {
  test('shows that it is at it while it looks something up', async () => {
    await stage.say('UANA', 'DUANA', 'how long should a micro-credential be?')
    await vi.waitFor(() =>
      expect(stage.slack.calls.map(({ method }) => method)).toContain('assistant.threads.setStatus'),
    )
    expect(stage.seen('DUANA').at(-1)).toContain('does not say')
  })

  test('follows up in a thread without a mention', async () => {
    await stage.say('UANA', 'DUANA', 'how long should a micro-credential be?')
    const asked = stage.newest('UANA', 'DUANA', ({ user }) => user === 'UANA')
    await stage.say('UANA', 'DUANA', 'and how many hours is that?', { thread: asked?.ts })
    expect(stage.slack.thread('DUANA', asked?.ts ?? '')).toHaveLength(4)
  })
})
