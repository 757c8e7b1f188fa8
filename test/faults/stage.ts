import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../src/store/open.ts'
import { channel } from '../../src/web/read.ts'
import { slackEnvironment } from '../bench/platform.ts'
import { makeProjects } from '../bench/projects.ts'
import { quietSlack } from '../bench/quiet-slack.ts'
import { mcred, type Running, start } from '../bench/server.ts'
import type { Board } from './board.ts'
import { type Door, teamsChannel } from './doors.ts'

/** The real server over a store of its own, with so many projects, connected to a Slack that agrees to everything. */
export type FaultStage = {
  readonly address: string
  /** A folder that goes with the stage. */
  readonly folder: string
  readonly slack: string
  /** The instance with that number, the first one where none is given. */
  server(number?: number): Running
  servers(): readonly Running[]
  /** Starts an instance again. */
  begin(number?: number): Promise<Running>
  /** Looks into the store beside the running server. */
  look<T>(work: (store: Store) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/**
 * `address`: a store that is there already; without one, a file of the stage's own. `door`: how it is reached, in place
 * of a Slack that agrees to everything and remembers nothing.
 */
type Options = {
  readonly env?: Record<string, string>
  readonly address?: string
  readonly instances?: number
  readonly door?: { readonly door: Door; readonly board: Board }
  /** Loaded into each server before it starts. */
  readonly preload?: string
}

export async function faultStage(
  projects: number,
  { env = {}, instances = 1, door, preload, ...options }: Options = {},
): Promise<FaultStage> {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-faults-'))
  const address = options.address ?? `sqlite:${join(folder, 'mcred.db')}`
  const slack = door ? { url: door.board.url, close: async () => undefined } : await quietSlack()
  await makeProjects(address, 0, projects, 5)
  if (door) await bindOthers(address, projects)
  const begin = async () => {
    const own = door ? door.door.env(door.board, address) : slackEnvironment(slack.url, address)
    const server = await start(mcred, { ...own, ...env }, preload ? ['--import', preload] : [])
    door?.door.watch?.(server, door.board)
    return server
  }
  const running = await Promise.all(Array.from({ length: instances }, begin))
  return {
    address,
    folder,
    slack: slack.url,
    server: (number = 0) => running[number] as Running,
    servers: () => running,
    async begin(number = 0) {
      const again = await begin()
      running[number] = again
      return again
    },
    async look(work) {
      const store = await openStore(address)
      return work(store).finally(() => store.close())
    },
    async close() {
      await Promise.all(running.map((one) => one.stop()))
      await slack.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The same projects live in channels of Teams, and the first one in the workspace. */
export async function bindOthers(address: string, projects: number): Promise<void> {
  const store = await openStore(address)
  const at = (n: number) => ({ platform: 'teams', tenant: 'tenant', id: teamsChannel(n) }) as const
  for (let n = 0; n < projects; n++) await store.places.bind(at(n), `p${n}`, undefined)
  await store.places.bind(channel, 'p0', undefined)
  await store.close()
}

/** The words of all answers in a project. */
export async function textsIn(store: Store, project: string): Promise<string[]> {
  return (await store.journal.read(project)).flatMap((entry) => ('text' in entry ? [entry.text] : []))
}
