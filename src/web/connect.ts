import type { IncomingMessage, ServerResponse } from 'node:http'
import { readJson } from '../http/body.ts'
import { answerShort, type Route } from '../http/server.ts'
import { commands } from '../conversation/commands.ts'
import { welcome } from '../conversation/setup.ts'
import { takeTurn, type World } from '../conversation/take-turn.ts'
import { wentWrong } from '../conversation/trouble.ts'
import type { Intent } from '../conversation/intent.ts'
import { placeOf } from '../log.ts'
import type { MessageRef, Place, Shelf } from '../project/ports.ts'
import type { Message } from '../view/view.ts'
import { doorOf } from './door.ts'
import { events } from './events.ts'
import { pageRoutes } from './files.ts'
import { channel, type Deed, readDeed, readTurn } from './read.ts'
import { draw } from './render.ts'
import { type Posted, type Room, roomOver } from './room.ts'
import { type ForYou, post, sendTo } from './send.ts'

/** The schedule's clock, which the workspace can move; the time of entries is never touched. */
export type Clock = {
  /** What the clock shows, and when the next nudge of the workspace is due, if one is. */
  read(): Promise<{ now: number; moved: boolean; next: number | undefined; zone: string }>
  toNextNudge(): Promise<void>
  back(): Promise<void>
}

export type WebOptions = {
  readonly world: World
  readonly messages: Shelf<Posted>
  readonly clock: Clock
  readonly host: string
  readonly password: string | undefined
  readonly now: () => number
  readonly log: (line: string) => void
}

const most = 64 * 1024

/** The workspace in the browser: its routes, and how a nudge is posted there. */
export function connectWeb(options: WebOptions): { routes: Route[]; post: (place: Place, view: Message<Intent>) => Promise<void> } {
  const room = roomOver(options.messages)
  const door = doorOf(options)
  const guarded = (handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void): Route['handle'] => (request, response) =>
    door.lets(request, response) ? handle(request, response) : undefined
  return {
    routes: [
      ...pageRoutes(door),
      { method: 'POST', path: '/web/sign-in', handle: door.signIn },
      { method: 'GET', path: '/web/state', handle: guarded(async (_, response) => answerJson(response, await stateOf(room, options))) },
      { method: 'GET', path: '/web/events', handle: guarded((request, response) => events(room, request, response)) },
      { method: 'POST', path: '/web/turns', handle: guarded((request, response) => turn(room, options, request, response)) },
      { method: 'POST', path: '/web/clock', handle: guarded((request, response) => moveClock(room, options, request, response)) },
    ],
    async post(_place, view) {
      await post(room, view, options.now())
    },
  }
}

async function stateOf(room: Room, { clock }: WebOptions) {
  return {
    messages: await room.all(),
    welcome: draw(welcome),
    commands: commands.map(({ words: [word = ''], usage, says }) => ({ usage, says, insert: usage === word ? word : `${word} ` })),
    clock: await clock.read(),
  }
}

async function turn(room: Room, options: WebOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const deed = readDeed(await readJson(request, most))
  if (!deed) return answerShort(response, 400)
  const at = options.now()
  const message = await keepMessage(room, deed, at)
  const read = readTurn(deed, message?.at ?? at, message, options.world)
  const forYou: ForYou = { whispers: [] }
  if (read === 'malformed') return answerShort(response, 400)
  if (read) {
    try {
      await takeTurn(read, options.world, sendTo(room, read, options.now, forYou))
    } catch (fault) {
      options.log(`web: a turn (${read.intent.do}) failed: ${placeOf(fault)}`)
      forYou.whispers.push(draw(wentWrong))
    }
  }
  answerJson(response, forYou)
}

/** Keeps what a person typed as a message, except commands, which only the bot sees. The same delivery keeps one. */
async function keepMessage(room: Room, { did, as }: Deed, at: number): Promise<MessageRef | undefined> {
  if (did.kind !== 'message' || /^\/mcred(\s|$)/i.test(did.text)) return undefined
  const id = room.newId(at)
  const thread = did.thread ?? id
  await room.post({ id, thread, at, by: as.id, name: as.name, text: did.text, revision: 1 })
  return { place: channel, id, thread, at }
}

async function moveClock(room: Room, { clock }: WebOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = await readJson(request, most)
  const to = typeof asked === 'object' && asked !== null && 'to' in asked ? asked.to : undefined
  if (to !== 'next' && to !== 'now') return answerShort(response, 400)
  await (to === 'next' ? clock.toNextNudge() : clock.back())
  room.tell({ kind: 'clock' })
  answerJson(response, await clock.read())
}


function answerJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(body))
}
