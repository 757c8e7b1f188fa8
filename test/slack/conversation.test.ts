import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
beforeEach(async () => {
  stage = await slackStage()
})
afterEach(() => stage.close())

describe('a channel in Slack', () => {
  test('is set up by a form that a command opens', async () => {
    expect((await stage.type('UANA', 'C1', '/mcred start Data basics')).status).toBe(200)
    await stage.submit('UANA')
    expect(stage.seen().at(-1)).toContain('Data basics')
    expect(await stage.entries()).toMatchObject([{ kind: 'started', name: 'Ana', title: 'Data basics' }])
  })

  test('shows a wrong form again with what is wrong, and takes it once it is right', async () => {
    await stage.type('UANA', 'C1', '/mcred start')
    const wrong = { name: '', zone: 'Atlantis' }
    for (let n = 0; n < 2; n++)
      expect((await stage.submit('UANA', wrong)).body).toMatchObject({
        response_action: 'errors',
        errors: { name: expect.any(String), zone: expect.any(String) },
      })
    expect((await stage.submit('UANA', { name: 'Data basics', zone: 'Singapore' })).body).toBe('')
    expect(await stage.entries()).toHaveLength(1)
  })

  test('goes through a phase in a thread, by reply, by form and as not applicable', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    const [root] = stage.slack.channels.get('C1')?.messages.filter(({ text }) => text.includes('Phase III')) ?? []
    await stage.say('UBEN', 'C1', 'Read a ward dashboard *well* &amp; &lt;tidy&gt;', { thread: root?.ts })
    await stage.press('UANA', 'C1', 'Answer', '07.2')
    await stage.submit('UANA', { text: 'Two hospitals look at them.' })
    await stage.say('UANA', 'C1', 'n/a, nobody regulates this', { thread: root?.ts })
    const entries = await stage.entries()
    expect(entries.filter(({ kind }) => kind !== 'started')).toMatchObject([
      {
        kind: 'answered',
        item: 'Q07.1',
        text: 'Read a ward dashboard well & <tidy>',
        name: 'Ben',
        source: { message: expect.stringContaining('C1/'), url: expect.stringContaining('/archives/C1/p') },
      },
      { kind: 'answered', item: 'Q07.2', text: 'Two hospitals look at them.', name: 'Ana' },
      { kind: 'excused', item: 'Q07.3', reason: 'nobody regulates this' },
    ])
    const thread = stage.slack.thread('C1', root?.ts ?? '')
    expect(thread.length).toBeGreaterThan(5)
  })

  test.each(['I will ask <@U0BOT> about badges later', 'let us ask <@U0BOT> later', '<@U0BOT> maybe later'])(
    'begins nothing where somebody puts it off: %s',
    async (words) => {
      await stage.start()
      const before = stage.seen('C1', 'UANA').length
      await stage.say('UBEN', 'C1', words)
      expect(stage.seen('C1', 'UANA')).toHaveLength(before + 1)
      expect(await stage.entries()).toHaveLength(1)
    },
  )

  test('leaves alone what people say to each other', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    const root = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))
    const before = stage.seen().length
    await stage.say('UBEN', 'C1', '// lunch?', { thread: root?.ts })
    await stage.say('UBEN', 'C1', '<@UANA> what do you think?', { thread: root?.ts })
    await stage.say('UBEN', 'C1', 'ok :+1:', { thread: root?.ts })
    await stage.say('UBEN', 'C1', '¡gracias!', { thread: root?.ts })
    await stage.say('UBEN', 'C1', 'good morning')
    expect(stage.seen().length).toBe(before + 5)
    expect(await stage.entries()).toHaveLength(1)
  })

  test.each([
    'ok let us meet at 3pm',
    'let us skip lunch today',
    'I can do that by Friday',
    'see you on monday 9am',
    'who is responsible for catering?',
    'remind me to call HR',
    'stop it you two',
    'next',
    '+1',
  ])('leaves alone what people say in a thread in which something was asked: %s', async (talk) => {
    await stage.start()
    await stage.say('UANA', 'C1', '<@U0BOT> should learning goals be measurable?')
    const thread = stage.newest('UANA', 'C1', ({ text }) => text.includes('measurable'))?.ts
    const before = stage.seen('C1', 'UBEN').length
    await stage.say('UBEN', 'C1', talk, { thread })
    expect(stage.seen('C1', 'UBEN').length).toBe(before + 1)
    expect(await stage.entries()).toHaveLength(1)
  })

  test('answers a mention in its thread, once, though it comes as two events', async () => {
    await stage.start()
    await stage.say('UANA', 'C1', '<@U0BOT> show 07.1')
    const asked = stage.newest('UANA', 'C1', ({ text }) => text.includes('<@U0BOT>'))
    const thread = stage.slack.thread('C1', asked?.ts ?? '')
    expect(thread).toHaveLength(2)
  })

  test('ticks boxes and shows the card as it stands', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred checks 07')
    await stage.tick('UANA', 'C1', ['C07.1', 'C07.3'])
    await stage.tick('UANA', 'C1', ['C07.3'])
    const entries = await stage.entries()
    expect(entries.slice(1).map(({ kind }) => kind)).toEqual(['checked', 'checked', 'unchecked'])
  })

  test('keeps everybody’s ticks, however old the card they were made on', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred checks 07')
    const empty = structuredClone(stage.boxes('UANA', 'C1'))
    await stage.tick('UANA', 'C1', ['C07.1'], empty)
    await Promise.all([stage.tick('UBEN', 'C1', ['C07.2'], empty), stage.tick('UGUEST', 'C1', ['C07.4'], empty)])
    const now = structuredClone(stage.boxes('UANA', 'C1'))
    expect(stage.seen().at(-1)).toContain('checks, 3 of ')
    await stage.tick('UBEN', 'C1', ['C07.1', 'C07.4'], now)
    expect((await stage.entries()).slice(1).map(({ kind, name }) => `${name} ${kind}`)).toEqual([
      'Ana checked',
      expect.stringMatching(/(Ben|Guest) checked/),
      expect.stringMatching(/(Ben|Guest) checked/),
      'Ben unchecked',
    ])
  })

  test('keeps people’s words out of markup', async () => {
    await stage.start('*Big* <!channel> _plan_')
    await stage.type('UANA', 'C1', '/mcred answer 07.1 <!here> *bold* `x` :tada:')
    for (const { blocks, text } of stage.slack.channels.get('C1')?.messages ?? []) {
      const written = JSON.stringify(blocks)
      expect(written).not.toMatch(/"mrkdwn","text":"[^"]*(bold|Big)/)
      expect(text).not.toMatch(/<!/)
    }
  })

  test('says help and refusals to the asker alone', async () => {
    await stage.start()
    await stage.type('UGUEST', 'C1', '/mcred forget this project')
    expect(stage.seen('C1', 'UGUEST').at(-1)).toContain('Only Ana')
    expect(stage.seen('C1', 'UANA').at(-1)).not.toContain('Only Ana')
  })
})
