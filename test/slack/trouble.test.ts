import { afterEach, describe, expect, test, vi } from 'vitest'
import { NotStored } from '../../src/project/ports.ts'
import { signed } from '../stand-ins/slack/slack.ts'
import { memoryPorts, silent } from '../world.ts'
import { type Options, slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
const open = async (options: Options = {}): Promise<void> => {
  stage = await slackStage(options)
}
afterEach(() => stage.close())

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))
const guided = async (): Promise<string> => {
  await stage.start()
  await stage.type('UANA', 'C1', '/mcred phase design')
  return stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))?.ts ?? ''
}
const answers = async () => (await stage.entries()).filter(({ kind }) => kind === 'answered')

describe('what comes twice', () => {
  test('is kept once: 50 answers delivered four times each in another order', async () => {
    await open()
    const thread = await guided()
    const events = Array.from({ length: 50 }, (_, n) => ({
      type: 'message',
      channel: 'C1',
      channel_type: 'channel',
      user: n % 2 ? 'UANA' : 'UBEN',
      ts: stage.slack.stamp(),
      thread_ts: thread,
      text: `Learners can read chart ${n} and explain it`,
    }))
    const shuffled = Array.from({ length: 4 }, () => events.map((event, n) => ({ event, n })))
      .flat()
      .sort((a, b) => ((a.n * 7919) % 101) - ((b.n * 104729) % 103))
    const told = await Promise.all(shuffled.map(({ event, n }) => stage.event(event, `Ev-same-${n}`)))
    expect(told.every(({ status }) => status === 200)).toBe(true)
    expect(await answers()).toHaveLength(50)
  })

  test('is done once: a double click, and a form sent again', async () => {
    await open()
    await guided()
    const before = stage.seen().length
    await Promise.all([stage.press('UANA', 'C1', 'Skip'), stage.press('UANA', 'C1', 'Skip')])
    expect(stage.seen().length).toBe(before + 1)
    await stage.press('UANA', 'C1', 'Answer', '07.2')
    await Promise.all([stage.submit('UANA', { text: 'Once' }), stage.submit('UANA', { text: 'Once' })])
    expect(await answers()).toHaveLength(1)
  })
})

describe('a request that Slack did not sign now', () => {
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'app_uninstalled' }, team_id: 'T1' })
  const cases: [string, (now: number) => Record<string, string>][] = [
    ['with another secret', (now) => signed(body, now, 'another secret')],
    ['six minutes ago', (now) => signed(body, now - 360_000)],
    ['an hour ahead', (now) => signed(body, now + 3_600_000)],
    ['without a signature', () => ({})],
    ['with a signature of another body', (now) => signed('{}', now)],
  ]
  test.each(cases)('%s is refused and changes nothing', async (_, headers) => {
    await open()
    const before = new Map(stage.stock)
    const response = await fetch(`${stage.server.url}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers(Date.now()) },
      body,
    })
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('')
    expect(stage.stock).toEqual(before)
  })

  test('of ten megabytes is refused', async () => {
    await open()
    const big = JSON.stringify({ text: 'x'.repeat(10_000_000) })
    const response = await fetch(`${stage.server.url}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signed(big, Date.now()) },
      body: big,
    })
    expect(response.status).toBe(413)
  })
})

describe('what nobody expects', () => {
  test.each([
    [
      'an action that is not ours',
      {
        type: 'block_actions',
        user: { id: 'UANA' },
        team: { id: 'T1' },
        actions: [{ type: 'button', action_id: 'x', block_id: 'y', value: 'z' }],
      },
    ],
    ['a malformed event', { type: 'event_callback', team_id: 'T1', event: { type: 'message', channel: 7 } }],
    ['a kind of payload that does not exist', { type: 'tea_time', team: { id: 'T1' } }],
    [
      'a closed form',
      { type: 'view_closed', user: { id: 'UANA' }, team: { id: 'T1' }, view: { id: 'V', callback_id: 'form' } },
    ],
    [
      'a button with a broken intent',
      {
        type: 'block_actions',
        user: { id: 'UANA' },
        team: { id: 'T1' },
        channel: { id: 'C1', name: 'x' },
        actions: [{ type: 'button', action_id: 'x', block_id: 'y', value: '{"do":"launch"}' }],
      },
    ],
  ])('%s is acknowledged at once', async (_, payload) => {
    await open()
    const told =
      payload.type === 'event_callback'
        ? await stage.over('events_api', payload)
        : await stage.over('interactive', payload)
    expect(told.status).toBe(200)
    expect(told.took).toBeLessThan(1000)
  })

  test.each([
    ['null', 'application/json'],
    ['"words"', 'application/json'],
    ['[]', 'application/json'],
    ['{', 'application/json'],
    ['', 'application/json'],
    [`payload=${encodeURIComponent('null')}`, 'application/x-www-form-urlencoded'],
  ])('a request that holds %o is refused, and the next is answered', async (body, type) => {
    await open()
    expect((await stage.send(body, type)).status).toBe(400)
    expect((await stage.type('UANA', 'C1', '/mcred help')).status).toBe(200)
  })

  test('is answered where Slack asks whether the address is ours', async () => {
    await open()
    const told = await stage.over('events_api', { type: 'url_verification', challenge: 'abc', token: 'x' })
    expect(told.body).toEqual({ challenge: 'abc' })
  })
})

describe('trouble with Slack', () => {
  test('where the bot is no member, a command is answered by its own address', async () => {
    await open()
    await stage.type('UANA', 'C2', '/mcred help')
    expect(stage.seen('C2').at(-1)).toContain('mcred')
  })

  test('in an archived channel ends in one log line', async () => {
    await open()
    const thread = await guided()
    const channel = stage.slack.channels.get('C1')
    if (channel) channel.archived = true
    expect((await stage.say('UANA', 'C1', 'An answer', { thread }))[0]?.status).toBe(200)
    expect(await answers()).toHaveLength(1)
    expect(stage.log.join()).toContain('is_archived')
  })

  test('a form that comes too late is offered again', async () => {
    await open()
    stage.slack.fails('views.open', { error: 'expired_trigger_id' })
    await stage.type('UANA', 'C1', '/mcred start')
    await stage.press('UANA', 'C1', 'Open it')
    expect(stage.slack.views).toHaveLength(1)
  })

  test('too many calls are waited out', async () => {
    await open()
    stage.slack.fails('chat.postMessage', { retryAfter: 1 })
    await stage.start()
    expect(stage.seen().at(-1)).toContain('All set')
  })

  test('a call without an answer is told, not repeated, and what was recorded stays', async () => {
    await open()
    const thread = await guided()
    stage.slack.fails('chat.postMessage', { lost: true })
    await stage.say('UANA', 'C1', 'An answer', { thread })
    expect(await answers()).toHaveLength(1)
    expect(stage.log.join()).toContain('No clear answer to chat.postMessage')
  })

  test('a page in place of an answer is no refusal: what was said is kept, and nothing of the page is logged', async () => {
    await open()
    const thread = await guided()
    stage.slack.fails('chat.postMessage', { body: '<html>A gateway is down</html>' })
    await stage.say('UANA', 'C1', 'An answer', { thread })
    expect(stage.log.join()).toContain('No clear answer to chat.postMessage')
    expect(stage.log.join()).not.toContain('gateway')
    expect([...stage.stock.keys()].some((key) => key.startsWith('slack-inbox/'))).toBe(true)
  })

  test('a slow answer is acknowledged in time and comes after', async () => {
    let release = (): void => undefined
    const slow = new Promise<void>((done) => {
      release = done
    })
    await open({ ask: (question) => slow.then(() => silent(question)) })
    const [told] = await stage.say('UANA', 'C1', '<@U0BOT> how long should it be?')
    expect(told?.took).toBeLessThan(2_900)
    release()
    await vi.waitFor(() => expect(stage.seen().at(-1)).toContain('does not say'))
  })

  test('what a slow store has not kept in time is not acknowledged, and kept once when it is delivered again', async () => {
    const ports = memoryPorts()
    let store: Promise<void> | undefined
    let goOn = (): void => undefined
    const { pendingQuestions } = ports.dialogues
    await open({
      ports: {
        ...ports,
        dialogues: {
          ...ports.dialogues,
          pendingQuestions: async (...all) => {
            await store
            return pendingQuestions(...all)
          },
        },
      },
    })
    const thread_ts = await guided()
    const said = { type: 'message', channel: 'C1', channel_type: 'channel', user: 'UANA', ts: stage.slack.stamp() }
    const deliver = () => stage.event({ ...said, thread_ts, text: 'Slowly kept' }, 'Ev-slow')
    store = new Promise((done) => {
      goOn = done
    })
    expect((await deliver()).status).toBe(500)
    expect(await answers()).toHaveLength(0)
    goOn()
    expect((await deliver()).status).toBe(200)
    await vi.waitFor(async () => expect(await answers()).toHaveLength(1))
  })

  test('what was acknowledged and not answered is taken up after a restart', async () => {
    let now = Date.now()
    const ports = memoryPorts(async () => new Promise(() => undefined))
    await open({ ports, now: () => now })
    await stage.say('UANA', 'C1', '<@U0BOT> how long should it be?')
    const { stock, slack } = stage
    expect([...stock.keys()].some((key) => key.startsWith('slack-inbox/'))).toBe(true)
    now += 60_000
    const claims = memoryPorts().claims
    await stage.server.close()
    await slack.close()
    await open({ ports: { ...ports, ask: silent, claims }, stock, now: () => now })
    await vi.waitFor(() => expect(stage.seen().at(-1)).toContain('does not say'))
    await vi.waitFor(() => expect([...stock.keys()].some((key) => key.startsWith('slack-inbox/'))).toBe(false))
  })

  test('what could not be stored is said, with the words to copy', async () => {
    const ports = memoryPorts()
    await open({
      ports: {
        ...ports,
        journal: {
          ...ports.journal,
          append: async (...all) =>
            full ? Promise.reject(new NotStored('the disk is full', undefined)) : ports.journal.append(...all),
        },
      },
    })
    let full = false
    const thread = await guided()
    full = true
    await stage.say('UANA', 'C1', 'Read a ward dashboard', { thread })
    expect(stage.seen().at(-1)).toContain('Read a ward dashboard')
    expect(stage.seen().at(-1)).toContain('the disk is full')
  })

  test('a card that is theirs alone stays, with the refusal beside it', async () => {
    const ports = memoryPorts()
    let full = false
    const append: typeof ports.journal.append = (...all) =>
      full ? Promise.reject(new NotStored('the disk is full', undefined)) : ports.journal.append(...all)
    await open({ ports: { ...ports, journal: { ...ports.journal, append } } })
    await guided()
    await stage.type('UBEN', 'C1', '/mcred show 08.1')
    full = true
    await stage.press('UBEN', 'C1', 'I’ll take it')
    const [card, refusal] = stage.seen('C1', 'UBEN').slice(-2)
    expect(card).toContain('08 Learning pathways · question 1')
    expect(refusal).toContain('the disk is full')
  })

  test('a disk that takes nothing at all is said too', async () => {
    const ports = memoryPorts()
    let full = false
    const refuse = () => Promise.reject(new NotStored('the disk is full', undefined))
    await open({
      ports: { ...ports, claims: { ...ports.claims, take: (...all) => (full ? refuse() : ports.claims.take(...all)) } },
    })
    const thread = await guided()
    full = true
    stage.stock.set = () => {
      throw new Error('full')
    }
    await stage.say('UANA', 'C1', 'Read a ward dashboard', { thread })
    expect(stage.seen().at(-1)).toContain('Read a ward dashboard')
  })

  test('nobody’s words and no token are logged', async () => {
    await open()
    const thread = await guided()
    stage.slack.fails('chat.postMessage', { status: 500 }, { error: 'invalid_auth' })
    await stage.say('UANA', 'C1', 'CANARY words', { thread })
    await sleep(50)
    expect(stage.log.join('\n')).not.toMatch(/CANARY|xox/)
    expect(stage.log.length).toBeGreaterThan(0)
  })
})
