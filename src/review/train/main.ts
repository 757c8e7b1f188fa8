import { writeFile } from 'node:fs/promises'
import { fixedChance } from '../../ask/chance.ts'
import { toKeep } from '../../understanding/linear.ts'
import { claimGroups } from '../claims/claims.ts'
import { networkFile, networkToKeep } from '../claims/network/network.ts'
import { wordPlaces } from '../claims/network/words.ts'
import { claimWeightsFile } from '../claims/weights.ts'
import { trainClaims } from './claims.ts'
import { readTaught } from './lines.ts'
import { trainNetwork } from './network.ts'

/** Learns from `knowledge/claims/` what answers claim, each group by itself; those named after the command, else both. */
/** Each network begins elsewhere; what they agree on is surer than what one says. */
const beginnings = [7, 8]
const named = process.argv.slice(2)
for (const group of ['first', 'later'] as const) {
  if (named.length && !named.includes(group)) continue
  const lines = await readTaught(group)
  const { bias, learnt } = trainClaims(lines, fixedChance(7), group)
  await writeFile(
    claimWeightsFile(group),
    `${JSON.stringify({ claims: claimGroups[group], bias, learnt: toKeep(learnt) })}\n`,
  )
  process.stdout.write(`learnt from ${lines.length} lines: ${learnt.features.length} features of claims\n`)
  const networks = beginnings.map((beginning) =>
    networkToKeep(trainNetwork(lines, wordPlaces(), { random: fixedChance(beginning), group }), group),
  )
  await writeFile(networkFile(group), `${JSON.stringify(networks)}\n`)
  process.stdout.write('learnt where their words lie\n')
}
