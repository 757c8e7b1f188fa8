import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Message } from '../stand-ins/slack/town.ts'
import { slackStage } from './stage.ts'

/** How loud each action is: messages that all of a channel get, those that its person alone gets, and cards that change in silence. */
type Loudness = { readonly channel: number; readonly thread: number; readonly updates: number; readonly alone: number }
type Stage = Awaited<ReturnType<typeof slackStage>>
type Act = (stage: Stage, thread: string) => Promise<unknown>

const question = (stage: Stage): string =>
  stage.slack.channel('C1')?.messages.find(({ text }) => text.includes('Phase III'))?.ts ?? ''

/** What each action comes to by now (of cards drawn again: at most), and what all got from it before (version 7558cf2). An action that grows louder fails. */
const actions: readonly (readonly [string, Act, Loudness, before: number])[] = [
  ['status', (s) => s.type('UANA', 'C1', '/mcred status'), { channel: 0, thread: 0, updates: 0, alone: 1 }, 2],
  ['missing', (s) => s.type('UANA', 'C1', '/mcred missing'), { channel: 0, thread: 0, updates: 0, alone: 1 }, 1],
  ['next', (s) => s.type('UANA', 'C1', '/mcred next'), { channel: 0, thread: 0, updates: 0, alone: 1 }, 1],
  ['template 4', (s) => s.type('UANA', 'C1', '/mcred template 4'), { channel: 0, thread: 0, updates: 0, alone: 1 }, 1],
  ['templates', (s) => s.type('UANA', 'C1', '/mcred templates'), { channel: 0, thread: 0, updates: 0, alone: 1 }, 1],
  ['answers 08', (s) => s.type('UANA', 'C1', '/mcred answers 08'), { channel: 0, thread: 0, updates: 0, alone: 1 }, 1],
  ['show 08.1', (s) => s.type('UANA', 'C1', '/mcred show 08.1'), { channel: 0, thread: 0, updates: 0, alone: 1 }, 1],
  [
    'history 07.1',
    (s) => s.type('UANA', 'C1', '/mcred history 07.1'),
    { channel: 0, thread: 0, updates: 0, alone: 1 },
    1,
  ],
  ['who', (s) => s.type('UANA', 'C1', '/mcred who'), { channel: 0, thread: 0, updates: 0, alone: 1 }, 1],
  ['signoff', (s) => s.type('UANA', 'C1', '/mcred signoff'), { channel: 0, thread: 0, updates: 0, alone: 1 }, 1],
  [
    'a phase that is none',
    (s) => s.type('UANA', 'C1', '/mcred phase 9'),
    { channel: 0, thread: 0, updates: 0, alone: 1 },
    1,
  ],
  [
    'ask …',
    (s) => s.type('UANA', 'C1', '/mcred ask should learners pay?'),
    { channel: 0, thread: 0, updates: 0, alone: 1 },
    1,
  ],
  [
    'a question by mention',
    (s) => s.say('UANA', 'C1', '<@U0BOT> should learners pay?'),
    { channel: 0, thread: 1, updates: 0, alone: 0 },
    1,
  ],
  ['export', (s) => s.type('UANA', 'C1', '/mcred export'), { channel: 0, thread: 0, updates: 0, alone: 2 }, 4],
  [
    'template 4 as markdown',
    (s) => s.type('UANA', 'C1', '/mcred template 4 as markdown'),
    { channel: 0, thread: 0, updates: 0, alone: 2 },
    2,
  ],
  [
    'Post in channel',
    async (s) => {
      await s.type('UANA', 'C1', '/mcred missing')
      await s.press('UANA', 'C1', 'Post in channel')
    },
    { channel: 1, thread: 0, updates: 0, alone: 1 },
    1,
  ],
  [
    'phase design',
    (s) => s.type('UANA', 'C1', '/mcred phase design'),
    { channel: 1, thread: 1, updates: 0, alone: 0 },
    2,
  ],
  [
    'an answer by reply',
    (s, thread) => s.say('UBEN', 'C1', 'Read a ward dashboard.', { thread }),
    { channel: 0, thread: 1, updates: 2, alone: 0 },
    2,
  ],
  [
    'an answer by form',
    async (s) => {
      await s.press('UANA', 'C1', 'Answer', '07.1')
      await s.submit('UANA', { text: 'Read a ward dashboard.' })
    },
    { channel: 0, thread: 1, updates: 2, alone: 0 },
    1,
  ],
  [
    'two replies at once',
    (s, thread) =>
      Promise.all([
        s.say('UANA', 'C1', 'Nurses can read a ward dashboard and explain it.', { thread }),
        s.say('UBEN', 'C1', 'Learners can plan a roster for two weeks.', { thread }),
      ]),
    { channel: 0, thread: 2, updates: 6, alone: 0 },
    5,
  ],
  [
    'an answer that is edited',
    async (s, thread) => {
      await s.say('UBEN', 'C1', 'Read a dashboard.', { thread })
      const said = s.newest('UBEN', 'C1', ({ user }) => user === 'UBEN')
      if (said) await s.edit('C1', said, 'Read and explain a dashboard.')
    },
    { channel: 0, thread: 1, updates: 4, alone: 0 },
    3,
  ],
  [
    'an answer that is deleted',
    async (s, thread) => {
      await s.say('UBEN', 'C1', 'Read a dashboard.', { thread })
      const said = s.newest('UBEN', 'C1', ({ user }) => user === 'UBEN')
      if (said) await s.remove('C1', said)
    },
    { channel: 0, thread: 1, updates: 5, alone: 0 },
    3,
  ],
  [
    'answer 14.1 …',
    (s) => s.type('UANA', 'C1', '/mcred answer 14.1 Two nurses.'),
    { channel: 1, thread: 0, updates: 0, alone: 0 },
    1,
  ],
  ['More advice', (s) => s.press('UANA', 'C1', 'More advice'), { channel: 0, thread: 0, updates: 0, alone: 1 }, 1],
  ['Skip', (s) => s.press('UANA', 'C1', 'Skip'), { channel: 0, thread: 1, updates: 1, alone: 0 }, 1],
  [
    'assign',
    (s) => s.type('UANA', 'C1', '/mcred assign 08.1 <@UBEN|ben>'),
    { channel: 1, thread: 0, updates: 0, alone: 0 },
    1,
  ],
  ['check', (s) => s.type('UANA', 'C1', '/mcred check 07.c1'), { channel: 1, thread: 0, updates: 1, alone: 0 }, 1],
]

const measured: string[] = []

describe('in a channel of many people', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await slackStage()
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    return () => stage.close()
  })
  afterAll(
    () =>
      void process.stdout.write(
        `${['| action | public before | public now | updates | alone |', ...measured].join('\n')}\n`,
      ),
  )

  test.each(actions)('%s is no louder than it need be', { timeout: 30_000 }, async (action, act, most, before) => {
    const from = stage.slack.calls.length
    const seen = new Set(all(stage))
    await act(stage, question(stage))
    const { updates, ...loud } = most
    // A command is acknowledged before its picture is drawn.
    await vi.waitFor(() => expect(loudness(stage, seen, from)).toMatchObject(loud), 5_000)
    // Cards that show what changed are drawn again, each in silence.
    await stage.ports.notices.settled()
    const now = loudness(stage, seen, from)
    expect(now).toMatchObject(loud)
    expect(now.updates).toBeLessThanOrEqual(updates)
    measured.push(`| ${action} | ${before} | ${now.channel + now.thread} | ${now.updates} | ${now.alone} |`)
    expect(now.channel + now.thread).toBeLessThanOrEqual(before)
  })

  test('what is looked at and shared comes to half of what it was, all in all', () => {
    const now = actions.reduce((sum, [, , { channel, thread }]) => sum + channel + thread, 0)
    const before = actions.reduce((sum, [, , , was]) => sum + was, 0)
    expect(now / before).toBeLessThanOrEqual(0.5)
  })
})

const all = ({ slack }: Stage): Message[] => [...slack.channels.values()].flatMap(({ messages }) => messages)

function loudness({ slack }: Stage, before: ReadonlySet<Message>, from: number): Loudness {
  const ours = all({ slack } as Stage).filter((message) => !before.has(message) && message.bot_id)
  const inChannel = slack.channel('C1')?.messages ?? []
  const shared = ours.filter((message) => !message.only && inChannel.includes(message))
  return {
    channel: shared.filter(({ thread_ts }) => !thread_ts).length,
    thread: shared.filter(({ thread_ts }) => thread_ts).length,
    updates: slack.calls.slice(from).filter(({ method }) => method === 'chat.update').length,
    alone: ours.length - shared.length,
  }
}
