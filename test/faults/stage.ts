import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../src/store/open.ts'
import { slackEnvironment } from '../bench/platform.ts'
import { makeProjects } from '../bench/projects.ts'
import { quietSlack } from '../bench/quiet-slack.ts'
import { mcred, type Running, start } from '../bench/server.ts'

/** The real server over a file of its own, with so many projects, connected to a Slack that agrees to everything. */
export type FaultStage = {
  readonly address: string
  readonly path: string
  readonly slack: string
  server(): Running
  /** Starts the server, or starts it again. */
  begin(): Promise<Running>
  /** Looks into the store beside the running server. */
  look<T>(work: (store: Store) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export async function faultStage(projects: number, env: Record<string, string> = {}): Promise<FaultStage> {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-faults-'))
  const path = join(folder, 'mcred.db')
  const address = `sqlite:${path}`
  const slack = await quietSlack()
  await makeProjects(address, 0, projects, 5)
  const begin = () => start(mcred, { ...slackEnvironment(slack.url, address), ...env })
  let running = await begin()
  return {
    address,
    path,
    slack: slack.url,
    server: () => running,
    async begin() {
      running = await begin()
      return running
    },
    async look(work) {
      const store = await openStore(address)
      return work(store).finally(() => store.close())
    },
    async close() {
      await running.stop()
      await slack.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The words of all answers in a project. */
export async function textsIn(store: Store, project: string): Promise<string[]> {
  return (await store.journal.read(project)).flatMap((entry) => ('text' in entry ? [entry.text] : []))
}
