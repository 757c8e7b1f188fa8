import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secret, token } from '../stand-ins/slack/slack.ts'
import { load, median, quantile, sortedUp } from './load.ts'
import { answer, command, type Make, press } from './payloads.ts'
import { makeProjects } from './projects.ts'
import { quietSlack } from './quiet-slack.ts'
import { bareBolt, mcred, type Running, start } from './server.ts'
import type { Part } from './table.ts'

const clients = 50
const pause = 2_000

/** The real server beside a Bolt app that only acknowledges: in turn, in short rounds, since both share the machine with the load. */
export const platform: Part = async ({ long }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-bench-'))
  const address = `sqlite:${join(folder, 'mcred.db')}`
  const slack = await quietSlack()
  await makeProjects(address, 0, clients, 30)
  const ours = await start(mcred, slackEnvironment(slack.url, address))
  const bare = await start(bareBolt)
  try {
    const rows = []
    const kinds: [string, Make][] = [
      ['command /mcred status', command('status', slack.url)],
      ['command /mcred help', command('help', slack.url)],
      ['button: show a question', press({ do: 'show', item: 'Q07.1' }, slack.url)],
      ['answer in a form, kept', answer('Q07.1')],
    ]
    for (const [what, make] of kinds) rows.push(await measured(what, make, { ours, bare, rounds: long ? 10 : 4 }))
    return { title: `Answering the platform: ${clients} clients, rounds of ${pause / 1000} s in turn`, rows }
  } finally {
    await Promise.all([ours.stop(), bare.stop(), slack.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

export const slackEnvironment = (slack: string, store: string): Record<string, string> => ({
  SLACK_BOT_TOKEN: token,
  SLACK_SIGNING_SECRET: secret,
  SLACK_API_URL: `${slack}/api/`,
  MCRED_STORE: store,
})

type Sides = { readonly ours: Running; readonly bare: Running; readonly rounds: number }

async function measured(what: string, make: Make, { ours, bare, rounds }: Sides) {
  await Promise.all([load(ours.url, make, clients, 500), load(bare.url, make, clients, 500)])
  await ours.probe('reset')
  const ratios: number[] = []
  const [rates, bareRates]: [number[], number[]] = [[], []]
  const times: number[] = []
  let refused = 0
  for (let round = 0; round < rounds; round++) {
    const mine = await load(ours.url, make, clients, pause)
    const theirs = await load(bare.url, make, clients, pause)
    const [rate, bareRate] = [mine, theirs].map(({ times, ms }) => (times.length / ms) * 1000) as [number, number]
    ratios.push(rate / bareRate)
    rates.push(rate)
    bareRates.push(bareRate)
    times.push(...mine.times)
    refused += mine.refused
  }
  const { loop } = await ours.probe('read')
  const sorted = sortedUp(times)
  const spread = sortedUp(ratios)
  return {
    what,
    'per second': Math.round(median(rates)),
    'bare Bolt': Math.round(median(bareRates)),
    ratio: median(ratios).toFixed(2),
    spread: `${spread[0]?.toFixed(2)}-${spread.at(-1)?.toFixed(2)}`,
    'p50 ms': quantile(sorted, 0.5).toFixed(0),
    'p99 ms': quantile(sorted, 0.99).toFixed(0),
    'max ms': (sorted.at(-1) ?? 0).toFixed(0),
    'loop p99 ms': loop.toFixed(0),
    refused,
  }
}
