import { setTimeout as pause } from 'node:timers/promises'
import type { Entry } from '../../src/project/entry.ts'
import { fold, type Project } from '../../src/project/project.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { loadToolkit } from '../../src/toolkit/load.ts'
import type { Running } from '../bench/server.ts'
import { type Board, board } from './board.ts'
import { type Door, doors, type Said } from './doors.ts'
import { type How, onPostgres } from './kill.ts'
import { faultStage } from './stage.ts'
import type { Outcome, Trial } from './trial.ts'

/** Two servers over one store and one question that everybody answers at once: door by door. */
export const raceOnSqlite: readonly Trial[] = doors.map(
  (door): Trial =>
    ({ long }) =>
      raced(door, { long, where: 'SQLite' }),
)

export const raceOnPostgres: readonly Trial[] = doors.map(
  (door): Trial =>
    ({ long }) =>
      onPostgres((server) => raced(door, { long, where: 'PostgreSQL', server })),
)

async function raced(door: Door, { long, where, server }: How): Promise<Outcome> {
  const answers = long ? 1000 : 60
  const there = await board()
  const stage = await faultStage(1, {
    door: { door, board: there },
    instances: 2,
    ...(server ? { address: server.address } : {}),
  })
  try {
    const queue = Array.from({ length: answers }, (_, number) => ({ person: number % 20, channel: 0, number }))
    const tries: number[] = []
    await Promise.all(
      Array.from({ length: 20 }, async (_, lane) => {
        for (let said = queue.shift(); said; said = queue.shift())
          tries.push(await triesOf(said, { door, board: there, server: stage.server(lane % 2) }))
      }),
    )
    const [mine, theirs] = await Promise.all([1, 2].map(() => foldOf(stage.address)))
    const said =
      mine?.entries.flatMap((entry) => ('text' in entry && /^said/.test(entry.text) ? [entry.text] : [])) ?? []
    return {
      tried: `${door.name} on ${where}: ${answers} answers to one question through two processes`,
      lost: {
        'never confirmed': tries.filter((count) => count > patience).length,
        missing: answers - new Set(said).size,
        'kept twice': said.length - new Set(said).size,
        'folds that differ': JSON.stringify(shown(mine)) === JSON.stringify(shown(theirs)) ? 0 : 1,
      },
      notes: [`${tries.filter((count) => count > 1).length} were not confirmed at once, and delivered again`],
    }
  } finally {
    await stage.close()
    await there.close()
  }
}

/** What a machine that is busy does not keep in the time that platforms wait is not confirmed, and is said again. */
const patience = 5

type Saying = { readonly door: Door; readonly board: Board; readonly server: Running }

/** How often an answer was delivered until it was confirmed; more than `patience` where it never was. */
async function triesOf(said: Said, { door, board, server }: Saying): Promise<number> {
  for (let count = 1; count <= patience; count++) {
    if (await door.deliver(server, said, board)) return count
    await pause(500)
  }
  return patience + 1
}

async function foldOf(address: string): Promise<Project | undefined> {
  const [store, toolkit] = await Promise.all([openStore(address), loadToolkit()])
  return readMixed(store)
    .then((entries) => fold('p0', entries, toolkit.shared.sameAs))
    .finally(() => store.close())
}

/** In another order each time: the fold may not depend on it. */
const readMixed = async ({ journal }: Store): Promise<Entry[]> =>
  (await journal.read('p0')).toSorted(() => Math.random() - 0.5)

/** Everything a fold holds, so that two can be compared as text. */
export const shown = (project: Project | undefined): unknown =>
  project && { ...project, items: [...project.items], withdrawn: [...project.withdrawn] }
