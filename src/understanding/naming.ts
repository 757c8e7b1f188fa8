import { join } from 'node:path'
import { z } from 'zod'
import { type Corpus, loadCorpus } from '../ask/corpus.ts'
import { knowledgeFolder } from '../toolkit/load.ts'
import { readKnowledge, readLearnt } from '../toolkit/read-knowledge.ts'
import type { NamesAndWays } from './item-words.ts'
import { nameSignals } from './name-signals.ts'

/** What `npm run train` learnt about naming items. */
export type NamingWeights = z.infer<typeof weights>

/** The file that `npm run train` writes. */
export const namingFile = join(import.meta.dirname, 'naming.json')

const perStem = z.record(z.string(), z.number())
const weights = z.object({
  ranking: z.array(z.number()).length(nameSignals.length),
  /** Bias and slope that make a share a chance. */
  sure: z.tuple([z.number(), z.number()]),
  wish: perStem,
  check: perStem,
  none: perStem,
  /** Item id → stems of the lines that named it. */
  said: z.record(z.string(), z.string()),
})
const namesFile = z.record(z.string(), z.array(z.string().trim().min(1)).min(1))

/** Reads the weights; throws where they do not fit this version, and says to train again. */
export const readNamingWeights = (): NamingWeights => readLearnt(namingFile, weights)

/** Reads the short names, and the ways people ask where they were not read yet. Rejects with a `KnowledgeError` that names file and field. */
export async function loadNamesAndWays(corpus?: Corpus): Promise<NamesAndWays> {
  const [ways, names] = await Promise.all([
    corpus ?? loadCorpus(),
    readKnowledge(join(knowledgeFolder, 'item-names.yaml'), namesFile),
  ])
  return { ...ways, names: new Map(Object.entries(names)) }
}
