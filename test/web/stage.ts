import { randomUUID } from 'node:crypto'
import { serve } from '../../src/http/server.ts'
import type { KeyValueStore } from '../../src/project/ports.ts'
import type { Clock } from '../../src/web/clock.ts'
import { connectWeb } from '../../src/web/connect.ts'
import type { Posted } from '../../src/web/room.ts'
import type { WaitingDeed } from '../../src/web/turns.ts'
import { memoryKv } from '../memory-kv.ts'
import { memoryPorts } from '../world.ts'
import { roomStore } from './room-store.ts'

type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: Record<string, never> & {
    whispers?: { summary: string }[]
    messages?: Posted[]
    form?: { press: string; errors?: object }
  }
}

const real: Clock = {
  read: async () => ({ now: 0, moved: false, next: undefined, zone: 'UTC' }),
  toNextReminder: async () => undefined,
  back: async () => undefined,
}

/** The workspace over ports in memory, reached as a page reaches it. */
export async function webStage({
  host = '127.0.0.1',
  password = undefined as string | undefined,
  messages = memoryKv<Posted>() as KeyValueStore<Posted>,
  ports = memoryPorts(),
  clock = real,
  now = Date.now,
} = {}) {
  const logged: string[] = []
  const {
    routes,
    reach,
    keeper,
    takeUp,
    close: stop,
  } = connectWeb({
    ports,
    room: roomStore(messages),
    inbox: memoryKv<WaitingDeed>(),
    clock,
    host,
    password,
    now,
    log: (line) => logged.push(line),
  })
  const { url, close: shut } = await serve(routes, { host: '127.0.0.1', port: 0 })
  const close = async (): Promise<void> => {
    await stop()
    await shut()
  }
  const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(url + path, { redirect: 'manual', ...init })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text.startsWith('{') ? JSON.parse(text) : {},
    }
  }
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, ...headers },
      body: JSON.stringify(body),
    })
  return {
    url,
    close,
    reach,
    takeUp,
    ports,
    keeper,
    logged,
    send,
    post,
    /** Does something as a page does; `as` is who speaks. */
    act: (did: object, { as = 'Ana', delivery = randomUUID() as string, people = [] as readonly object[] } = {}) =>
      post('/web/turns', {
        delivery,
        as: { id: as.toLowerCase(), name: as, guest: as === 'Guest' },
        zone: 'Asia/Singapore',
        ...(people.length ? { people } : {}),
        did,
      }),
    messages: async (): Promise<Posted[]> => (await send('/web/state')).body.messages ?? [],
  }
}
