import { writeFile } from 'node:fs/promises'
import { toKeep } from '../../understanding/linear.ts'
import { dayKinds } from '../days/kinds.ts'
import { daysFile } from '../days/weights.ts'
import { dayLines, trainDays } from './days.ts'

/** Learns from `knowledge/days.jsonl` what happens on a day by the words around it; part of `npm run train`. */
const lines = await dayLines()
const weights = trainDays(lines)
await writeFile(daysFile, `${JSON.stringify({ kinds: dayKinds, weights: toKeep(weights) })}\n`)
process.stdout.write(`learnt from ${lines.length} days: ${weights.features.length} features\n`)
