import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
let thread: string

beforeEach(async () => {
  stage = await slackStage()
  await stage.start()
  await stage.type('UANA', 'C1', '/mcred phase design')
  thread = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))?.ts ?? ''
})
afterEach(() => stage.close())

/** Sends a recorded event as one that happens now; replies go to the thread of the open question. */
async function send(name: string, about: Record<string, unknown> = {}): Promise<void> {
  const file = new URL(`../fixtures/slack/${name}.json`, import.meta.url)
  const { event } = JSON.parse(readFileSync(file, 'utf8'))
  await stage.event({
    ...event,
    channel: 'C1',
    ts: stage.slack.stamp(),
    ...('thread_ts' in event ? { thread_ts: thread } : {}),
    ...about,
  })
}

const answers = async () =>
  (await stage.entries()).flatMap((entry) => (entry.kind === 'answered' ? [[entry.item, entry.text]] : []))
const last = () => stage.seen().at(-1)

describe('a reply in Slack', () => {
  const rich = (...elements: object[]) => ({ blocks: [{ type: 'rich_text', elements }] })
  const quote = { type: 'rich_text_quote', elements: [{ type: 'text', text: 'We offer it in 5 weeks' }] }
  test.each<[string, string, object]>([
    ['a call to everybody', '<!here>', {}],
    ['a call to a group', '<!subteam^S1|@course-team> ', {}],
    [
      'a call to a group in rich text',
      '<!subteam^S1>',
      rich({ type: 'rich_text_section', elements: [{ type: 'usergroup', usergroup_id: 'S1' }] }),
    ],
    ['a quote', '&gt; We offer it twice a year', {}],
    ['a quote in rich text', '&gt; We offer it in 5 weeks', rich(quote)],
    ['a line that lengthens letters', 'ـــ', {}],
  ])('answers nothing where it is only %s', async (_, text, more) => {
    await send('message__thread-reply', { text, blocks: undefined, ...more })
    expect(await answers()).toEqual([])
    expect(last()).toContain('There are no words in that message')
  })

  test('answers with a quote and a call around its words', async () => {
    const section = { type: 'rich_text_section', elements: [{ type: 'text', text: 'Two cohorts a year' }] }
    await send('message__thread-reply', {
      text: '&gt; We offer it in 5 weeks\nTwo cohorts a year',
      ...rich(quote, section),
    })
    expect(await answers()).toEqual([['Q07.1', '> We offer it in 5 weeks\nTwo cohorts a year']])
  })

  test('is read where its words stand: in a table, in a forwarded message', async () => {
    await send('message__table')
    await send('message__forwarded')
    expect(await answers()).toEqual([
      ['Q07.1', 'Cohort | Size\nA & B | 24'],
      ['Q07.2', 'Ben: Two employers confirmed our outcomes'],
    ])
  })

  test('arrives as people saw it', async () => {
    await send('message__rich-text')
    await send('message__signs')
    expect(await answers()).toEqual([
      [
        'Q07.1',
        [
          'Learners can plan 2 * 3 * 4 snake_case 👋🏼 :partyparrot: in #elsewhere for @nurses & the plan (https://example.org/a_b_c)',
          '- one',
          '- two x_1 < 2',
          '> as Ben said',
        ].join('\n'),
      ],
      ['Q07.2', 'Learners can plan a lesson 🎉 & guess 2 * 3 * 4, snake_case_name and a*b*c https://example.org/x_y_z'],
    ])
  })

  test.each([
    ['message__picture', 'only a picture'],
    ['message__voice-clip', 'only a recording'],
    ['message__table-empty', 'only a table'],
  ])('without words is told so, and pushes no answer aside: %s', async (name, words) => {
    await stage.say('UANA', 'C1', 'Read a dashboard', { thread })
    await send(name)
    expect(last()).toContain(`There are no words in that message, ${words}, so nothing was recorded.`)
    expect(await answers()).toEqual([['Q07.1', 'Read a dashboard']])
  })

  test('beside a picture says what was not kept', async () => {
    await send('message__picture', { text: 'Read a dashboard' })
    expect(stage.seen().join()).toContain('Only your words and the link are recorded, not the picture.')
    expect((await stage.entries()).at(-1)).toMatchObject({
      text: 'Read a dashboard',
      source: { files: [expect.stringContaining('image.png')] },
    })
  })

  test.each([':+1:', '👍🏽', ':thumbsup::skin-tone-4:', ':+1: :tada:', ':partyparrot:'])(
    'is a nod: %s',
    async (text) => {
      const before = stage.seen().length
      await stage.event({
        type: 'message',
        channel: 'C1',
        user: 'UBEN',
        ts: stage.slack.stamp(),
        thread_ts: thread,
        text,
      })
      expect(stage.seen()).toHaveLength(before)
      expect(await answers()).toEqual([])
    },
  )

  test('that loses its words takes the answer along, and brings it back with them', async () => {
    await stage.say('UANA', 'C1', 'Read a dashboard', { thread })
    const message = stage.newest('UANA', 'C1', ({ text }) => text === 'Read a dashboard')
    if (!message) throw new Error('Nothing was said')
    await stage.edit('C1', message, ':+1:')
    expect(stage.seen().join()).toContain('The message holds no answer any more')
    await stage.edit('C1', message, 'Read a dashboard')
    expect(last()).toContain('The message is back')
  })
})

describe('what is typed to the bot in Slack', () => {
  test('is the command behind a quote, and none in a quote or as code', async () => {
    await send('app_mention__below-a-quote')
    await vi.waitFor(() => expect(last()).toContain('questions and checks are settled'), 9_000)
    const before = stage.seen().length
    await send('app_mention__in-quote')
    await send('message__mention-as-code')
    expect(stage.seen()).toHaveLength(before)
  })

  test('is the question that is forwarded with it', async () => {
    const before = stage.seen().length
    await send('app_mention__forwarded-question')
    expect(stage.seen().slice(before).join()).toContain('The toolkit does not say')
    expect(await answers()).toEqual([])
  })

  test('is a command whatever stands in it unseen', async () => {
    await stage.type('UANA', 'C1', '/mcred \u200bstatus')
    expect(last()).toContain('questions and checks are settled')
    await stage.type('UANA', 'C1', '/mcred show\u200b 07.3\ufeff')
    expect(last()).toContain('Do your learning goals comply')
  })

  test('is a nod in a chat with the bot too, and answered in a line as everywhere', async () => {
    const calls = stage.slack.calls.length
    await stage.event({
      type: 'message',
      channel: 'DUANA',
      channel_type: 'im',
      user: 'UANA',
      ts: stage.slack.stamp(),
      text: ':wave:',
    })
    const sent = stage.slack.calls.slice(calls).filter(({ method }) => method.startsWith('chat.'))
    expect(sent.map(({ args }) => args['text'])).toEqual(['All right.'])
  })

  test('holds emoji by their signs in a form as well', async () => {
    await stage.press('UANA', 'C1', 'Answer', '07.1')
    await stage.submit('UANA', { text: 'Read a dashboard :tada:' })
    expect(await answers()).toEqual([['Q07.1', 'Read a dashboard 🎉']])
  })
})
