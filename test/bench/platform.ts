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
  const posting = await start(bareBolt, { SLACK_API_URL: `${slack.url}/api/` })
  try {
    const rows = []
    const kinds: [string, Make][] = [
      ['command /mcred status', command('status', slack.url)],
      ['command /mcred help', command('help', slack.url)],
      ['button: show a question', press({ do: 'show', item: 'Q07.1' }, slack.url)],
      ['answer in a form, kept', answer('Q07.1')],
    ]
    for (const [what, make] of kinds)
      rows.push(await measured(what, make, { ours, bare, posting, rounds: long ? 10 : 4 }))
    return { title: `Answering the platform: ${clients} clients, rounds of ${pause / 1000} s in turn`, rows }
  } finally {
    await Promise.all([...[ours, bare, posting].map((server) => server.stop()), slack.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

export const slackEnvironment = (slack: string, store: string): Record<string, string> => ({
  SLACK_BOT_TOKEN: token,
  SLACK_SIGNING_SECRET: secret,
  SLACK_API_URL: `${slack}/api/`,
  MCRED_STORE: store,
})

type Sides = Readonly<Record<'ours' | 'bare' | 'posting', Running>> & { readonly rounds: number }

async function measured(what: string, make: Make, { ours, bare, posting, rounds }: Sides) {
  const round = async (server: Running, ms: number) => {
    const { times, refused, ms: took } = await load(server.url, make, clients, ms)
    return { times, refused, rate: (times.length / took) * 1000 }
  }
  for (const side of [ours, bare, posting]) await round(side, 500)
  await ours.probe('reset')
  const all = []
  for (let n = 0; n < rounds; n++)
    all.push({ mine: await round(ours, pause), bare: await round(bare, pause), posting: await round(posting, pause) })
  const { loop } = await ours.probe('read')
  const times = sortedUp(all.flatMap(({ mine }) => mine.times))
  const ratios = sortedUp(all.map(({ mine, bare }) => mine.rate / bare.rate))
  return {
    what,
    'per second': Math.round(median(all.map(({ mine }) => mine.rate))),
    'bare Bolt': Math.round(median(all.map(({ bare }) => bare.rate))),
    ratio: median(ratios).toFixed(2),
    spread: `${ratios[0]?.toFixed(2)}-${ratios.at(-1)?.toFixed(2)}`,
    'Bolt that posts': Math.round(median(all.map(({ posting }) => posting.rate))),
    'ratio to it': median(all.map(({ mine, posting }) => mine.rate / posting.rate)).toFixed(2),
    'p50 ms': quantile(times, 0.5).toFixed(0),
    'p99 ms': quantile(times, 0.99).toFixed(0),
    'max ms': (times.at(-1) ?? 0).toFixed(0),
    'loop p99 ms': loop.toFixed(0),
    refused: all.reduce((sum, { mine }) => sum + mine.refused, 0),
  }
}
