import { setTimeout as pause } from 'node:timers/promises'
import { postgres, type Server } from '../stand-ins/postgres.ts'
import { inWords, people, whispers } from './people.ts'
import { faultStage } from './stage.ts'
import type { Outcome, Trial } from './trial.ts'

const clients = 50
/** After so many kills people go on in other channels. */
const chapter = 20

/** Kills the server without warning while people answer. What Slack was told is kept must be there after all the kills, once. */
export const killOnSqlite: Trial = ({ long }) => kills(long, 'SQLite, one instance')

/** The same with two instances on PostgreSQL, killed in turn. */
export const killOnPostgres: Trial = ({ long }) => onPostgres((server) => kills(long, named, server))

/** Restarts PostgreSQL below two instances; every other time it dies and has to recover. No instance may die with it. */
export const restartPostgres: Trial = ({ long }) => onPostgres((server) => restarts(long, server))

const named = 'PostgreSQL, two instances'

async function kills(long: boolean, where: string, server?: Server): Promise<Outcome> {
  const times = long ? 200 : 2
  const stage = await faultStage(clients * Math.ceil(times / chapter), {
    heard: whispers,
    ...(server ? { address: server.address, instances: 2 } : {}),
  })
  try {
    const team = people(stage, clients)
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
      tried: `${where}: ${times} kills while ${clients} people answer; ${inWords(account)}`,
      lost: account.lost,
    }
  } finally {
    await stage.close()
  }
}

async function restarts(long: boolean, server: Server): Promise<Outcome> {
  const times = long ? 10 : 2
  const stage = await faultStage(clients, { heard: whispers, address: server.address, instances: 2 })
  const recovered: number[] = []
  try {
    const team = people(stage, clients)
    for (let n = 0; n < times; n++) {
      await pause(1500)
      await (n % 2 ? server.crash() : server.restart())
      recovered.push(await untilWell(stage.servers().map(({ url }) => url)))
    }
    await team.stop()
    const account = await team.account(long)
    return {
      tried: `${named}: PostgreSQL restarted ${times} times, every other time by a crash, while ${clients} people answer; ${inWords(account)}`,
      lost: { ...account.lost, 'instances that died': stage.servers().filter(({ lives }) => !lives()).length },
      notes: [`both instances were well again after at most ${Math.max(...recovered)} ms`],
    }
  } finally {
    await stage.close()
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

async function onPostgres(work: (server: Server) => Promise<Outcome>): Promise<Outcome> {
  const server = await postgres()
  if ('why' in server) return { tried: `nothing: PostgreSQL could not be started (${server.why})`, lost: {} }
  return work(server).finally(() => server.stop())
}
