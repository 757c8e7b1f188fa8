import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { commands } from '../conversation/language/commands.ts'
import { KeptInbox } from '../conversation/pipeline/inbox.ts'
import { welcome } from '../conversation/project/setup.ts'
import { apart } from '../conversation/shown.ts'
import { readJson } from '../http/body.ts'
import { answerShort, type Route } from '../http/server.ts'
import type { Connected } from '../platform/connected.ts'
import { every } from '../platform/every.ts'
import type { KeyValueStore } from '../project/ports.ts'
import { askedOf } from './asked-of.ts'
import type { Clock } from './clock.ts'
import { Door } from './door.ts'
import { events } from './events.ts'
import { pageRoutes } from './files.ts'
import { keeperOf } from './keeper.ts'
import { reachOf } from './reach.ts'
import { channel, readDeed, readGiven } from './read.ts'
import { draw } from './render.ts'
import { type RoomStore, WorkspaceRoom } from './room.ts'
import { type ForYou, onPages, sendTo } from './send.ts'
import { Turns, type TurnsOptions, type WaitingDeed } from './turns.ts'

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

export type Web = Connected & { readonly reach: ReturnType<typeof reachOf> }

/** The workspace in the browser: its routes, how the schedule reaches it, what it forgets, and how an answer that came late is sent. */
export function connectWeb(options: WebOptions): Web {
  const { log, now, ports } = options
  const room = new WorkspaceRoom(options.room, randomUUID(), () => ports.places.projectAt(channel))
  const inbox = new KeptInbox(options.inbox, (line) => log(`web: ${line}`))
  const turns = new Turns(room, inbox, options)
  const look = async (): Promise<void> => {
    if (room.listeners()) await room.refresh()
  }
  // The store says itself where it does not answer.
  const stop = every(lookEvery, look, () => undefined)
  return {
    routes: routesOf(room, turns, options),
    reach: reachOf(room, options),
    keeper: keeperOf(room),
    close: async () => stop(),
    sendTo: async (turn) => sendTo(turn, { room, now, alone: onPages(room, turn) }),
    start: undefined,
    takeUp: () => turns.takeUpLeft(),
    health: undefined,
    tidy: undefined,
  }
}

function routesOf(room: WorkspaceRoom, turns: Turns, options: WebOptions): Route[] {
  const { clock } = options
  const door = new Door(options)
  const guarded = (method: Route['method'], path: string, handle: Route['handle']): Route => ({
    method,
    path,
    handle: (request, response) => (door.lets(request, response) ? handle(request, response) : undefined),
  })
  return [
    ...pageRoutes(door),
    { method: 'POST', path: '/web/sign-in', handle: (request, response) => door.signIn(request, response) },
    { method: 'GET', path: '/web/sign-out', handle: (request, response) => door.signOut(request, response) },
    guarded('GET', '/web/state', async (_, response) => answerJson(response, await stateOf(room, options))),
    guarded('GET', '/web/events', (request, response) =>
      events(
        { room, lets: () => door.isOpenTo(request), askedOf: (reader) => askedOf(reader, options) },
        request,
        response,
      ),
    ),
    guarded('POST', '/web/turns', takingTurns(turns)),
    guarded('POST', '/web/files', takingFiles(turns)),
    guarded('GET', '/web/clock', async (_, response) => answerJson(response, await clock.read())),
    guarded('POST', '/web/clock', movingClock(room, clock)),
  ]
}

async function stateOf(room: WorkspaceRoom, { clock, password, ports }: WebOptions): Promise<unknown> {
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

const takingTurns =
  (turns: Turns): Route['handle'] =>
  async (request, response) => {
    const deed = readDeed(await readJson(request, most))
    answerWith(response, deed ? await turns.answer(deed) : 'malformed')
  }

/** Deeds with a file. The file stays in memory until the deed is answered, and nowhere else. */
const takingFiles =
  (turns: Turns): Route['handle'] =>
  async (request, response) => {
    const sent = readGiven(await readJson(request, mostWithFile))
    answerWith(response, sent ? await turns.answer(sent.deed, sent.file) : 'malformed')
  }

const movingClock =
  (room: WorkspaceRoom, clock: Clock): Route['handle'] =>
  async (request, response) => {
    const asked = await readJson(request, most)
    const to = typeof asked === 'object' && asked !== null && 'to' in asked ? asked.to : undefined
    if (to !== 'next' && to !== 'now') return answerShort(response, 400)
    await (to === 'next' ? clock.toNextReminder() : clock.back())
    room.tell({ kind: 'clock' })
    answerJson(response, await clock.read())
  }

const answerWith = (response: ServerResponse, answer: ForYou | 'malformed'): void =>
  answer === 'malformed' ? answerShort(response, 400) : answerJson(response, answer)

function answerJson(response: ServerResponse, body: unknown): void {
  response
    .writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(JSON.stringify(body))
}
