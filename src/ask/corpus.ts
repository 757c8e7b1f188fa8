import { join } from 'node:path'
import { z } from 'zod'
import { knowledgeFolder } from '../toolkit/load.ts'
import { readKnowledge, readLines } from '../toolkit/read-knowledge.ts'

/** What is known about questions: the ways people ask for each passage, and the words they use. */
export type Corpus = {
  /** Passage id → ways people ask for it. */
  readonly asked: ReadonlyMap<string, readonly string[]>
  readonly abbreviations: ReadonlyMap<string, string>
  readonly synonyms: readonly (readonly string[])[]
}

/** What is learnt from: more ways of asking, and questions that the toolkit does not answer. */
export type LearntCorpus = Corpus & { readonly beyond: readonly z.infer<typeof beyond>[] }

const text = z.string().trim().min(1)
const asked = z.strictObject({ id: text, asked: z.array(text).min(1) })
const beyond = z.strictObject({
  q: text,
  kind: z.enum(['product', 'law', 'elsewhere', 'number', 'howto', 'us', 'bot', 'inject', 'opinion', 'case', 'sample']),
  near: z.string().nullish(),
})
const rule = z.strictObject({ says: text, asked: z.array(text).min(1) })
const lexicon = z.strictObject({ abbreviations: z.record(z.string(), text), synonyms: z.array(z.array(text).min(2)) })

/** Reads `asked.jsonl` and `synonyms.yaml`. Rejects with a `KnowledgeError` that names file, line and field. */
export async function loadCorpus(folder = knowledgeFolder): Promise<Corpus> {
  const [ways, words] = await Promise.all([
    readLines(join(folder, 'asked.jsonl'), asked),
    readKnowledge(join(folder, 'synonyms.yaml'), lexicon),
  ])
  return {
    asked: new Map(ways.map((one) => [one.id, one.asked])),
    abbreviations: new Map(Object.entries(words.abbreviations)),
    synonyms: words.synonyms,
  }
}

/** The questions that the toolkit does not answer, from `beyond.jsonl`; only learnt from. */
export const loadBeyond = (folder = knowledgeFolder) => readLines(join(folder, 'beyond.jsonl'), beyond)

/** A corpus with all that is only learnt from: behind its own ways of asking those from `asked-more.jsonl`. */
export async function withMoreAsked(corpus: Corpus, folder = knowledgeFolder): Promise<LearntCorpus> {
  const more = new Map((await readLines(join(folder, 'asked-more.jsonl'), asked)).map((one) => [one.id, one.asked]))
  return {
    ...corpus,
    beyond: await loadBeyond(folder),
    asked: new Map([...corpus.asked].map(([id, lines]) => [id, [...lines, ...(more.get(id) ?? [])]])),
  }
}

/** Messages with the words of instructions to a bot that are none, from `harmless.jsonl`; only learnt from. */
export const loadHarmless = async (folder = knowledgeFolder): Promise<string[]> =>
  (await readLines(join(folder, 'harmless.jsonl'), z.strictObject({ q: text }))).map(({ q }) => q)

/** What rules of an institution say, and how its people ask for it, from `rules-asked.jsonl`; only learnt from. */
export const loadRules = (folder = knowledgeFolder) => readLines(join(folder, 'rules-asked.jsonl'), rule)
