import { takeUp } from '../conversation/pipeline/admit.ts'
import { KeptInbox } from '../conversation/pipeline/inbox.ts'
import type { Send } from '../conversation/ports.ts'
import { takingPartKey } from '../conversation/project/taking-part.ts'
import type { Turn } from '../conversation/turn.ts'
import { later } from '../later.ts'
import type { ChatPorts, Connected } from '../platform/connected.ts'
import { untilDone } from '../platform/in-time.ts'
import type { Keeper, Place } from '../project/ports.ts'
import type { SlackConfig } from './config.ts'
import { carryOut, type SlackHandler } from './receive/answer.ts'
import { type Bolt, plugIn } from './receive/bolt.ts'
import { CatchUp } from './receive/catch-up.ts'
import { inOrder } from './receive/in-order.ts'
import { listen, type SlackListener } from './receive/listen.ts'
import { readBack } from './receive/read-back.ts'
import { hearing, type SlackReceiver } from './receive/receive.ts'
import { routesOf } from './receive/routes.ts'
import { isLocked } from './send/calling.ts'
import { reachOf } from './send/deliver-reminder.ts'
import { showHome, showHomes } from './send/home.ts'
import { SlackReplies } from './send/send.ts'
import { usualWaits, type Waits } from './socket/waits.ts'
import { type KnownWorkspaces, workspacesKnown } from './workspace/known.ts'
import { people } from './workspace/people.ts'
import { Presence } from './workspace/presence.ts'
import type { SlackWaiting } from './workspace/stores.ts'
import { type Whereabouts, whereaboutsOver } from './workspace/whereabouts.ts'

export type Slack = Connected & {
  /** Checks the token, opens the socket where there is one, and takes up what was left lying. */
  start(): Promise<void>
  /** How it goes with Slack and, in Socket Mode, whether the socket is open. */
  health(): Record<string, unknown>
  /** Threads that could not be read back are, and projects whose workspace left 30 days ago are deleted. */
  tidy(now: number): Promise<void>
}

/** It takes as long to load as half of our start, and nobody needs it before Slack calls. */
const bolt = later<Bolt>('@slack/bolt', import.meta.url)

/** Connects Slack. */
export async function connectSlack(
  config: SlackConfig,
  slack: ChatPorts,
  shorter: Partial<Waits> = {},
): Promise<Slack> {
  const known = workspacesKnown(config, slack)
  const handler = handlerOf(known, slack)
  const underWay = new Set<Promise<unknown>>()
  const life = { started: false, over: false }
  const connection = { ...known, config, handler, underWay, life, waits: { ...usualWaits, ...shorter } }
  return platformOf({ ...connection, ...listening(connection) })
}

function platformOf(running: RunningSlack): Slack {
  const { config, handler, listener, catchUp, sessionOf, departures } = running
  const { whereabouts, interpreter, inbox } = handler
  const outboxOf = async (tenant: string) => (await sessionOf(tenant))?.outbox
  return {
    routes: config.reach.by === 'http' ? routesOf(config, listener.handle) : [],
    keeper: keeperOf(whereabouts),
    reach: reachOf({ outboxOf, departures, presence: interpreter.presence }),
    sendTo: (turn) => sendingTo(turn, sessionOf),
    start: () => start(running),
    takeUp: () => takeUpLeft(running),
    health: () => ({ ...listener.health?.(), ...running.beat.read(), givenUp: inbox.givenUp() }),
    async tidy(at) {
      await catchUp.eachMinute()
      await departures.sweep(at)
    },
    async close() {
      running.life.over = true
      await listener.stop()
      await untilDone(running.underWay)
    },
  }
}

async function start(running: RunningSlack): Promise<void> {
  const { handler, listener, catchUp, life } = running
  await check(running)
  await listener.start()
  life.started = true
  // Reading threads back takes its time where there are many; who was interrupted does not wait for it.
  takeUpLeft(running).catch(() =>
    handler.log('Slack: what was left lying could not be taken up; it is tried again in a moment.'),
  )
  void catchUp.now()
}

const takeUpLeft = ({ handler, sessionOf, life }: RunningSlack): Promise<void> =>
  takeUp(
    handler.inbox.left(handler.now),
    (one) => answerLeft(one, handler, sessionOf),
    () => !life.over,
  )

function handlerOf({ kvs, ports }: KnownWorkspaces, { log, now }: ChatPorts): SlackHandler {
  const { chats, groups } = kvs
  const wasIn = async (place: Place, person: string): Promise<boolean> =>
    (await kvs.whereabouts.get(takingPartKey(place, person))) === true
  const presence = new Presence({ now, chats, groups, wasIn })
  const whereabouts = whereaboutsOver(kvs.whereabouts, ports, presence)
  return {
    ports,
    interpreter: { catalog: ports, dialogues: ports.dialogues, people: people(now), presence, aside: kvs.aside },
    inbox: new KeptInbox(kvs.inbox, (line) => log(`Slack: ${line}`), now),
    kvs,
    whereabouts,
    log,
    now,
    inOrder: inOrder(),
    onHome: ({ by }, outbox) => showHome(by, outbox, { whereabouts, ports }),
    onEnded: ({ place }, outbox) => showHomes(place, outbox, { whereabouts, ports }),
  }
}

type SlackConnection = SlackReceiver &
  KnownWorkspaces & {
    readonly config: SlackConfig
    readonly waits: Waits
    readonly life: { started: boolean; over: boolean }
  }
type SlackEars = { readonly listener: SlackListener; readonly catchUp: CatchUp }
type RunningSlack = SlackConnection & SlackEars

/** What hears Slack, and what reads back what was not heard. */
function listening(connection: SlackConnection): SlackEars {
  const { handler, sessionOf, kvs, waits, life } = connection
  const { log } = handler
  const hear = hearing(connection)
  const catchUp = new CatchUp(() =>
    readBack({
      threads: kvs.threads,
      callOf: async (tenant) => (await sessionOf(tenant))?.outbox.call,
      hear,
      log,
      pace: waits.pace,
      isOver: () => life.over,
    }),
  )
  const told = {
    hear,
    log,
    waits,
    onBack: () => void (life.started && catchUp.now()),
    onLeftOut() {
      log('Slack: more came than Slack delivers, and some was left out; open threads are read back in a minute.')
      catchUp.soon()
    },
  }
  const plug = () => ({ receiver: plugIn(bolt(), connection, told), functions: bolt().HTTPModuleFunctions })
  return { listener: listen(connection.config.reach, plug, log), catchUp }
}

type SessionOf = SlackReceiver['sessionOf']

/** Answers what a restart, or a Slack that could not be reached, left lying. */
async function answerLeft(one: SlackWaiting, handler: SlackHandler, sessionOf: SessionOf): Promise<void> {
  const { turn, ground, sent } = one
  const session = await sessionOf(turn.place.tenant).catch(() => 'away' as const)
  if (session === 'away') return void (await handler.inbox.putOff(turn, { sent: sent ?? [], seconds: 0 }))
  if (!session) return void handler.inbox.leave(turn)
  const again = { ...one, turn: { ...turn, canOpen: false } }
  await carryOut(again, { ground, sent: sent?.length ?? 0 }, { ...handler, outbox: session.outbox })
}

async function sendingTo(turn: Turn, sessionOf: SessionOf): Promise<Send | undefined> {
  const session = await sessionOf(turn.place.tenant)
  const card = turn.card && { id: turn.card.id, thread: turn.card.thread }
  const ground = { channel: turn.place.id, name: turn.placeName, kind: turn.placeKind, thread: turn.thread, card }
  return session && new SlackReplies(turn, { ground }, session.outbox).send
}

/** What lies in the store goes with the store; what is remembered of it goes here. */
function keeperOf(whereabouts: Whereabouts): Keeper {
  const forget = async (): Promise<void> => whereabouts.forget()
  return { forget, erase: forget }
}

/** A wrong token is told at the start; a Slack that cannot be reached just now is not. */
async function check({ config, workspaces, departures, handler }: RunningSlack): Promise<void> {
  const { reach, workspace } = config
  const { log } = handler
  if (reach.by === 'socket' && reach.unused)
    log(
      `Slack: ${reach.unused} is not used, because SLACK_APP_TOKEN is set too. To get requests at a public address instead, leave SLACK_APP_TOKEN out.`,
    )
  if (workspace.has !== 'token') return
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
