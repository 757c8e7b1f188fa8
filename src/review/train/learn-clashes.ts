import { writeFile } from 'node:fs/promises'
import { clashFile } from '../clash/chance.ts'
import { examplesIn, taughtProjects, trainClashes } from './clashes.ts'

/** Learns from `knowledge/projects.jsonl` which two clauses cannot both stand; part of `npm run train`, after the claims. */
const examples = (await taughtProjects()).flatMap(examplesIn)
await writeFile(clashFile, `${JSON.stringify(trainClashes(examples))}\n`)
process.stdout.write(
  `learnt from ${examples.length} pairs, ${examples.filter(({ clashes }) => clashes).length} clash\n`,
)
