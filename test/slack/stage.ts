import { readFileSync } from 'node:fs'
import type { Ask } from '../../src/ask/answer.ts'
import { serve } from '../../src/http/server.ts'
import type { ChatPorts } from '../../src/platform/connected.ts'
import type { SlackConfig } from '../../src/slack/config.ts'
import { connectSlack } from '../../src/slack/connect.ts'
import type { Waits } from '../../src/slack/socket/waits.ts'
import { people } from '../stand-ins/slack/people.ts'
import { type Slack, secret, slackStandIn, token } from '../stand-ins/slack/slack.ts'
import type { Message } from '../stand-ins/slack/town.ts'
import { type MemoryPorts, memoryPorts } from '../world.ts'
import { memoryKvs } from './kv.ts'

export const manifest = JSON.parse(readFileSync(new URL('../../manifest/slack.json', import.meta.url), 'utf8'))

export type Options = {
  by?: 'http' | 'socket'
  ask?: Ask
  ports?: MemoryPorts
  workspace?: SlackConfig['workspace']
  now?: () => number
  /** How far the server's clock is ahead of Slack's, in milliseconds. */
  ahead?: number
  stock?: Map<string, string>
  /** Where documents are kept, if not in the stock. */
  kv?: ChatPorts['kv']
  /** What is in the channel before the app starts. */
  said?: readonly Message[]
  /** Times that would be long. */
  waits?: Partial<Waits>
  /** What is done to Slack before the app starts. */
  before?: (slack: Slack) => void
  reach?: SlackConfig['reach']
  tenant?: string
  enterprise?: string
}

/** The app, connected to a Slack of our own: a channel C1 with Ana, Ben and a guest, and one that it was not invited to. */
export async function slackStage({
  by = 'http',
  ask,
  ports = memoryPorts(ask),
  workspace = { has: 'token', token },
  now = Date.now,
  stock,
  kv,
  said = [],
  waits,
  before,
  reach = by === 'http' ? { by, signingSecret: secret } : { by, appToken: 'xapp-1' },
  tenant = 'T1',
  enterprise,
  ahead = 0,
}: Options = {}) {
  const slack = await slackStandIn({ manifest, now, tenant, ...(enterprise ? { enterprise } : {}) })
  slack.join('C1', 'my-course').messages.push(...said)
  slack.join('C2', 'elsewhere', false)
  slack.person('UANA', 'Ana')
  slack.person('UBEN', 'Ben')
  slack.person('UMEI', 'Mei')
  slack.person('UGUEST', 'Guest', { is_ultra_restricted: true })
  before?.(slack)
  const log: string[] = []
  const kvs = memoryKvs(stock)
  const config: SlackConfig = {
    api: slack.api,
    reach,
    workspace,
  }
  const port = { ports, kv: kv ?? kvs.kv, log: (line: string) => log.push(line), now: () => now() + ahead }
  const app = await connectSlack(config, port, waits)
  ports.notices.connect({ slack: app.reach })
  const server = await serve(app.routes, { host: '127.0.0.1', port: 0 })
  const close = async (): Promise<void> => {
    await ports.notices.settled()
    await app.close()
    await server.close()
    await slack.close()
  }
  await app.start().catch(async (fault) => {
    await close()
    throw fault
  })
  const folk = people(slack, by === 'http' ? { by, address: `${server.url}/slack/events` } : { by }, now)
  return {
    slack,
    app,
    server,
    ports,
    log,
    stock: kvs.stock,
    ...folk,
    /** Sets C1 up, so that a test can begin with what it is about. */
    async start(name = 'Data basics', user = 'UANA', channel = 'C1') {
      await folk.type(user, channel, `/mcred start ${name}`)
      await folk.submit(user, { name })
    },
    /** What a person sees in a channel or thread, oldest first, as words. */
    seen: (channel = 'C1', user = 'UANA') =>
      (slack.channel(channel)?.messages ?? []).filter(({ only }) => !only || only === user).map(words),
    entries: async () => {
      const project = await ports.places.projectAt({ platform: 'slack', tenant, id: 'C1' })
      return project ? ports.journal.read(project) : []
    },
    close,
  }
}

/** All words of a message in reading order. */
export function words(message: Pick<Message, 'text' | 'blocks'>): string {
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    for (const [name, part] of Object.entries(value)) {
      if (name === 'text' && typeof part === 'string') found.push(part)
      else walk(part)
    }
  }
  walk(message.blocks)
  return found.length ? found.join(' ') : message.text
}
