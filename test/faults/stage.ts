import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../src/store/open.ts'
import { slackEnvironment } from '../bench/platform.ts'
import { makeProjects } from '../bench/projects.ts'
import { quietSlack } from '../bench/quiet-slack.ts'
import { mcred, type Running, start } from '../bench/server.ts'

/** The real server over a store of its own, with so many projects, connected to a Slack that agrees to everything. */
export type FaultStage = {
  readonly address: string
  /** A folder that goes with the stage. */
  readonly folder: string
  readonly slack: string
  /** What Slack was told by this method so far. */
  heard(method: string): readonly string[]
  /** The instance with that number, the first one where none is given. */
  server(number?: number): Running
  servers(): readonly Running[]
  /** Starts an instance again. */
  begin(number?: number): Promise<Running>
  /** Looks into the store beside the running server. */
  look<T>(work: (store: Store) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** `address`: a store that is there already; without one, a file of the stage's own. */
type Options = {
  readonly env?: Record<string, string>
  readonly address?: string
  readonly instances?: number
  /** Methods of which it is kept what Slack was told. */
  readonly heard?: readonly string[]
}

export async function faultStage(
  projects: number,
  { env = {}, instances = 1, heard = [], ...options }: Options = {},
): Promise<FaultStage> {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-faults-'))
  const address = options.address ?? `sqlite:${join(folder, 'mcred.db')}`
  const said = new Map<string, string[]>(heard.map((method) => [method, []]))
  const slack = await quietSlack(heard.length ? (method, body) => said.get(method)?.push(body) : undefined)
  await makeProjects(address, 0, projects, 5)
  const begin = () => start(mcred, { ...slackEnvironment(slack.url, address), ...env })
  const running = await Promise.all(Array.from({ length: instances }, begin))
  return {
    address,
    folder,
    slack: slack.url,
    heard: (method) => said.get(method) ?? [],
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

/** The words of all answers in a project. */
export async function textsIn(store: Store, project: string): Promise<string[]> {
  return (await store.journal.read(project)).flatMap((entry) => ('text' in entry ? [entry.text] : []))
}
