import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { constructed, play } from '../play.ts'
import { slackStage, words } from '../stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
let now = Date.now()
beforeEach(async () => {
  now = Date.now()
  stage = await slackStage({ now: () => now })
})
afterEach(() => stage.close())

const home = (user: string): string =>
  words({ text: '', blocks: (stage.slack.homes.get(user)?.['blocks'] ?? []) as [] })
const modal = (): string => words({ text: '', blocks: (stage.slack.views.at(-1)?.view['blocks'] ?? []) as [] })
const answer = { do: 'answer', item: 'Q07.1' } as const

/** A press on a button of any value, wherever it is said to stand. */
const forge = (user: string, channel: string | undefined, value: unknown) =>
  stage.over('interactive', {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: user, username: user },
    trigger_id: stage.slack.trigger(),
    ...(channel
      ? {
          channel: { id: channel, name: channel.startsWith('D') ? 'directmessage' : 'elsewhere' },
          container: { type: 'message', message_ts: stage.slack.stamp() },
          response_url: `${stage.slack.url}${stage.slack.responseUrl(channel, user)}`,
        }
      : { container: { type: 'view' }, view: { id: 'H1', type: 'home' } }),
    actions: [
      { type: 'button', action_id: 'x', block_id: 'y', action_ts: stage.slack.stamp(), value: JSON.stringify(value) },
    ],
  })

const recorded = async (text = 'Secret plans'): Promise<string> => {
  await stage.start()
  await stage.type('UANA', 'C1', `/mcred answer 07.1 ${text}`)
  return (await stage.ports.places.projectAt({ platform: 'slack', tenant: 'T1', id: 'C1' })) ?? ''
}

describe('who left a channel', () => {
  test('has its project neither in the direct chat nor on App Home, which is drawn anew at once', async () => {
    await recorded()
    await stage.type('UBEN', 'C1', '/mcred help')
    await stage.openHome('UBEN')
    expect(home('UBEN')).toContain('Data basics')
    await stage.leave('UBEN', 'C1')
    expect(home('UBEN')).toContain('in no project yet')
    await stage.say('UBEN', 'DUBEN', 'answers')
    expect(stage.seen('DUBEN', 'UBEN').join()).not.toMatch(/Secret|Data basics/)
  })

  test('gets nothing by an old button of App Home, and is not written back into the list', async () => {
    await recorded()
    await stage.type('UBEN', 'C1', '/mcred help')
    await stage.type('UANA', 'C1', '/mcred assign 07.2 <@UBEN|ben>')
    await stage.openHome('UBEN')
    const old = stage.slack.homes.get('UBEN')
    await stage.leave('UBEN', 'C1')
    if (old) stage.slack.homes.set('UBEN', old)
    await stage.pressHome('UBEN', 'Answer')
    expect(modal()).toContain('a channel that you are not in')
    await stage.openHome('UBEN')
    expect(home('UBEN')).toContain('in no project yet')
  })

  test('presses nothing on a card of the channel that they still see', async () => {
    await recorded()
    await stage.type('UANA', 'C1', '/mcred phase design')
    await stage.leave('UBEN', 'C1')
    const before = stage.seen('C1', 'UANA').join()
    await stage.press('UBEN', 'C1', 'Skip')
    expect(stage.seen('C1', 'UANA').join()).toBe(before)
    expect(stage.seen('C1', 'UBEN').at(-1)).toContain('not in')
  })

  test('gets nothing by an old "which do you mean" of the direct chat', async () => {
    stage.slack.join('C3', 'third')
    await recorded()
    await stage.start('Dairy safety', 'UANA', 'C3')
    for (const channel of ['C1', 'C3']) await stage.type('UBEN', channel, '/mcred help')
    await stage.say('UBEN', 'DUBEN', 'answers')
    await stage.leave('UBEN', 'C1')
    await stage.press('UBEN', 'DUBEN', 'Data basics')
    expect(stage.seen('DUBEN', 'UBEN').at(-1)).toContain('a channel that you are not in')
    expect(stage.seen('DUBEN', 'UBEN').join()).not.toContain('Secret')
    now += 5_000
    await stage.say('UBEN', 'DUBEN', 'missing')
    expect(stage.seen('DUBEN', 'UBEN').at(-1)).toContain('open in your phases')
  })

  test('cannot send a form that was opened before; it stays open with the words in it', async () => {
    await recorded()
    await stage.type('UBEN', 'C1', '/mcred answer 07.2')
    await stage.leave('UBEN', 'C1')
    const told = await stage.submit('UBEN', { text: 'Still mine' })
    expect(told.body).toMatchObject({
      response_action: 'errors',
      errors: { text: expect.stringContaining('not in now') },
    })
    expect((await stage.entries()).filter(({ kind }) => kind === 'answered')).toHaveLength(1)
  })

  test('cannot use the shortcut on one of its messages', async () => {
    await recorded()
    await stage.say('UANA', 'C1', 'Nurses read dashboards')
    const message = stage.newest('UANA', 'C1', ({ user }) => user === 'UANA')
    if (!message) throw new Error('no message')
    await stage.leave('UBEN', 'C1')
    await stage.shortcut('UBEN', 'C1', message)
    expect(stage.slack.views).toHaveLength(1)
    expect(stage.seen('C1', 'UBEN').at(-1)).toContain('a channel that you are not in')
  })

  test('is let in again after joining again', async () => {
    await recorded()
    await stage.type('UBEN', 'C1', '/mcred help')
    await stage.leave('UBEN', 'C1')
    stage.slack.channels.get('C1')?.absent.delete('UBEN')
    await stage.event({ type: 'member_joined_channel', user: 'UBEN', channel: 'C1' })
    await stage.type('UBEN', 'C1', '/mcred help')
    await stage.say('UBEN', 'DUBEN', 'answers')
    expect(stage.seen('DUBEN', 'UBEN').join()).toContain('Secret')
  })

  test('and whoever is asked to settle something without being there has no way in either', async () => {
    await recorded()
    await stage.leave('UBEN', 'C1')
    await stage.type('UANA', 'C1', '/mcred assign 07.2 <@UBEN|ben>')
    expect(stage.seen('C1').at(-1)).toContain('Ben is not here and will not hear of it')
    expect(stage.seen('C1', 'UBEN').at(-1)).toContain('Ana assigned 07.2 to')
    await stage.openHome('UBEN')
    expect(home('UBEN')).toContain('in no project yet')
  })
})

describe('a button that names another place', () => {
  test.each([
    ['C2', { channel: 'C1', intent: { do: 'answers' } }],
    ['DUBEN', { channel: 'C1', intent: { do: 'answers' } }],
    ['C1', { channel: 'C2', intent: { do: 'start' } }],
  ])('is not obeyed in %s', async (where, value) => {
    await recorded()
    stage.slack.join('C2', 'elsewhere')
    await stage.type('UBEN', 'C1', '/mcred help')
    const before = stage.slack.calls.length
    await forge('UBEN', where, value)
    expect(stage.seen(where, 'UBEN').at(-1)).toContain('too old')
    expect(JSON.stringify(stage.slack.calls.slice(before))).not.toContain('Secret')
    expect(stage.slack.views).toHaveLength(1)
  })

  test('nor is one that names a project, in a channel or to somebody who was never in it', async () => {
    const project = await recorded()
    stage.slack.join('C2', 'elsewhere')
    await forge('UBEN', 'C2', { project, intent: { do: 'answers' } })
    await forge('UBEN', 'DUBEN', { project, intent: { do: 'answers' } })
    expect(stage.seen('C2', 'UBEN').at(-1)).toContain('too old')
    expect(stage.seen('DUBEN', 'UBEN').at(-1)).toContain('a channel that you are not in')
    expect([...stage.seen('C2', 'UBEN'), ...stage.seen('DUBEN', 'UBEN')].join()).not.toContain('Secret')
  })

  test('on App Home is only obeyed for somebody who is there', async () => {
    await recorded()
    stage.slack.channels.get('C1')?.absent.add('UBEN')
    now += 61_000
    await forge('UBEN', undefined, { channel: 'C1', intent: answer })
    expect(modal()).toContain('a channel that you are not in')
    await forge('UANA', undefined, { channel: 'C1', intent: { do: 'edit', item: 'Q07.1' } })
    expect(JSON.stringify(stage.slack.views.at(-1)?.view)).toContain('Secret')
  })
})

describe('where Slack cannot tell who is in a channel', () => {
  const silence = (): void => stage.slack.fails('conversations.members', ...Array(20).fill({ error: 'fatal_error' }))

  test('App Home and the direct chat say so and show nothing', async () => {
    await recorded()
    await stage.type('UBEN', 'C1', '/mcred help')
    now += 61_000
    silence()
    await stage.say('UBEN', 'DUBEN', 'answers')
    expect(stage.seen('DUBEN', 'UBEN').at(-1)).toContain('could not check just now')
    await stage.openHome('UBEN')
    expect(home('UBEN')).toContain('could not check with Slack')
    expect(home('UBEN')).not.toContain('Data basics')
  })

  test('nobody is locked out of the channel that they are in', async () => {
    await recorded()
    now += 61_000
    silence()
    stage.slack.fails('conversations.info', { error: 'fatal_error' }, { retryAfter: 30 })
    await stage.type('UBEN', 'C1', '/mcred answers')
    expect(stage.seen('C1', 'UBEN').at(-1)).toContain('Secret')
  })

  test('a form stays open, and is taken when it is sent again', async () => {
    await recorded()
    await stage.type('UBEN', 'C1', '/mcred answer 07.2')
    now += 61_000
    stage.slack.fails('conversations.members', { error: 'not_allowed' })
    expect((await stage.submit('UBEN', { text: 'Kept' })).body).toMatchObject({ response_action: 'errors' })
    await stage.submit('UBEN', { text: 'Kept' })
    expect((await stage.entries()).at(-1)).toMatchObject({ kind: 'answered', text: 'Kept', name: 'Ben' })
  })
})

describe('where our own store does not answer', () => {
  test('Slack is asked all the same, so that whoever answers hears what became of it', async () => {
    await recorded()
    await stage.type('UBEN', 'C1', '/mcred answer 07.2')
    stage.stock.get = () => {
      throw new Error('away')
    }
    expect((await stage.submit('UBEN', { text: 'Kept' })).status).toBe(200)
    expect((await stage.entries()).at(-1)).toMatchObject({ kind: 'answered', text: 'Kept', name: 'Ben' })
  })
})

describe('a project that goes away', () => {
  test('goes from the App Home of all who had it', async () => {
    await recorded()
    await stage.type('UBEN', 'C1', '/mcred help')
    await stage.openHome('UBEN')
    await stage.type('UANA', 'C1', '/mcred archive')
    expect(home('UBEN')).toContain('in no project yet')
    await stage.type('UANA', 'C1', '/mcred reopen')
    expect(home('UBEN')).toContain('Data basics')
  })
})

describe('a chat of two people', () => {
  test('is not the chat with the bot: nothing of a team is shown there, nor a code', async () => {
    await recorded()
    stage.slack.join('D0TWO', 'directmessage', false)
    const before = stage.slack.calls.length
    await play(stage, constructed('chat-of-two'), () =>
      expect(stage.seen('D0TWO').at(-1)).toContain('I am not in this chat'),
    )
    expect(stage.seen('D0TWO', 'UBEN')).toEqual([])
    expect(JSON.stringify(stage.slack.calls.slice(before))).not.toMatch(/Secret|Data basics|works once/)
  })

  test('with the bot goes on as ever, and asks Slack once', async () => {
    await recorded()
    for (let n = 0; n < 3; n++) await stage.type('UANA', 'DUANA', '/mcred answers')
    expect(stage.seen('DUANA').at(-1)).toContain('Secret')
    expect(stage.slack.calls.filter(({ method }) => method === 'conversations.open')).toHaveLength(1)
  })
})

describe('a group chat', () => {
  test('is known by what was said there, for Slack does not say who is in it', async () => {
    stage.slack.join('G1', 'mpdm-ana--ben-1')
    await stage.start('Group work', 'UANA', 'G1')
    await stage.event({
      type: 'message',
      channel: 'G1',
      channel_type: 'mpim',
      user: 'UANA',
      ts: stage.slack.stamp(),
      text: '<@U0BOT> help',
    })
    await stage.openHome('UANA')
    expect(home('UANA')).toContain('Group work')
    await forge('UBEN', undefined, { channel: 'G1', intent: { do: 'edit', item: 'Q07.1' } })
    expect(modal()).toContain('a channel that you are not in')
  })
})

describe('a reminder', () => {
  test('asks whether somebody is still in the channel', async () => {
    const place = { platform: 'slack', tenant: 'T1', id: 'C1' } as const
    const ask = (id: string) => stage.app.reach.isThere?.(place, { platform: 'slack', tenant: 'T1', id })
    expect(await ask('UBEN')).toBe('yes')
    await stage.leave('UBEN', 'C1')
    expect(await ask('UBEN')).toBe('no')
  })
})
