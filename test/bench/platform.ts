import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secret, token } from '../stand-ins/slack/slack.ts'
import { load, median, quantile, sortedUp } from './load.ts'
import { answer, command, type Make, press } from './payloads.ts'
import { makeProjects } from './projects.ts'
import { quietSlack } from './quiet-slack.ts'
import { bareBolt, keepingBolt, mcred, type Running, start } from './server.ts'
import type { Part } from './table.ts'

const clients = 50
const pause = 2_000

/** The real server beside a Bolt app that makes the same promise and one that only acknowledges: in turn, in short rounds, since all share the machine with the load. */
export const platform: Part = async ({ long }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-bench-'))
  const address = `sqlite:${join(folder, 'mcred.db')}`
  const slack = await quietSlack()
  await makeProjects(address, 0, clients, 30)
  const ours = await start(mcred, slackEnvironment(slack.url, address))
  const peer = await start(keepingBolt, { SLACK_API_URL: `${slack.url}/api/`, STORE: join(folder, 'peer.db') })
  const bare = await start(bareBolt)
  try {
    const rows = []
    const kinds: [string, Make][] = [
      ['command /mcred status', command('status', slack.url)],
      ['command /mcred help', command('help', slack.url)],
      ['button: show a question', press({ do: 'show', item: 'Q07.1' }, slack.url)],
      ['answer in a form, kept', answer('Q07.1')],
    ]
    for (const [what, make] of kinds) rows.push(await measured(what, make, { ours, peer, bare, rounds: long ? 10 : 4 }))
    return { title: `Answering the platform: ${clients} clients, rounds of ${pause / 1000} s in turn`, rows }
  } finally {
    await Promise.all([...[ours, peer, bare].map((server) => server.stop()), slack.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

export const slackEnvironment = (slack: string, store: string): Record<string, string> => ({
  SLACK_BOT_TOKEN: token,
  SLACK_SIGNING_SECRET: secret,
  SLACK_API_URL: `${slack}/api/`,
  MCRED_STORE: store,
})

type Sides = Readonly<Record<'ours' | 'peer' | 'bare', Running>> & { readonly rounds: number }
type Round = { readonly times: readonly number[]; readonly refused: number; readonly rate: number }

async function measured(what: string, make: Make, { ours, peer, bare, rounds }: Sides) {
  const round = async (server: Running, ms: number): Promise<Round> => {
    const { times, refused, ms: took } = await load(server.url, make, clients, ms)
    return { times, refused, rate: (times.length / took) * 1000 }
  }
  for (const side of [ours, peer, bare]) await round(side, 500)
  const [before, itsBefore] = [await ours.probe('reset'), await peer.probe('reset')]
  const all = []
  for (let n = 0; n < rounds; n++)
    all.push({ mine: await round(ours, pause), peer: await round(peer, pause), bare: await round(bare, pause) })
  const [after, itsAfter] = [await ours.probe('read'), await peer.probe('read')]
  const turns = all.reduce((sum, { mine }) => sum + mine.times.length, 0)
  const itsTurns = all.reduce((sum, { peer }) => sum + peer.times.length, 0)
  return {
    what,
    'per second': Math.round(median(all.map(({ mine }) => mine.rate))),
    'same promise': Math.round(median(all.map(({ peer }) => peer.rate))),
    ...ratioOf(
      'ratio',
      all.map(({ mine, peer }) => mine.rate / peer.rate),
    ),
    'of bare Bolt': median(all.map(({ mine, bare }) => mine.rate / bare.rate)).toFixed(2),
    ...timesOf(
      '',
      all.map(({ mine }) => mine),
    ),
    ...timesOf(
      'its ',
      all.map(({ peer }) => peer),
    ),
    'loop p99 ms': after.loop.toFixed(0),
    'CPU ms a turn': ((after.cpu - before.cpu) / turns).toFixed(2),
    'its CPU': ((itsAfter.cpu - itsBefore.cpu) / itsTurns).toFixed(2),
    'waits for the disk a turn': ((after.commits - before.commits) / turns).toFixed(2),
    refused: all.reduce((sum, { mine }) => sum + mine.refused, 0),
  }
}

function ratioOf(name: string, ratios: readonly number[]) {
  const sorted = sortedUp(ratios)
  return { [name]: median(sorted).toFixed(2), spread: `${sorted[0]?.toFixed(2)}-${sorted.at(-1)?.toFixed(2)}` }
}

function timesOf(whose: string, rounds: readonly Round[]) {
  const times = sortedUp(rounds.flatMap((one) => one.times))
  const at = (part: number): string => quantile(times, part).toFixed(0)
  return { [`${whose}p50 / p99 / max ms`]: `${at(0.5)} / ${at(0.99)} / ${(times.at(-1) ?? 0).toFixed(0)}` }
}
