import { takeUp } from '../conversation/pipeline/admit.ts'
import { inboxOver } from '../conversation/pipeline/inbox.ts'
import type { Send } from '../conversation/ports.ts'
import { takingPartKey } from '../conversation/project/taking-part.ts'
import type { Turn } from '../conversation/turn.ts'
import { answerShort, type Route } from '../http/server.ts'
import { pulse } from '../platform/pulse.ts'
import type { Keeper } from '../project/ports.ts'
import type { Reach } from '../scheduler/ports.ts'
import type { SlackConfig } from './config.ts'
import type { SlackPorts } from './ports.ts'
import { carryOut, type SlackHandler } from './receive/answer.ts'
import { paths, patience, plugIn } from './receive/bolt.ts'
import { catchingUp } from './receive/catch-up.ts'
import { inOrder } from './receive/in-order.ts'
import { listen } from './receive/listen.ts'
import { noticing, readBack } from './receive/read-back.ts'
import { hearing } from './receive/receive.ts'
import { isLocked } from './send/calling.ts'
import { reachOf } from './send/deliver-reminder.ts'
import { showHome, showHomes } from './send/home.ts'
import { sending } from './send/send.ts'
import { usualWaits, type Waits } from './socket/waits.ts'
import { departuresOver } from './workspace/departures.ts'
import { sealWith } from './workspace/encrypt.ts'
import { type Installations, installationsOver } from './workspace/installations.ts'
import { outboxesOf } from './workspace/outboxes.ts'
import { people } from './workspace/people.ts'
import { presenceOver } from './workspace/presence.ts'
import { kvsOf, type SlackWaiting } from './workspace/stores.ts'
import { type Whereabouts, whereaboutsOver } from './workspace/whereabouts.ts'
import { manyWorkspaces, oneWorkspace, type Workspaces } from './workspace/workspaces.ts'

export type Slack = {
  readonly routes: Route[]
  readonly reach: Reach
  readonly keeper: Keeper
  /** How an answer that was put off reaches its turn's place; undefined where the workspace cannot be reached just now. */
  sendTo(turn: Turn): Promise<Send | undefined>
  /** Checks the token, opens the socket where there is one, and takes up what was left lying. Rejects with what is wrong and where to mend it. */
  start(): Promise<void>
  /** Takes up what was left lying. */
  takeUp(): Promise<void>
  /** How it goes with Slack and, in Socket Mode, whether the socket is open. */
  health(): Record<string, unknown>
  /** What is done each minute: threads that could not be read back are, and projects whose workspace left 30 days ago are deleted. */
  tidy(now: number): Promise<void>
  close(): Promise<void>
}

/** Connects Slack. Bolt is loaded only here, so that it costs nothing where Slack is not configured. */
export async function connectSlack(
  config: SlackConfig,
  slack: SlackPorts,
  shorter: Partial<Waits> = {},
): Promise<Slack> {
  const waits = { ...usualWaits, ...shorter }
  const bolt = await import('@slack/bolt')
  const { log, now } = slack
  const kvs = kvsOf(slack)
  const ports = noticing(slack.ports, kvs.threads)
  const departures = departuresOver(kvs.departed, ports, now)
  const installations: Installations | undefined =
    config.workspace.has === 'installs'
      ? installationsOver(kvs.installations, sealWith(config.workspace.secret), (id) => departures.back(id))
      : undefined
  const beat = pulse(now)
  const workspaces = workspacesOf(config, installations, {
    pulse: beat,
    Client: bolt.webApi.WebClient,
    options: { slackApiUrl: config.api, ...patience, logLevel: bolt.LogLevel.ERROR },
  })
  const sessionOf = outboxesOf(workspaces, kvs, { now, log })
  const { chats, groups } = kvs
  const presence = presenceOver({
    now,
    chats,
    groups,
    wasIn: async (place, person) => (await kvs.whereabouts.get(takingPartKey(place, person))) === true,
  })
  const whereabouts = whereaboutsOver(kvs.whereabouts, ports, presence)
  const handler: SlackHandler = {
    ports,
    interpreter: { catalog: ports, dialogues: ports.dialogues, people: people(now), presence, aside: kvs.aside },
    inbox: inboxOver(kvs.inbox, (line) => log(`Slack: ${line}`), now),
    kvs,
    whereabouts,
    log,
    now,
    inOrder: inOrder(),
    onHome: ({ by }, outbox) => showHome(by, outbox, { whereabouts, ports }),
    onEnded: ({ place }, outbox) => showHomes(place, outbox, { whereabouts, ports }),
  }
  const underWay = new Set<Promise<unknown>>()
  const hear = hearing({ handler, sessionOf, departures, workspaces, installations, underWay })
  async function answerLeft(one: SlackWaiting): Promise<void> {
    const session = await sessionOf(one.turn.place.tenant).catch(() => 'away' as const)
    if (session === 'away') await handler.inbox.putOff(one.turn, { sent: one.sent ?? [], seconds: 0 })
    else if (!session) handler.inbox.leave(one.turn)
    else
      await carryOut(
        { ...one, turn: { ...one.turn, canOpen: false } },
        { ground: one.ground, sent: one.sent?.length ?? 0 },
        session.outbox,
        handler,
      )
  }
  const takeUpLeft = (): Promise<void> => takeUp(handler.inbox.left(now), answerLeft, () => !over)

  let over = false
  const reading = {
    threads: kvs.threads,
    callOf: async (tenant: string) => (await sessionOf(tenant))?.outbox.call,
    hear,
    log,
    pace: waits.pace,
    isOver: () => over,
  }
  const catchUp = catchingUp(() => readBack(reading))
  let started = false
  const { receiver } = plugIn(bolt, config, installations, {
    hear,
    log,
    waits,
    onBack: () => void (started && catchUp.now()),
    onLeftOut() {
      log('Slack: more came than Slack delivers, and some was left out; open threads are read back in a minute.')
      catchUp.soon()
    },
  })
  const interpreter = listen(receiver, bolt.HTTPModuleFunctions)

  return {
    routes: config.reach.by === 'http' ? routesOf(config, interpreter.handle) : [],
    keeper: keeperOf(whereabouts),
    reach: reachOf(async (tenant) => (await sessionOf(tenant))?.outbox, departures, presence),
    async sendTo(turn) {
      const session = await sessionOf(turn.place.tenant)
      const card = turn.card && { id: turn.card.id, thread: turn.card.thread }
      const ground = { channel: turn.place.id, name: turn.placeName, kind: turn.placeKind, thread: turn.thread, card }
      return session && sending(turn, { ground }, session.outbox)
    },
    async start() {
      if (config.reach.by === 'socket' && config.reach.unused)
        log(
          `Slack: ${config.reach.unused} is not used, because SLACK_APP_TOKEN is set too. To get requests at a public address instead, leave SLACK_APP_TOKEN out.`,
        )
      if (config.workspace.has === 'token') await checkToken(workspaces, departures, log)
      await interpreter.start()
      started = true
      // Reading threads back takes its time where there are many; who was interrupted does not wait for it.
      takeUpLeft().catch(() => log('Slack: what was left lying could not be taken up; it is tried again in a moment.'))
      void catchUp.now()
    },
    takeUp: takeUpLeft,
    health: () => ({ ...interpreter.health?.(), ...beat.read(), givenUp: handler.inbox.givenUp() }),
    async tidy(at) {
      await catchUp.eachMinute()
      await departures.sweep(at)
    },
    async close() {
      over = true
      await interpreter.stop()
      await Promise.race([Promise.allSettled([...underWay]), new Promise((late) => setTimeout(late, 5_000).unref())])
    },
  }
}

/** What lies in the store goes with the store; what is remembered of it goes here. */
function keeperOf(whereabouts: Whereabouts): Keeper {
  const forget = async (): Promise<void> => whereabouts.forget()
  return { forget, erase: forget }
}

type WorkspaceClients = Parameters<typeof oneWorkspace>[1]

const workspacesOf = (
  { workspace }: SlackConfig,
  installations: Installations | undefined,
  clients: WorkspaceClients,
): Workspaces =>
  workspace.has === 'token' ? oneWorkspace(workspace.token, clients) : manyWorkspaces(installations ?? never(), clients)

const never = (): never => {
  throw new Error('Installations are kept wherever they are configured.')
}

/** A wrong token is told at the start; a Slack that cannot be reached just now is not. */
async function checkToken(
  workspaces: Workspaces,
  departures: { back(tenant: string): Promise<void> },
  log: (line: string) => void,
): Promise<void> {
  try {
    await departures.back(await workspaces.tenantOf(''))
  } catch (fault) {
    const { code } = fault as { code?: string }
    if (code && isLocked(code))
      throw new Error(
        `SLACK_BOT_TOKEN: Slack says ${code}. Find the right one under OAuth & Permissions, "Bot User OAuth Token".`,
      )
    log('Slack: cannot be reached just now; its token will be checked with the first message.')
  }
}

const window = 5 * 60

/** Our server's routes into Bolt. Bolt takes a time stamp from the future; we do not. */
function routesOf({ workspace }: SlackConfig, handle: Route['handle']): Route[] {
  const events: Route['handle'] = (request, response) => {
    const sent = Number(request.headers['x-slack-request-timestamp'])
    if (sent - Date.now() / 1000 > window) return answerShort(response, 401)
    const { 'content-type': type } = request.headers
    if (type?.startsWith('application/x-www-form-urlencoded'))
      request.headers['content-type'] = 'application/x-www-form-urlencoded'
    return handle(request, response)
  }
  const installs: Route[] =
    workspace.has === 'installs' ? [paths.install, paths.redirect].map((path) => ({ method: 'GET', path, handle })) : []
  return [{ method: 'POST', path: paths.events, handle: events }, ...installs]
}
