import { writeFile } from 'node:fs/promises'
import { itemsOf } from '../../toolkit/items.ts'
import { loadToolkit } from '../../toolkit/load.ts'
import { toKeep } from '../../understanding/linear.ts'
import { asksOf } from '../asks.ts'
import { topics } from '../learnt/topics.ts'
import { reviewWeightsFile } from '../learnt/weights.ts'
import { kindsFrom } from '../learnt/words.ts'
import { sayApart } from './apart.ts'
import { readLines } from './lines.ts'
import { claimsOf, learnPairs, learnReading, learnTicks, readBy } from './stages.ts'

/** Learns from constructed projects what answers say, and which of it cannot all be true. */
const { projects, sides, denied, kinds: written } = await readLines()
const kinds = kindsFrom(written)
const claims = claimsOf(asksOf(itemsOf(await loadToolkit())), kinds)
/** Weights under it hardly count and are left out. */
const least = 0.2
const sets = [...new Set(projects.map(({ set }) => set))]
/** What is said of a project is learnt without its set, as it will be of projects that nobody has seen. */
const read = sets.flatMap((set) => {
  const [others, own] = [projects.filter((one) => one.set !== set), projects.filter((one) => one.set === set)]
  const weights = learnReading(others, sides, { kinds, least })
  return own.map((project) => readBy(project, weights, kinds))
})
if (process.argv.includes('--apart')) sayApart(read, denied, { claims, kinds })
if (!process.argv.includes('--only')) {
  const sentences = learnReading(projects, sides, { kinds, least })
  const { linear, trees } = learnPairs(read)
  const ticks = named(learnTicks(read, denied, { claims, kinds }), 0.15)
  const pairs = { linear: named(linear, 0.02), trees }
  const kept = { topics, kinds: written, sentences: toKeep(sentences), pairs, ticks }
  await writeFile(reviewWeightsFile, `${JSON.stringify(kept)}\n`)
}

function named(weights: ReadonlyMap<string, number>, smallest: number): Record<string, number> {
  const counting = [...weights].filter(([, one]) => Math.abs(one) >= smallest)
  return Object.fromEntries(counting.map(([name, one]) => [name, Number(one.toFixed(2))]))
}
