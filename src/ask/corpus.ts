import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { load as parseYaml } from 'js-yaml'
import { z } from 'zod'
import { checkedBefore } from '../toolkit/checked-before.ts'
import { knowledgeFolder } from '../toolkit/load.ts'
import { KnowledgeError } from '../toolkit/read-knowledge.ts'

/** What is known about questions: the ways people ask for each passage, questions that the toolkit does not answer, and the words they use. */
export type Corpus = {
  /** Passage id → ways people ask for it. */
  readonly asked: ReadonlyMap<string, readonly string[]>
  readonly beyond: readonly Beyond[]
  readonly abbreviations: ReadonlyMap<string, string>
  readonly synonyms: readonly (readonly string[])[]
}

/** A question that the toolkit does not answer. */
type Beyond = z.infer<typeof beyond>

const text = z.string().trim().min(1)
const asked = z.strictObject({ id: text, asked: z.array(text).min(1) })
const beyond = z.strictObject({
  q: text,
  kind: z.enum(['product', 'law', 'elsewhere', 'number', 'howto', 'us', 'bot', 'inject', 'opinion', 'case', 'sample']),
  near: z.string().nullish(),
})
const rule = z.strictObject({ says: text, asked: z.array(text).min(1) })
const lexicon = z.strictObject({ abbreviations: z.record(z.string(), text), synonyms: z.array(z.array(text).min(2)) })

/** Reads `asked.jsonl`, `beyond.jsonl` and `synonyms.yaml`. Rejects with a `KnowledgeError` that names file, line and field. */
export async function loadCorpus(folder = knowledgeFolder): Promise<Corpus> {
  const [ways, others, words] = await Promise.all([
    readLines(join(folder, 'asked.jsonl'), asked),
    readLines(join(folder, 'beyond.jsonl'), beyond),
    readWords(join(folder, 'synonyms.yaml')),
  ])
  return {
    asked: new Map(ways.map((one) => [one.id, one.asked])),
    beyond: others,
    abbreviations: new Map(Object.entries(words.abbreviations)),
    synonyms: words.synonyms,
  }
}

/** A corpus with the ways of asking behind its own that are only learnt from, from `asked-more.jsonl`. */
export async function withMoreAsked(corpus: Corpus, folder = knowledgeFolder): Promise<Corpus> {
  const more = new Map((await readLines(join(folder, 'asked-more.jsonl'), asked)).map((one) => [one.id, one.asked]))
  return {
    ...corpus,
    asked: new Map([...corpus.asked].map(([id, lines]) => [id, [...lines, ...(more.get(id) ?? [])]])),
  }
}

/** Messages with the words of instructions to a bot that are none, from `harmless.jsonl`; only learnt from. */
export const loadHarmless = async (folder = knowledgeFolder): Promise<string[]> =>
  (await readLines(join(folder, 'harmless.jsonl'), z.strictObject({ q: text }))).map(({ q }) => q)

/** What rules of an institution say, and how its people ask for it, from `rules-asked.jsonl`; only learnt from. */
export const loadRules = (folder = knowledgeFolder) => readLines(join(folder, 'rules-asked.jsonl'), rule)

async function readLines<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const written = await read(path)
  return checkedBefore(path, written, () =>
    written
      .split('\n')
      .flatMap((line, n) =>
        line.trim() ? [checked(`${shown(path)} line ${n + 1}`, schema, () => JSON.parse(line))] : [],
      ),
  )
}

async function readWords(path: string): Promise<z.infer<typeof lexicon>> {
  const written = await read(path)
  return checkedBefore(path, written, () => checked(shown(path), lexicon, () => parseYaml(written)))
}

function checked<T>(where: string, schema: z.ZodType<T>, parse: () => unknown): T {
  let parsed: unknown
  try {
    parsed = parse()
  } catch {
    throw new KnowledgeError(`${where} is not readable`)
  }
  const result = schema.safeParse(parsed)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new KnowledgeError(`${where}: ${issue?.path.join('.') || 'the entry'}: ${issue?.message}`)
}

const read = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch(() => {
    throw new KnowledgeError(`${shown(path)} is missing; restore it from the repository`)
  })

const shown = (path: string): string => relative(process.cwd(), path)
