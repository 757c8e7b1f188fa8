import { takeUp } from '../conversation/pipeline/admit.ts'
import { KeptInbox } from '../conversation/pipeline/inbox.ts'
import type { Send } from '../conversation/ports.ts'
import { takingPartOver } from '../conversation/project/taking-part.ts'
import type { Turn } from '../conversation/turn.ts'
import { parsed, readBody } from '../http/body.ts'
import type { Route } from '../http/server.ts'
import type { ChatPorts, Connected } from '../platform/connected.ts'
import { untilDone } from '../platform/in-time.ts'
import { reasonOf } from '../platform/log-line.ts'
import { type Pulse, pulse } from '../platform/pulse.ts'
import type { Keeper } from '../project/ports.ts'
import { type Authenticate, type Authentication, authentication } from './auth/authentication.ts'
import { type TokenSource, tokenFor } from './auth/token.ts'
import type { TeamsConfig } from './config.ts'
import { kvsOf } from './ports.ts'
import { carryOut, type TeamsHandler } from './receive/answer.ts'
import { guestsOver } from './receive/guests.ts'
import { hearing, type TeamsReceiver } from './receive/receive.ts'
import { calling, type TeamsCall } from './send/calling.ts'
import { Conversations } from './send/conversations.ts'
import { reachOf } from './send/deliver-reminder.ts'
import { filesOver } from './send/files.ts'
import { shownLately } from './send/last-card.ts'
import { pacing } from './send/pace.ts'
import { References } from './send/references.ts'
import { TeamsReplies } from './send/send.ts'

export type Teams = Connected & {
  /** Tries the credentials, without waiting for Microsoft, and takes up what was left lying. */
  start(): Promise<void>
  health(): Record<string, unknown>
}

/** Longer activities are no messages that people write. */
const mostBytes = 256 * 1024

/** Times that tests shorten: how long Teams may take to answer us, and we to answer Teams. */
export type Patience = {
  readonly timeout?: number
  readonly waits?: number
  readonly sleep?: (ms: number) => Promise<void>
}

/** Connects Teams. Microsoft's kit is loaded only here, so that it costs nothing where Teams is not configured. */
export async function connectTeams(
  config: TeamsConfig,
  teams: ChatPorts,
  { timeout, waits, sleep }: Patience = {},
): Promise<Teams> {
  const { log, now } = teams
  const [authentic, token] = await Promise.all([authentication(config, now), tokenFor(config)])
  const beat = pulse(now)
  const pace = pacing(Date.now, sleep)
  const call = calling({ token, pulse: beat, pace, ...(timeout ? { timeout } : {}), ...(sleep ? { sleep } : {}) })
  const receiver = { ...receiverOf(config, teams, call), ...(waits ? { waits } : {}) }
  const { handler, underWay } = receiver
  const { outbox, inbox } = handler
  const takeUpLeft = (): Promise<void> => takeUp(inbox.left(now), (one) => carryOut(one, { form: false }, handler))
  return {
    routes: [messages(authentic.authenticate, hearing(receiver), { log, pulse: beat }), outbox.files.route],
    reach: reachOf(outbox),
    keeper: keeperOf(receiver),
    sendTo: (turn) => sendingTo(turn, receiver),
    async start() {
      tryCredentials(token, authentic, { log, pulse: beat })
      await takeUpLeft()
    },
    takeUp: takeUpLeft,
    health: () => ({ ...beat.read(), givenUp: inbox.givenUp() }),
    tidy: undefined,
    close: () => untilDone(underWay),
  }
}

async function sendingTo(turn: Turn, { handler, references }: TeamsReceiver): Promise<Send | undefined> {
  const reference = await references.of(turn.place)
  return reference && !reference.dead ? new TeamsReplies(turn, { form: false }, handler.outbox).send : undefined
}

/** What hears Teams, and everything that answering needs. */
function receiverOf({ address, hosts }: TeamsConfig, teams: ChatPorts, call: TeamsCall): TeamsReceiver {
  const { ports, log, now } = teams
  const kvs = kvsOf(teams)
  const references = new References(kvs.references, kvs.chats)
  const rooms = new Conversations(call, references, now)
  const handler: TeamsHandler = {
    ports,
    interpreter: {
      catalog: ports,
      dialogues: ports.dialogues,
      aside: kvs.aside,
      rooms,
      guests: guestsOver(kvs.guests),
      places: ports.places,
    },
    outbox: { rooms, shown: shownLately(), files: filesOver(kvs.files, address, now), kvs, log },
    chats: { ports, taking: takingPartOver(kvs.whereabouts, ports), chosen: kvs.chosen, rooms, references },
    hosts,
    inbox: new KeptInbox(kvs.inbox, (line) => log(`Teams: ${line}`), now),
    now,
  }
  return { handler, references, underWay: new Set() }
}

type TeamsNews = { readonly log: (line: string) => void; readonly pulse: Pulse }

/** Tries our credentials and Microsoft's keys at once, so that what is wrong with them is told before somebody speaks. */
function tryCredentials(token: TokenSource, { prepare }: Authentication, { log, pulse }: TeamsNews): void {
  void token().then(pulse.well, (fault) => {
    pulse.trouble(reasonOf(fault))
    log(`Teams: ${reasonOf(fault)}`)
  })
  void prepare().catch((fault) => {
    pulse.trouble(fault.message)
    log(`Teams: ${fault.message}. Until then nothing that Teams sends can be heard.`)
  })
}

/** What lies in the store goes with the store; what is remembered goes here. */
const keeperOf = ({ references, handler: { outbox, chats } }: TeamsReceiver): Keeper => ({
  async forget(_, places) {
    for (const { platform, tenant } of places) if (platform === 'teams') outbox.shown.forget(tenant)
  },
  async erase({ person, places }) {
    references.forget()
    chats.taking.forget()
    for (const { platform, tenant } of [person, ...places]) if (platform === 'teams') outbox.shown.forget(tenant)
  },
})

/** Where Teams delivers: authenticity first, then everything else; no answer tells more than it must. */
const messages = (authenticate: Authenticate, hear: ReturnType<typeof hearing>, { log, pulse }: TeamsNews): Route => ({
  method: 'POST',
  path: '/api/messages',
  async handle(request, response) {
    // Teams is no browser: what a page on the same machine sends is nobody's.
    if (request.headers.origin !== undefined) return void response.writeHead(403).end()
    const text = await readBody(request, mostBytes)
    const body = parsed(text)
    const authentic = await authenticate(request.headers.authorization, body)
    if (authentic.is === 'unsure') {
      pulse.trouble(authentic.why)
      log(`Teams: a request could not be checked: ${authentic.why}`)
      return void response.writeHead(503).end()
    }
    if (!authentic.is) log(`Teams: a request was turned away: ${authentic.why}`)
    if (!authentic.is) return void response.writeHead(401).end()
    const { status, body: said } = await hear(body).catch((fault) => {
      log(`Teams: ${reasonOf(fault)}`)
      return { status: 500, body: undefined }
    })
    if (said === undefined) return void response.writeHead(status).end()
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(said))
  },
})
