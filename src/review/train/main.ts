import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { fixedChance } from '../../ask/chance.ts'
import { toKeep } from '../../understanding/linear.ts'
import { claims } from '../claims/claims.ts'
import { claimWeightsFile } from '../claims/weights.ts'
import { trainClaims } from './claims.ts'
import { readTaught } from './lines.ts'

/** Learns from `knowledge/claims/` what answers claim; `--from` and `--to` name another folder and another file. */
const { values } = parseArgs({
  options: { from: { type: 'string' }, to: { type: 'string', default: claimWeightsFile } },
})
const lines = await readTaught(values.from)
const { bias, learnt } = trainClaims(lines, fixedChance(7))
await writeFile(values.to, `${JSON.stringify({ claims, bias, learnt: toKeep(learnt) })}\n`)
process.stdout.write(`learnt from ${lines.length} lines: ${learnt.features.length} features of claims\n`)
