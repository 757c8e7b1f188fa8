import { serve } from '../../src/http/server.ts'
import type { ChatPorts } from '../../src/platform/connected.ts'
import type { KeyValueStore } from '../../src/project/ports.ts'
import type { TeamsConfig } from '../../src/teams/config.ts'
import { connectTeams, type Patience } from '../../src/teams/connect.ts'
import { memoryKv } from '../memory-kv.ts'
import { client, type Form, tenant } from '../stand-ins/teams/client.ts'
import { connector } from '../stand-ins/teams/connector.ts'
import { type MemoryPorts, memoryPorts } from '../world.ts'

export const people = [
  { id: '29:ana', name: 'Ana', userRole: 'user' },
  { id: '29:ben', name: 'Ben', userRole: 'user' },
  { id: '29:guest', name: 'Guest', userRole: 'guest' },
]

export const development: TeamsConfig = {
  tenants: [],
  hosts: ['127.0.0.1', 'localhost'],
  address: 'https://mcred.example.org',
  identity: { is: 'nobody' },
}

export type Staging = Patience & {
  ports?: MemoryPorts
  config?: TeamsConfig
  now?: () => number
  token?: string
  kv?: ChatPorts['kv']
}

export function memoryKvs(): ChatPorts['kv'] {
  const kvs = new Map<string, KeyValueStore<unknown>>()
  return <T>(kind: string): KeyValueStore<T> => {
    if (!kvs.has(kind)) kvs.set(kind, memoryKv())
    return kvs.get(kind) as KeyValueStore<T>
  }
}

/** A bot in Teams between a client and a connector that stand in for Microsoft's. */
export async function teamsStage(
  form: Form,
  { ports = memoryPorts(), config = development, now = Date.now, token, kv = memoryKvs(), ...patience }: Staging = {},
) {
  const there = await connector(people)
  const logged: string[] = []
  const teams = await connectTeams(config, { ports, kv, log: (line) => void logged.push(line), now }, patience)
  ports.notices.connect({ teams: teams.reach })
  const listening = await serve(teams.routes, { host: '127.0.0.1', port: 0 })
  const here = client(`${listening.url}/api/messages`, there, form, { now, ...(token ? { token } : {}) })
  return {
    ...here,
    /** A conversation of that person's own with the same bot. */
    chatOf: (who: string) =>
      client(`${listening.url}/api/messages`, there, 'personal', { now, conversation: `a:${who}-and-the-bot` }),
    form,
    ports,
    connector: there,
    teams,
    logged,
    url: listening.url,
    place: (id: string) => ({ platform: 'teams', tenant, id }) as const,
    async close() {
      await ports.notices.settled()
      await teams.close()
      await listening.close()
      await there.close()
    },
  }
}

export type TeamsStage = Awaited<ReturnType<typeof teamsStage>>
