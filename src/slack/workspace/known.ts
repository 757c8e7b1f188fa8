import type { ChatPorts } from '../../platform/connected.ts'
import { pulse } from '../../platform/pulse.ts'
import type { SlackConfig } from '../config.ts'
import { noticing } from '../receive/read-back.ts'
import { departuresOver } from './departures.ts'
import { sealWith } from './encrypt.ts'
import { installationsOver } from './installations.ts'
import { outboxesOf } from './outboxes.ts'
import { kvsOf } from './stores.ts'
import { type Clients, manyWorkspaces, oneWorkspace } from './workspaces.ts'

/** The workspaces that we may speak in, and what is kept of them. */
export function workspacesKnown({ workspace, api }: SlackConfig, slack: ChatPorts) {
  const { log, now } = slack
  const kvs = kvsOf(slack)
  const ports = noticing(slack.ports, kvs.threads)
  const departures = departuresOver(kvs.departed, ports, now)
  const beat = pulse(now)
  const clients: Clients = { api, pulse: beat }
  const installations =
    workspace.has === 'installs'
      ? installationsOver(kvs.installations, sealWith(workspace.secret), (id) => departures.back(id))
      : undefined
  const workspaces =
    workspace.has === 'token'
      ? oneWorkspace(workspace.token, clients)
      : manyWorkspaces(installations ?? never(), clients)
  return {
    kvs,
    ports,
    departures,
    beat,
    installations,
    workspaces,
    sessionOf: outboxesOf(workspaces, kvs, { now, log }),
  }
}

export type KnownWorkspaces = ReturnType<typeof workspacesKnown>

const never = (): never => {
  throw new Error('Installations are kept wherever they are configured.')
}
