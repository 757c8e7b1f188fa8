import { writeFile } from 'node:fs/promises'
import { toKeep } from '../../understanding/linear.ts'
import { kinds } from '../figures/kinds.ts'
import { figuresFile } from '../figures/weights.ts'
import { figureLines, trainFigures } from './figures.ts'

/** Learns from `knowledge/figures.jsonl` what a figure says by the words around it; part of `npm run train`. */
const lines = await figureLines()
const weights = trainFigures(lines)
await writeFile(figuresFile, `${JSON.stringify({ kinds, weights: toKeep(weights) })}\n`)
process.stdout.write(`learnt from ${lines.length} figures: ${weights.features.length} features\n`)
