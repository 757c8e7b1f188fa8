import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { read } from '../../../../src/slack/receive/read/read.ts'

const folder = new URL('../../../fixtures/slack/', import.meta.url)
const us = { user: 'U0BOT', url: 'https://example.slack.com/', now: 1_700_000_009_000 }
const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
const thread = '1700000000.000100'
const link = 'https://example.slack.com/archives/C1/p1700000001000100'

/** Every fixture and what it is read as. */
const readings: Record<string, unknown> = {
  app_home_opened__home: { is: 'home', user: 'UANA' },
  app_home_opened__messages: { is: 'chat', channel: 'D1' },
  'app_mention__in-channel': {
    is: 'heard',
    incoming: {
      delivery: 'message/C1/1700000001.000100',
      at: 1_700_000_001_000,
      user: 'UANA',
      input: { by: 'words', text: 'how long should it be?', spoken: 'mention' },
      message: { thread: '1700000001.000100' },
    },
  },
  'app_mention__below-a-quote': {
    is: 'heard',
    incoming: { input: { by: 'words', text: 'status', spoken: 'mention' } },
  },
  'app_mention__forwarded-question': {
    is: 'heard',
    incoming: { input: { by: 'words', text: 'ask how long should a micro-credential be?', spoken: 'mention' } },
  },
  'app_mention__in-quote': { is: 'ignored', why: 'not to us' },
  app_uninstalled__plain: { is: 'uninstalled' },
  block_actions__boxes: {
    is: 'heard',
    incoming: { input: { by: 'pressing', added: { ticked: ['C07.2'], unticked: ['C07.3'] } } },
  },
  block_actions__button: {
    is: 'heard',
    incoming: {
      delivery: 'press/1.3.x/1700000003.123456',
      at: 1_700_000_003_123,
      trigger: '1.3.x',
      ground: { channel: 'C1', thread, card: { id: '1700000002.000100', thread } },
      input: { by: 'pressing', written: '{"do":"edit","item":"Q07.1"}' },
    },
  },
  block_actions__ephemeral: {
    is: 'heard',
    incoming: { ground: { ephemeral: true, response: 'https://hooks.slack.com/actions/T1/1/x' } },
  },
  block_actions__home: {
    is: 'heard',
    incoming: { ground: { home: true, channel: '' }, input: { written: expect.stringContaining('"channel":"C1"') } },
  },
  'block_actions__not-ours': { is: 'ignored' },
  channel_id_changed__shared: { is: 'moved', from: 'G012Y48650T', channel: 'C012Y48650T' },
  command__assign: {
    is: 'heard',
    incoming: {
      delivery: 'command/1.2.x',
      at: us.now,
      user: 'UANA',
      called: 'ana',
      ground: { channel: 'C1', kind: 'channel' },
      trigger: '1.2.x',
      input: { by: 'words', text: 'assign 07.c3 <@UBEN|ben> by friday', spoken: 'command' },
    },
  },
  member_joined_channel__somebody: { is: 'joined', channel: 'C1' },
  member_joined_channel__us: { is: 'invited', channel: 'C1' },
  message__direct: {
    is: 'heard',
    incoming: { ground: { kind: 'personal' }, input: { by: 'words', text: 'status', spoken: 'mention' } },
  },
  'message__from-bot': { is: 'ignored', why: 'a bot wrote it' },
  message__forwarded: {
    is: 'heard',
    incoming: { beside: [], input: { by: 'saying', text: '<~UBEN>: Two employers confirmed our outcomes' } },
  },
  'message__forwarded-from-blocks': {
    is: 'heard',
    incoming: { input: { by: 'saying', text: 'I agree\n<~UBEN|Ben>: Ask <~UCHI> too 🎉' } },
  },
  message__joined: { is: 'ignored' },
  'message__link-with-preview': {
    is: 'heard',
    incoming: { beside: [], input: { by: 'saying', text: 'See <https://example.slack.com/archives/C2/p1>' } },
  },
  message__mention: {
    is: 'heard',
    incoming: {
      delivery: 'message/C1/1700000001.000100',
      input: { by: 'words', text: 'how long should it be?', spoken: 'mention' },
    },
  },
  'message__mention-as-code': { is: 'ignored', why: 'not to us' },
  message__picture: {
    is: 'heard',
    incoming: { beside: ['picture'], input: { by: 'saying', text: '' } },
  },
  'message__rich-text': {
    is: 'heard',
    incoming: {
      input: {
        text: [
          'Learners can plan 2 * 3 * 4 snake_case 👋🏼 <:partyparrot> in <#C2|elsewhere> for <!subteam^S1|@nurses> &amp; <https://example.org/a_b_c|the plan>',
          '- one',
          '- two x_1 &lt; 2',
          '&gt; as <~UBEN> said',
        ].join('\n'),
      },
    },
  },
  message__signs: {
    is: 'heard',
    incoming: {
      input: {
        text: 'Learners can plan a lesson <:tada> &amp; guess 2 * 3 * 4, snake_case_name and a*b*c <https://example.org/x_y_z>',
      },
    },
  },
  message__table: {
    is: 'heard',
    incoming: { beside: [], input: { by: 'saying', text: 'Cohort | Size\nA &amp; B | 24' } },
  },
  'message__table-empty': { is: 'heard', incoming: { beside: ['table'], input: { by: 'saying', text: '' } } },
  'message__table-with-caption': {
    is: 'heard',
    incoming: { input: { text: 'Our cohorts\nCohort | Size\nA &amp; B | 24' } },
  },
  'message__thread-reply': {
    is: 'heard',
    incoming: {
      ground: { thread, source: { url: `${link}?thread_ts=${thread}&cid=C1`, message: 'C1/1700000001.000100' } },
      input: { by: 'saying', text: 'Read a dashboard &amp; act' },
    },
  },
  'message__thread-reply-with-file': {
    is: 'heard',
    incoming: {
      ground: { source: { files: ['https://example.slack.com/files/UANA/F1/plan.pdf'] } },
      input: { by: 'saying', text: 'plan.pdf' },
    },
  },
  'message__top-level': { is: 'ignored', why: 'not to us' },
  'message__voice-clip': { is: 'heard', incoming: { beside: ['recording'], input: { by: 'saying', text: '' } } },
  message_action__record: {
    is: 'heard',
    incoming: {
      ground: { thread: '1700000001.000100', source: { url: link } },
      input: { by: 'recording', text: 'Nurses read &lt;dashboards&gt;' },
    },
  },
  message_changed__edited: {
    is: 'heard',
    incoming: {
      delivery: 'edited/C1/1700000001.000100/1700000060.000000',
      at: 1_700_000_060_000,
      ground: { thread },
      input: { by: 'editing', message: 'C1/1700000001.000100', text: 'Read and explain a dashboard' },
    },
  },
  'message_changed__link-unfurled': { is: 'ignored', why: 'nobody changed the words' },
  'message_deleted__in-thread': {
    is: 'heard',
    incoming: { user: 'UANA', input: { by: 'intent', intent: { do: 'retract', message: 'C1/1700000001.000100' } } },
  },
  tokens_revoked__bot: { is: 'uninstalled' },
  tokens_revoked__person: { is: 'ignored' },
  view_closed__form: { is: 'ignored' },
  view_submission__answer: {
    is: 'heard',
    incoming: {
      form: 'V2',
      ground: { thread, card: { thread } },
      input: {
        by: 'pressing',
        added: {
          values: {
            text: 'Read a dashboard',
            who: { id: 'UBEN', name: '' },
            when: null,
            phases: ['1', '2'],
            economy: 'Singapore',
          },
        },
      },
    },
  },
}

describe('a payload of Slack’s', () => {
  test('has a reading for every fixture', () => {
    expect(
      readdirSync(folder)
        .map((file) => file.replace('.json', ''))
        .sort(),
    ).toEqual(Object.keys(readings).sort())
  })

  test.each(Object.entries(readings))('%s', (name, expected) => {
    expect(read(fixture(name), us)).toMatchObject(expected as object)
  })

  test('of a form has one delivery id for the same words and another for others', () => {
    const sent = (text: string): unknown => {
      const body = fixture('view_submission__answer') as {
        view: { state: { values: { text: { value: { value: string } } } } }
      }
      body.view.state.values.text.value.value = text
      return read(body, us)
    }
    const id = (text: string) => (sent(text) as { incoming: { delivery: string } }).incoming.delivery
    expect(id('a')).toBe(id('a'))
    expect(id('a')).not.toBe(id('b'))
  })

  test.each([
    [null],
    [7],
    ['text'],
    [[]],
    [{}],
    [{ type: 'event_callback' }],
    [{ type: 'block_actions', actions: [] }],
    [{ command: '/mcred' }],
    [{ type: 'view_submission', view: {} }],
  ])('%o is malformed and named by its fields alone', (body) => {
    expect(read(body, us)).toMatchObject({ is: 'malformed', what: expect.any(String) })
  })
})
