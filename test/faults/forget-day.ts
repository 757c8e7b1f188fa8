import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { people } from '../stand-ins/slack/people.ts'
import { type Slack, slackStandIn } from '../stand-ins/slack/slack.ts'
import { client, nodesIn } from '../stand-ins/teams/client.ts'
import { connector } from '../stand-ins/teams/connector.ts'

/** What is looked for later, by whose it is: what people are called, what their ids are, and what they wrote. */
export const marks = {
  ana: { names: ['Anamark'], ids: ['UANAMARK', 'anamark'], words: ['ana-wrote-this'] },
  ben: { names: ['Benmark'], ids: ['UBENMARK', 'benmark'], words: ['ben-wrote-this'] },
  project: { title: ['Project-of-marks'] },
} as const
const [anaWrote, benWrote] = ['ana-wrote-this', 'ben-wrote-this']
const title = 'Project-of-marks'
/** Too long for any button. */
const long = `${anaWrote} ${'and a lot more of it '.repeat(200)}`
const question = `How are learning goals assessed, ${anaWrote}?`

/** People who do in one platform or the workspace what people do there. */
export type Door = {
  /** Sets the project up, or joins it with a code. */
  readonly begin: (code?: string) => Promise<void>
  /** All that may leave words, names or ids anywhere. */
  readonly work: () => Promise<void>
  readonly forgetMe: () => Promise<void>
}

/** Slack, with a channel that both are in. `address` is where the server listens. */
export async function slackDoor() {
  const manifest = JSON.parse(readFileSync(new URL('../../manifest/slack.json', import.meta.url), 'utf8'))
  const slack = await slackStandIn({ manifest })
  slack.join('C1', 'my-course')
  slack.person('UANAMARK', 'Anamark')
  slack.person('UBENMARK', 'Benmark')
  return { slack, close: slack.close, door: (address: string) => inSlack(slack, address) }
}

function inSlack(slack: Slack, address: string): Door & { code(): Promise<string>; letIn(): Promise<void> } {
  const { type, say, press, submit, shortcut, newest } = people(slack, {
    by: 'http',
    address: `${address}/slack/events`,
  })
  const ana = (text: string) => type('UANAMARK', 'C1', `/mcred ${text}`)
  const ben = (text: string) => type('UBENMARK', 'C1', `/mcred ${text}`)
  return {
    async begin() {
      await ana(`start ${title}`)
      await submit('UANAMARK', { name: title })
    },
    async code() {
      await ana('share')
      const told = JSON.stringify(slack.channel('C1')?.messages)
      return told.match(/[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/g)?.at(-1) ?? ''
    },
    async letIn() {
      const label = 'Let in with a lead of their own'
      const isAsked = (): boolean => JSON.stringify(slack.channel('DUANAMARK')?.messages ?? []).includes(label)
      await until(isAsked)
      await press('UANAMARK', 'DUANAMARK', label)
      await until(() => !isAsked())
    },
    async work() {
      await ana(`answer 07.1 ${anaWrote} in Slack`)
      await ben(`answer 07.2 ${benWrote} in Slack`)
      await ana(`na 07.3 ${anaWrote}, a reason`)
      await ben('assign 08.1 <@UANAMARK|anamark> by friday')
      await ben('lead <@UANAMARK|anamark>')
      await ana('lead <@UBENMARK|benmark>')
      await ben('signoff design <@UANAMARK|anamark>')
      await until(() => JSON.stringify(slack.channel('DUANAMARK')?.messages ?? []).includes('Decline'))
      await press('UANAMARK', 'DUANAMARK', 'Decline')
      await submit('UANAMARK', { words: `${anaWrote}, a reason` })
      await ana('signoff launch <@UBENMARK|benmark>')
      await ana(`ask ${question}`)
      await until(() => JSON.stringify(slack.channel('C1')?.messages ?? []).includes('Not helpful'))
      await press('UANAMARK', 'C1', 'Not helpful')
      await submit('UANAMARK', { reason: `${anaWrote}, a reason` })
      for (const command of ['nudge me', 'nudge post', 'export', 'paper', 'history 07.1', 'answers']) await ana(command)
      await say('UANAMARK', 'C1', long)
      const message = newest('UANAMARK', 'C1', ({ text }) => text === long)
      if (!message) throw new Error('Nothing was said')
      await shortcut('UBENMARK', 'C1', message)
      slack.fails('views.open', { error: 'expired_trigger_id' })
      await shortcut('UBENMARK', 'C1', message)
      await say('UANAMARK', 'DUANAMARK', question)
      await say('UANAMARK', 'C1', `<@U0BOT> ask ${question}`)
    },
    async forgetMe() {
      await ana('forget me')
      await press('UANAMARK', 'C1', 'Remove me')
    },
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !holds(); await pause(50))
    if (Date.now() > end) throw new Error('Somebody was never asked what they were to be asked')
}

/** Teams, with a channel that both are in. */
export async function teamsDoor() {
  const there = await connector([
    { id: '29:anamark', name: 'Anamark', userRole: 'user' },
    { id: '29:benmark', name: 'Benmark', userRole: 'user' },
  ])
  return { close: there.close, connector: there, door: (address: string) => inTeams(there, address) }
}

function inTeams(there: Awaited<ReturnType<typeof connector>>, address: string): Door & { links(): string[] } {
  const url = `${address}/api/messages`
  const { type, press, find, deliver, envelope } = client(url, there, 'channel')
  const alone = client(url, there, 'personal')
  const titled = (label: string, who = 'Anamark') => find(who, (action) => action['title'] === label)
  return {
    async begin(code) {
      await type('Anamark', `link ${code}`)
    },
    async work() {
      await type('Anamark', `answer 08.1 ${anaWrote} in Teams`)
      await type('Benmark', `answer 08.2 ${benWrote} in Teams`)
      await type('Anamark', `na 08.3 ${anaWrote}, a reason`)
      await type('Benmark', 'assign 09.1 <@29:anamark|Anamark> by friday')
      await type('Anamark', `ask ${question}`)
      await press('Anamark', titled('Not helpful'))
      const form = find(
        'Anamark',
        (action, card) => action['title'] === 'Send' && JSON.stringify(card).includes('reason'),
      )
      await press('Anamark', { ...form, inputs: { ...form.inputs, reason: `${anaWrote}, a reason` } })
      await alone.type('Anamark', `ask ${question}`)
      for (const command of ['nudge me', 'nudge post', 'export', 'paper', 'answers']) await type('Anamark', command)
      await deliver({
        ...envelope('Benmark', '17'),
        type: 'invoke',
        name: 'composeExtension/fetchTask',
        value: { commandId: 'record', messagePayload: { id: '17', body: { contentType: 'html', content: long } } },
      })
    },
    links: () => JSON.stringify(there.messages).match(/\/teams\/files\/[\w-]{32}/g) ?? [],
    async forgetMe() {
      await type('Anamark', 'forget me')
      const remove = alone.find('Anamark', (action) => action['title'] === 'Remove me')
      await alone.press('Anamark', remove)
    },
  }
}

type ForYou = { readonly whispers: { readonly blocks: unknown }[]; readonly form?: { readonly press: string } }

/** The workspace, where anybody is who they say. */
export function webDoor(address: string): Door & { forgetProject(): Promise<void> } {
  const act = async (name: string, did: object): Promise<ForYou> => {
    const said = await fetch(`${address}/web/turns`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ delivery: randomUUID(), as: { id: name.toLowerCase(), name, guest: false }, did }),
    })
    return (await said.json()) as ForYou
  }
  const type = (name: string, text: string) => act(name, { kind: 'message', text: `/mcred ${text}` })
  const pressed = (told: ForYou, label: string): string =>
    String([...nodesIn(told.whispers)].find((node) => node['label'] === label)?.['press'])
  return {
    begin: async (code) => void (await type('Anamark', `link ${code}`)),
    async work() {
      await act('Anamark', { kind: 'message', text: `@mcred ask ${question}` })
      await act('Benmark', { kind: 'message', text: `${benWrote} to everybody` })
      await type('Anamark', `answer 09.1 ${anaWrote} in the workspace`)
      await type('Benmark', `answer 09.2 ${benWrote} in the workspace`)
      await type('Anamark', `na 09.3 ${anaWrote}, a reason`)
      for (const command of ['answers', 'history 09.1', 'export', 'paper', 'paper as html', 'nudge post', 'nudge me'])
        await type('Benmark', command)
    },
    async forgetMe() {
      const asked = await type('Anamark', 'forget me')
      await act('Anamark', { kind: 'press', press: pressed(asked, 'Remove me'), card: 'none' })
    },
    async forgetProject() {
      const asked = await type('Anamark', 'forget this project')
      const again = await act('Anamark', { kind: 'press', press: pressed(asked, 'Delete…'), card: 'none' })
      await act('Anamark', { kind: 'press', press: pressed(again, 'Yes, delete all of it'), card: 'none' })
    },
  }
}
