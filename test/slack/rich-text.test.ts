import { afterEach, beforeEach, expect, test } from 'vitest'
import { slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
beforeEach(async () => {
  stage = await slackStage()
  await stage.start()
  await stage.type('UANA', 'C1', '/mcred phase design')
})
afterEach(() => stage.close())

const section = (...elements: unknown[]) => ({ type: 'rich_text_section', elements })
const typed = [
  section(
    { type: 'text', text: 'Two ' },
    { type: 'text', text: 'basic', style: { bold: true } },
    { type: 'text', text: ' things ' },
    { type: 'emoji', name: 'tada', unicode: '1f389' },
    { type: 'emoji', name: 'shipit' },
    { type: 'text', text: ':' },
  ),
  {
    type: 'rich_text_list',
    style: 'bullet',
    elements: [
      section({ type: 'text', text: 'type ' }, { type: 'text', text: '=SUM(A1:A9)', style: { code: true } }),
      section({ type: 'link', url: 'https://example.org/a', text: 'our page' }),
    ],
  },
]

test('an answer looks on its card as its writer saw it, and reads as plain words in the records', async () => {
  const root = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))
  const text = 'Two *basic* things :tada::shipit::\n• type `=SUM(A1:A9)`\n• <https://example.org/a|our page>'
  const ts = stage.slack.stamp()
  const blocks = [{ type: 'rich_text', elements: typed }]
  await stage.event({
    type: 'message',
    channel: 'C1',
    channel_type: 'channel',
    user: 'UBEN',
    ts,
    thread_ts: root?.ts,
    text,
    blocks,
  })
  expect((await stage.entries()).at(-1)).toMatchObject({
    text: 'Two basic things 🎉:shipit::\n- type =SUM(A1:A9)\n- our page (https://example.org/a)',
    marks: [{ as: 'bold' }, { as: 'code' }, { as: 'link', url: 'https://example.org/a' }],
  })
  const shown = JSON.stringify(stage.slack.thread('C1', root?.ts ?? '').map((one) => one.blocks))
  expect(shown).toContain('{"type":"text","text":"basic","style":{"bold":true}}')
  expect(shown).toContain('{"type":"emoji","name":"shipit"}')
  expect(shown).toContain('"style":"bullet","border":1')
  expect(shown).toContain('{"type":"text","text":"=SUM(A1:A9)","style":{"code":true}}')
  expect(shown).toContain('{"type":"link","url":"https://example.org/a","text":"our page"}')
})

test('an edit of a message changes how its answer looks too', async () => {
  const root = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))
  const [ts, edited] = [stage.slack.stamp(), stage.slack.stamp()]
  const said = { user: 'UBEN', ts, thread_ts: root?.ts, text: 'Read a chart' }
  await stage.event({ type: 'message', channel: 'C1', channel_type: 'channel', ...said })
  const element = section({ type: 'text', text: 'Read a ' }, { type: 'text', text: 'table', style: { bold: true } })
  const blocks = [{ type: 'rich_text', elements: [element] }]
  const message = { ...said, text: 'Read a *table*', blocks, edited: { user: 'UBEN', ts: edited } }
  const event = { type: 'message', subtype: 'message_changed', channel: 'C1', channel_type: 'channel', ts: edited }
  await stage.event({ ...event, message, previous_message: said })
  expect((await stage.entries()).at(-1)).toMatchObject({
    text: 'Read a table',
    edits: true,
    marks: [{ at: 7, length: 5, as: 'bold' }],
  })
})
