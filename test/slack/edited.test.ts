import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buttonsIn } from '../stand-ins/slack/cards.ts'
import type { Message } from '../stand-ins/slack/town.ts'
import { slackStage } from './stage.ts'

let now: number
let stage: Awaited<ReturnType<typeof slackStage>>

const thread = (): string => {
  const asked = stage.slack
    .channel('C1')
    ?.messages.find(({ blocks }) => buttonsIn(blocks).some(({ button }) => button.text.text === 'Answer'))
  return asked?.thread_ts ?? asked?.ts ?? ''
}
const type = async (text: string, user = 'UANA'): Promise<string> => {
  now += 5_000
  await stage.type(user, 'C1', `/mcred ${text}`)
  return stage.seen().at(-1) ?? ''
}
const bens = (): Message => {
  const message = stage.slack.channel('C1')?.messages.find(({ user }) => user === 'UBEN')
  if (!message) throw new Error('Ben has said nothing')
  return message
}
const edit = async (text: string, message = bens()): Promise<string> => {
  now += 5_000
  const before = stage.seen('C1', 'UBEN').length
  await stage.edit('C1', message, text)
  return stage.seen('C1', 'UBEN').slice(before).join('\n')
}
const remove = async (message = bens()): Promise<void> => {
  now += 5_000
  await stage.remove('C1', message)
}
const answers = () => type('answers')
/** What Slack sends about an edit, whenever it is delivered. */
function changed(message: Message, text: string): Record<string, unknown> {
  const ts = stage.slack.stamp()
  const { thread_ts, user } = message
  return {
    type: 'message',
    subtype: 'message_changed',
    channel: 'C1',
    channel_type: 'channel',
    hidden: true,
    ts,
    message: { type: 'message', user, ts: message.ts, thread_ts, text, edited: { user, ts } },
    previous_message: { type: 'message', user, ts: message.ts, thread_ts, text: message.text },
  }
}

beforeEach(async () => {
  now = Date.parse('2026-11-26T04:00:00Z')
  stage = await slackStage({ now: () => now })
  await stage.start()
})
afterEach(() => stage.close())

describe('a reply that was an answer', () => {
  beforeEach(async () => {
    await type('phase design')
    now += 5_000
    await stage.say('UBEN', 'C1', 'Nurses can plan a lessn', { thread: thread() })
  })

  test('stays gone where an edit of before its deletion is delivered late', async () => {
    now += 5_000
    const message = bens()
    const late = changed(message, 'Nurses can plan two lessons')
    await remove()
    now += 5_000
    await stage.event(late)
    expect(stage.seen().join()).not.toContain('The message is back')
    expect(await answers()).toContain('Nothing yet')
  })

  test('keeps its newest words where an older edit is delivered late', async () => {
    now += 5_000
    const older = changed(bens(), 'Nurses can plan two lessons')
    now += 5_000
    await stage.event(changed(bens(), 'Nurses can plan three lessons'))
    await stage.event(older)
    expect(await answers()).toContain('three lessons')
    expect(stage.seen().join()).not.toContain('two lessons')
  })

  test('keeps its words where an edit is too long, and whoever made it is told', async () => {
    expect(await edit(`Doctors ${'x'.repeat(11_000)}`)).toMatch(/That is 11,008 characters.*stays as it was/)
    expect(await answers()).toContain('Nurses can plan a lessn')
  })

  test('does not reopen what somebody settled since: the edit is kept below it', async () => {
    await type('na 07.1 because the ministry sets the goals')
    expect(await edit('Nurses can plan a lesson')).toContain(
      'Your edit is kept in the history. 07.1 is still marked as not applicable, by Ana.',
    )
    expect(await type('history 07.1')).toContain('Nurses can plan a lesson')
    expect(await answers()).not.toContain('Nurses can plan')
    await type('need 07.1')
    expect(await answers()).toContain('Nurses can plan a lesson')
  })

  test.each(['<@UANA> do you agree?', '<@U0BOT> status', 'skip', 'ok'])(
    'stays where it is edited to “%s”, which would be no answer',
    async (text) => {
      expect(await edit(text)).toMatch(
        /That edit is no answer to 07\.1, so the answer to 07\.1 stays as it was\..*Take it back/,
      )
      expect(await answers()).toContain('Nurses can plan a lessn')
    },
  )

  test('takes along every question that it was recorded for, and one line names them', async () => {
    await stage.shortcut('UANA', 'C1', bens())
    await stage.submit('UANA', { item: 'Q08.1' })
    expect(await edit('Doctors can plan two lessons')).toContain('Your edit is recorded for 07.1 and 08.1.')
    expect((await answers()).match(/Doctors can plan two lessons/g)).toHaveLength(2)
    await remove()
    expect(stage.seen().at(-1)).toContain('07.1 is open again. 08.1 is open again.')
    expect(await answers()).toContain('Nothing yet')
  })
})

describe('a message of the channel itself', () => {
  test('that somebody recorded is followed where it is edited, and where it is deleted', async () => {
    const message = stage.slack.write('C1', 'UBEN', 'Learners can plan a lesson')
    await stage.shortcut('UANA', 'C1', message)
    await stage.submit('UANA', { item: 'Q07.1' })
    await edit('Learners can plan two lessons')
    expect(await answers()).toContain('Learners can plan two lessons')
    await remove()
    expect(await answers()).toContain('Nothing yet')
  })

  test('that called the bot is followed in its thread, also where it leaves a stone behind', async () => {
    await stage.say('UBEN', 'C1', '<@U0BOT> answer 07.1 Plan a lesson')
    await edit('<@U0BOT> answer 07.1 Plan two lessons')
    expect(await answers()).toContain('Plan two lessons')
    expect(await answers()).not.toContain('answer 07.1')
    now += 5_000
    const { ts, text } = bens()
    await stage.event({
      type: 'message',
      subtype: 'message_changed',
      channel: 'C1',
      channel_type: 'channel',
      ts: stage.slack.stamp(),
      message: { subtype: 'tombstone', user: 'USLACKBOT', text: 'This message was deleted.', ts, thread_ts: ts },
      previous_message: { type: 'message', user: 'UBEN', ts, thread_ts: ts, text },
    })
    expect(await answers()).toContain('Nothing yet')
  })

  test('that was never recorded is not kept, and nobody is told', async () => {
    const before = stage.seen('C1', 'UBEN').length
    const message = stage.slack.write('C1', 'UBEN', 'Lunch at noon?')
    await edit('Lunch at one?', message)
    await remove(message)
    expect(stage.seen('C1', 'UBEN')).toHaveLength(before + 1)
    expect([...stage.stock.values()].join()).not.toContain('Lunch')
  })
})
