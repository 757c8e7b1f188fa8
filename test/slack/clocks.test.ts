import { afterEach, describe, expect, test } from 'vitest'
import { buttonsIn } from '../stand-ins/slack/cards.ts'
import { slackStage } from './stage.ts'

let now: number
let stage: Awaited<ReturnType<typeof slackStage>>
afterEach(() => stage.close())

async function begin(ahead: number): Promise<void> {
  now = Date.now()
  const before = (slack: { person: (id: string, name: string) => unknown }) => [
    slack.person('UDEAN', 'Dean'),
    slack.person('UMEI', 'Mei'),
  ]
  stage = await slackStage({ now: () => now, ahead, before })
  await stage.start()
  now += 5_000
}

async function then(work: Promise<unknown>): Promise<void> {
  await work
  await stage.ports.notices.settled()
  now += 5_000
}
const type = (text: string, user = 'UANA') => then(stage.type(user, 'C1', `/mcred ${text}`))
const mention = (text: string, user = 'UBEN') => then(stage.say(user, 'C1', `<@U0BOT> ${text}`))
const reply = (text: string, user = 'UBEN') => then(stage.say(user, 'C1', text, { thread: thread() }))
const thread = (): string => {
  const asked = stage.slack
    .channel('C1')
    ?.messages.find(({ blocks }) => buttonsIn(blocks).some(({ button }) => button.text.text === 'Answer'))
  return asked?.thread_ts ?? asked?.ts ?? ''
}
const shown = async (command: string): Promise<string> => {
  await type(command)
  return stage.seen().at(-1) ?? ''
}

describe.each([
  ['ahead of', 90_000],
  ['behind', -90_000],
])('with the server’s clock %s Slack’s', (_, ahead) => {
  test('the answer that was recorded last stands, by command, by mention or by form', async () => {
    await begin(ahead)
    await type('answer 07.1 First by command')
    await mention('answer 07.1 Second by mention')
    expect(await shown('answers')).toContain('Second by mention')
    await type('answer 07.1 Third by command')
    expect(await shown('answers')).toContain('Third by command')
    await mention('answer 07.1 Fourth by mention')
    expect(await shown('answers')).toContain('Fourth by mention')
    const times = (await stage.entries()).flatMap(({ kind, at }) => (kind === 'answered' ? [at - now] : []))
    expect(times.map((at) => Math.round(at / 1000))).toEqual([-35 + ahead / 1000, -30, -20 + ahead / 1000, -10])
  })

  test('a box that was taken off stays off, and what applies again applies', async () => {
    await begin(ahead)
    await type('check 07.c1')
    await mention('uncheck 07.c1')
    expect(await shown('progress')).toContain('0 of')
    await type('na 07.1 because the ministry sets the goals')
    await mention('answer 07.1 Nurses can plan a lesson')
    expect(await shown('answers')).toContain('Nurses can plan a lesson')
  })

  test('a signature that was confirmed counts, whatever is recalled later', async () => {
    await begin(ahead)
    await type('answer 07.1 First')
    await type('signoff design <@UDEAN|dean> <@UMEI|mei>')
    await then(stage.press('UDEAN', 'DUDEAN', 'Sign'))
    await type('signoff recall')
    const log = await shown('signoff log')
    expect(log).toContain('Dean signed')
    expect(log).not.toContain('too late')
  })

  test('a reply answers the question that is open, after others answered by form', async () => {
    await begin(ahead)
    await type('phase design')
    await then(stage.press('UANA', 'C1', 'Answer'))
    await then(stage.submit('UANA', { text: 'By form' }))
    now += 120_000
    await reply('Validated by a panel of experts')
    const answers = await shown('answers')
    expect(answers).toContain('By form')
    expect(answers).toContain('Validated by a panel of experts')
  })
})
