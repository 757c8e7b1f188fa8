import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { median, sortedUp } from './load.ts'
import { slackEnvironment } from './platform.ts'
import { quietSlack } from './quiet-slack.ts'
import { bareBolt, mcred, start } from './server.ts'
import type { Part } from './table.ts'

/** From nothing to ready, and what is held at rest: each side in turn, the first time left out. */
export const startUp: Part = async ({ long }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-bench-'))
  const slack = await quietSlack()
  const store = (name: string): string => `sqlite:${join(folder, `${name}.db`)}`
  const sides: [string, string, Record<string, string>][] = [
    ['bare Bolt', bareBolt, {}],
    ['mcred, workspace only', mcred, { MCRED_STORE: store('web') }],
    ['mcred with Slack', mcred, slackEnvironment(slack.url, store('slack'))],
  ]
  const taken = sides.map((): { took: number[]; rss: number[] } => ({ took: [], rss: [] }))
  for (let round = 0; round < (long ? 16 : 8); round++)
    for (const [n, [, file, env]] of sides.entries()) {
      const { took, rss } = await once(file, env)
      if (round > 0) {
        taken[n]?.took.push(took)
        taken[n]?.rss.push(rss)
      }
    }
  await slack.close()
  rmSync(folder, { recursive: true, force: true })
  const bare = taken[0] ?? { took: [1], rss: [1] }
  const rows = sides.map(([what], n) => {
    const { took, rss } = taken[n] ?? bare
    const sorted = sortedUp(took)
    return {
      what,
      'ready ms': median(took).toFixed(0),
      from: (sorted[0] ?? 0).toFixed(0),
      to: (sorted.at(-1) ?? 0).toFixed(0),
      '× bare Bolt': median(took.map((ms, round) => ms / (bare.took[round] ?? ms))).toFixed(2),
      'MB at rest': median(rss).toFixed(0),
      '× its memory': (median(rss) / median(bare.rss)).toFixed(2),
    }
  })
  return { title: 'Start: from an empty process to ready', rows }
}

const rest = 500

async function once(file: string, env: Record<string, string>): Promise<{ took: number; rss: number }> {
  const server = await start(file, env)
  await pause(rest)
  const { rss } = await server.probe('read')
  await server.stop()
  return { took: server.took, rss }
}
