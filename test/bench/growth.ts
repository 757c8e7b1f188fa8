import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { growthProbe } from './growth-probe.ts'
import { post, quantile, sortedUp } from './load.ts'
import { command, type Make } from './payloads.ts'
import { slackEnvironment } from './platform.ts'
import { makeProjects } from './projects.ts'
import { quietSlack } from './quiet-slack.ts'
import { mcred, start } from './server.ts'
import type { Part } from './table.ts'

const entries = 300
const asked = 60

/** The same questions asked of ever more projects, each with a journal of 300 entries: none may take longer for it. */
export const growth: Part = async ({ long }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-bench-'))
  const path = join(folder, 'mcred.db')
  const slack = await quietSlack()
  const rows = []
  let before = 0
  try {
    for (const projects of [10, 100, 1_000, ...(long ? [10_000] : [])]) {
      await makeProjects(`sqlite:${path}`, before, projects, entries)
      before = projects
      rows.push(await at(projects, path, slack.url))
    }
  } finally {
    await slack.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const notes = long ? [] : ['10,000 projects are measured with --long.']
  return { title: `Growth: projects of ${entries} entries each, one client`, rows, notes }
}

async function at(projects: number, path: string, slack: string) {
  const { status, planning, tick } = await growthProbe(`sqlite:${path}`, projects)
  const server = await start(mcred, slackEnvironment(slack, `sqlite:${path}`))
  try {
    const help = await timed(server.url, command('help', slack), projects)
    const whole = await timed(server.url, command('status', slack), projects)
    const { rss } = await server.probe('read')
    return {
      projects,
      '/mcred help ms': help,
      '/mcred status ms': whole,
      'status read and folded ms': status,
      'first plan of all ms': planning,
      'nudge tick ms': tick,
      'server MB': rss.toFixed(0),
      'file MB': (statSync(path).size / 1048576).toFixed(1),
    }
  } finally {
    await server.stop()
  }
}

/** The median of some commands, one after the other, in channels far apart. */
async function timed(url: string, make: Make, projects: number): Promise<string> {
  const times: number[] = []
  for (let n = 0; n < asked; n++) {
    const body = make(Math.floor((n * 7919) % projects), n)
    const begun = performance.now()
    await post(url, body)
    times.push(performance.now() - begun)
  }
  return quantile(sortedUp(times), 0.5).toFixed(1)
}
