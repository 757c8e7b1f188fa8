import type { App, HTTPReceiver } from '@slack/bolt'
import { leanFetch } from '../../platform/lean-fetch.ts'
import { reasonOf } from '../../platform/log-line.ts'
import type { SlackConfig } from '../config.ts'
import { mostBytes } from '../limits.ts'
import type { SocketClient } from '../socket/connection.ts'
import { type SocketOptions, type SocketReceiver, socketReceiver } from '../socket/socket-receiver.ts'
import { type Installations, NotInstalled } from '../workspace/installations.ts'
import { scopes } from '../workspace/scopes.ts'

/** What is needed of Bolt. */
export type Bolt = Pick<
  typeof import('@slack/bolt'),
  'App' | 'HTTPReceiver' | 'SocketModeReceiver' | 'LogLevel' | 'HTTPModuleFunctions'
>

/** A payload, whole and verified, and the workspace it comes from; resolves to what Slack is told in return. */
export type Hear = (body: unknown, tenant: string) => Promise<Record<string, unknown> | undefined>

/** What is told of what Slack sends, and of how it is reached. */
export type SlackListening = SocketOptions & {
  readonly hear: Hear
  /** Slack left out events of that minute, because there were too many. */
  readonly onLeftOut: () => void
}

type BoltSetup = { readonly config: SlackConfig; readonly installations: Installations | undefined }

/** Bolt with one listener for everything, which is told before it that Slack is answered after our code has run. */
export function plugIn(bolt: Bolt, setup: BoltSetup, listening: SlackListening): HTTPReceiver | SocketReceiver {
  const { api, reach } = setup.config
  const logger = quietLogger(bolt, listening.log)
  const receiver =
    reach.by === 'socket'
      ? socket(bolt, { api, appToken: reach.appToken }, listening)
      : http(bolt, setup, { signingSecret: reach.signingSecret, logger })
  const app = new bolt.App({
    receiver,
    ...(setup.installations ? {} : { authorize: async () => ({}) }),
    convoStore: false,
    ignoreSelf: false,
    logger,
    clientOptions: { slackApiUrl: api },
  })
  app.use(async (args) => {
    const { context, body } = args
    const said = await listening.hear(body, (context.isEnterpriseInstall ? context.enterpriseId : context.teamId) ?? '')
    if ('ack' in args && said) await (args.ack as (said: unknown) => Promise<void>)(said)
  })
  receiver.init(acknowledgingLast(app, faultsOf(app, listening), listening))
  return receiver
}

/** The faults of our own code, which are thrown again; each is told in one line. */
function faultsOf(app: App, { log }: SlackListening): WeakSet<Error> {
  const ours = new WeakSet<Error>()
  app.error(async (fault) => {
    if (isNotInstalled(fault)) return log('Slack: an event came from a workspace that has not installed the app.')
    log(`Slack: a payload could not be handled (${reasonOf('original' in fault ? fault.original : fault)}).`)
    ours.add(fault)
    throw fault
  })
  return ours
}

/** Bolt and its installer each wrap the fault of a store. */
const isNotInstalled = (fault: unknown): boolean =>
  fault instanceof NotInstalled ||
  (fault instanceof Error && isNotInstalled((fault as { original?: unknown }).original))

/**
 * Bolt acknowledges events before our code runs, and nothing that it does not know; here everything is acknowledged
 * once, at the end, except where our own code failed: that is to be sent again.
 */
function acknowledgingLast(app: App, ours: WeakSet<Error>, { onLeftOut, log }: SlackListening): App {
  const processEvent: App['processEvent'] = async (event) => {
    // Bolt looks for an event in it.
    if (event.body['type'] === 'app_rate_limited') {
      onLeftOut()
      return event.ack()
    }
    let told: unknown
    const ack = async (answer: unknown): Promise<void> => {
      told = answer ?? told
    }
    try {
      await app.processEvent({ ...event, ack })
    } catch (fault) {
      if (fault instanceof Error && ours.has(fault)) throw fault
      log('Slack: a payload could not be read by Bolt.')
    }
    await event.ack(told)
  }
  return { processEvent } as App
}

type HttpListening = { readonly signingSecret: string; readonly logger: Logger }

const http = ({ HTTPReceiver }: Bolt, setup: BoltSetup, { signingSecret, logger }: HttpListening): HTTPReceiver =>
  new HTTPReceiver({
    signingSecret,
    // It is looked at before.
    signatureVerification: false,
    endpoints: paths.events,
    bodyLimit: mostBytes,
    logger,
    unhandledRequestTimeoutMillis: 10_000,
    ...installerFor(setup),
  })

/** What lets several workspaces install the app, where that is configured. */
function installerFor({ config: { workspace, api }, installations: installationStore }: BoltSetup) {
  if (workspace.has !== 'installs' || !installationStore) return {}
  const { clientId, clientSecret, stateSecret } = workspace
  // Bolt does not hand its own client options on to the installer.
  const installerOptions = {
    clientOptions: { slackApiUrl: api, ...patience },
    authorizationUrl: api.replace(/api\/$/, 'oauth/v2/authorize'),
    directInstall: true,
  }
  return { clientId, clientSecret, stateSecret, installationStore, scopes: [...scopes], installerOptions }
}

export const paths = { events: '/slack/events', install: '/slack/install', redirect: '/slack/oauth_redirect' }

/** No call hangs, and none is repeated behind our back. */
export const patience = {
  fetch: leanFetch,
  timeout: 5_000,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
} as const

function socket(
  bolt: Bolt,
  { api, appToken }: { api: string; appToken: string },
  listening: SlackListening,
): SocketReceiver {
  const client = (): SocketClient =>
    new bolt.SocketModeReceiver({
      appToken,
      // Each of its failures would be told in several lines; ours is one.
      logger: quietLogger(bolt, () => undefined),
      autoReconnectEnabled: false,
      clientPingTimeout: listening.waits.pong,
      installerOptions: { clientOptions: { slackApiUrl: api, ...patience } },
    }).client
  return socketReceiver(client, listening)
}

type Logger = NonNullable<NonNullable<ConstructorParameters<Bolt['App']>[0]>['logger']>

/** Warnings and errors as one line each; details could hold people's words. */
function quietLogger({ LogLevel }: Bolt, log: (line: string) => void): Logger {
  const say = (...parts: unknown[]): void => {
    if (typeof parts[0] === 'string')
      log(
        `Slack: ${parts[0]
          .split('\n')[0]
          ?.slice(0, 200)
          .replace(/xox\S+|xapp\S+/g, '…')
          // A body that is no JSON is quoted by the fault that says so.
          .replace(/".*/, '…')}`,
      )
  }
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: say,
    error: say,
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}
