import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load as parseYaml } from 'js-yaml'
import { z } from 'zod'
import { type Corpus, loadCorpus } from '../ask/corpus.ts'
import { checkedBefore } from '../toolkit/checked-before.ts'
import { knowledgeFolder } from '../toolkit/load.ts'
import { KnowledgeError } from '../toolkit/read-knowledge.ts'
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

/** Reads the short names, the ways people ask, where they were not read yet, and the weights: all that naming items needs. */
export async function loadNaming(corpus?: Corpus): Promise<NamesAndWays & { weights: NamingWeights }> {
  const [ways, learnt] = await Promise.all([loadNamesAndWays(corpus), readFile(namingFile, 'utf8')])
  return { ...ways, weights: checkedBefore(namingFile, learnt, () => checkedWeights(learnt)) }
}

function checkedWeights(learnt: string): NamingWeights {
  const read = weights.safeParse(JSON.parse(learnt))
  if (read.success) return read.data
  throw new Error(
    `${namingFile} does not fit this version (${read.error.issues[0]?.path.join('.')}); run "npm run train"`,
  )
}

/** Reads the short names and the ways people ask. Rejects with a `KnowledgeError` that names file and field. */
export async function loadNamesAndWays(corpus?: Corpus): Promise<NamesAndWays> {
  const [ways, written] = await Promise.all([corpus ?? loadCorpus(), readNames()])
  const names = checkedBefore(namesPath, written, () => checkedNames(written))
  return { ...ways, names: new Map(Object.entries(names)) }
}

function checkedNames(written: string): z.infer<typeof namesFile> {
  const read = namesFile.safeParse(parseYaml(written))
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new KnowledgeError(`knowledge/item-names.yaml: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`)
}

const namesPath = join(knowledgeFolder, 'item-names.yaml')

const readNames = (): Promise<string> =>
  readFile(namesPath, 'utf8').catch(() => {
    throw new KnowledgeError('knowledge/item-names.yaml is missing; restore it from the repository')
  })
