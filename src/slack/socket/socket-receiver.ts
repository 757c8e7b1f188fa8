import type { App } from '@slack/bolt'
import { connect, type Hearing, type SocketClient } from './connection.ts'
import { newsTo } from './connection-news.ts'
import { type Health, SocketLine } from './socket.ts'
import type { Waits } from './waits.ts'

/** Where Bolt gets its payloads from in Socket Mode. */
export type SocketReceiver = {
  init(app: Pick<App, 'processEvent'>): void
  start(): Promise<void>
  stop(): Promise<void>
  health(): Health
}

export type SocketOptions = {
  readonly log: (line: string) => void
  /** Called when there is a connection after there was none. */
  readonly onBack: () => void
  readonly waits: Waits
}

/** A socket to Slack that is kept, each connection with a client of its own; what comes is acknowledged once Bolt has seen to it. */
export function socketReceiver(client: () => SocketClient, { log, onBack, waits }: SocketOptions): SocketReceiver {
  let app: Pick<App, 'processEvent'> | undefined
  const answer = async (body: Record<string, unknown>): Promise<unknown> => {
    let told: unknown
    await app?.processEvent({
      body,
      ack: async (said: unknown) => {
        told = said
      },
    })
    return told
  }
  const hearing: Hearing = { hello: waits.hello, answer, elsewhere: (text) => line.send(text), log }
  const news = newsTo(log, waits.ceiling)
  const line = new SocketLine((ended) => connect(client(), ended, hearing), { waits, news, onBack })
  return {
    init(one) {
      app = one
    },
    start: () => line.start(),
    stop: () => line.stop(),
    health: () => line.health(),
  }
}
