import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Person } from '../../src/project/entry.ts'
import { placeKey } from '../../src/project/ports.ts'
import { openStore } from '../../src/store/open.ts'
import { postgres } from '../stand-ins/postgres.ts'
import { started } from '../started.ts'
import { type Board, messageBoard } from './message-board.ts'

const workspaces = 40
const instance = new URL('./nudge-instance.ts', import.meta.url).pathname
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Some instance is killed this often, in turn; one that is still starting gets its time. */
const between = 400
/** Monday, 23 November 2026, 09:00 UTC: when every project's reminder is due. */
const due = Date.parse('2026-11-23T09:00:00Z')

/** Reminds every project once while instances are killed and the platform misbehaves. Arguments: how many projects, and on which store if only one. */
export async function trial([count = '10000', only]: readonly string[]): Promise<boolean> {
  const projects = Number(count)
  const sqlite = only === 'postgres' || (await onSqlite(projects))
  const second = only === 'sqlite' || (await onPostgres(projects))
  return sqlite && second
}

async function onSqlite(projects: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-nudge-'))
  try {
    return await run('SQLite, one instance', `sqlite:${join(folder, 'mcred.db')}`, 1, projects)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onPostgres(projects: number): Promise<boolean> {
  const server = await postgres()
  if ('why' in server) {
    say(`PostgreSQL could not be started (${server.why}), so only SQLite was tried.`)
    return true
  }
  try {
    return await run('PostgreSQL, two instances', server.address, 2, projects)
  } finally {
    await server.stop()
  }
}

async function run(name: string, address: string, instances: number, projects: number): Promise<boolean> {
  say(`${name}: ${projects} projects in ${workspaces} workspaces`)
  const keys = await prepare(address, projects)
  await measure(address, due - 86_400_000 - Date.now())
  const board = await messageBoard()
  const begun = Date.now()
  const ahead = due + 1000 - begun
  const killing = await kill(address, board, instances, ahead, projects)
  const missing = keys.filter((key) => !board.arrived.has(key)).length
  const twice = [...board.arrived.values()].filter((times) => times > 1).length
  const { dropped, failed, limited } = board.misdeeds
  say(
    `  ${killing} kills in ${Math.round((Date.now() - begun) / 1000)} s; ${dropped} answers dropped, ${failed} times 500, ${limited} times 429`,
  )
  say(`  missing ${missing}, twice ${twice}`)
  await board.close()
  return missing === 0 && twice === 0
}

/** Starts the projects, each in a place of its own. Resolves to the keys of the reminders that are due. */
async function prepare(address: string, projects: number): Promise<string[]> {
  const store = await openStore(address)
  const start = performance.now()
  const keys: string[] = []
  for (let n = 0; n < projects; n++) {
    const tenant = `T${n % workspaces}`
    const place = { platform: 'slack', tenant, id: `C${n}` } as const
    const by: Person = { platform: 'slack', tenant, id: 'U1' }
    const metadata = { by, name: 'Ana', at: due - 3 * 86_400_000, delivery: `d${n}` }
    await store.journal.append(`p${n}`, metadata, [
      started({ title: `Course ${n}`, economy: 'Singapore', phases: [3] }),
      { kind: 'answered', item: 'Q07.1', text: 'Our words.', basedOn: null },
      { kind: 'checked', item: 'C07.1' },
    ])
    await store.places.bind(place, `p${n}`, undefined)
    keys.push(`${placeKey(place)}/2026-W48`)
  }
  await store.close()
  say(`  prepared in ${Math.round((performance.now() - start) / 1000)} s`)
  return keys
}

async function measure(address: string, ahead: number): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, [instance, address, 'measure', String(ahead)])
  const { adopting, looks, withPlaces, megabytes } = JSON.parse(stdout)
  say(
    `  planning all: ${adopting} ms; a look with none due: ${looks.join(', ')} ms; one that also walks the places: ${withPlaces} ms; at most ${megabytes} MB`,
  )
}

/** Keeps so many instances running and kills them in turn until all arrived, and a while longer. Resolves to the number of kills. */
async function kill(
  address: string,
  board: Board,
  instances: number,
  ahead: number,
  projects: number,
): Promise<number> {
  let kills = 0
  let over = false
  const lives = Array.from({ length: instances }, async (_, n) => {
    await pause(between * n)
    while (!over) {
      const child = spawn(process.execPath, [instance, address, board.url, String(ahead)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await ready(child)
      await pause(between * instances)
      child.kill('SIGKILL')
      kills++
    }
  })
  const patience = Date.now() + 30 * 60_000
  let shown = Date.now()
  while (board.arrived.size < projects && Date.now() < patience) {
    await pause(500)
    if (Date.now() - shown < 30_000) continue
    shown = Date.now()
    say(`  ${board.arrived.size} arrived, ${kills} kills`)
  }
  // Whoever would post a second time has the chance to: every lease runs out meanwhile.
  await pause(15_000)
  over = true
  await Promise.all(lives)
  return kills
}

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.stdout?.once('data', () => resolve())
    child.once('exit', () => resolve())
  })
