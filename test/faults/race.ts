import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entry } from '../../src/project/entry.ts'
import { fold, type Project } from '../../src/project/project.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { loadToolkit } from '../../src/toolkit/load.ts'
import { post } from '../bench/load.ts'
import { answer } from '../bench/payloads.ts'
import { slackEnvironment } from '../bench/platform.ts'
import { makeProjects } from '../bench/projects.ts'
import { quietSlack } from '../bench/quiet-slack.ts'
import { mcred, start } from '../bench/server.ts'
import { postgres } from '../stand-ins/postgres.ts'
import type { Trial } from './trial.ts'

/** Two servers over one PostgreSQL (one file, where there is none) and one question that everybody answers at once. */
export const race: Trial = async ({ long }) => {
  const answers = long ? 1000 : 60
  const folder = mkdtempSync(join(tmpdir(), 'mcred-race-'))
  const database = long ? await postgres() : { why: 'the short form uses SQLite' }
  const address = 'why' in database ? `sqlite:${join(folder, 'mcred.db')}` : database.address
  const slack = await quietSlack()
  await makeProjects(address, 0, 1, 5)
  const servers = await Promise.all([1, 2].map(() => start(mcred, slackEnvironment(slack.url, address))))
  try {
    const refused = await answerAll(
      servers.map(({ url }) => url),
      answers,
    )
    const [mine, theirs] = await Promise.all([1, 2].map(() => foldOf(address)))
    const said = mine?.entries.filter((entry) => 'text' in entry && entry.text.startsWith('at once')) ?? []
    return {
      tried: `${answers} answers to one question through two processes on ${'why' in database ? 'SQLite' : 'PostgreSQL'}`,
      lost: {
        refused,
        missing: answers - said.length,
        'folds that differ': JSON.stringify(shown(mine)) === JSON.stringify(shown(theirs)) ? 0 : 1,
      },
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
    await slack.close()
    if (!('why' in database)) await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function answerAll(urls: readonly string[], answers: number): Promise<number> {
  const make = answer('Q07.1', 'at once')
  const queue = Array.from({ length: answers }, (_, n) => n)
  let refused = 0
  await Promise.all(
    Array.from({ length: 20 }, async (_, lane) => {
      for (let n = queue.shift(); n !== undefined; n = queue.shift()) {
        const { status } = await post(urls[lane % 2] ?? '', make(0, n))
        if (status !== 200) refused++
      }
    }),
  )
  return refused
}

async function foldOf(address: string): Promise<Project | undefined> {
  const [store, toolkit] = await Promise.all([openStore(address), loadToolkit()])
  return readMixed(store)
    .then((entries) => fold('p0', entries, toolkit.shared.sameAs))
    .finally(() => store.close())
}

/** In another order each time: the fold may not depend on it. */
const readMixed = async ({ journal }: Store): Promise<Entry[]> =>
  (await journal.read('p0')).sort(() => Math.random() - 0.5)

/** Everything a fold holds, so that two can be compared as text. */
export const shown = (project: Project | undefined): unknown =>
  project && { ...project, items: [...project.items], withdrawn: [...project.withdrawn] }
