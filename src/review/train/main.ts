import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { fixedChance } from '../../ask/chance.ts'
import { toKeep } from '../../understanding/linear.ts'
import { claims } from '../claims/claims.ts'
import { networkFile, networkToKeep } from '../claims/network/network.ts'
import { wordPlaces } from '../claims/network/words.ts'
import { claimWeightsFile } from '../claims/weights.ts'
import { trainClaims } from './claims.ts'
import { readTaught } from './lines.ts'
import { trainNetwork } from './network.ts'

/** Learns from `knowledge/claims/` what answers claim; `--from`, `--to` and `--network` name another folder and other files. */
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: claimWeightsFile },
    network: { type: 'string', default: networkFile },
  },
})
const lines = await readTaught(values.from)
const { bias, learnt } = trainClaims(lines, fixedChance(7))
await writeFile(values.to, `${JSON.stringify({ claims, bias, learnt: toKeep(learnt) })}\n`)
process.stdout.write(`learnt from ${lines.length} lines: ${learnt.features.length} features of claims\n`)
const network = trainNetwork(lines, wordPlaces(), fixedChance(7))
await writeFile(values.network, `${JSON.stringify(networkToKeep(network))}\n`)
process.stdout.write('learnt where their words lie\n')
