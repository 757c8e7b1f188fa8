import { inboxOver } from '../conversation/inbox.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Send } from '../conversation/world.ts'
import { answerShort, type Route } from '../http/server.ts'
import type { Reach } from '../nudges/ports.ts'
import type { Keeper } from '../project/ports.ts'
import { carryOut, type Office } from './answer.ts'
import { paths, patience, plugIn } from './bolt.ts'
import { isLocked } from './calling.ts'
import type { SlackConfig } from './config.ts'
import { departuresOver } from './departures.ts'
import { desksOf } from './desks.ts'
import { hearing } from './hear.ts'
import { publishHome } from './home.ts'
import { inOrder } from './in-order.ts'
import { type Installations, installationsOver } from './installations.ts'
import { listen } from './listen.ts'
import { people } from './people.ts'
import { type Whereabouts, whereaboutsOver } from './personal.ts'
import type { SlackWorld } from './ports.ts'
import { reachOf } from './reach.ts'
import { noticing, readBack } from './read-back.ts'
import { sealWith } from './sealed.ts'
import { sending } from './send.ts'
import { shelvesOf } from './shelves.ts'
import { manyWorkspaces, oneWorkspace, type Workspaces } from './workspaces.ts'

export type Slack = {
  readonly routes: Route[]
  readonly reach: Reach
  readonly keeper: Keeper
  /** How an answer that was put off reaches its turn's place; undefined where the workspace cannot be reached just now. */
  sendTo(turn: Turn): Promise<Send | undefined>
  /** Checks the token, opens the socket where there is one, and takes up what was left lying. Rejects with what is wrong and where to mend it. */
  start(): Promise<void>
  /** What is done each minute: what was left lying is taken up, and projects whose workspace left 30 days ago are deleted. */
  tidy(now: number): Promise<void>
  close(): Promise<void>
}

/** Connects Slack. Bolt is loaded only here, so that it costs nothing where Slack is not configured. */
export async function connectSlack(config: SlackConfig, slack: SlackWorld): Promise<Slack> {
  const bolt = await import('@slack/bolt')
  const { log, now } = slack
  const shelves = shelvesOf(slack)
  const world = noticing(slack.world, shelves.threads)
  const departures = departuresOver(shelves.departed, world, now)
  const installations: Installations | undefined =
    config.workspace.has === 'installs'
      ? installationsOver(shelves.installations, sealWith(config.workspace.secret), (id) => departures.back(id))
      : undefined
  const workspaces = workspacesOf(config, installations, {
    Client: bolt.webApi.WebClient,
    options: { slackApiUrl: config.api, ...patience, logLevel: bolt.LogLevel.ERROR },
  })
  const spotOf = desksOf(workspaces, shelves, { now, log })
  const whereabouts = whereaboutsOver(shelves.whereabouts, world)
  const office: Office = {
    world,
    ears: { book: world, dialogues: world.dialogues, people: people(now), aside: shelves.aside },
    inbox: inboxOver(shelves.inbox, (line) => log(`Slack: ${line}`)),
    shelves,
    whereabouts,
    log,
    now,
    inOrder: inOrder(),
    onHome: async ({ by }, desk) => publishHome(by, await whereabouts.of(by), world, desk),
  }
  const underWay = new Set<Promise<unknown>>()
  const hear = hearing({ office, spotOf, departures, workspaces, installations, underWay })
  const { receiver } = plugIn(bolt, config, installations, hear, log)

  async function takeUpLeft(): Promise<void> {
    for await (const one of office.inbox.left(now)) {
      const spot = await spotOf(one.turn.place.tenant).catch(() => undefined)
      if (spot)
        await carryOut({ ...one, turn: { ...one.turn, canOpen: false } }, { ground: one.ground }, spot.desk, office)
    }
  }

  const catchUp = (): Promise<void> =>
    readBack(shelves.threads, async (tenant) => (await spotOf(tenant).catch(() => undefined))?.desk.call, hear)
  const ears = listen(receiver, catchUp, log)

  return {
    routes: config.reach.by === 'http' ? routesOf(config, ears.handle) : [],
    keeper: keeperOf(whereabouts),
    reach: reachOf(async (tenant) => (await spotOf(tenant))?.desk, departures),
    async sendTo(turn) {
      const spot = await spotOf(turn.place.tenant)
      const card = turn.card && { id: turn.card.id, thread: turn.card.thread }
      const ground = { channel: turn.place.id, name: turn.placeName, kind: turn.placeKind, thread: turn.thread, card }
      return spot && sending(turn, { ground }, spot.desk)
    },
    async start() {
      if (config.workspace.has === 'token') await checkToken(workspaces, departures, log)
      await ears.start()
      takeUpLeft()
        .then(catchUp)
        .catch(() => log('Slack: what was left lying could not be taken up; it is tried again in a minute.'))
    },
    async tidy(at) {
      await takeUpLeft()
      await departures.sweep(at)
    },
    async close() {
      await ears.stop()
      await Promise.race([Promise.allSettled([...underWay]), new Promise((late) => setTimeout(late, 5_000).unref())])
    },
  }
}

/** What lies in the store goes with the store; what is remembered of it goes here. */
function keeperOf(whereabouts: Whereabouts): Keeper {
  const forget = async (): Promise<void> => whereabouts.forget()
  return { forget, erase: forget }
}

type Clients = Parameters<typeof oneWorkspace>[1]

const workspacesOf = (
  { workspace }: SlackConfig,
  installations: Installations | undefined,
  clients: Clients,
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
