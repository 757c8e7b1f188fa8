import { setTimeout as pause } from 'node:timers/promises'
import { postgres, type Server } from '../stand-ins/postgres.ts'
import { board } from './board.ts'
import { type Door, doors } from './doors.ts'
import { inWords, people } from './people.ts'
import { faultStage } from './stage.ts'
import type { Outcome, Trial } from './trial.ts'

/** After so many kills people go on in other channels. */
const chapter = 20
const onSqlite = 'SQLite, one instance'
const named = 'PostgreSQL, two instances'

/** People who answer at once: in one channel they read each other, and what one says is long to fold. */
const crowdOf = (door: Door): number => (door.oneChannel ? 10 : 50)

/** Kills the server without warning while people answer, door by door. What was confirmed must be there once after all the kills, and shown. */
export const killOnSqlite: readonly Trial[] = doors.map(
  (door): Trial =>
    ({ long }) =>
      kills(door, { long, where: onSqlite }),
)

/** The same with two instances on PostgreSQL, killed in turn. */
export const killOnPostgres: readonly Trial[] = doors.map(
  (door): Trial =>
    ({ long }) =>
      onPostgres((server) => kills(door, { long, where: named, server })),
)

/** Restarts PostgreSQL below two instances; every other time it dies and has to recover. No instance may die with it. */
export const restartPostgres: Trial = ({ long }) => onPostgres((server) => restarts(long, server))

/** `crowd`: how many people answer at once; by default as many as the machine can do with. */
export type How = {
  readonly long: boolean
  readonly where: string
  readonly server?: Server
  readonly crowd?: number
}

export async function kills(door: Door, { long, where, server, crowd = crowdOf(door) }: How): Promise<Outcome> {
  const times = long ? 200 : 2
  const there = await board()
  const stage = await faultStage(crowd * Math.ceil(times / chapter), {
    door: { door, board: there },
    ...(server ? { address: server.address, instances: 2 } : {}),
  })
  try {
    const team = people({ stage, door, board: there }, crowd)
    for (let n = 0; n < times; n++) {
      if (n && n % chapter === 0) team.moveOn()
      await pause(300 + ((n * 137) % 700))
      const next = n % stage.servers().length
      await stage.server(next).stop('SIGKILL')
      await stage.begin(next)
    }
    await team.stop()
    const account = await team.account(long)
    return {
      tried: `${door.name} on ${where}: ${times} kills while ${crowd} people answer; ${inWords(account)}`,
      lost: account.lost,
    }
  } finally {
    await stage.close()
    await there.close()
  }
}

async function restarts(long: boolean, server: Server): Promise<Outcome> {
  const times = long ? 10 : 2
  const [door] = doors as [Door]
  const there = await board()
  const stage = await faultStage(crowdOf(door), {
    door: { door, board: there },
    address: server.address,
    instances: 2,
  })
  const recovered: number[] = []
  try {
    const team = people({ stage, door, board: there }, crowdOf(door))
    for (let n = 0; n < times; n++) {
      await pause(1500)
      await (n % 2 ? server.crash() : server.restart())
      recovered.push(await untilWell(stage.servers().map(({ url }) => url)))
    }
    await team.stop()
    const account = await team.account(long)
    return {
      tried: `${named}: PostgreSQL restarted ${times} times, every other time by a crash, while ${crowdOf(door)} people answer; ${inWords(account)}`,
      lost: { ...account.lost, 'instances that died': stage.servers().filter(({ lives }) => !lives()).length },
      notes: [`both instances were well again after at most ${Math.max(...recovered)} ms`],
    }
  } finally {
    await stage.close()
    await there.close()
  }
}

/** Milliseconds until each answers that it is well; a minute at most. */
async function untilWell(urls: readonly string[]): Promise<number> {
  const start = Date.now()
  const isWell = (url: string) => fetch(`${url}/healthz`).then(({ ok }) => ok)
  while (Date.now() - start < 60_000) {
    const well = await Promise.all(urls.map((url) => isWell(url).catch(() => false)))
    if (well.every(Boolean)) break
    await pause(20)
  }
  return Date.now() - start
}

export async function onPostgres(work: (server: Server) => Promise<Outcome>): Promise<Outcome> {
  const server = await postgres()
  if ('why' in server) return { tried: `nothing: PostgreSQL could not be started (${server.why})`, lost: {} }
  return work(server).finally(() => server.stop())
}
