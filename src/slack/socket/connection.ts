import type { SocketModeReceiver } from '@slack/bolt'
import { pause } from '../../platform/in-time.ts'
import { readSocketMessage, type SocketEnvelope } from './socket-message.ts'

/** Bolt's end of one web socket: it asks Slack for an address, and sees by pings whether somebody is still there. */
export type SocketClient = SocketModeReceiver['client']

/** One connection to Slack, used once. */
export type Connection = {
  /** False where it is closing or gone. */
  send(text: string): boolean
  /** Slack asked for another connection, or this one is gone. */
  readonly spent: Promise<void>
  readonly gone: Promise<void>
  /** Waits for the acknowledgements under way, no longer than that many milliseconds, and hangs up. */
  close(within: number): Promise<void>
}

export type Hearing = {
  /** How long Slack may take to say "hello", in milliseconds. */
  readonly hello: number
  /** Resolves to what Slack is told; what it rejects is not acknowledged, so that it comes again. */
  readonly answer: (body: Record<string, unknown>) => Promise<unknown>
  /** Sends what this connection cannot send any more. */
  readonly elsewhere: (text: string) => void
  readonly log: (line: string) => void
}

/** Resolves at Slack's "hello". Rejects with what Slack or the network said, or `NoHello`, also where it is `ended` before. */
export async function connect(client: SocketClient, ended: Promise<void>, hearing: Hearing): Promise<Connection> {
  const work = new Set<Promise<void>>()
  const gone = new Promise<void>((done) => void client.once('disconnected', () => done()))
  const asked = Promise.withResolvers<void>()
  const send = (text: string): boolean => sendOver(client, text)
  const acknowledge = (id: string, payload: unknown = {}): void => {
    const text = JSON.stringify({ envelope_id: id, payload })
    if (!send(text)) hearing.elsewhere(text)
  }
  hear(client, hearing.log, {
    refresh: asked.resolve,
    acknowledge,
    take({ id, body }) {
      const one = hearing
        .answer(body)
        .then((told) => acknowledge(id, told))
        .catch(() => undefined)
        .finally(() => work.delete(one))
      work.add(one)
    },
  })
  await started(client, hearing.hello, ended)
  const spent = Promise.race([asked.promise, gone])
  return { send, gone, spent, close: (within) => close(client, gone, { work, within }) }
}

type SocketSteps = {
  readonly refresh: () => void
  readonly acknowledge: (id: string) => void
  readonly take: (envelope: SocketEnvelope) => void
}

/** Bolt's own reader rejects unheard where a payload has no event, and hangs up before the next connection is there. */
function hear(client: SocketClient, log: Hearing['log'], { refresh, acknowledge, take }: SocketSteps): void {
  client.removeAllListeners('ws_message')
  client.on('ws_message', (data: unknown) => {
    const message = readSocketMessage(data)
    if (message.is === 'hello') client.emit('connected')
    if (message.is === 'refresh') refresh()
    if (message.is === 'malformed') log('Slack: a message over the socket could not be read.')
    if (message.is === 'malformed' && message.id) acknowledge(message.id)
    if (message.is === 'envelope') take(message.envelope)
  })
}

/** Slack gave an address, but did not say "hello" there in time, or hung up before. */
export class NoHello extends Error {
  constructor() {
    super('Slack did not say "hello".')
    this.name = 'NoHello'
  }
}

async function started(client: SocketClient, hello: number, ended: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, fail) => {
    client.once('connecting', () => {
      timer = setTimeout(() => fail(new NoHello()), hello)
    })
  })
  try {
    await Promise.race([client.start(), tooLate, ended.then(() => Promise.reject(new NoHello()))])
  } catch (fault) {
    hangUp(client)
    // An address that comes only now would be used all the same.
    client.once('connecting', () => setImmediate(hangUp, client))
    // The client gives no reason where the connection was closed.
    throw fault ?? new NoHello()
  } finally {
    clearTimeout(timer)
  }
}

type Rest = { readonly work: ReadonlySet<Promise<void>>; readonly within: number }

async function close(client: SocketClient, gone: Promise<void>, { work, within }: Rest): Promise<void> {
  const end = Date.now() + within
  for (let left = within; work.size && left > 0; left = end - Date.now())
    await Promise.race([Promise.allSettled([...work]), pause(left)])
  client.disconnect()
  await Promise.race([gone, pause(handshake)])
  hangUp(client)
}

/** How long Slack may take to answer that we hang up, in milliseconds. */
const handshake = 300

/** Asked twice, the client waits no longer for the other end. */
function hangUp(client: SocketClient): void {
  client.disconnect()
  client.websocket?.disconnect()
}

function sendOver({ websocket }: SocketClient, text: string): boolean {
  if (!websocket?.isActive()) return false
  let sent = true
  websocket.send(text, (fault) => {
    sent = !fault
  })
  return sent
}
