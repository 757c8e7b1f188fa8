import { cpus, totalmem } from 'node:os'
import { type Measured, type Part, table } from './table.ts'

/** `npm run bench [-- PART…] [--long]`: measures, and prints each part as a table and all of it as JSON. */
const parts: Readonly<Record<string, () => Promise<Part>>> = {
  platform: async () => (await import('./platform.ts')).platform,
  start: async () => (await import('./start.ts')).startUp,
  growth: async () => (await import('./growth.ts')).growth,
  answers: async () => (await import('./ranking.ts')).ranking,
}

const given = process.argv.slice(2)
const long = given.includes('--long')
const wanted = given.filter((word) => !word.startsWith('--'))
const unknown = wanted.find((name) => !parts[name])

if (unknown !== undefined) {
  process.stderr.write(`There is no part "${unknown}". There are: ${Object.keys(parts).join(', ')}.\n`)
  process.exitCode = 1
} else await measure(wanted.length ? wanted : Object.keys(parts))

async function measure(names: readonly string[]): Promise<void> {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
  process.stdout.write(`${machine}\n`)
  const measured: Record<string, Measured> = {}
  for (const name of names) {
    const part = await parts[name]?.()
    if (!part) continue
    measured[name] = await part({ long })
    process.stdout.write(`${table(measured[name])}\n`)
  }
  process.stdout.write(`\n${JSON.stringify({ machine, long, measured })}\n`)
}
