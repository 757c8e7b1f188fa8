import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { commands } from '../conversation/language/commands.ts'
import { inboxOver } from '../conversation/pipeline/inbox.ts'
import type { Send } from '../conversation/ports.ts'
import { welcome } from '../conversation/project/setup.ts'
import { apart } from '../conversation/shown.ts'
import type { Turn } from '../conversation/turn.ts'
import { readJson } from '../http/body.ts'
import { answerShort, type Route } from '../http/server.ts'
import { every } from '../platform/every.ts'
import type { Keeper, KeyValueStore } from '../project/ports.ts'
import type { Clock } from './clock.ts'
import { doorOf } from './door.ts'
import { events } from './events.ts'
import { pageRoutes } from './files.ts'
import { keeperOf } from './keeper.ts'
import { reachOf } from './reach.ts'
import { channel, readDeed, readGiven } from './read.ts'
import { draw } from './render.ts'
import { type Room, type RoomStore, roomOver } from './room.ts'
import { onPages, sendTo } from './send.ts'
import { type Turns, type TurnsOptions, turnsOf, type WaitingDeed } from './turns.ts'

export type WebOptions = TurnsOptions & {
  readonly room: RoomStore
  readonly inbox: KeyValueStore<WaitingDeed>
  readonly clock: Clock
  readonly host: string
  readonly password: string | undefined
}

const most = 64 * 1024
/** A file of the size that can be read in, in base64, and what is sent with it. */
const mostWithFile = 13_500_000
/** How soon pages see what was said through another instance. */
const lookEvery = 2_000

/** The workspace in the browser: its routes, how the schedule reaches it, what it forgets, and how an answer that came late is sent. */
export function connectWeb(options: WebOptions): {
  routes: Route[]
  reach: ReturnType<typeof reachOf>
  keeper: Keeper
  sendTo(turn: Turn): Promise<Send>
  takeUp(): Promise<void>
  close(): Promise<void>
} {
  const room = roomOver(options.room, randomUUID(), () => options.ports.places.projectAt(channel))
  const { log, now } = options
  const turns = turnsOf(
    room,
    inboxOver(options.inbox, (line) => log(`web: ${line}`)),
    options,
  )
  const door = doorOf(options)
  const look = async (): Promise<void> => {
    if (room.listeners()) await room.refresh()
  }
  // The store says itself where it does not answer.
  const stop = every(lookEvery, look, () => undefined)
  const guarded = (method: Route['method'], path: string, handle: Route['handle']): Route => ({
    method,
    path,
    handle: (request, response) => (door.lets(request, response) ? handle(request, response) : undefined),
  })
  return {
    routes: [
      ...pageRoutes(door),
      { method: 'POST', path: '/web/sign-in', handle: door.signIn },
      { method: 'GET', path: '/web/sign-out', handle: door.signOut },
      guarded('GET', '/web/state', async (_, response) => answerJson(response, await stateOf(room, options))),
      guarded('GET', '/web/events', (request, response) =>
        events({ room, lets: () => door.isOpenTo(request) }, request, response),
      ),
      guarded('POST', '/web/turns', (request, response) => turn(turns, request, response)),
      guarded('POST', '/web/files', (request, response) => withFile(turns, request, response)),
      guarded('GET', '/web/clock', async (_, response) => answerJson(response, await options.clock.read())),
      guarded('POST', '/web/clock', (request, response) => moveClock(room, options, request, response)),
    ],
    reach: reachOf(room, options),
    keeper: keeperOf(room),
    close: async () => stop(),
    sendTo: async (turn) => sendTo(turn, { room, now, alone: onPages(room, turn) }),
    takeUp: turns.takeUpLeft,
  }
}

async function stateOf(room: Room, { clock, password, ports }: WebOptions): Promise<unknown> {
  const mark = room.mark()
  return {
    mark,
    messages: await room.all(),
    welcome: draw(apart(welcome).bare),
    commands: commands.map(({ words: [word = ''], usage, says }) => ({
      usage,
      says,
      insert: usage === word ? word : `${word} `,
    })),
    phases: ports.toolkit.phases.map(({ roman, name }) => ({ roman, name })),
    clock: await clock.read(),
    started: (await ports.places.projectAt(channel)) !== undefined,
    /** Several people share it, each in a browser of their own. */
    shared: password !== undefined,
  }
}

async function turn(turns: Turns, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const deed = readDeed(await readJson(request, most))
  const answer = deed ? await turns.answer(deed) : 'malformed'
  if (answer === 'malformed') return answerShort(response, 400)
  answerJson(response, answer)
}

/** A deed with a file. The file stays in memory until the deed is answered, and nowhere else. */
async function withFile(turns: Turns, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sent = readGiven(await readJson(request, mostWithFile))
  const answer = sent ? await turns.answer(sent.deed, sent.file) : 'malformed'
  if (answer === 'malformed') return answerShort(response, 400)
  answerJson(response, answer)
}

async function moveClock(
  room: Room,
  { clock }: WebOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = await readJson(request, most)
  const to = typeof asked === 'object' && asked !== null && 'to' in asked ? asked.to : undefined
  if (to !== 'next' && to !== 'now') return answerShort(response, 400)
  await (to === 'next' ? clock.toNextReminder() : clock.back())
  room.tell({ kind: 'clock' })
  answerJson(response, await clock.read())
}

function answerJson(response: ServerResponse, body: unknown): void {
  response
    .writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(JSON.stringify(body))
}
